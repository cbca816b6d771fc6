/// A value as SQLite stores it.
public enum SQLValue: Hashable, Sendable {
    /// No value.
    case null
    /// A 64-bit integer.
    case integer(Int64)
    /// A double.
    case real(Double)
    /// Text; a NUL inside survives.
    case text(String)
    /// Bytes.
    case blob([UInt8])

    /// The text, or `nil` for any other type.
    public var text: String? {
        if case .text(let text) = self { text } else { nil }
    }

    /// The integer, or `nil` for any other type.
    public var integer: Int64? {
        if case .integer(let integer) = self { integer } else { nil }
    }
}

extension SQLValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByNilLiteral {
    /// Makes a text.
    public init(stringLiteral value: String) { self = .text(value) }

    /// Makes an integer.
    public init(integerLiteral value: Int64) { self = .integer(value) }

    /// Makes `null`.
    public init(nilLiteral: ()) { self = .null }
}

extension SQLValue {
    /// Makes a text, or `null` of `nil`.
    package init(_ text: String?) { self = text.map { .text($0) } ?? .null }

    /// Makes an integer, or `null` of `nil`.
    package init(_ integer: Int?) { self = integer.map { .integer(Int64($0)) } ?? .null }

    /// Makes an integer, or `null` of `nil`.
    package init(_ integer: Int64?) { self = integer.map { .integer($0) } ?? .null }

    /// Makes a double, or `null` of `nil`.
    package init(_ real: Double?) { self = real.map { .real($0) } ?? .null }

    /// Makes 1 or 0, or `null` of `nil`.
    package init(_ flag: Bool?) { self = flag.map { .integer($0 ? 1 : 0) } ?? .null }
}
