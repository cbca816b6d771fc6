import FactModel
import Linguistics

@testable import Quantities

/// Reads the numbers of a text.
func numbers(_ text: String, published: String? = nil, country: CurrencyCountry? = nil) -> [NumberFact] {
    QuantityFinder(Annotator().annotate(Array(text.utf8)), published: published, country: country).numbers()
}
