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

    /// Reads what the ingest would read and tells what it would add.
    func run() throws {
        let store = try Failure.explained { try openIfThere() }
        var diagnostics = Diagnostics()
        var isInputMissing = false
        var keys: Set<String> = []
        var counts = Ingest.Counts()
        var selection = ArticleSelection(since: command.since, limit: command.limit)
        var articles = ArticleStream(command.reading) { file in
            command.resume
                && file.isUnchanged(since: try? store?.finishedFile(at: file.path), command.reading.signature)
        }
        while !selection.isComplete, let item = articles.next() {
            switch item {
            case .article(let article):
                guard selection.isLateEnough(article) else { continue }
                let key = article.key
                let presence = try Failure.explained {
                    try store?.presence(of: key, isEnglish: article.isEnglish) ?? .absent
                }
                let isDone = presence == .current && !command.again
                if isDone || !keys.insert(key).inserted {
                    counts.unchanged += 1
                    continue
                }
                selection.take(key)
                if presence == .absent { counts.added += 1 } else { counts.replaced += 1 }
                if !article.isEnglish { counts.foreign += 1 }
            case .problem(let problem):
                diagnostics.report(problem)
                counts.failed += 1
                isInputMissing = isInputMissing || problem.isMissing
                if command.strict { throw (problem.isMissing ? ExitStatus.missingInput : .badInput).exitCode }
            case .end: break
            }
        }
        if !command.quiet {
            let summary = IngestSummary(
                counts: counts, selection: selection, filesSkipped: articles.filesSkipped, isAgain: command.again,
                isRehearsal: true)
            var error = StandardStream.error
            error.writeLine("\(command.database.path): \(summary.text)")
        }
        if isInputMissing { throw ExitStatus.missingInput.exitCode }
        if counts.failed > 0 { throw ExitStatus.badInput.exitCode }
    }

    /// A database that is not there holds nothing yet.
    private func openIfThere() throws -> FactDatabase? {
        do {
            return try FactDatabase(path: command.database.path, access: .reading)
        } catch FactStoreError.missing {
            return nil
        }
    }
}
