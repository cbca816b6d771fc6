internal import FactModel
internal import Linguistics

extension NumberLinks {
    /// `1bn euros now and another 550m in May`: behind money, what is added to it in `m` is in millions.
    func inMillions(_ numbers: inout [Quantity], _ index: Int) {
        let last = numbers[index - 1]
        let quantity = numbers[index]
        guard quantity.fact.unit == "metre", last.fact.kind == .money, last.fact.unit != "penny",
            atoms.lower(quantity.atoms.upperBound - 1) == "m", quantity.atoms.lowerBound - last.atoms.upperBound < 8,
            atoms.is(quantity.atoms.lowerBound - 1, ["another", "further", "extra", "additional"])
        else { return }
        numbers[index].take(unitOf: last)
        numbers[index].fact.perUnit = nil
        numbers[index].multiply(by: 1e6)
    }
}
