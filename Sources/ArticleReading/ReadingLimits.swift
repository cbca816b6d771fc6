/// How much of an input is read before it is refused, so that no file takes the program down.
public struct ReadingLimits: Hashable, Sendable {
    /// The largest article or record, in bytes as stored in its file.
    public var articleBytes: Int
    /// The largest file of a format that is read as a whole, such as a feed, in bytes.
    public var fileBytes: Int
    /// How many times its size a compressed input may expand to, once it is larger than ``expandedBytes``.
    public var expansion: Int
    /// How far any compressed input may expand, in bytes.
    public var expandedBytes: Int
    /// How long a program that converts a document may work on it.
    public var conversionTime: Duration

    /// Makes limits.
    ///
    /// - Parameters:
    ///   - articleBytes: The largest article in bytes; 16 MiB unless told, about 2.5 million words.
    ///   - fileBytes: The largest file that is read as a whole in bytes; 64 MiB unless told.
    ///   - expansion: How many times its size a compressed input may expand to; 200 unless told.
    ///   - expandedBytes: How far any compressed input may expand, in bytes; 64 MiB unless told.
    ///   - conversionTime: How long a program that converts a document may work on it; a minute unless told.
    public init(
        articleBytes: Int = 16 << 20, fileBytes: Int = 64 << 20, expansion: Int = 200, expandedBytes: Int = 64 << 20,
        conversionTime: Duration = .seconds(60)
    ) {
        self.articleBytes = articleBytes
        self.fileBytes = max(fileBytes, articleBytes)
        self.expansion = max(expansion, 1)
        self.expandedBytes = expandedBytes
        self.conversionTime = conversionTime
    }

    /// What a message says of an article or record beyond ``articleBytes``.
    func tooLarge(_ what: String) -> String {
        "the \(what) is larger than \(articleBytes >> 20) MiB (--max-article allows more)"
    }

    /// What a message says of a file beyond ``fileBytes``.
    var fileTooLarge: String { "the file is larger than \(fileBytes >> 20) MiB (--max-file allows more)" }
}
