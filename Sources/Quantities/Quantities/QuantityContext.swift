internal import FactModel
internal import Linguistics

/// Reads what the sentence says of a number: what it counts, what it is about, how it is bound and where it moves.
struct QuantityContext: Sendable {
    let atoms: Atoms
    private let subjects: AboutReader
    private let roles: RoleReader
    private let bounds: BoundReader
    private let movements: MovementReader
    private let rates: RateReader

    init(atoms: Atoms, bearers: [Int: Bearer] = [:]) {
        self.atoms = atoms
        subjects = AboutReader(atoms: atoms, bearers: bearers)
        roles = RoleReader(atoms: atoms)
        bounds = BoundReader(atoms: atoms)
        movements = MovementReader(atoms: atoms)
        rates = RateReader(atoms: atoms)
    }

    /// Fills in everything that the words around a number tell.
    func complete(_ quantity: inout Quantity) {
        switch quantity.fact.kind {
        case .identifier, .time, .score: break
        case .date: frame(&quantity)
        default:
            count(&quantity)
            age(&quantity)
            rate(&quantity)
            bounds.bind(&quantity)
            movements.move(&quantity)
            if quantity.fact.kind != .ordinal { quantity.fact.about = subjects.about(quantity) }
            roles.complete(&quantity)
            frame(&quantity)
        }
        quantity.fact.span = atoms.span(quantity.atoms)
    }

    /// `3,000 visits a year`, `500,000 barrels of oil a day`: a count or a measure in so much time.
    private func rate(_ quantity: inout Quantity) {
        guard quantity.fact.perUnit == nil else { return }
        switch quantity.fact.kind {
        case .cardinal, .range, .vague, .measure:
            guard quantity.hasUnit || quantity.fact.counted != nil else { return }
            quantity.fact.perUnit = rates.period(behind: quantity.endOfNoun ?? quantity.atoms.upperBound)
        default: return
        }
    }

    private func frame(_ quantity: inout Quantity) {
        guard let frame = subjects.frame(of: quantity) else { return }
        quantity.fact.predicate = frame.predicate
        quantity.fact.subject = frame.subject
        quantity.fact.aboutOrganization = frame.organization
    }

    /// Whether a numeral in words is one: not `the first arrived`, `the one`, `one another`.
    func isCounting(_ quantity: Quantity) -> Bool {
        let start = quantity.atoms.lowerBound
        let token = atoms.token(start)
        if quantity.hasUnit || quantity.fact.perUnit != nil { return true }
        if isAlone(quantity) { return true }
        if quantity.fact.kind == .ordinal {
            // `the second half`, `a second-half goal`
            let next =
                atoms.isDash(quantity.atoms.upperBound) ? quantity.atoms.upperBound + 1 : quantity.atoms.upperBound
            if atoms.lower(next) == "half" { return false }
            // `third-party candidates`, `a second-hand car`: the compound ranks nothing.
            if next > quantity.atoms.upperBound, atoms.isGlued(next), atoms.is(next, Self.unranked) { return false }
            // `the first four games` ranks none of them.
            if next == quantity.atoms.upperBound,
                NumeralLexicon.small[atoms.lower(next)] != nil || atoms.isDigits(next),
                atoms.isSameSentence(start, next)
            {
                return false
            }
            // `many first time buyers` are so for the first time; `for the first time buyers paid` is when.
            if atoms.lower(next) == "time", atoms.token(next + 1).tag == .nns, atoms.isSameSentence(start, next + 1),
                !atoms.is(start - 1, Self.determiners)
            {
                return false
            }
            // `First, it fell.`
            if atoms.lower(next) == ",", start == 0 || !atoms.isSameSentence(start - 1, start) { return false }
            // `Third World`, `the First Minister`
            if atoms.isCapital(start), atoms.isCapital(quantity.atoms.upperBound), !quantity.isDigits,
                quantity.atoms.count == 1,
                start > 0 && atoms.isSameSentence(start - 1, start)
                    || atoms.is(quantity.atoms.upperBound, ["minister", "secretary", "lady", "amendment"])
            {
                return false
            }
            // `the third largest city`, `the second most visited site`
            if next == quantity.atoms.upperBound || atoms.isGlued(next), atoms.isSuperlative(next, behindRank: start) {
                return true
            }
            return token.tag != .rb && token.relation != .advmod && !["second", "first"].contains(atoms.lower(start))
                || token.relation == .amod || atoms.is(start - 1, Self.placings)
        }
        let before = atoms.lower(start - 1)
        let next = atoms.lower(quantity.atoms.upperBound)
        if quantity.fact.value == 1, quantity.fact.kind == .cardinal {
            if ["the", "no", "this", "that", "which", "any", "every", "each", "another", "s", "'s", "-"]
                .contains(
                    before), next != "of" || before != "that"
            {
                return false
            }
            if ["another", "'s", "-", "day", "would", "can", "could", "should", "must", "may"].contains(next) {
                return false
            }
            // `backed it by three to one`
            if before == "to", atoms.lower(start - 3) == "by", NumeralLexicon.small[atoms.lower(start - 2)] != nil {
                return true
            }
            // `three were hurt and one killed`
            let isCounted =
                atoms.is(start - 1, ["and", ","]) && atoms.token(quantity.atoms.upperBound).tag == .vbn
                && atoms.isSameSentence(start - 1, quantity.atoms.upperBound)
            return token.relation == .nummod || next == "of" || isCounted
        }
        if quantity.fact.value == 0.5, atoms.lower(quantity.atoms.upperBound - 1) == "half",
            quantity.atoms.count == 1, isPartOfGame(start)
        {
            return false
        }
        if quantity.fact.value == 0.5 { return !["-", "time", "hour", "-time"].contains(next) || next == "of" }
        if quantity.fact.kind == .multiplier { return true }
        let end = quantity.atoms.upperBound
        return next != "-" || !atoms.isGlued(end) || atoms.isWord(end + 1) || !atoms.isGlued(end + 1)
            || atoms.lower(end + 1) == ","
    }

    /// Whether the text says nothing else.
    private func isAlone(_ quantity: Quantity) -> Bool {
        let before = quantity.atoms.lowerBound - 1
        let next = quantity.atoms.upperBound
        return (before < 0 || !atoms.isSameSentence(before, next - 1))
            && (next >= atoms.count || !atoms.isWord(next) && next + 1 >= atoms.count)
    }

    /// `the second half`, `fly-half`: a part of a game or a player, no part of one.
    private func isPartOfGame(_ start: Int) -> Bool {
        let before = atoms.isDash(start - 1) ? start - 2 : start - 1
        return atoms.isDash(start - 1) && atoms.isGlued(start - 1)
            || NumeralLexicon.ordinals[atoms.lower(before)] != nil
            || atoms.is(
                before, ["either", "each", "other", "the", "opening", "last", "this", "that", "final", "latter"])
    }

    private static let unranked: WordSet = ["party", "hand", "rate", "aid", "guess", "string", "person", "time"]
    private static let placings = WordList.set(
        "finished finish finishes came come comes placed ranked ranks ranking ran")

    static let determiners = WordList.set("the a an its his her their our my this these those that all")
}

extension Tag {
    /// Whether it is that of a word that describes a noun.
    var isAdjective: Bool {
        self == .jj || self == .jjs || self == .jjr || self == .rbs || self == .vbn || self == .vbg
    }
}
