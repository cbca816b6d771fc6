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
    private var newArticles = 0
    private var tooOld = 0

    private enum Extracted: Sendable {
        case facts(Article, ArticleFacts)
        case problem(ReadingProblem)
        case end(FinishedFile)
    }

    /// Prepares a run.
    init(of command: IngestCommand, _ ingest: Ingest) {
        self.command = command
        self.ingest = ingest
        progress = ProgressLine(isQuiet: command.quiet)
        let isResuming = command.resume
        articles = ArticleStream(command.reading) { file in
            guard isResuming, let known = try? ingest.finishedFile(at: file.path), known.size == file.size else {
                return false
            }
            return known.modified == file.modified || known.hash == file.hash()
        }
    }

    /// Reads, extracts and writes everything.
    func run() async throws {
        let extractor = Extractor()
        let map = OrderedParallelMap<ArticleStream.Item, Extracted?>(jobs: command.work.jobCount) { item in
            switch item {
            case .article(let article):
                .facts(article, article.isEnglish ? extractor.facts(of: article) : ArticleFacts())
            case .problem(let problem): .problem(problem)
            // A file that changed while it was read was not read to its end.
            case .end(let file):
                InputFile(path: file.path) == file
                    ? file.hash().map {
                        .end(FinishedFile(path: file.path, size: file.size, modified: file.modified, hash: $0))
                    } : nil
            }
        }
        try await map.run(next: next, weight: \.byteCount) { extracted in
            switch extracted {
            case .facts(let article, let facts): try ingest.add(article, facts: facts)
            case .problem(let problem): try note(problem)
            case .end(let file): try ingest.addFinished(file)
            case nil: break
            }
            progress.update(
                count: ingest.counts.added + ingest.counts.unchanged, done: articles.bytesRead,
                total: articles.totalBytes)
        }
    }

    /// The counts of the run, as its last line tells them.
    func summary(_ counts: Ingest.Counts) -> String {
        var parts = ["\(counts.added) added"]
        if command.again { parts.append("\(counts.replaced) replaced") }
        parts += ["\(counts.unchanged) unchanged", "\(counts.failed) failed"]
        if counts.foreign > 0 { parts.append("\(counts.foreign) not in English") }
        if tooOld > 0 { parts.append("\(tooOld) before \(command.since ?? "")") }
        if articles.filesSkipped > 0 { parts.append("\(articles.filesSkipped) files read before") }
        return parts.joined(separator: ", ")
    }

    /// Returns what is to be worked on next; articles that are there already are passed over before anything is
    /// extracted.
    private func next() throws -> ArticleStream.Item? {
        while let item = articles.next() {
            switch item {
            case .article(let article):
                if let since = command.since, let day = article.published, day < since {
                    tooOld += 1
                    continue
                }
                if try ingest.skipIfPresent(article) { continue }
                if let limit = command.limit, newArticles >= limit { return nil }
                newArticles += 1
                return item
            case .end where command.since != nil: continue
            case .problem, .end: return item
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
