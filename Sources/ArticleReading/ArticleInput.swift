/// Opens inputs and recognises what they hold by their content, not by their name.
public enum ArticleInput {
    /// Opens a file, or standard input, for reading its articles.
    ///
    /// - Parameters:
    ///   - path: The file, or `-` for standard input.
    ///   - format: The format, or `nil` to recognise it.
    ///   - limits: How much is read before an input is refused.
    /// - Returns: A reader of the articles.
    /// - Throws: ``ReadingProblem`` when the input cannot be opened or is larger than the limits allow.
    public static func open(
        path: String, format: ArticleFormat? = nil, limits: ReadingLimits = ReadingLimits()
    ) throws(ReadingProblem) -> any ArticleReader {
        var source = try ByteSource(path: path)
        var head: [UInt8] = []
        while head.count < headSize, try source.read(into: &head, atMost: headSize) > 0 {}
        let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
        if head.starts(with: byteOrderMark) { head.removeFirst(byteOrderMark.count) }
        let format = format ?? recognize(head)
        if format == .jsonl {
            return JSONLinesReader(path: path, source: source, startingWith: head, limits: limits)
        }
        while try source.read(into: &head, atMost: 1 << 20) > 0 {
            guard head.count <= limits.articleBytes else {
                throw ReadingProblem(path: path, reason: "the file is larger than \(limits.articleBytes >> 20) MiB")
            }
        }
        return format == .json ? JSONReader(path: path, bytes: head) : PlainTextReader(path: path, bytes: head)
    }

    /// What is read of an input to recognise its format, in bytes.
    private static let headSize = 1 << 16

    private static func recognize(_ head: [UInt8]) -> ArticleFormat {
        let start = head.drop { $0 <= 0x20 }
        guard let first = start.first, first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else { return .text }
        let line = start.prefix { $0 != UInt8(ascii: "\n") }
        let afterBracket = start.dropFirst().first { $0 > 0x20 }
        let isArray = first == UInt8(ascii: "[")
        if afterBracket == UInt8(ascii: isArray ? "]" : "}") { return .json }
        if isArray { return afterBracket == UInt8(ascii: "{") ? .json : .text }
        guard afterBracket == UInt8(ascii: "\"") else { return .text }
        let isWholeLine = line.last { $0 > 0x20 } == UInt8(ascii: "}") || line.endIndex == head.endIndex
        return isWholeLine ? .jsonl : .json
    }
}
