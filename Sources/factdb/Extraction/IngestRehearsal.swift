import ArticleReading
import FactModel
import FactStore

/// An ingest that reads everything and writes nothing.
struct IngestRehearsal {
    private let command: IngestCommand

    /// Prepares a rehearsal.
    init(of command: IngestCommand) {
        self.command = command
    }

    /// Reads everything and tells what would be added.
    func run() throws {
        // A database that is not there holds nothing yet.
        let store = try? FactDatabase(path: command.database.path, access: .reading)
        var diagnostics = Diagnostics()
        var isInputMissing = false
        var keys: Set<String> = []
        var added = 0
        var unchanged = 0
        var foreign = 0
        var articles = ArticleStream(command.reading)
        while let item = articles.next() {
            switch item {
            case .article(let article):
                if let since = command.since, let day = article.published, day < since { continue }
                let isKnown = try Failure.explained { try store?.contains(article) ?? false }
                guard !isKnown, keys.insert(article.key).inserted else {
                    unchanged += 1
                    continue
                }
                if let limit = command.limit, added >= limit { break }
                added += 1
                if !article.isEnglish { foreign += 1 }
            case .problem(let problem):
                diagnostics.report(problem)
                isInputMissing = isInputMissing || problem.isMissing
            case .end: break
            }
        }
        if !command.quiet {
            var error = StandardStream.error
            let more = foreign > 0 ? ", \(foreign) not in English" : ""
            error.writeLine(
                "\(command.database.path): would add \(added), \(unchanged) unchanged, \(diagnostics.count) failed\(more)"
            )
        }
        if isInputMissing { throw ExitStatus.missingInput.exitCode }
        if diagnostics.count > 0 { throw ExitStatus.badInput.exitCode }
    }
}
