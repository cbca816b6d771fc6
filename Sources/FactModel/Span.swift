/// A piece of an article's text, as half-open offsets in UTF-8 bytes.
///
/// Offsets in code points exist only at the border: in the database and in the JSON of `factdb extract`.
/// ``CodePointMap`` converts between the two.
public struct Span: Hashable, Sendable {
    /// The offset of the first byte, from 0.
    public let start: Int
    /// The offset after the last byte; never smaller than `start`.
    public let end: Int

    /// Makes the span of the bytes from `start` up to, not including, `end`.
    public init(start: Int, end: Int) {
        precondition(0 <= start && start <= end, "a span must not end before it starts")
        self.start = start
        self.end = end
    }

    /// Makes the span of a range of byte offsets.
    public init(_ range: Range<Int>) {
        self.init(start: range.lowerBound, end: range.upperBound)
    }

    /// The byte offsets as a range.
    public var range: Range<Int> { start..<end }

    /// The number of bytes.
    public var count: Int { end - start }

    /// A Boolean value indicating whether the span holds no byte.
    public var isEmpty: Bool { start == end }

    /// Tells whether every byte of `other` lies in this span.
    public func contains(_ other: Span) -> Bool {
        start <= other.start && other.end <= end
    }

    /// Tells whether the two spans share at least one byte.
    public func overlaps(_ other: Span) -> Bool {
        start < other.end && other.start < end
    }
}

extension Span: Comparable {
    /// Orders spans by their start, and at the same start the shorter one first.
    public static func < (left: Span, right: Span) -> Bool {
        (left.start, left.end) < (right.start, right.end)
    }
}

extension Span: CustomStringConvertible {
    /// The span as `start-end`, in bytes.
    public var description: String { "\(start)-\(end)" }
}
