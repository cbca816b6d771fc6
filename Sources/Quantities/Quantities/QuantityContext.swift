internal import FactModel
internal import Linguistics

/// Reads what the sentence says of a number: what it counts, what it is about, how it is bound and where it moves.
struct QuantityContext: Sendable {
    let atoms: Atoms

    /// Returns a number with everything the words around it tell.
    func completed(_ quantity: Quantity) -> NumberFact {
        var quantity = quantity
        switch quantity.fact.kind {
        case .identifier, .time, .score: break
        case .date: break
        default:
            count(&quantity)
            bind(&quantity)
            move(&quantity)
            if quantity.fact.kind != .ordinal { quantity.fact.about = about(quantity) }
        }
        quantity.fact.span = atoms.span(quantity.atoms)
        return quantity.fact
    }

    /// Whether the clause around an atom speaks of what is to come.
    func isFuture(_ index: Int) -> Bool {
        var token = atoms[index].token
        for _ in 0..<12 {
            let head = Int(atoms.text.tokens[token].head)
            guard head >= 0 else { break }
            token = head
            switch atoms.text.tokens[token].tag {
            case .vbd, .vbn: if !hasAuxiliary(token, Self.futures) { return false } else { return true }
            case .vb, .vbg: return hasAuxiliary(token, Self.futures)
            case .vbz, .vbp: return true
            default: continue
            }
        }
        return hasAuxiliary(token, Self.futures)
    }

