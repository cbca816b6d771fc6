import ArticleReading
import FactModel

/// The articles of all inputs of a command, one after the other.
struct ArticleStream {
    /// What comes next in an input.
    enum Item: Sendable {
        case article(Article)
        /// A record, or a whole input, that holds no article.
        case problem(ReadingProblem)

        /// How much memory the item holds, in bytes of text.
        var byteCount: Int {
            switch self {
            case .article(let article): article.body.utf8.count
            case .problem: 0
            }
        }
    }

    private var paths: ArraySlice<String>
    private let options: ReadingOptions
    private var reader: (any ArticleReader)?
    private var unexpanded: ArraySlice<ReadingProblem>

    /// Finds the inputs of a command.
    init(_ options: ReadingOptions) {
        var problems: [ReadingProblem] = []
        paths = InputPaths.expand(options.paths) { problems.append($0) }[...]
        unexpanded = problems[...]
        self.options = options
    }

    /// Returns what comes next, or `nil` at the end of the last input.
    mutating func next() -> Item? {
        if let problem = unexpanded.popFirst() { return .problem(problem) }
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
                reader = try ArticleInput.open(
                    path: path, format: options.format, map: options.map, limits: options.limits)
            } catch {
                return .problem(error)
            }
        }
    }
}
