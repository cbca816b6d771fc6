internal import FactModel
internal import Linguistics

/// Reads which way a number moves, and which level it moves from or to.
struct MovementReader: Sendable {
    let atoms: Atoms

    /// Fills the direction and the role of a change: `rose 5 per cent`, `up nearly 57%`, `fell by 20 to 80`.
    func move(_ quantity: inout Quantity) {
        switch quantity.fact.kind {
        case .percent, .money, .cardinal, .measure, .fraction, .range: break
        case .multiplier where atoms.lower(quantity.atoms.upperBound - 1).hasSuffix("fold"): break
        default: return
        }
        // `lost three times` tells how often; what is plunged into darkness is not less for it.
        if quantity.fact.counted == "time" || isMovedElsewhere(quantity) { return }
        var place = quantity.atoms.lowerBound - 1
        if let cue = quantity.fact.cue {
            while place >= 0, atoms[place].end > cue.start { place -= 1 }
        }
        if let cue = quantity.fact.cue, cue.start > atoms[quantity.atoms.lowerBound].start {
            place = quantity.atoms.lowerBound - 1
        }
        let preposition = preposition(of: quantity, place)
        if atoms.lower(preposition) == "to" {
            if movement(before: preposition) != nil || isObjectMoved(from: quantity) { quantity.fact.role = .to }
            return
        }
        if atoms.lower(preposition) == "from" {
            if movement(before: preposition) != nil || isObjectMoved(from: quantity) { quantity.fact.role = .from }
            return
        }
        // `rose above 5%` tells where it got to.
        if let cue = quantity.fact.cue, let first = (place + 1..<quantity.atoms.lowerBound).first,
            atoms[first].start >= cue.start, atoms.is(first, ["above", "below", "beyond"])
        {
            if movement(before: first, reach: 1) != nil { quantity.fact.role = .to }
            return
        }
        let before = place
        let isDifference = atoms.lower(place) == "by"
        if atoms.is(place, ["by", "a", "another"]) { place -= 1 }
        guard place >= 0, atoms.isSameSentence(place, quantity.atoms.lowerBound) else {
            _ = isChange(&quantity, before)
            return
        }
        // `cut its rate sharply by half a point`
        if isDifference, direction(at: place) == nil, let direction = directionOfObject(from: quantity) {
            quantity.fact.direction = direction
            quantity.fact.role = .change
            return
        }
        if atoms.token(place).tag.isAdverb, direction(at: place) == nil { place -= 1 }
        guard place >= 0, atoms.isWord(place), atoms.isSameSentence(place, quantity.atoms.lowerBound),
            atoms.token(place).relation != .compoundParticle || Self.drifting.contains(atoms.lower(place - 1))
                || isAtClose(quantity, place),
            let direction = direction(at: place), !isPlace(behind: quantity)
        else {
            if !isChange(&quantity, before) { signed(&quantity) }
            return
        }
        quantity.fact.direction = direction
        quantity.fact.role = .change
        if quantity.fact.cue == nil { quantity.fact.cue = atoms.span(place..<place + 1) }
    }

    /// Whether a share or count of something is moved to another state: `plunged half the country into darkness`.
    private func isMovedElsewhere(_ quantity: Quantity) -> Bool {
        guard quantity.fact.counted != nil else { return false }
        let end = quantity.atoms.upperBound
        return (end..<end + 4).contains { atoms.lower($0) == "into" && atoms.isSameSentence($0, end - 1) }
    }

    /// Returns which way the words before `to` or `from` move what they are said of: `fell`, `fell 12.4%`, `rose by five
    /// points`.
    ///
    /// - Parameters:
    ///   - index: The atom of the preposition.
    ///   - reach: How many words may stand between; the marks and digits of an amount count for none.
    /// - Returns: The direction, or `nil` where no word of movement stands within reach.
    func movement(before index: Int, reach: Int = 4) -> NumberFact.Direction? {
        var words = 0
        for place in stride(from: index - 1, through: max(0, index - 14), by: -1) {
            guard atoms.isSameSentence(place, index) else { return nil }
            guard atoms.isWord(place) else { continue }
            if let direction = direction(at: place) { return direction }
            // `Prices slipped, and he went to 30 shops.`
            if [.vbd, .vbz, .vbp].contains(atoms.token(place).tag) { return nil }
            words += 1
            if words == reach { return nil }
        }
        return nil
    }

