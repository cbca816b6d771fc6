internal import FactModel
internal import Linguistics

extension QuantityContext {
    // MARK: What is counted

    /// What is told apart by its rank, so that a noun behind it has none: `a third floor window`.
    private static let ranked = WordList.set("floor party person hand class degree division tier generation grade time")
    /// What stands before a whole whose half is meant.
    private static let wholes = WordList.set("the its his her their our my your all")

    /// What a number behind it ranks, so that it counts no noun: `a magnitude 6.1 earthquake`, `a category 4 hurricane`.
    private static let scales = WordList.set("magnitude category phase grade level stage")

    func count(_ quantity: inout Quantity) {
        switch quantity.fact.kind {
        case .cardinal, .ordinal, .vague, .range, .fraction, .ratio: break
        default: return
        }
        guard !quantity.hasUnit, quantity.fact.counted == nil,
            !atoms.is(quantity.atoms.lowerBound - 1, Self.scales)
        else { return }
        var start = quantity.atoms.upperBound
        if atoms.lower(start) == "of" {
            start += 1
            while atoms.is(start, Self.determiners) { start += 1 }
            // `her 21st of the season` is no season.
            if quantity.fact.kind == .ordinal, atoms.token(start).tag == .nn { return }
            // `one of last year's main concerns`
            if DateReader.shifts[atoms.lower(start)] != nil, Period(atoms.lower(start + 1)) != nil,
                atoms.behindPossessive(start + 2) > start + 2
            {
                start = atoms.behindPossessive(start + 2)
            }
        }
        // `half the squad`
        if quantity.fact.kind == .fraction, atoms.lower(start - 1) == "half", atoms.is(start, Self.wholes) {
            start += 1
        }
        let isCompound = atoms.isDash(start) && atoms.isGlued(start)
        if isCompound { start += 1 }
        // `a 300-strong team` has so many people, who are not named.
        if isCompound, atoms.lower(start) == "strong" { return }
        if let behind = behindMeasure(start, quantity) { start = behind }
        guard start < atoms.count, atoms.isSameSentence(quantity.atoms.lowerBound, start) else { return }
        var end = start
        var nouns: [Int] = []
        while end < atoms.count, end < start + 8, atoms.isSameSentence(start, end) {
            let token = atoms.token(end)
            // `81 last year` counts no years.
            if DateReader.shifts[atoms.lower(end)] != nil && Period(atoms.lower(end + 1)) != nil
                || DateReader.weekdays[atoms.lower(end)] != nil
                // `the nineteenth month` counts months; a cardinal before one is a duration.
                || nouns.isEmpty && end == start && isPeriod(end) && quantity.fact.kind != .ordinal
                    && atoms.lower(quantity.atoms.upperBound) != "of"
            {
                break
            }
            // `one of the most time consuming tasks`: a noun and its participle describe what is counted.
            if token.tag == .vbg, nouns.count == 1, nouns[0] == end - 1, atoms.token(end - 1).tag == .nn,
                atoms.lower(end - 2) == "most", atoms.token(end + 1).tag == .nns
            {
                nouns = []
                end += 1
                continue
            }
            // `two settlements, one covering its funds`: what a verb takes is not counted.
            if token.tag == .vbn || token.tag == .vbg,
                !nouns.isEmpty || token.relation == .acl && quantity.fact.value == 1
            {
                break
            }
            // `two gas-only options`: the first part of a compound is not counted.
            if !isCompound || end > start, atoms.isWord(end), atoms.isDash(end + 1), atoms.isGlued(end + 1),
                atoms.isGlued(end + 2), atoms.isWord(end + 2)
            {
                end += atoms.token(end + 2).tag.isNoun ? 2 : 3
                continue
            }
            // `two completely separate worlds`
            if nouns.isEmpty, token.tag == .rb, atoms.token(end + 1).tag.isAdjective, atoms.isSameSentence(end, end + 1)
            {
                end += 1
                continue
            }
            // `digital and physical sales`
            if nouns.isEmpty, token.tag == .cc,
                end > start && atoms.token(end - 1).tag.isAdjective
                    // `the sixth and final film`
                    || end == quantity.atoms.upperBound && quantity.fact.kind == .ordinal
                        && atoms.token(end + 1).tag == .jj && atoms.token(end + 1).relation == .conj
                        && NumeralLexicon.ordinals[atoms.lower(end + 1)] == nil,
                atoms.token(end + 1).tag.isAdjective || atoms.token(end + 1).tag.isNoun
            {
                end += 1
                continue
            }
            let isModifier =
                token.tag.isAdjective || token.tag == .hyph || atoms.lower(end) == "-"
                || atoms.is(end, ["more", "other", "most", "least"])
                || atoms.isDigits(end) && atoms.token(end + 1).tag.isNoun
                    && (!nouns.isEmpty || end > start && atoms.isCapital(end + 1) || atoms.lower(end - 1) == "top")
            // A plural behind a number is a noun, whatever the tagger took it for.
            let isMistaken =
                nouns.isEmpty && end == start && (token.tag == .vbz || token.tag == .vb)
                && Nouns.isPlural(atoms.lower(end)) && !atoms.is(end, ["is", "was", "has", "does", "goes"])
                && !hasSubject(atoms[end].token)
            if isMistaken { nouns.append(end) }
            guard token.tag.isNoun || isModifier || isMistaken else { break }
            // `one of the world's leading agencies`: what follows the owner is counted.
            let owned = atoms.behindPossessive(end + 1)
            if token.tag.isNoun, owned > end + 1, quantity.fact.kind == .cardinal || quantity.fact.kind == .fraction {
                nouns = []
                end = owned
                continue
            }
            // `fourth seed Mikhail Youzhny`: the name behind a noun is its bearer's.
            if token.tag.isName, let last = nouns.last, !atoms.isCapital(last), atoms.token(last).tag == .nn { break }
            if token.tag.isNoun, atoms.lower(end).utf8.count > 1 { nouns.append(end) }
            end += 1
            if nouns.last == end - 1, quantity.fact.kind == .ordinal,
                Period(atoms.lower(end - 1)) != nil || Self.ranked.contains(atoms.lower(end - 1))
            {
                break
            }
            if token.tag == .nns, atoms.token(min(end, atoms.count - 1)).tag != .nns, !atoms.isCapital(end - 1) {
                break
            }
        }
        // `the seventh-seeded Roe`, `a two-legged robot`: what the compound describes is not counted.
        if isCompound, atoms.token(start).tag == .vbn || atoms.token(start).tag == .jj,
            atoms.lower(start).hasSuffix("ed")
        {
            return
        }
        if !isCompound, let last = nouns.last, let head = headBehindName(last, end) ?? headBehindPair(last, end) {
            nouns = [head]
        }
        // `the 2nd Battalion Royal Gurkha Rifles`: a rank has one, and the name as a whole is it.
        if quantity.fact.kind == .ordinal, nouns.count > 2, nouns.allSatisfy(atoms.isCapital),
            let last = nouns.last, Nouns.isPlural(atoms.lower(last))
        {
            return
        }
        let last = isCompound && nouns.first == start ? start : head(of: nouns, quantity)
        guard let last = last ?? nounBeforeBracket(quantity) else { return }
        // `a third of Acme` counts no Acmes.
        if quantity.fact.kind == .fraction, atoms.token(last).tag == .nnp, atoms.isCapital(last) { return }
        // `the three million mark` is a height that something else reaches.
        if atoms.is(last, ["mark", "barrier", "threshold", "milestone"]), quantity.fact.value ?? 0 >= 100 { return }
        quantity.endOfNoun = last + 1
        // `three play-offs`
        let isJoined =
            last - 2 >= start && atoms.lower(last - 1) == "-" && atoms.isGlued(last - 1) && atoms.isGlued(last)
        quantity.fact.counted = isJoined ? atoms.lower(last - 2) + "-" + singular(last) : singular(last)
        quantity.fact.countedPhrase = atoms.text.text(
            of: atoms[min(atoms.lower(start) == "and" ? start + 1 : start, last)].start..<endOfPhrase(behind: last))
    }

