/// A fixed table with a value for each word, made to be asked about every word of a text.
///
/// It is public since only what is public is compiled anew, for its type of value, in the modules that use it.
public struct WordTable<Value: Sendable>: ExpressibleByDictionaryLiteral, Sendable {
    /// The words of the table.
    public let keys: [String]
    @usableFromInline let index: WordIndex
    @usableFromInline let values: [Value]

    /// Makes a table; no two words may be equal.
    public init(_ table: [String: Value]) {
        keys = Array(table.keys)
        index = WordIndex(keys)
        values = Array(table.values)
    }

    /// Makes a table; no two words may be equal.
    public init(dictionaryLiteral pairs: (String, Value)...) {
        keys = pairs.map(\.0)
        index = WordIndex(keys)
        values = pairs.map(\.1)
    }

    /// The value of a word, or `nil` when it is not in the table.
    @inlinable
    public subscript(word: String) -> Value? {
        guard let place = index[word] else { return nil }
        return values[place]
    }

    /// The value of a word by its bytes, or `nil` when it is not in the table.
    @inlinable
    public subscript(bytes: UnsafeBufferPointer<UInt8>) -> Value? {
        guard let place = index[bytes] else { return nil }
        return values[place]
    }

    /// The words with their values.
    public var pairs: [(word: String, value: Value)] { zip(keys, values).map { ($0, $1) } }
}
