import ArticleReading
import FactExtraction
import FactModel
import FactStore

/// One run of an ingest: reading feeds the workers, which feed the one writer.
final class IngestSession {
    /// The line that tells how far the run is.
    var progress: ProgressLine
    /// Whether an input was not there.
    private(set) var isInputMissing = false

    private let command: IngestCommand
    private let ingest: Ingest
    private var articles: ArticleStream
    private var diagnostics = Diagnostics()
    private var selection: ArticleSelection
    /// How many articles were passed over or handed to the writer.
    private var articlesDone = 0

    private struct Input: Sendable {
        let item: ArticleStream.Item
        /// The key of its article.
        var key: String?
    }

    private enum Extracted: Sendable {
        case article(PreparedArticle)
        case problem(ReadingProblem)
        case end(FinishedFile)
    }

    /// Prepares a run.
    init(of command: IngestCommand, _ ingest: Ingest) {
        self.command = command
        self.ingest = ingest
        progress = ProgressLine(isQuiet: command.quiet)
        selection = ArticleSelection(since: command.since, limit: command.limit)
        articles = ArticleStream(command.reading) { file in
            command.resume
                && file.isUnchanged(since: try? ingest.finishedFile(at: file.path), command.reading.signature)
        }
    }

    /// Reads, extracts and writes everything.
    @MainActor
    func run() async throws {
        let extractor = Extractor()
        let options = command.reading.signature
        let map = OrderedParallelMap<Input, Extracted?>(jobs: command.work.jobCount) { input in
            switch input.item {
            case .article(let article):
                .article(
                    PreparedArticle(
                        article, facts: article.isEnglish ? extractor.facts(of: article) : ArticleFacts(),
                        key: input.key))
            case .problem(let problem): .problem(problem)
            // A file that changed while it was read was not read to its end.
            case .end(let file):
                InputFile(path: file.path) == file
                    ? file.hash().map {
                        .end(
                            FinishedFile(
                                path: file.path, size: file.size, modified: file.modified, hash: $0, options: options))
                    } : nil
            }
        }
        try await map.run(next: next, weight: \.item.byteCount) { extracted in
            switch extracted {
            case .article(let article):
                try ingest.add(article)
                articlesDone += 1
            case .problem(let problem): try note(problem)
            case .end(let file): try ingest.addFinished(file)
            case nil: break
            }
            progress.update(
                count: articlesDone, done: articles.bytesRead,
                total: articles.totalBytes)
        }
    }

    /// What became of everything that was read.
    func summary(_ counts: Ingest.Counts) -> IngestSummary {
        IngestSummary(
            counts: counts, selection: selection, filesSkipped: articles.filesSkipped, isAgain: command.again)
    }

    /// Returns what is to be worked on next; articles that are there already are passed over before anything is
    /// extracted.
    private func next() throws -> Input? {
        while !selection.isComplete, let item = articles.next() {
            switch item {
            case .article(let article):
                guard selection.isLateEnough(article) else { continue }
                let key = article.key
                if try ingest.skipIfPresent(key: key, isEnglish: article.isEnglish) {
                    articlesDone += 1
                    continue
                }
                selection.take(key)
                return Input(item: item, key: key)
            // A file some of whose articles were left out is to be read again.
            case .end where command.since != nil: continue
            case .problem, .end: return Input(item: item)
            }
        }
        return nil
    }

    private func note(_ problem: ReadingProblem) throws {
        progress.clear()
        diagnostics.report(problem)
        isInputMissing = isInputMissing || problem.isMissing
        try ingest.addProblem(
            path: problem.path, record: problem.record, byteOffset: problem.byteOffset, reason: problem.reason)
        if command.strict { throw (problem.isMissing ? ExitStatus.missingInput : .badInput).exitCode }
    }
}
