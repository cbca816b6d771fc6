/// How often verbs announce speech, learned by `training/tables/cues.py` from annotated news.
enum CueStatistics {
    /// The constructions that a verb has often enough as a cue, and those that it was seen in without being one.
    typealias Learned = (often: CueVerb.Frames, never: CueVerb.Frames)

    /// The share of uses, in per cent, from which on a construction is taken for a cue.
    private static let often = 20
    /// The share below which a construction is no cue.
    private static let never = 8

    /// What was learned, by lemma.
    static let frames: [String: Learned] = {
        var frames: [String: Learned] = [:]
        let table = String(decoding: PackageResources.cues_tsv, as: UTF8.self)
        for line in table.split(separator: "\n") where !line.hasPrefix("#") {
            let columns = line.split(separator: "\t")
            guard columns.count == 5 else { continue }
            var learned: Learned = ([], [])
            let constructions: [CueVerb.Frames] = [.that, [.clause, .that], .infinitive, .topic]
            for (column, construction) in zip(columns.dropFirst(), constructions) {
                guard let share = Int(column) else { continue }
                // That a verb's object is what was said shows in its meaning, not in counts: in political news a board
                // that appoints somebody speaks, and a company that recalls cars does so elsewhere.
                // And what never has `that` behind it had quotations there: `he continued, “…”`.
                let isClause = construction != [.clause, .that] || Int(columns[1]) != nil
                if share >= often, construction != .topic, isClause { learned.often.formUnion(construction) }
                if share < never { learned.never.formUnion(construction) }
            }
            frames[String(columns[0])] = (learned.often, learned.never.subtracting(learned.often))
        }
        return frames
    }()
}
