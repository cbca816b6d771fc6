/// A fixed table with a value for each word, made to be asked about every word of a text.
package struct WordTable<Value: Sendable>: ExpressibleByDictionaryLiteral, Sendable {
    /// The words of the table.
    package let keys: [String]
    @usableFromInline let index: WordIndex
    @usableFromInline let values: [Value]

    /// Makes a table; no two words may be equal.
    package init(_ table: [String: Value]) {
        keys = Array(table.keys)
        index = WordIndex(keys)
        values = Array(table.values)
    }

    package init(dictionaryLiteral pairs: (String, Value)...) {
        keys = pairs.map(\.0)
        index = WordIndex(keys)
        values = pairs.map(\.1)
    }

    /// The value of a word, or `nil` when it is not in the table.
    @inlinable
    package subscript(word: String) -> Value? { index[word].map { values[$0] } }

    /// The words with their values.
    package var pairs: [(word: String, value: Value)] { zip(keys, values).map { ($0, $1) } }
}
