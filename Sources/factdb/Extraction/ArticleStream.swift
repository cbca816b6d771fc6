import ArticleReading
import FactModel

/// The articles of all inputs of a command, one after the other.
struct ArticleStream {
    /// What comes next in an input.
    enum Item: Sendable {
        case article(Article)
        /// A record, or a whole input, that holds no article.
        case problem(ReadingProblem)
        /// A file was read to its end.
        case end(InputFile)

        /// How much memory the item holds, in bytes of text.
        var byteCount: Int {
            switch self {
            case .article(let article): article.body.utf8.count
            case .problem, .end: 0
            }
        }
    }

    /// How many bytes all files have together.
    let totalBytes: Int
    /// How many bytes of them were read.
    var bytesRead: Int { finishedBytes + (reader?.bytesRead ?? 0) }
    /// How many files were passed over.
    private(set) var filesSkipped = 0

    private var paths: ArraySlice<String>
    private let options: ReadingOptions
    private var reader: (any ArticleReader)?
    private var file: InputFile?
    private var finishedBytes = 0
    private var unexpanded: ArraySlice<ReadingProblem>
    private let isDone: (InputFile) -> Bool

    /// Finds the inputs of a command.
    ///
    /// - Parameters:
    ///   - options: What to read.
    ///   - isDone: Tells of a file whether to pass over it; none unless told.
    init(_ options: ReadingOptions, isDone: @escaping (InputFile) -> Bool = { _ in false }) {
        var problems: [ReadingProblem] = []
        paths = InputPaths.expand(options.paths) { problems.append($0) }[...]
        unexpanded = problems[...]
        totalBytes = paths.reduce(0) { $0 + (InputFile(path: $1)?.size ?? 0) }
        self.options = options
        self.isDone = isDone
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
                    if let file {
                        self.file = nil
                        finishedBytes += file.size
                        return .end(file)
                    }
                } catch {
                    reader = current
                    return .problem(error)
                }
            }
            guard let path = paths.popFirst() else { return nil }
            file = InputFile(path: path)
            if let file, isDone(file) {
                filesSkipped += 1
                finishedBytes += file.size
                self.file = nil
                continue
            }
            do {
                reader = try ArticleInput.open(
                    path: path, format: options.from, map: options.map, language: options.language,
                    limits: options.limits)
            } catch {
                finishedBytes += file?.size ?? 0
                file = nil
                return .problem(error)
            }
        }
    }
}
