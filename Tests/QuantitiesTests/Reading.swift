import FactModel
import Linguistics

@testable import Quantities

/// Reads the numbers of a text.
func numbers(
    _ text: String, published: String? = nil, country: CurrencyCountry? = nil, bearers: [Int: Bearer] = [:]
) -> [NumberFact] {
    let annotated = Annotator().annotate(Array(text.utf8))
    return QuantityFinder(annotated, published: published, country: country, bearers: bearers).numbers()
}
