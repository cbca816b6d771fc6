internal import FactModel
internal import Linguistics

/// Changes that no verb before the number tells: `an 11% rise`, `an increase of £575`, `closed 4.2% lower`.
extension MovementReader {
    /// Whether a word beside a number makes it a change; fills what the word tells.
    ///
    /// - Parameters:
    ///   - quantity: The number.
    ///   - place: The atom before it and the words that bound it.
    /// - Returns: Whether it is a change.
    func isChange(_ quantity: inout Quantity, _ place: Int) -> Bool {
        guard let found = wordBehind(quantity) ?? nounOf(quantity, place) ?? nounBehind(quantity) else { return false }
        quantity.fact.role = .change
        quantity.fact.direction = found.direction
        if quantity.fact.cue == nil { quantity.fact.cue = atoms.span(found.word..<found.word + 1) }
        return true
    }

    /// `4.2% lower`, `28 points down`, `£9.9bn more than the year before`.
    private func wordBehind(_ quantity: Quantity) -> (word: Int, direction: NumberFact.Direction?)? {
        let kind = quantity.fact.kind
        var word = quantity.endOfNoun ?? quantity.atoms.upperBound
        // `335 points, or 0.4 per cent, higher`
        if atoms.lower(word) == ",", atoms.lower(quantity.atoms.lowerBound - 1) == "or" { word += 1 }
        guard word < atoms.count, atoms.isSameSentence(word - 1, word) else { return nil }
        let isRelative = kind == .percent || quantity.fact.counted == "point"
        switch atoms.lower(word) {
        case "higher": return isRelative || isAdverb(word) ? (word, .up) : nil
        // `the 150-seat lower house`
        case "lower": return isRelative || isAdverb(word) ? (word, .down) : nil
        // `up to 5`, `10% down payments`
        case "up" where isRelative && isAdverb(word): return (word, .up)
        case "down" where isRelative && isAdverb(word): return (word, .down)
        case "more", "less", "fewer":
            // How much more is no direction of its own.
            return atoms.lower(word + 1) == "than" && kind != .fraction ? (word, nil) : nil
        default: return nil
        }
    }

    private func isAdverb(_ word: Int) -> Bool {
        guard atoms.isSameSentence(word, word + 1) else { return true }
        return !atoms.is(word + 1, ["to", "front"]) && !atoms.token(word + 1).tag.isNoun && !atoms.isGlued(word + 1)
            || !atoms.isWord(word + 1)
    }

    /// `closed up 1.9% at 50,212`: what a price did in a session; not `closed down 12 shops`, `closed down 5% of its sites`.
    func isAtClose(_ quantity: Quantity, _ particle: Int) -> Bool {
        guard atoms.is(particle - 1, Self.sessions),
            quantity.fact.kind == .percent || quantity.fact.counted == "point"
        else { return false }
        let end = quantity.endOfNoun ?? quantity.atoms.upperBound
        return end >= atoms.count || !atoms.isSameSentence(end - 1, end) || !atoms.isWord(end)
            || atoms.is(end, Self.behindSessions) || DateReader.shifts[atoms.lower(end)] != nil
            || DateReader.weekdays[atoms.lower(end)] != nil
    }

    private static let sessions: WordSet = [
        "closed", "closing", "closes", "finished", "finishing", "opened", "opening", "traded", "trading",
    ]
    private static let behindSessions: WordSet = ["at", "in", "on", "for", "after", "and", "but", "while", "yesterday"]

