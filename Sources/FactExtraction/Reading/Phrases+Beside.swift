import FactModel
import Linguistics

/// The phrases that stand behind a verb, or before a figure.
extension Phrases {
    /// Words that tell when or beside whom somebody spoke: `said Miller ahead of the match`.
    private static let beforeOccasions: WordSet = ["ahead", "alongside"]

    /// Returns the phrase before a figure that commas add to it: `Jane Miller, 49, who said`, `Most of them, 68%, said`.
    func beforeFigure(_ figure: Range<Int>, from low: Int) -> Range<Int>? {
        let isFigure = figure.allSatisfy { item in
            !flow.items[item].isQuotation
                && (flow.lower(item) == "%"
                    || flow.words.text.tokens[flow.items[item].tokens.lowerBound].tag == .cd
                        && flow.lower(item).utf8.first.map { $0 < 0x3A } ?? false)
        }
        guard isFigure, figure.lowerBound - 2 >= low, flow.lower(figure.lowerBound - 1) == ",",
            figure.upperBound < flow.items.count, flow.lower(figure.upperBound) == ",",
            let whole = phrase(endingAt: figure.lowerBound - 2, from: low)
        else { return nil }
        // `a debut for Jane Miller, 49, who said`: the age is hers.
        let name = whole.last { ClosedClass.innerPrepositions.contains(flow.lower($0)) && !flow.isCapital($0) }
        guard let name, name + 1 < whole.upperBound, (name + 1..<whole.upperBound).allSatisfy(flow.isCapital) else {
            return whole
        }
        // `a first for the lawyer for Jane Miller, 49, who said`: the age is hers, but the lawyer speaks.
        if name > whole.lowerBound, DescriptionLexicon.isPerson(flow.lower(name - 1)) {
            let outer = (whole.lowerBound..<name).last { ClosedClass.innerPrepositions.contains(flow.lower($0)) }
            return (outer.map { $0 + 1 } ?? whole.lowerBound)..<whole.upperBound
        }
        return name + 1..<whole.upperBound
    }

    /// Returns the object of a preposition that starts at an item: `according to him`, `according to the board`.
    func object(startingAt first: Int, upTo high: Int) -> Range<Int>? {
        guard first < high else { return nil }
        return ClosedClass.objectPronouns.contains(flow.lower(first))
            && (first + 1 == high || !flow.isWord(first + 1) || flow.lower(first) != "her")
            ? first..<first + 1 : phrase(startingAt: first, upTo: high)
    }

    /// Returns the inverted subject that starts at an item: `said Hugh Hill, a doctor`.
    func phrase(startingAt first: Int, upTo high: Int) -> Range<Int>? {
        guard first < high, flow.isWord(first) else { return nil }
        let word = flow.lower(first)
        if ["he", "she", "they", "i", "we", "it"].contains(word), !isLetters(first) { return first..<first + 1 }
        if isBoundary(word) || ClosedClass.prepositions.contains(word),
            !flow.isCapital(first) || flow.words.text.tokens[flow.items[first].tokens.lowerBound].tag == .in
        {
            return nil
        }
        if ClosedClass.days.contains(word) || ClosedClass.isAdverb(word) && !flow.isCapital(first) { return nil }
        var last = first
        while last + 1 < high, last - first < Self.reach {
            let next = last + 1
            if flow.items[next].isQuotation { break }
            let word = flow.lower(next)
            if ["-", "&", "'s", "'"].contains(word) {
                last = next
                continue
            }
            guard flow.isWord(next) else { break }
            if ClosedClass.days.contains(word) || Self.beforeOccasions.contains(word) { break }
            if ["of", "for", "from", "at"].contains(word)
                || (word == "and" && next + 1 < high && flow.isCapital(next + 1))
            {
                guard next + 1 < high, flow.isWord(next + 1) else { break }
                last = next + 1
                continue
            }
            if !flow.isCapital(next), isBoundary(word) || ClosedClass.prepositions.contains(word) { break }
            if !flow.isCapital(next), CueLexicon.verb(word)?.form == .participle || ClosedClass.isAdverb(word) { break }
            // `a report published by the board`
            let token = flow.words.text.tokens[flow.items[next].tokens.lowerBound]
            if token.relation == .acl || token.relation == .relativeClause, !flow.isCapital(next) { break }
            last = next
        }
        return first..<last + 1
    }
}
