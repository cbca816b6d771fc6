internal import FactModel
internal import Linguistics

/// Reads what the sentence says of a number: what it counts, what it is about, how it is bound and where it moves.
struct QuantityContext: Sendable {
    let atoms: Atoms
    private let subjects: AboutReader
    private let roles: RoleReader

    init(atoms: Atoms) {
        self.atoms = atoms
        subjects = AboutReader(atoms: atoms)
        roles = RoleReader(atoms: atoms)
    }

    /// Returns a number with everything the words around it tell.
    func completed(_ quantity: Quantity) -> NumberFact {
        var quantity = quantity
        switch quantity.fact.kind {
        case .identifier, .time, .score: break
        case .date: frame(&quantity)
        default:
            count(&quantity)
            bind(&quantity)
            move(&quantity)
            if quantity.fact.kind != .ordinal { quantity.fact.about = subjects.about(quantity) }
            roles.complete(&quantity)
            frame(&quantity)
        }
        quantity.fact.span = atoms.span(quantity.atoms)
        return quantity.fact
    }

    private func frame(_ quantity: inout Quantity) {
        guard let frame = subjects.frame(of: quantity) else { return }
        quantity.fact.predicate = frame.predicate
        quantity.fact.subject = frame.subject
    }

    /// Whether the clause around an atom speaks of what is to come; `nil` where no verb tells.
    func isFuture(_ index: Int) -> Bool? {
        var token = atoms[index].token
        for _ in 0..<12 {
            let head = Int(atoms.text.tokens[token].head)
            guard head >= 0 else { break }
            token = head
            switch atoms.text.tokens[token].tag {
            case .vbd, .vbn: return hasAuxiliary(token, Self.futures)
            case .vb: return !hasAuxiliary(token, ["did", "didn't"])
            case .vbg: return hasAuxiliary(token, Self.futures)
            case .vbz, .vbp: return true
            default: continue
            }
        }
        return hasAuxiliary(token, Self.futures) ? true : nil
    }

