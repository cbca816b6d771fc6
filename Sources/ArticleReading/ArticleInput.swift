internal import FactModel

/// Opens inputs and recognises what they hold by their content, not by their name.
public enum ArticleInput {
    /// Opens a file, or standard input, for reading its articles.
    ///
    /// - Parameters:
    ///   - path: The file, or `-` for standard input.
    ///   - format: The format, or `nil` to recognise it.
    ///   - map: Which fields of records hold what.
    ///   - language: The language that all articles are in, as a BCP 47 tag, or `nil` to recognise each one's.
    ///   - limits: How much is read before an input is refused.
    /// - Returns: A reader of the articles.
    /// - Throws: ``ReadingProblem`` when the input cannot be opened or is larger than the limits allow.
    public static func open(
        path: String, format: ArticleFormat? = nil, map: FieldMap = FieldMap(), language: String? = nil,
        limits: ReadingLimits = ReadingLimits()
    ) throws(ReadingProblem) -> any ArticleReader {
        try open(ByteStream(path: path, limits: limits), format: format, map: map, language: language)
    }

    /// Opens bytes in memory as if they were a file's.
    static func open(
        bytes: [UInt8], path: String = "-", format: ArticleFormat? = nil, map: FieldMap = FieldMap(),
        limits: ReadingLimits = ReadingLimits()
    ) throws(ReadingProblem) -> any ArticleReader {
        try open(ByteStream(path: path, bytes: bytes, limits: limits), format: format, map: map, language: nil)
    }

    private static func open(
        _ stream: ByteStream, format: ArticleFormat?, map: FieldMap, language: String?
    ) throws(ReadingProblem) -> any ArticleReader {
        if try stream.peek(3).elementsEqual([0xEF, 0xBB, 0xBF]) { stream.skip(3) }
        let found: ArticleFormat
        if let format { found = format } else { found = try recognize(stream, map) }
        return SourcedReader(try reader(of: stream, found, map), of: stream, format: found, language: language)
    }

    private static func recognize(_ stream: ByteStream, _ map: FieldMap) throws(ReadingProblem) -> ArticleFormat {
        let head: ArraySlice<UInt8>
        do throws(ReadingProblem) {
            head = try stream.peek(FormatRecognizer.headSize)
        } catch {
            // A damaged beginning is told by the reader, behind what could be read.
            stream.postpone(error)
            return FormatRecognizer.format(of: stream.seen, map)
        }
        return FormatRecognizer.format(of: head, map)
    }

    private static func reader(
        of stream: ByteStream, _ format: ArticleFormat, _ map: FieldMap
    ) throws(ReadingProblem) -> any ArticleReader {
        switch format {
        case .jsonl: return JSONLinesReader(stream, map: map)
        case .json: return JSONReader(stream, map: map)
        case .csv: return TableReader(stream, map: map)
        case .eml, .mbox: return MailReader(stream, isMailbox: format == .mbox)
        case .warc: return WebArchiveReader(stream)
        case .feed, .newsml, .nitf: return XMLReader(try whole(stream, atMost: stream.limits.fileBytes), format: format)
        case .html:
            return WholeInputReader(try whole(stream, atMost: stream.limits.articleBytes)) {
                bytes throws(RecordFault) in
                try WebPage.article(of: bytes)
            }
        case .markdown:
            return WholeInputReader(try whole(stream, atMost: stream.limits.articleBytes), read: MarkdownText.article)
        case .text:
            return WholeInputReader(try whole(stream, atMost: stream.limits.articleBytes), read: PlainText.article)
        case .pdf:
            let converter = PDFConverter(limits: stream.limits)
            return WholeInputReader(try whole(stream, atMost: stream.limits.fileBytes), read: converter.article)
        case .docx:
            let document = WordDocument(limits: stream.limits)
            return WholeInputReader(try whole(stream, atMost: stream.limits.fileBytes), read: document.article)
        }
    }

    private static func whole(_ stream: ByteStream, atMost limit: Int) throws(ReadingProblem) -> WholeInput {
        var fault: ReadingProblem?
        var bytes: [UInt8] = []
        do throws(ReadingProblem) {
            guard let rest = try stream.rest(atMost: limit) else {
                let reason =
                    limit == stream.limits.articleBytes ? stream.limits.tooLarge("file") : stream.limits.fileTooLarge
                throw ReadingProblem(path: stream.path, reason: reason)
            }
            bytes = rest
        } catch {
            guard error.byteOffset != nil else { throw error }
            // What was read before the damage is an article too, if a short one.
            fault = error
            bytes = Array(stream.seen)
        }
        return WholeInput(path: stream.path, bytes: bytes, fault: fault)
    }
}

/// The bytes of an input that is read as a whole, and where reading them failed.
struct WholeInput {
    var path: String
    var bytes: [UInt8]
    var fault: ReadingProblem?
}

/// Notes where each article of a reader comes from.
private struct SourcedReader: ArticleReader {
    private var reader: any ArticleReader
    private let path: String
    private let format: ArticleFormat
    private let language: String?
    private let stream: ByteStream

    init(_ reader: any ArticleReader, of stream: ByteStream, format: ArticleFormat, language: String?) {
        self.reader = reader
        self.stream = stream
        path = stream.path
        self.format = format
        self.language = language
    }

    var bytesRead: Int { stream.sourceOffset }

    mutating func next() throws(ReadingProblem) -> Article? {
        guard var article = try reader.next() else { return nil }
        article.sourcePath = path
        article.sourceFormat = format.rawValue
        article.language =
            language ?? LanguageRecognizer.language(of: article.text(of: article.prose), claimed: article.language)
        return article
    }
}
