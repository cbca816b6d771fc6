internal import Linguistics

/// Numbers that name one of a series: a place in a table, a sequel, an index, a house, a model.
extension IdentifierRules {
    /// `last-16`, `a top-10 hit`, `the bottom three`: the name of a group by its size, which counts nothing here.
    func isPlacing(_ start: Int, _ end: Int) -> Bool {
        if atoms.isDash(start - 1), atoms.isGlued(start - 1), atoms.isGlued(start) {
            return atoms.is(start - 2, ["last", "top", "bottom"])
        }
        // `the last 16 of the cup`: what is left of a field that halves.
        if atoms.lower(start - 1) == "last", atoms.lower(start - 2) == "the",
            ["4", "8", "16", "32", "four", "eight", "sixteen"].contains(atoms.lower(start)),
            end == start + 1, !atoms.isWord(end) || !atoms.token(end).tag.isNoun && !atoms.token(end).tag.isAdjective
        {
            return true
        }
        guard atoms.is(start - 1, ["top", "bottom"]), !atoms.token(start - 1).tag.isVerb else { return false }
        // `three top 10 albums`, `a top 10 hit`, `US top 40`: a chart; `the top 10 albums` are ten.
        if atoms.isDigits(start), end == start + 1, !atoms.is(start - 2, Self.definite),
            Self.lengths.contains(atoms.lower(start)) || atoms.lower(start) == "10", start > 1,
            atoms.isSameSentence(start - 2, start)
        {
            return true
        }
        // `eight top three hits`, `a top four finish`
        if atoms.token(start - 2).tag == .cd || atoms.is(start - 2, ["a", "another", "first", "second", "third"]) {
            return atoms.isSameSentence(start - 2, start)
        }
        let next = atoms.token(end).tag
        return !atoms.isSameSentence(start, end) || !(next.isNoun || next.isAdjective || next == .cd)
    }

    /// `Miller's 12`, `Blue-Moon 2`: a number behind a name that owns or is nothing it could count.
    func isSequel(_ start: Int, _ end: Int) -> Bool {
        guard end == start + 1 else { return false }
        if atoms.isDigits(start), atoms.isCapital(start - 1), atoms.isDash(start - 2), atoms.isGlued(start - 2),
            atoms.isCapital(start - 3)
        {
            return true
        }
        let isCapital = atoms.isWord(start) && atoms.isCapital(start)
        guard
            isCapital || end >= atoms.count || !atoms.isWord(end) || !atoms.isSameSentence(start, end)
                || !(atoms.token(end).tag.isNoun || atoms.token(end).tag.isAdjective || atoms.token(end).tag == .cd)
        else { return false }
        let isPossessive = atoms.behindPossessive(start - 1) == start || atoms.behindPossessive(start - 2) == start
        let owner = atoms.lower(start - 1) == "'s" ? start - 2 : start - 3
        return isPossessive && atoms.isCapital(owner) && atoms.token(owner).tag.isName
            && (atoms.isDigits(start) || isCapital)
    }

    /// `the back-three`, `an under-eights side`: a number inside a compound that another word opens.
    func isInsideCompound(_ start: Int) -> Bool {
        atoms.lower(start - 1) == "-" && atoms.isGlued(start - 1) && atoms.isGlued(start) && atoms.isWord(start - 2)
            && NumeralLexicon.small[atoms.lower(start - 2)] == nil
            && NumeralLexicon.magnitudes[atoms.lower(start - 2)] == nil
    }

    /// `2.5G`: a generation of networks.
    func isGeneration(_ end: Int) -> Bool { atoms.string(end) == "G" && atoms.isGlued(end) }

    /// `Six Nations`: a number in capitals before a name, inside a sentence.
    private func isNumberOfName(_ start: Int, _ end: Int) -> Bool {
        start > 0 && atoms.isSameSentence(start - 1, start) && atoms.isWord(start) && atoms.isCapital(start)
            && atoms.isCapital(end) && atoms.isSameSentence(start, end) && atoms.isWord(end)
    }

    /// `Million Dollar Baby`: a magnitude alone in capitals, with another capital behind, is a title's.
    func isTitle(_ start: Int, _ end: Int) -> Bool {
        isNumberOfName(start, end)
            || atoms.isWord(start) && atoms.isCapital(start)
                && (NumeralLexicon.magnitudes[atoms.lower(start)] ?? 0) >= 100
                && (atoms.isCapital(start + 1)
                    || atoms.isCapital(start - 1) && atoms.isSameSentence(start - 1, start) && start > 0)
    }

    /// `the Greens won 25, the Liberals 20 and the Centre 15`: a list of names and numbers whose verb is said once.
    func isSharedOut(_ start: Int) -> Bool {
        var place = start
        for _ in 0..<8 {
            // `25 seats, the Liberals 20`
            if place < start, atoms.isWord(place), atoms.token(place).tag == .nns, !atoms.isCapital(place) {
                place -= 1
            }
            guard atoms.isDigits(place), place > 0 else { return false }
            if place < start, atoms.token(place - 1).tag.isVerb { return true }
            let last = place
            while place > max(0, last - 5), atoms.isWord(place - 1), atoms.isCapital(place - 1) { place -= 1 }
            guard place < last else { return false }
            if atoms.lower(place - 1) == "the" { place -= 1 }
            guard atoms.is(place - 1, ["and", ","]), atoms.isSameSentence(place - 1, start) else { return false }
            place -= atoms.lower(place - 1) == "and" && atoms.lower(place - 2) == "," ? 3 : 2
        }
        return false
    }