    /// Whether a verb has a subject before it: `a reading above 50 indicates`.
    private func hasSubject(_ verb: Int) -> Bool {
        (max(0, verb - 12)..<verb).contains {
            Int(atoms.tokens[$0].head) == verb && atoms.tokens[$0].relation.isSubject
        }
    }

    /// Whether a unit of time stands at an atom that owns nothing: not `the night's shocks`, not `Ms Roe`.
    private func isPeriod(_ index: Int) -> Bool {
        Period(atoms.lower(index)) != nil && atoms.behindPossessive(index + 1) == index + 1
            && !(atoms.isCapital(index) && atoms.token(index).tag.isName)
    }

    /// `third Lord of the Rings film`, `three US and British soldiers`: the noun that the whole name stands before.
    private func headBehindName(_ last: Int, _ end: Int) -> Int? {
        guard atoms.isCapital(last), atoms.token(last).tag.isNoun, !Nouns.isPlural(atoms.lower(last)),
            atoms.is(end, ["of", "and", "or", "&"]) || atoms.isCapital(end) && atoms.isWord(end),
            end == last + 1 || atoms.lower(last + 1).utf8.count == 1
        else { return nil }
        var place = atoms.isCapital(end) ? end : end + 1
        if atoms.lower(end) == "of", atoms.lower(place) == "the" { place += 1 }
        let first = place
        while place < min(first + 4, atoms.count), atoms.isWord(place), atoms.isCapital(place) { place += 1 }
        guard place > first, atoms.isSameSentence(last, place), atoms.isWord(place), !atoms.isCapital(place),
            atoms.token(place).tag.isNoun
        else { return nil }
        while atoms.isWord(place + 1), atoms.isSameSentence(place, place + 1), atoms.token(place + 1).tag.isNoun,
            !atoms.isCapital(place + 1)
        { place += 1 }
        return place
    }

