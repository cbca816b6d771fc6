/// How often verbs announce speech, learned by `scripts/learn_cues.py` from annotated news.
enum CueStatistics {
    /// The constructions that a verb has often enough as a cue, and those that it was seen in without being one.
    typealias Learned = (often: CueVerb.Frames, never: CueVerb.Frames)

    /// The share of uses, in per cent, from which on a construction is taken for a cue.
    private static let often = 20
    /// The share for a noun phrase as content, which is as a rule shorter and less sure.
    private static let oftenWithNoun = 25
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
            let constructions: [(frames: CueVerb.Frames, often: Int)] = [
                (.that, often), ([.clause, .that], often), (.infinitive, often), (.topic, oftenWithNoun),
            ]
            for (column, construction) in zip(columns.dropFirst(), constructions) {
                guard let share = Int(column) else { continue }
                if share >= construction.often { learned.often.formUnion(construction.frames) }
                if share < never { learned.never.formUnion(construction.frames) }
            }
            frames[String(columns[0])] = (learned.often, learned.never.subtracting(learned.often))
        }
        return frames
    }()
}