    private func hasAuxiliary(_ verb: Int, _ words: Set<String>) -> Bool {
        let sentence = atoms.text.tokens[verb].sentence
        for token in stride(from: verb - 1, through: max(0, verb - 6), by: -1) {
            guard atoms.text.tokens[token].sentence == sentence else { return false }
            if Int(atoms.text.tokens[token].head) == verb,
                words.contains(atoms.text.text(of: atoms.text.tokens[token]).lowercased())
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
        if quantity.fact.kind == .ordinal {
            return token.tag != .rb && token.relation != .advmod && !["second", "first"].contains(atoms.lower(start))
                || token.relation == .amod
        }
        let before = atoms.lower(start - 1)
        let next = atoms.lower(quantity.atoms.upperBound)
        if quantity.fact.value == 1, quantity.fact.kind == .cardinal {
            if ["the", "no", "this", "that", "which", "any", "every", "each", "another", "'s", "bbc", "-"].contains(
                before)
            {
                return false
            }
            if ["another", "'s", "-", "day", "would", "can", "could", "should", "must", "may"].contains(next) {
                return false
            }
            return token.relation == .nummod || next == "of" || next == "in"
        }
        if quantity.fact.value == 0.5 { return !["-", "time", "hour", "-time"].contains(next) || next == "of" }
        if quantity.fact.kind == .multiplier { return true }
        return next != "-" || !atoms.isGlued(quantity.atoms.upperBound) || atoms.isWord(quantity.atoms.upperBound + 1)
    }

    // MARK: What is counted

    private func count(_ quantity: inout Quantity) {
        let countable: Set<NumberFact.Kind> = [.cardinal, .ordinal, .vague, .range, .fraction]
        guard countable.contains(quantity.fact.kind), !quantity.hasUnit, quantity.fact.counted == nil else { return }
        var start = quantity.atoms.upperBound
        if atoms.lower(start) == "of" {
            start += 1
            while atoms.is(start, Self.determiners) { start += 1 }
        }
        if atoms.isDash(start), atoms.isGlued(start) { start += 1 }
        guard start < atoms.count, atoms.isSameSentence(quantity.atoms.lowerBound, start) else { return }
        var end = start
        var last: Int?
        while end < atoms.count, end < start + 7, atoms.isSameSentence(start, end) {
            let token = atoms.token(end)
            let isNoun = token.tag == .nn || token.tag == .nns || token.tag == .nnp || token.tag == .nnps
            let isModifier =
                token.tag == .jj || token.tag == .jjs || token.tag == .jjr || token.tag == .vbn || token.tag == .vbg
                || token.tag == .hyph || atoms.lower(end) == "-" || atoms.lower(end) == "more"
                || atoms.lower(end) == "other"
            guard isNoun || isModifier else { break }
            if isNoun { last = end }
            end += 1
            if token.tag == .nns, atoms.token(min(end, atoms.count - 1)).tag != .nns, !atoms.isCapital(end - 1) {
                break
            }
        }
        guard let last else { return }
        quantity.fact.counted = Nouns.singular(atoms.lower(last))
        quantity.fact.countedPhrase = atoms.text.text(of: atoms[start].start..<atoms[last].end)
    }

    // MARK: Bounds and movement

    private func bind(_ quantity: inout Quantity) {
        guard quantity.fact.bound == .exactly else { return }
        let start = quantity.atoms.lowerBound
        for place in [start, start - 1] where place == start || atoms.is(place, ["a", "an", "the"]) {
            for (cue, bound) in BoundLexicon.before where atoms.matches(cue, at: place - cue.count) {
                guard atoms.isSameSentence(place - cue.count, start) else { continue }
                return set(bound, cue: place - cue.count..<place, on: &quantity)
            }
        }
        for (cue, bound) in BoundLexicon.behind where atoms.matches(cue, at: quantity.atoms.upperBound) {
            return set(bound, cue: quantity.atoms.upperBound..<quantity.atoms.upperBound + cue.count, on: &quantity)
        }
    }

    private func set(_ bound: NumberFact.Bound, cue: Range<Int>, on quantity: inout Quantity) {
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
        let kinds: Set<NumberFact.Kind> = [.percent, .money, .cardinal, .measure]
        guard kinds.contains(quantity.fact.kind) else { return }
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
        if atoms.token(place).tag.isAdverb { place -= 1 }
        guard place >= 0, atoms.isWord(place),
            let direction = MovementLexicon.direction(of: atoms.text.lemma(of: atoms.token(place)))
        else { return }
        quantity.fact.direction = direction
        quantity.fact.role = .change
        if quantity.fact.cue == nil { quantity.fact.cue = atoms.span(place..<place + 1) }
    }

    private func isMoving(_ index: Int) -> Bool {
        for place in max(0, index - 3)...max(0, index) where atoms.isWord(place) && atoms.isSameSentence(place, index) {
            if MovementLexicon.direction(of: atoms.text.lemma(of: atoms.token(place))) != nil { return true }
        }
        return false
    }

    // MARK: What it is about

    /// The noun behind `of`, the noun that it modifies, or the subject of its clause.
    private func about(_ quantity: Quantity) -> String? {
        let end = quantity.atoms.upperBound
        if quantity.fact.counted == nil, atoms.lower(end) == "of", let phrase = phrase(from: end + 1) { return phrase }
        if quantity.fact.kind == .multiplier, atoms.lower(end) == "the", let phrase = phrase(from: end + 1) {
            return phrase
        }
        let tokens = atoms.text.tokens
        var token = atoms[quantity.numeral.lowerBound].token
        var fallback: String?
        for _ in 0..<8 {
            let head = Int(tokens[token].head)
            // A subject is about nothing but itself.
            guard head >= 0, !tokens[token].relation.isSubject else { break }
            if head >= atoms[end - 1].token + 1,
                tokens[token].relation == .compound || tokens[token].relation == .nummod,
                quantity.hasUnit, tokens[head].tag == .nn || tokens[head].tag == .nns
            {
                fallback = noun(head)
            } else if tokens[token].relation == .nmod, tokens[head].tag == .nn || tokens[head].tag == .nns,
                fallback == nil
            {
                fallback = noun(head)
            }
            if let subject = subject(of: head), subject != token,
                subject < atoms[quantity.atoms.lowerBound].token || subject > atoms[end - 1].token
            {
                return fallback.map { $0 + ", " + noun(subject) } ?? noun(subject)
            }
            token = head
        }
        return fallback
    }

    private func subject(of verb: Int) -> Int? {
        let tokens = atoms.text.tokens
        for token in stride(from: verb - 1, through: max(0, verb - 30), by: -1) {
            if tokens[token].sentence != tokens[verb].sentence { return nil }
            if Int(tokens[token].head) == verb, tokens[token].relation.isSubject,
                tokens[token].tag != .prp, tokens[token].tag != .wdt, tokens[token].tag != .wp
            {
                return token
            }
        }
        return nil
    }

    /// The words of a noun with what stands before it and an `of` phrase behind it.
    private func noun(_ head: Int) -> String {
        let tokens = atoms.text.tokens
        var first = head
        while first > 0, head - first < 6, tokens[first - 1].sentence == tokens[head].sentence,
            [.nn, .nns, .nnp, .nnps, .jj, .hyph].contains(tokens[first - 1].tag)
        { first -= 1 }
        var last = head
        while last + 1 < tokens.count, last - head < 5, tokens[last + 1].sentence == tokens[head].sentence {
            let isName = tokens[last + 1].tag == .nnp || tokens[last + 1].tag == .nnps
            let isOf =
                ["of", "in", "for"].contains(atoms.text.text(of: tokens[last + 1])) && last + 2 < tokens.count
                && [.nn, .nns, .nnp, .nnps, .jj, .dt].contains(tokens[last + 2].tag)
            let isInside = last > head && [.nn, .nns, .dt, .jj].contains(tokens[last + 1].tag)
            guard isName || isOf || isInside else { break }
            last += 1
        }
        return atoms.text.text(of: Int(tokens[first].start)..<Int(tokens[last].end))
    }

    private func phrase(from start: Int) -> String? {
        var first = start
        while atoms.is(first, Self.determiners) { first += 1 }
        guard first < atoms.count, atoms.isWord(first), atoms.isSameSentence(start - 1, first) else { return nil }
        for place in first..<min(first + 6, atoms.count) {
            let tag = atoms.token(place).tag
            if tag == .nn || tag == .nns || tag == .nnp || tag == .nnps { return noun(atoms[place].token) }
            if tag != .jj && tag != .nn && tag != .vbn && tag != .cd && tag != .jjs { return nil }
        }
        return nil
    }

    private static let futures: Set<String> = [
        "will", "would", "'ll", "shall", "to", "may", "could", "should", "is", "are",
    ]
    private static let determiners = WordList.set("the a an its his her their our my this these those that all")
}

extension Tag {
    /// Whether it is an adverb's.
    fileprivate var isAdverb: Bool { self == .rb || self == .rbr }
}
