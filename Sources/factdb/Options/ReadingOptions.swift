public import ArgumentParser
public import ArticleReading

/// What a command reads.
struct ReadingOptions: ParsableArguments {
    @Option(help: "Take every input for this format instead of recognising it: \(ArticleFormat.listed).")
    var from: ArticleFormat?

    @Option(
        help: ArgumentHelp(
            "Which fields of JSON objects and table rows hold what, such as text=body,date=meta.pubdate.",
            valueName: "part=field,…"))
    var map: FieldMap = FieldMap()

    @Option(help: ArgumentHelp("The largest article, in MiB.", valueName: "mib"))
    var maxArticle = 16

    @Option(help: ArgumentHelp("The largest file of a format that is read as a whole, in MiB.", valueName: "mib"))
    var maxFile = 64

    @Option(help: ArgumentHelp("How many times its size a compressed input may expand to.", valueName: "times"))
    var maxExpansion = 200

    @Option(
        help: ArgumentHelp(
            "Take every article for one in this language instead of recognising it; facts are extracted from en.",
            valueName: "tag"))
    var forceLanguage: String?

    @Argument(help: ArgumentHelp("Files, folders or patterns; - for standard input.", valueName: "path"))
    var paths: [String]

    /// The language that all articles are in, when it is not to be recognised.
    var language: String? { forceLanguage }

    /// How much is read before an input is refused.
    var limits: ReadingLimits {
        ReadingLimits(articleBytes: maxArticle << 20, fileBytes: maxFile << 20, expansion: maxExpansion)
    }

    /// The options that decide what becomes of a file's records, as a file read with them is remembered; empty for the
    /// defaults.
    var signature: String {
        let standard = ReadingLimits()
        var parts: [String] = []
        if let from { parts.append("--from \(from.rawValue)") }
        if !map.text.isEmpty { parts.append("--map \(map.text)") }
        if limits.articleBytes != standard.articleBytes { parts.append("--max-article \(maxArticle)") }
        if limits.fileBytes != standard.fileBytes { parts.append("--max-file \(maxFile)") }
        if limits.expansion != standard.expansion { parts.append("--max-expansion \(maxExpansion)") }
        if let forceLanguage { parts.append("--force-language \(forceLanguage)") }
        return parts.joined(separator: " ")
    }

    func validate() throws {
        for (name, value) in [("--max-article", maxArticle), ("--max-file", maxFile)] where !(1...1024).contains(value)
        {
            throw ValidationError("\(name) takes a number of MiB from 1 to 1024.")
        }
        guard (1...1_000_000).contains(maxExpansion) else {
            throw ValidationError("--max-expansion takes a number from 1 to 1000000.")
        }
    }
}

extension ArticleFormat: ExpressibleByArgument {
    fileprivate static var listed: String { allCases.map(\.rawValue).joined(separator: ", ") }
}

extension FieldMap: ExpressibleByArgument {
    /// Reads the option's value; the reason why it cannot be read is part of the help.
    public init?(argument: String) {
        guard let map = try? FieldMap(parsing: argument) else { return nil }
        self = map
    }

    /// What the help says of the default.
    public var defaultValueDescription: String { "the names in use" }
}
