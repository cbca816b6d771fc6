/// One news article: its text, decoded and normalised once and never changed again, and what is known about it.
public struct Article: Hashable, Sendable {
    /// The whole text as read, valid UTF-8 without NUL; every span of the article's facts refers to it.
    public let body: String
    /// The part of ``body`` that is the article itself, behind a header block and a dateline.
    public var prose: Span
    /// The id that the article's source gave it.
    public var externalID: String?
    /// The headline.
    public var title: String?
    /// Where ``title`` stands in ``body``, when it does.
    public var titleSpan: Span?
    /// The day of publication as `yyyy-mm-dd`.
    public var published: String?
    /// Where the publication date stands in ``body``, when a header names it.
    public var publishedSpan: Span?
    /// The day of the last change as `yyyy-mm-dd`, where it is known beside ``published``.
    public var modified: String?
    /// The dateline at the start of the prose.
    public var dateline: Dateline?
    /// The lines of the prose that name who made the article: a byline below the headline, credits at the end.
    public var credits: [Span] = []
    /// The publication's name.
    public var outlet: String?
    /// The address it was published at.
    public var url: String?
    /// The authors as printed.
    public var byline: String?
    /// The language as a BCP 47 tag.
    public var language: String
    /// Whether it is in English, the language that facts are extracted from.
    public var isEnglish: Bool { language == "en" || language.hasPrefix("en-") }
    /// The file, or `-` for standard input, that the article was read from.
    public var sourcePath: String?
    /// The name of the format it was read as, such as `text` or `jsonl`.
    public var sourceFormat: String?
    /// The encoding it was decoded from, such as `utf-8` or `windows-1252`.
    public var decodedFrom: String?

    /// Makes an article of a text whose prose is all of it.
    ///
    /// - Parameters:
    ///   - body: The text.
    ///   - language: The language as a BCP 47 tag.
    public init(body: String, language: String = "en") {
        self.body = body
        self.language = language
        prose = Span(start: 0, end: body.utf8.count)
    }

    /// Returns the words that a span covers.
    public func text(of span: Span) -> String {
        let utf8 = body.utf8
        let start = utf8.index(utf8.startIndex, offsetBy: span.start)
        return String(body[start..<utf8.index(start, offsetBy: span.count)])
    }
}
