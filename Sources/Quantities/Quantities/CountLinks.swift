internal import FactModel
internal import Linguistics

/// Finds what a bare number counts where the noun was said before it: `the number of casinos … to 24`; `killed 12 people and
/// injured 34`.
struct CountLinks: Sendable {
    let atoms: Atoms

    /// Completes one number of a sentence that nothing is known to be counted by.
    func complete(_ numbers: inout [Quantity], _ index: Int, _ sentence: Range<Int>) {
        let quantity = numbers[index]
        guard !isYear(quantity), !isPartOfPhrase(quantity) else { return }
        if index > sentence.lowerBound, takesUp(numbers[index - 1], quantity) {
            numbers[index].take(unitOf: numbers[index - 1])
            numbers[index].fact.counted = numbers[index - 1].fact.counted
            return
        }
        if let (noun, phrase) = numberOf(before: quantity) {
            numbers[index].fact.counted = noun
            numbers[index].fact.countedPhrase = phrase
        } else if let earlier = earlier(numbers, index, sentence) {
            numbers[index].fact.counted = earlier.counted
            numbers[index].fact.countedPhrase = earlier.countedPhrase
            // `three of which`
            if atoms.lower(quantity.atoms.upperBound) == "of" { numbers[index].fact.role = .share }
        }
    }

    private func isYear(_ quantity: Quantity) -> Bool {
        quantity.isDigits && quantity.atoms.count == 1 && (1900...2100).contains(quantity.fact.value ?? 0)
    }

    /// Whether the number stands before a noun or in a name, so that it is not alone.
    private func isPartOfPhrase(_ quantity: Quantity) -> Bool {
        let end = quantity.atoms.upperBound
        guard end < atoms.count, atoms.isSameSentence(end - 1, end), atoms.isWord(end) else { return false }
        // `from 17 million last year`
        if DateReader.shifts[atoms.lower(end)] != nil { return false }
        let tag = atoms.token(end).tag
        return tag.isNoun || tag == .jj || tag == .jjs || tag == .cd
    }

    /// `rose to 83.2 years, while that for men stayed at 79`: a pronoun stands for what the number before is about.
    private func takesUp(_ last: Quantity, _ quantity: Quantity) -> Bool {
        guard last.fact.kind != .date, last.fact.kind != .identifier, last.fact.kind != .score else { return false }
        let start = quantity.atoms.lowerBound
        return (min(start, max(last.atoms.upperBound, start - 8))..<start).contains {
            atoms.is($0, ["that", "those"]) && atoms.is($0 + 1, ["for", "of", "in"])
        }
    }

    // MARK: The number of something

    /// `the number of people out of work rose 32,000 to 1.41 million`, `visitor numbers fell to 300,000`, `the death toll
    /// stands at 25`.
    private func numberOf(before quantity: Quantity) -> (noun: String, phrase: String)? {
        let start = quantity.atoms.lowerBound
        let last = before(quantity)
        guard last > 0, atoms.isSameSentence(last, start), atoms.is(last, Self.levels) || quantity.fact.role == .change
        else { return nil }
        for place in stride(from: last, through: max(1, start - 26), by: -1) {
            guard atoms.isSameSentence(place, start), !atoms.is(place, Self.ends) else { return nil }
            switch atoms.lower(place) {
            case "number" where atoms.lower(place + 1) == "of": return noun(from: place + 2, before: start)
            case "numbers", "toll":
                guard atoms.token(place - 1).tag.isNoun, atoms.isSameSentence(place - 1, place) else { return nil }
                let noun = Nouns.singular(atoms.lower(place - 1))
                return (noun, atoms.string(place - 1))
            default: break
            }
        }
        return nil
    }

    /// The noun of a phrase that starts at an atom.
    private func noun(from start: Int, before end: Int) -> (noun: String, phrase: String)? {
        var place = start
        var last: Int?
        while place < end, place < start + 7, atoms.isWord(place) {
            let tag = atoms.token(place).tag
            if tag.isNoun {
                last = place
            } else if last != nil || !(tag.isAdjective || tag == .dt || tag == .prpPossessive) {
                break
            }
            place += 1
        }
        return last.map {
            (Nouns.singular(atoms.lower($0)), atoms.text.text(of: atoms[start].start..<atoms[$0].end))
        }
    }