    /// `50 radio and television shows`: the plural that two nouns describe.
    private func headBehindPair(_ last: Int, _ end: Int) -> Int? {
        guard end == last + 1, atoms.token(last).tag == .nn, atoms.is(end, ["and", "or"]) else { return nil }
        var place = end + 1
        while place < min(end + 3, atoms.count), atoms.token(place).tag == .nn { place += 1 }
        return place > end + 1 && atoms.token(place).tag == .nns && atoms.isSameSentence(last, place) ? place : nil
    }

    /// The noun at an atom in lower case and singular; `MPs` are an acronym's.
    private func singular(_ index: Int) -> String {
        let printed = atoms.string(index)
        let stem = printed.dropLast()
        let isAcronym = printed.hasSuffix("s") && stem.utf8.count > 1 && stem.utf8.allSatisfy { $0 &- 0x41 < 26 }
        return isAcronym ? stem.lowercased() : Nouns.singular(atoms.lower(index))
    }

    /// `two 5-litre bottles`, `2.9 million 9 liter cases`: a number with its unit that describes what is counted.
    private func behindMeasure(_ start: Int, _ quantity: Quantity) -> Int? {
        guard start == quantity.atoms.upperBound, atoms.isDigits(start), !atoms.isGlued(start) else { return nil }
        let unit = atoms.isDash(start + 1) ? start + 2 : start + 1
        guard
            UnitRegistry.unit(printed: atoms.string(unit), lower: atoms.lower(unit)) != nil
                || Period(atoms.lower(unit)) != nil, atoms.isWord(unit + 1), Nouns.isPlural(atoms.lower(unit + 1))
        else { return nil }
        return unit + 1
    }

    /// `registered players (125,508)`: a bracket that holds nothing but the number of what stands before it.
    private func nounBeforeBracket(_ quantity: Quantity) -> Int? {
        let bracket = quantity.atoms.lowerBound - 1
        guard atoms.lower(bracket) == "(", atoms.lower(quantity.atoms.upperBound) == ")",
            quantity.fact.kind == .cardinal, atoms.isSameSentence(bracket - 1, bracket),
            atoms.token(bracket - 1).tag == .nns
        else { return nil }
        return bracket - 1
    }

    /// The end of a noun's phrase in bytes: `members of the Organisation of American States`.
    private func endOfPhrase(behind noun: Int) -> Int {
        guard atoms.lower(noun + 1) == "of", atoms.isSameSentence(noun, noun + 1) else { return atoms[noun].end }
        var end = atoms[noun].end
        for place in noun + 2..<min(noun + 10, atoms.count) {
            guard atoms.isSameSentence(noun, place), atoms[place].kind == .word else { break }
            let token = atoms.token(place)
            if token.tag.isNoun {
                end = atoms[place].end
            } else if !token.tag.isAdjective, token.tag != .dt, token.tag != .prpPossessive, atoms.lower(place) != "of"
            {
                break
            }
        }
        return end
    }

    /// The noun counted: the last of `three police officers`, the first of `a 12 page document` and `four-cylinder engine`.
    private func head(of nouns: [Int], _ quantity: Quantity) -> Int? {
        guard let first = nouns.first, let last = nouns.last, first < last, let value = quantity.fact.value, value != 1,
            quantity.fact.kind == .cardinal, atoms.token(last).tag == .nn, atoms.token(first).tag == .nn,
            first <= quantity.atoms.upperBound + 1, !Nouns.isUncounted(atoms.lower(last))
        else { return nouns.last }
        return first
    }
}
