import FactModel
