import ArticleReading
import FactModel

/// The articles of all inputs of a command, one after the other.
struct ArticleStream {
    /// What comes next in an input.
    enum Item: Sendable {
        case article(Article)
        /// A record, or a whole file, that holds no article.
        case problem(ReadingProblem)
    }

    private var paths: ArraySlice<String>
    private let format: ArticleFormat?
    private var reader: (any ArticleReader)?
    private let report: (ReadingProblem) -> Void

    /// Finds the inputs of a command.
    ///
    /// - Parameters:
    ///   - options: What to read.
    ///   - report: Called with each input that is missing or cannot be opened; the others are read all the same.
    init(_ options: ReadingOptions, report: @escaping (ReadingProblem) -> Void) {
        paths = InputPaths.expand(options.paths, report: report)[...]
        format = options.format
        self.report = report
    }

    /// Returns what comes next, or `nil` at the end of the last input.
    mutating func next() -> Item? {
        while true {
            if var current = reader {
                do {
                    let article = try current.next()
                    reader = article == nil ? nil : current
                    if let article { return .article(article) }
                } catch {
                    reader = current
                    return .problem(error)
                }
            }
            guard let path = paths.popFirst() else { return nil }
            do {
                reader = try ArticleInput.open(path: path, format: format)
            } catch {
                report(error)
            }
        }
    }
}
