import FactModel

/// A group of signs that speak for or against a candidate: one for each combination of its values.
///
/// The signs are those of Lappin and Leass (An Algorithm for Pronominal Anaphora Resolution, CL 20(4), 1994) and their
/// followers; how much each counts is learned.
enum AntecedentFeature: Int, CaseIterable, Sendable {
    /// The pronoun's form, the mention's role and how many sentences lie between.
    case place
    /// The pronoun's form, how the clauses are joined and whether the mention is a subject or an object, in one sentence.
    case link
    /// The pronoun's form, for the subject of the pronoun's own clause, printed or understood, and whether it is ahead.
    case ownSubject
    /// The pronoun's form, and whether the candidate is a subject in this sentence or in the one before.
    case subjects
    /// How the clauses are joined, for a candidate ahead.
    case ahead
    /// How often the candidate was mentioned.
    case count
    /// Whether it was mentioned more often than every other candidate, and how many sentences lie between.
    case leads
    /// How it is known that the candidate has the other gender.
    case otherGender
    /// The pronoun's form, and whether pronoun and mention stand between marks.
    case marks
    /// Whether a paragraph's end lies between, and whether the pronoun is the first word of its sentence.
    case paragraph
    /// Whether the mention is the first of its sentence, for a subject.
    case opening
    /// Whether the first sentence names the candidate.
    case headline
    /// Whether the candidate spoke last, for a pronoun that is a source and for another.
    case lastSpeaker
    /// Whether the rules for speakers have the candidate in focus, for a pronoun that is a source.
    case inFocus
    /// How the pronoun's phrase is joined to its clause, for the subject behind it that the clause has:
    /// `In his book, Smith …`.
    case fronted
    /// The role of the pronoun, or of what it possesses, whether the mention is a subject or an object, and how many
    /// sentences lie between.
    case parallel
    /// The pronoun's form, and how many other candidates were mentioned since.
    case order
    /// The pronoun's form, whether the mention is itself a pronoun, and how many sentences lie between.
    case mention
    /// Whether the mention is a pronoun, a full name or a part of one, whether the person was named before, whether it is
    /// a subject or an object, and how many sentences lie between.
    case naming
    /// What else than a person the mention was taken for, and what the lexicon knows of it.
    case unsure
    /// The role of the mention, when it is unsure that it is a person's.
    case unsureRole
    /// How often somebody was mentioned of whom it is unsure that it is a person.
    case unsureCount
    /// Whether the pronoun's clause is the sentence's main one and the mention a subject or an object, what the mention's
    /// clause is to its sentence, and how many sentences lie between.
    case depths
    /// Whether the pronoun opens its sentence, whether the mention is a subject or an object, and how many sentences lie
    /// between.
    case starts
    /// The preposition before the mention, and how many sentences lie between.
    case preposition
    /// Whether the pronoun stands in brackets too, for a mention in brackets: `Jane (Mary Miller)`.
    case brackets
    /// Whether the mention is the first of a list or another, and how many sentences lie between.
    case coordination
    /// How many sentences lie between, for an apposition.
    case apposition
    /// The pronoun's form, for whose relative is named: `Miller's mother`.
    case kin
    /// The pronoun's form, and how many words lie between in one sentence.
    case between
    /// The pronoun's form, whether the mention is a subject or an object, and whether its verb announces speech, for a
    /// pronoun in the verb's content.
    case told
    /// For the choice of nobody: the pronoun's form.
    case nobody
    /// For the choice of nobody: how many candidates this sentence and the one before mention.
    case nobodyNear
    /// For the choice of nobody: how many candidates are known to have the gender.
    case nobodyFits
    /// For the choice of nobody: whether the pronoun stands between marks.
    case nobodyMarks

    /// How many values there are on each side.
    var sizes: [Int] {
        let forms = Pronoun.Form.allCases.count
        let roles = GrammaticalRole.allCases.count
        let distances = Self.distances
        return switch self {
        case .place: [forms, roles, distances]
        case .link: [forms, ClauseLink.allCases.count, 3]
        case .ownSubject: [forms, 2]
        case .subjects: [forms, 4]
        case .ahead: [ClauseLink.allCases.count]
        case .count: [Self.counts]
        case .leads: [distances]
        case .otherGender: [Cast.GenderEvidence.allCases.count]
        case .marks: [forms, 4]
        case .paragraph: [2, 2]
        case .opening: [2]
        case .headline, .inFocus: [1]
        case .lastSpeaker: [2]
        case .fronted: [forms, 3]
        case .parallel: [roles, 3, 3]
        case .order: [forms, 4]
        case .mention: [forms, 2, 3]
        case .naming: [6, 3, Self.reaches]
        case .unsure: [UnsureNames.Standing.allCases.count, UnsureNames.Lore.allCases.count]
        case .unsureRole: [roles]
        case .unsureCount: [Self.counts]
        case .depths: [6, ClauseDepth.allCases.count, Self.reaches]
        case .starts: [2, 3, Self.reaches]
        case .preposition: [Preposition.allCases.count, Self.reaches]
        case .brackets: [2]
        case .coordination: [2, Self.reaches]
        case .apposition: [Self.reaches]
        case .kin: [forms]
        case .between: [forms, 4]
        case .told: [forms, 3, 2]
        case .nobody: [forms]
        case .nobodyNear: [4, 4]
        case .nobodyFits: [4]
        case .nobodyMarks: [2]
        }
    }

    /// The distances in sentences: 0 to 3, more, and ahead in the same sentence.
    static let distances = 6
    static let aheadDistance = 5
    static let counts = 5
    /// The same sentence, the one before, one before that, and ahead.
    private static let reaches = 4

    /// The number of all signs.
    static let total = allCases.reduce(0) { $0 + $1.sizes.reduce(1, *) }

    private static let offsets: [Int] = allCases.map { feature in
        allCases.prefix(feature.rawValue).reduce(0) { $0 + $1.sizes.reduce(1, *) }
    }

    /// Returns the index of the sign for a combination of values.
    func callAsFunction(_ first: Int, _ second: Int = 0, _ third: Int = 0) -> Int {
        let (seconds, thirds) = Self.strides[rawValue]
        return Self.offsets[rawValue] + (first * seconds + second) * thirds + third
    }

    /// Returns the indices of all signs of a group.
    static func indices(of feature: AntecedentFeature) -> Range<Int> {
        let first = offsets[feature.rawValue]
        return first..<first + feature.sizes.reduce(1, *)
    }

    private static let strides: [(Int, Int)] = allCases.map { feature in
        let sizes = feature.sizes
        return (sizes.count > 1 ? sizes[1] : 1, sizes.count > 2 ? sizes[2] : 1)
    }

    /// The name of every sign in the order of the indices: `place 0 3 1`.
    static let names: [String] = allCases.flatMap { feature in
        let sizes = feature.sizes
        let (seconds, thirds) = strides[feature.rawValue]
        return (0..<sizes.reduce(1, *)).map { index in
            let values = [index / (seconds * thirds), index / thirds % seconds, index % thirds]
            return "\(feature) " + values.prefix(sizes.count).map(String.init).joined(separator: " ")
        }
    }
}