    /// `S&P 500`, `FTSE 100`, `the Fortune 500`: lists of shares and firms by their length.
    func isIndex(_ start: Int) -> Bool {
        var before = start - 1
        if atoms.lower(before) == "index" { before -= 1 }
        if atoms.lower(before) == "s", atoms.lower(before - 1) == "'" { before -= 2 }
        return atoms.isDigits(start) && Self.indices.contains(atoms.lower(before))
            && Self.lengths.contains(atoms.lower(start))
    }

    /// `575 Harrow Road`, `16-18 Industrial Avenue`.
    func isAddress(_ start: Int, _ end: Int) -> Bool {
        guard atoms.isDigits(start), atoms.isCapital(end) else { return false }
        for place in end..<min(end + 5, atoms.count) {
            guard atoms.isCapital(place), atoms.isSameSentence(start, place) else { return false }
            if place > end, Self.streets.contains(atoms.lower(place)) { return true }
        }
        return false
    }

    /// `was found there.[7]`, `as shown[3, 12]`: the numbers of sources, in brackets glued to the text.
    func isCitation(_ start: Int, _ end: Int) -> Bool {
        guard atoms.isDigits(start), end == start + 1 else { return false }
        func isInside(_ index: Int) -> Bool {
            atoms.isDigits(index) || atoms.lower(index) == "," || atoms.isDash(index)
        }
        var (first, last) = (start - 1, end)
        while isInside(first), start - first < Self.mostCited { first -= 1 }
        while isInside(last), last - end < Self.mostCited { last += 1 }
        return atoms.lower(first) == "[" && atoms.lower(last) == "]" && atoms.isGlued(first)
    }

    private static let mostCited = 12

    /// `2. Choose a place`: the number of a heading or of an item, at the start of its line.
    func isItemOfList(_ start: Int, _ end: Int) -> Bool {
        guard atoms.isDigits(start), end == start + 1, atoms.lower(end) == ".", atoms.isGlued(end),
            atoms.isCapital(end + 1), !atoms.isGlued(end + 1)
        else { return false }
        return start == 0 || atoms.text.text(of: atoms[start - 1].end..<atoms[start].start).contains("\n")
    }

    /// Whether another number counts the noun phrase that an atom lies in.
    private func isCountedBefore(_ index: Int) -> Bool {
        var place = index - 1
        while place > index - 4, atoms.isSameSentence(place, index), atoms.token(place).tag == .jj { place -= 1 }
        return place < index - 1 && atoms.isSameSentence(place, index) && atoms.token(place).tag == .cd
    }

    /// Whether names that a conjunction joins stand at an atom before a plural that all of them describe.
    private func isCountedNamed(_ start: Int) -> Bool {
        var place = start
        var hasConjunction = false
        while place < min(start + 7, atoms.count), atoms.isSameSentence(start, place) {
            if atoms.is(place, ["and", "or", "&"]) {
                hasConjunction = true
            } else if !atoms.isWord(place) || !atoms.isCapital(place) {
                break
            }
            place += 1
        }
        return hasConjunction && atoms.isWord(place) && !atoms.isCapital(place) && atoms.token(place).tag == .nns
            && atoms.isCapital(place - 1) && atoms.isSameSentence(start, place)
    }

    /// `the 737 Max`: a numeral inside a name.
    func isModel(_ start: Int, _ end: Int) -> Bool {
        let token = atoms[start].token
        guard atoms.isDigits(start), atoms.isCapital(end), atoms.isWord(end), atoms.token(end).tag.isName else {
            return false
        }
        // `900 Golf and Polo cars`
        if isCountedNamed(end) { return false }
        let digits = atoms.lower(start)
        // `two new 737 Max jets` are counted already.
        if digits.utf8.count == 3, end == start + 1, isCountedBefore(start) { return true }
        if digits.utf8.count == 3, end == start + 1, !atoms.token(end + 1).tag.isNoun, !atoms.isDigits(end + 1),
            start > 0,
            atoms.isSameSentence(start - 1, start), atoms.token(end).tag == .nnp
        {
            return true
        }
        // `1.4 million UK workers`: digits that are one number with the word behind them.
        let isPartOfNumber =
            !atoms.isGlued(end - 1) && atoms.tokens(start..<end).contains(Int(atoms.tokens[token].head))
        return atoms.tokens[token].relation == .compound && !isPartOfNumber || named.contains(atoms.lower(start))
            || atoms.lower(start).utf8.count == 3 && atoms.lower(start - 1) == "the" && atoms.token(end).tag == .nnp
    }

    private static let indices = WordList.set(
        """
        s&p p sp ftse nikkei cac dax mdax stoxx asx asx/200 russell ibex smi aex bel topix kospi csi tsx nifty sensex
        nasdaq fortune forbes set jse poors poor's poor omx atx hang bovespa euronext ase
        """)
    private static let definite = WordList.set("the its their his her our my your these those world's s of")
    private static let lengths = WordList.set(
        "20 25 30 35 40 50 60 70 100 150 200 225 250 300 350 400 500 600 1000 2000 3000")
    private static let streets = WordList.set(
        "street st st. road rd rd. avenue ave ave. lane drive boulevard blvd square terrace crescent close way place")
}