    // MARK: What was counted before

    /// The number before it in the sentence that says what both count.
    private func earlier(_ numbers: [Quantity], _ index: Int, _ sentence: Range<Int>) -> NumberFact? {
        let start = numbers[index].atoms.lowerBound
        let end = numbers[index].atoms.upperBound
        let before = before(numbers[index])
        guard numbers[index].fact.role != .to, numbers[index].fact.role != .change, isFree(before),
            !atoms.is(before, ["(", "/", "#", ":", "-", "–"]), !isNamed(start), isOpen(end)
        else { return nil }
        for place in stride(from: index - 1, through: sentence.lowerBound, by: -1) {
            let fact = numbers[place].fact
            guard start - numbers[place].atoms.upperBound < 24 else { return nil }
            // `cut 300 jobs at 12 plants and shut two`: another verb takes what either of them counts.
            if place > sentence.lowerBound, atoms.token(before).tag.isVerb, atoms.token(before).relation == .conj,
                atoms.token(self.before(numbers[place])).tag == .in
            {
                return nil
            }
            switch fact.kind {
            case .date, .time: continue
            case .cardinal, .vague, .range:
                guard fact.counted != "time" else { return nil }
                // `the toll rose to 40, with 120 injured`
                if fact.counted == "death", atoms.lower(before) == "with",
                    atoms.token(end).tag == .vbn || atoms.token(end).tag == .jj
                {
                    return nil
                }
                return fact.counted == nil ? nil : fact
            default: return nil
            }
        }
        return nil
    }

    /// Whether the atom before a number leaves open what it counts.
    private func isFree(_ before: Int) -> Bool {
        !atoms.is(before, Self.closers) || atoms.lower(before - 1) == "compared"
    }

    /// The atom before a number and the words that bound or add it: `at least`, `a further`.
    private func before(_ quantity: Quantity) -> Int {
        var place = quantity.atoms.lowerBound - 1
        if let cue = quantity.fact.cue {
            while place > 0, atoms[place].start >= cue.start { place -= 1 }
        }
        while place > 0, atoms.is(place, Self.hedges) { place -= 1 }
        return place
    }

    /// Whether a number in digits stands directly behind a name, whose it is then.
    private func isNamed(_ start: Int) -> Bool {
        atoms.isCapital(start - 1) && atoms.isWord(start - 1) && atoms.token(start - 1).tag.isName
            && atoms.isSameSentence(start - 1, start)
            && !IdentifierRules.isParty(start - 1, atoms)
    }

    /// Whether the clause goes on behind a number without what it counts.
    private func isOpen(_ end: Int) -> Bool {
        guard end < atoms.count, atoms.isSameSentence(end - 1, end) else { return true }
        if atoms.lower(end) == "of" { return atoms.is(end + 1, ["which", "whom", "them", "these", "those"]) }
        if atoms.is(end, [".", ",", ";", ")", "and", "but", "were", "was", "are", "have", "had", "who", "while"]) {
            return true
        }
        // `will hire 5,000 nurses this year and 8,000 next year`
        if DateReader.shifts[atoms.lower(end)] != nil, Period(atoms.lower(end + 1)) != nil { return true }
        let tag = atoms.token(end).tag
        return tag == .vbn || tag == .vbd || tag == .in || atoms.is(end, ["currently", "now", "today"])
    }

    private static let hedges = WordList.set("just only about some another further additional a more up least well")
    private static let levels = WordList.set("to from by at was is were are of reached hit exceeded topped totalled")
    private static let ends: WordSet = [";", ":", "while", "but"]
    /// What a number is compared with or reaches, or is.
    private static let closers = WordList.set(
        """
        in on at to by for from of than into under over above below between during since until as versus against v
        be been being is was are were am
        """)
}
