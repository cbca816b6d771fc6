/// What the signs of the pronoun model mean, in words.
extension AntecedentFeature {
    /// Returns what a sign says of a candidate: `subject in the sentence before`.
    static func reason(ofSign index: Int) -> String {
        guard let feature = allCases.last(where: { indices(of: $0).lowerBound <= index }) else { return "" }
        let sizes = feature.sizes
        let offset = index - indices(of: feature).lowerBound
        let last = offset % (sizes.last ?? 1)
        switch feature {
        case .place:
            let role = GrammaticalRole(rawValue: offset / distances % GrammaticalRole.allCases.count)
            return "\(role?.name ?? "") \(place(last))"
        case .link: return "how the clauses are joined"
        case .ownSubject: return "subject of the pronoun's own clause"
        case .subjects:
            return [
                "no subject lately", "a subject of this sentence", "a subject of the sentence before",
                "a subject of this sentence and of the one before",
            ][last]
        case .ahead: return "named only behind the pronoun"
        case .count:
            return [
                "mentioned once", "mentioned twice", "mentioned a few times", "mentioned often",
                "mentioned very often",
            ][last]
        case .leads: return "mentioned most of all"
        case .otherGender: return "a name of the other gender"
        case .marks: return "quotation marks around one or both"
        case .paragraph: return "a paragraph's end or a sentence's start between"
        case .opening: return "the first mention of its sentence"
        case .headline: return "named in the first sentence"
        case .lastSpeaker: return "spoke last"
        case .inFocus: return "in focus as a speaker"
        case .fronted: return "subject of the clause that the pronoun opens"
        case .parallel: return "role of the pronoun and the mention"
        case .order: return last == 0 ? "mentioned last" : "others mentioned since"
        case .mention: return "how it was mentioned last"
        case .naming: return "named so"
        case .unsure, .unsureRole, .unsureCount: return "perhaps no person"
        case .depths: return "clauses of the pronoun and the mention"
        case .starts: return last == 0 ? "where the mention stands" : "where the mention before stands"
        case .preposition: return "behind its preposition"
        case .brackets: return "in brackets"
        case .coordination: return "one of several"
        case .apposition: return "in apposition"
        case .kin: return "whose relative is named"
        case .between: return "words between"
        case .told: return "subject or object of the verb above"
        case .nobody, .nobodyNear, .nobodyFits, .nobodyMarks: return "nobody with a name"
        }
    }

    private static func place(_ distance: Int) -> String {
        switch distance {
        case 0: "in the same sentence"
        case 1: "in the sentence before"
        case aheadDistance: "ahead"
        case aheadDistance - 1: "four or more sentences before"
        default: "\(distance) sentences before"
        }
    }
}

extension GrammaticalRole {
    /// What it is called.
    fileprivate var name: String {
        switch self {
        case .subject: "subject"
        case .passiveSubject: "passive subject"
        case .object: "object"
        case .possessive: "possessor"
        case .oblique: "behind a preposition"
        case .modifier: "modifier of a noun"
        case .compound: "word before a noun"
        case .other: "mention"
        }
    }
}
