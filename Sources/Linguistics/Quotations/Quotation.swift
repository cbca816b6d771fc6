/// The words between a pair of quotation marks, or between an opening mark and the end of what it opens.
public struct Quotation: Hashable, Sendable {
    /// The bytes of each paragraph's share between the marks, marks excluded; one entry unless the quotation runs on
    /// over paragraphs that reopen the mark.
    public var parts: [Range<Int>]
    /// The bytes from the first opening mark to the last closing mark, marks included.
    public var outer: Range<Int>
    /// Whether a closing mark was found.
    public var isClosed: Bool
    /// The depth: 0 for a quotation in the text, 1 for one inside another.
    public var depth: Int

    /// Makes a quotation.
    public init(parts: [Range<Int>], outer: Range<Int>, isClosed: Bool, depth: Int) {
        self.parts = parts
        self.outer = outer
        self.isClosed = isClosed
        self.depth = depth
    }
}