    /// `an 11% rise`, `a £2bn tax cut`, `a 3% year-on-year drop`: the noun that a difference stands before.
    private func nounBehind(_ quantity: Quantity) -> (word: Int, direction: NumberFact.Direction?)? {
        switch quantity.fact.kind {
        case .percent, .money, .measure, .multiplier: break
        default: return nil
        }
        // `a 6.8m leap`, `a 12-mile hike` are so long.
        if quantity.fact.unitKind == "length" { return nil }
        var place = quantity.atoms.upperBound
        if atoms.isDash(place), atoms.isGlued(place) { place += 1 }
        // `Apple takes a 30% cut`
        if atoms.lower(place) == "cut",
            let verb = (max(0, quantity.atoms.lowerBound - 4)..<quantity.atoms.lowerBound)
                .last(where: { atoms.isSameSentence($0, place) && atoms.token($0).tag.isVerb }),
            atoms.is(verb, Self.taking)
        {
            return nil
        }
        for place in place..<min(place + 6, atoms.count) {
            guard atoms.isSameSentence(place - 1, place) else { return nil }
            let tag = atoms.token(place).tag
            if tag.isNoun, MovementLexicon.isChange(atoms.lower(place)) {
                // `a $2bn airport expansion` costs so much.
                if quantity.fact.kind == .money, Self.works.contains(Nouns.singular(atoms.lower(place))) { return nil }
                // `a 5% cut-off`, `a £3m growth fund`
                let next = place + 1
                let goesOn =
                    next < atoms.count && atoms.isSameSentence(place, next)
                    && (atoms.isDash(next) && atoms.isGlued(next) || atoms.isWord(next) && atoms.token(next).tag.isNoun)
                return goesOn ? nil : (place, nil)
            }
            guard
                tag.isNoun || tag.isAdjective || atoms.isDash(place) && atoms.isGlued(place)
                    || atoms.isDash(place - 1) && atoms.isGlued(place)
            else { return nil }
        }
        return nil
    }

    private static let taking: WordSet = [
        "take", "takes", "took", "taken", "taking", "get", "gets", "got", "getting", "keep", "keeps", "kept", "keeping",
    ]
    /// Nouns of rise that no sum of money rises by.
    private static let works: WordSet = ["expansion", "improvement", "upturn", "growth", "climb", "leap"]

    /// `an increase of about £575`, `cuts of 800,000 barrels`
    private func nounOf(_ quantity: Quantity, _ place: Int) -> (word: Int, direction: NumberFact.Direction?)? {
        guard atoms.lower(place) == "of", place > 0, atoms.isSameSentence(place - 1, quantity.atoms.lowerBound),
            atoms.token(place - 1).tag.isNoun, MovementLexicon.isChange(atoms.lower(place - 1)),
            // `the rise of three parties`
            quantity.fact.kind != .cardinal || atoms.lower(place - 2) != "the"
        else { return nil }
        return (place - 1, nil)
    }

    /// `sank 40 miles off the coast`: whether a length tells where something happened.
    func isPlace(behind quantity: Quantity) -> Bool {
        quantity.fact.unitKind == "length" && atoms.is(quantity.atoms.upperBound, Self.places)
    }

    private static let places: WordSet = [
        "off", "away", "north", "south", "east", "west", "inland", "offshore", "out",
    ]

    /// The preposition before a level, past what ranks it: `to a record`, `to a four-month low of`, `from an expected`.
    func preposition(of quantity: Quantity, _ place: Int) -> Int {
        let isRanked = atoms.lower(place) == "of" && Self.extremes.contains(atoms.lower(place - 1))
        var isDescribed = isRanked || quantity.fact.cue != nil
        for start in stride(from: isRanked ? place - 2 : place, through: max(0, place - 8), by: -1) {
            guard atoms.isSameSentence(start, quantity.atoms.lowerBound) else { return place }
            if atoms.is(start, ["to", "from"]) { return isDescribed || start == place ? start : place }
            let tag = atoms.token(start).tag
            let isAdjective = tag.isAdjective || atoms.lower(start) == "record"
            isDescribed = isDescribed || isAdjective
            guard isAdjective || tag == .dt || isRanked && (tag == .cd || tag.isNoun || atoms.isDash(start)) else {
                return place
            }
        }
        return place
    }

    private static let extremes: WordSet = [
        "high", "low", "record", "peak", "trough", "maximum", "minimum", "average", "rate",
    ]
}