    /// `raise the pension age for council workers from 60 to 65`: whether the verb that a number hangs from moves its object.
    func isObjectMoved(from quantity: Quantity) -> Bool {
        verb(above: quantity).map { directionOfVerb($0) != nil && isLevel(of: $0, from: quantity) } ?? false
    }

    /// `cut its repo rate by 50 basis points`: which way the verb that a difference hangs from moves its object.
    private func directionOfObject(from quantity: Quantity) -> NumberFact.Direction? {
        guard let verb = verb(above: quantity), let direction = directionOfVerb(verb) else { return nil }
        // `The fund was raised last year by 12 members`: who did it.
        let isCount = quantity.fact.kind == .cardinal || quantity.fact.kind == .range && !quantity.hasUnit
        let start = atoms[quantity.atoms.lowerBound].token
        return !isCount
            || (verb + 1..<max(verb + 1, start)).contains { object in
                Int(atoms.tokens[object].head) == verb && atoms.tokens[object].relation == .obj
            } ? direction : nil
    }

    /// The verb that a number hangs from.
    private func verb(above quantity: Quantity) -> Int? {
        let range = atoms.tokens(quantity.atoms)
        var token = atoms[quantity.numeral.lowerBound].token
        for _ in 0..<6 {
            let head = Int(atoms.tokens[token].head)
            guard head >= 0 else { return nil }
            token = head
            if !range.contains(head), atoms.tokens[head].tag.isVerb { return head }
        }
        return nil
    }

    private func directionOfVerb(_ verb: Int) -> NumberFact.Direction? {
        MovementLexicon.directionOfVerb(
            atoms.text.lemma(of: atoms.tokens[verb]), form: atoms.lower(ofToken: verb))
    }

    /// Whether what a verb moves may have a level: not `raised funds from 8 sponsors`, `lifted people from 20 villages`.
    private func isLevel(of verb: Int, from quantity: Quantity) -> Bool {
        guard quantity.fact.counted == nil else { return false }
        let token = atoms[quantity.numeral.lowerBound].token
        let object = (max(0, verb - 12)..<max(verb, token)).last {
            Int(atoms.tokens[$0].head) == verb
                && (atoms.tokens[$0].relation == .obj || atoms.tokens[$0].relation == .nsubjPassive)
        }
        let moved = object.map { atoms.lower(ofToken: $0) } ?? ""
        if Self.unmoved.contains(moved) { return false }
        // `class sizes for children from 5 to 11`
        let start = quantity.atoms.lowerBound
        guard let from = (max(0, start - 3)..<start).last(where: { atoms.lower($0) == "from" }) else { return true }
        return !atoms.is(from - 1, Self.minors) || moved == "age"
    }

    private static let minors: WordSet = ["child", "children", "pupil", "pupils", "boys", "girls", "kids"]
    /// What is raised or lifted and has no level.
    private static let unmoved = minors.union(
        WordList.set(
            """
            people men women students workers migrants refugees players families villagers patients passengers residents
            soldiers survivors victims cash funds money
            """))

    /// Which way the word at an atom moves what it is said of.
    func direction(at index: Int) -> NumberFact.Direction? {
        let token = atoms.token(index)
        return MovementLexicon.direction(of: atoms.text.lemma(of: token), form: atoms.lower(index))
            ?? (token.tag.isVerb ? MovementLexicon.directionOfVerb(atoms.text.lemma(of: token)) : nil)
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

    /// Verbs beside which `up` and `down` keep their sense; others make it another verb, as `make up` does.
    private static let drifting = WordList.set(
        """
        trending trended trends inching inched edging edged ticking ticked going went gone go moving moved heading headed
        nudged crept creeping shot shooting
        """)
}

extension Tag {
    /// Whether it is an adverb's.
    fileprivate var isAdverb: Bool { self == .rb || self == .rbr }
}
