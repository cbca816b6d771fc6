public import ArgumentParser
public import ArticleReading

/// What a command reads.
struct ReadingOptions: ParsableArguments {
    @Option(help: "Take every input for this format instead of recognising it: \(ArticleFormat.listed).")
    var format: ArticleFormat?

    @Argument(help: ArgumentHelp("Files, folders or patterns; - for standard input.", valueName: "path"))
    var paths: [String]
}

extension ArticleFormat: ExpressibleByArgument {
    fileprivate static var listed: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