    private func hasAuxiliary(_ verb: Int, _ words: Set<String>) -> Bool {
        let sentence = atoms.text.tokens[verb].sentence
        for token in stride(from: verb - 1, through: max(0, verb - 6), by: -1) {
            guard atoms.text.tokens[token].sentence == sentence else { return false }
            if Int(atoms.text.tokens[token].head) == verb,
                words.contains(atoms.lower(ofToken: token))
            {
                return true
            }
        }
        return false
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
            // `Third World`, `the First Minister`
            if atoms.isCapital(start), atoms.isCapital(quantity.atoms.upperBound), !quantity.isDigits,
                quantity.atoms.count == 1, start > 0, atoms.isSameSentence(start - 1, start)
            {
                return false
            }
            return token.tag != .rb && token.relation != .advmod && !["second", "first"].contains(atoms.lower(start))
                || token.relation == .amod || atoms.is(start - 1, Self.placings)
        }
        let before = atoms.lower(start - 1)
        let next = atoms.lower(quantity.atoms.upperBound)
        if quantity.fact.value == 1, quantity.fact.kind == .cardinal {
            if ["the", "no", "this", "that", "which", "any", "every", "each", "another", "s", "'s", "bbc", "-"]
                .contains(
                    before), next != "of" || before != "that"
            {
                return false
            }
            if ["another", "'s", "-", "day", "would", "can", "could", "should", "must", "may"].contains(next) {
                return false
            }
            return token.relation == .nummod || next == "of"
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

    /// Whether a bare number is an age: `aged 56`, `of age 87`, `Jamie Armstrong, 25, said`.
    func isAge(_ quantity: Quantity) -> Bool {
        let start = quantity.atoms.lowerBound
        let end = quantity.atoms.upperBound
        guard let value = quantity.fact.value, (1...120).contains(value), start > 0,
            atoms.isSameSentence(start - 1, start)
        else { return false }
        let before = atoms.lower(start - 1)
        if before == "aged" || before == "age" { return true }
        if atoms.is(start - 1, ["of", "between", "over", "under", "about", "around"]),
            atoms.is(start - 2, ["age", "aged", "ages"])
        {
            return true
        }
        if isAgeOfPerson(quantity, value) { return true }
        let isClosed = atoms.lower(end) == "," || atoms.isDash(end) && !atoms.isGlued(end)
        return before == "," && isClosed && quantity.isDigits && value == value.rounded() && start > 1
            && atoms.token(start - 2).tag.isName && atoms.isWord(start - 2)
            && MonthName.number(of: atoms.lower(start - 2)) == nil
            && !atoms.isDigits(end + 1)
    }

    /// `He will be 35.`, `I was 18 when`: what a person is in a number alone.
    private func isAgeOfPerson(_ quantity: Quantity, _ value: Double) -> Bool {
        let end = quantity.atoms.upperBound
        var place = quantity.atoms.lowerBound - 1
        if atoms.is(place, ["only", "just", "about", "nearly", "almost"]) { place -= 1 }
        guard value == value.rounded(), value >= 10,
            atoms.is(place, ["be", "was", "is", "am", "turned", "turns", "turn", "'m", "'s"]),
            end >= atoms.count || !atoms.isSameSentence(place, end) || atoms.is(end, Self.behindAges)
        else { return false }
        place -= 1
        if atoms.is(place, ["will", "would", "'ll", "'d"]) { place -= 1 }
        return atoms.is(place, ["he", "she", "i"])
    }

    private static let behindAges = WordList.set(". , ; ) when in by on at and but or last this next now then")

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

    private static let placings = WordList.set(
        "finished finish finishes came come comes placed ranked ranks ranking ran")

    // MARK: Bounds and movement

    private func bind(_ quantity: inout Quantity) {
        guard quantity.fact.bound == .exactly || quantity.fact.bound == .between else { return }
        let start = quantity.atoms.lowerBound
        // What stands behind says more than `about` before it: `about 500 or more`.
        let behind = BoundLexicon.behind[atoms.lower(quantity.atoms.upperBound)] ?? []
        for (cue, bound) in behind where atoms.matches(cue, at: quantity.atoms.upperBound) {
            let end = quantity.atoms.upperBound + cue.count
            return set(bound, cue: quantity.atoms.upperBound..<end, on: &quantity)
        }
        for place in [start, start - 1] where place == start || atoms.is(place, ["a", "an", "the"]) {
            let before = BoundLexicon.before[atoms.lower(place - 1)] ?? []
            for (cue, bound) in before where atoms.matches(cue, at: place - cue.count) {
                guard atoms.isSameSentence(place - cue.count, start) else { continue }
                return set(bound, cue: place - cue.count..<place, on: &quantity)
            }
        }
    }

    private func set(_ bound: NumberFact.Bound, cue: Range<Int>, on quantity: inout Quantity) {
        // `about 14 to 18`; no other word says more than a range does.
        if quantity.fact.bound == .between, bound != .about { return }
        quantity.fact.bound = bound
        quantity.fact.cue = atoms.span(cue)
        guard let value = quantity.fact.value else { return }
        switch bound {
        case .above, .atLeast:
            quantity.fact.low = value
            quantity.fact.lowInclusive = bound == .atLeast
        case .below, .atMost:
            quantity.fact.high = value
            quantity.fact.highInclusive = bound == .atMost
        default: break
        }
    }

    /// `rose 5 per cent`, `up nearly 57%`, `fell by 20`; what follows `to` is the level reached.
    private func move(_ quantity: inout Quantity) {
        switch quantity.fact.kind {
        case .percent, .money, .cardinal, .measure: break
        default: return
        }
        var place =
            (quantity.fact.cue.map { cue in (0..<quantity.atoms.lowerBound).last { atoms[$0].end <= cue.start } } ?? nil)
            ?? quantity.atoms.lowerBound - 1
        if let cue = quantity.fact.cue, cue.start > atoms[quantity.atoms.lowerBound].start {
            place = quantity.atoms.lowerBound - 1
        }
        if atoms.lower(place) == "to" {
            if isMoving(place - 1) { quantity.fact.role = .to }
            return
        }
        if atoms.lower(place) == "from" {
            if isMoving(place - 1) { quantity.fact.role = .from }
            return
        }
        if atoms.is(place, ["by", "a", "another"]) { place -= 1 }
        guard place >= 0, atoms.isSameSentence(place, quantity.atoms.lowerBound) else { return }
        if atoms.token(place).tag.isAdverb, direction(at: place) == nil { place -= 1 }
        guard place >= 0, atoms.isWord(place),
            atoms.token(place).relation != .compoundParticle || Self.drifting.contains(atoms.lower(place - 1)),
            let direction = direction(at: place)
        else { return signed(&quantity) }
        quantity.fact.direction = direction
        quantity.fact.role = .change
        if quantity.fact.cue == nil { quantity.fact.cue = atoms.span(place..<place + 1) }
    }

    private func direction(at index: Int) -> NumberFact.Direction? {
        MovementLexicon.direction(of: atoms.text.lemma(of: atoms.token(index)), form: atoms.lower(index))
    }

    /// `Dow +0.2%`: behind a name, a sign tells which way its value moved.
    private func signed(_ quantity: inout Quantity) {
        let sign = atoms.lower(quantity.numeral.lowerBound)
        guard quantity.fact.kind == .percent, sign == "+" || sign == "-" || sign == "−" else { return }
        let before = quantity.atoms.lowerBound - 1
        // A splitter may take the sign for a bullet.
        guard before >= 0, atoms[before + 1].start == atoms[before].end + 1,
            atoms.isCapital(before) || atoms.isDigits(before)
        else { return }
        quantity.fact.direction = sign == "+" ? .up : .down
        quantity.fact.role = .change
    }

    private func isMoving(_ index: Int) -> Bool {
        for place in max(0, index - 3)...max(0, index) where atoms.isWord(place) && atoms.isSameSentence(place, index) {
            if direction(at: place) != nil { return true }
        }
        return false
    }

    /// Verbs beside which `up` and `down` keep their sense; others make it another verb, as `make up` does.
    private static let drifting = WordList.set(
        """
        trending trended trends inching inched edging edged ticking ticked going went gone go moving moved heading headed
        nudged crept creeping shot shooting
        """)
    private static let futures: Set<String> = [
        "will", "would", "'ll", "shall", "to", "may", "could", "should", "is", "are",
    ]
    static let determiners = WordList.set("the a an its his her their our my this these those that all")
}

extension Tag {
    /// Whether it is an adverb's.
    fileprivate var isAdverb: Bool { self == .rb || self == .rbr }
    /// Whether it is a noun's.
    var isNoun: Bool { self == .nn || self == .nns || self == .nnp || self == .nnps }
    /// Whether it is that of a word that describes a noun.
    var isAdjective: Bool {
        self == .jj || self == .jjs || self == .jjr || self == .rbs || self == .vbn || self == .vbg
    }
}
