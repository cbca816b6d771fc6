import FactStore

/// The last line of an ingest: what became of everything that was read.
struct IngestSummary {
    var counts: Ingest.Counts
    var selection: ArticleSelection
    var filesSkipped: Int
    /// Whether articles that are there already are extracted again.
    var isAgain: Bool
    /// Whether nothing was written.
    var isRehearsal = false

    /// `12 added, 3 unchanged, 1 failed`, and what else there is to tell.
    var text: String {
        var parts = [isRehearsal ? "would add \(counts.added)" : "\(counts.added) added"]
        if isAgain || counts.replaced > 0 { parts.append("\(counts.replaced) replaced") }
        parts += ["\(counts.unchanged) unchanged", "\(counts.failed) failed"]
        if counts.foreign > 0 { parts.append("\(counts.foreign) not in English") }
        if selection.tooOld > 0 { parts.append("\(selection.tooOld) before \(selection.since ?? "")") }
        if filesSkipped > 0 { parts.append("\(filesSkipped) file\(filesSkipped == 1 ? "" : "s") read before") }
        return parts.joined(separator: ", ")
    }
}
