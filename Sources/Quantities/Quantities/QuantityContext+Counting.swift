internal import FactModel
internal import Linguistics

extension QuantityContext {
    // MARK: What is counted

    func count(_ quantity: inout Quantity) {
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
        var nouns: [Int] = []
        while end < atoms.count, end < start + 8, atoms.isSameSentence(start, end) {
            let token = atoms.token(end)
            // `81 last year` counts no years.
            if DateReader.shifts[atoms.lower(end)] != nil && Period(atoms.lower(end + 1)) != nil
                || DateReader.weekdays[atoms.lower(end)] != nil || nouns.isEmpty && Period(atoms.lower(end)) != nil
            {
                break
            }
            if !nouns.isEmpty, token.tag == .vbn || token.tag == .vbg { break }
            let isModifier =
                token.tag.isAdjective || token.tag == .hyph || atoms.lower(end) == "-"
                || atoms.is(end, ["more", "other", "most", "least"])
                || atoms.isDigits(end) && atoms.token(end + 1).tag.isNoun && !nouns.isEmpty
            // A plural behind a number is a noun, whatever the tagger took it for.
            let isMistaken =
                nouns.isEmpty && end == start && (token.tag == .vbz || token.tag == .vb)
                && Nouns.isPlural(atoms.lower(end)) && !atoms.is(end, ["is", "was", "has", "does", "goes"])
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
            if token.tag == .nns, atoms.token(min(end, atoms.count - 1)).tag != .nns, !atoms.isCapital(end - 1) {
                break
            }
        }
        let last = head(of: nouns, quantity)
        guard let last else { return }
        quantity.fact.counted = Nouns.singular(atoms.lower(last))
        quantity.fact.countedPhrase = atoms.text.text(of: atoms[start].start..<endOfPhrase(behind: last))
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
