import FactModel
import Linguistics

/// Finds the noun phrases beside a verb, without tags or trees.
///
/// A phrase is followed outwards from the verb until a word of a closed class ends it; each search is bounded.
struct Phrases: Sendable {
    let flow: Flow
    static let reach = 24

    /// Returns the subject that ends before a verb, with auxiliaries and adverbs between them left out.
    ///
    /// - Parameters:
    ///   - verb: The item of the verb.
    ///   - low: The first item that may belong to the subject.
    /// - Returns: The items of the subject, or `nil` when none stands there.
    func subject(before verb: Int, from low: Int) -> Range<Int>? {
        var last = verb - 1
        while last >= low, isBetweenSubjectAndVerb(last) { last -= 1 }
        guard last >= low else { return nil }
        if ["who", "which", "that"].contains(flow.lower(last)), last > low {
            let head = flow.lower(last - 1) == "," || isDash(last - 1) ? last - 2 : last - 1
            if head >= low, let antecedent = phrase(endingAt: head, from: low) {
                return beforeFigure(antecedent, from: low) ?? antecedent
            }
            return nil
        }
        // `The mayor, however, claimed`
        if last - 3 >= low, closesAside(last) { last -= 3 }
        if flow.lower(last) == "," { return beforeApposition(closedAt: last, from: low) }
        if flow.lower(last) == ")" { return beforeBracket(closedAt: last, from: low) }
        guard let found = phrase(endingAt: last, from: low) else { return nil }
        // `a nurse who sought a doctor said`
        if found.count > 1, flow.isFinite(found.lowerBound), !flow.isCapital(found.lowerBound),
            found.lowerBound - 1 > low, ["who", "which", "that"].contains(flow.lower(found.lowerBound - 1))
        {
            return subject(before: found.lowerBound, from: low)
        }
        // `Smith, who in 2010 said`
        if found.lowerBound - 1 > low, Self.beforeTimes.contains(flow.lower(found.lowerBound - 1)),
            found.allSatisfy(isTime)
        {
            return subject(before: found.lowerBound - 1, from: low)
        }
        // `The company that last year said`
        if found.count == 3, found.lowerBound > low, flow.lower(found.lowerBound) == "that",
            ClosedClass.periods.contains(flow.lower(last))
        {
            return subject(before: found.lowerBound + 1, from: low)
        }
        // `China has in the past said`
        if found.lowerBound - 2 >= low, ["in", "on", "at"].contains(flow.lower(found.lowerBound - 1)),
            ["has", "have", "had"].contains(flow.lower(found.lowerBound - 2))
        {
            return subject(before: found.lowerBound - 1, from: low)
        }
        // `they might help with some queries research showed`: what a verb opens is no noun phrase.
        let opener = flow.items[found.lowerBound].tokens.lowerBound
        if found.count > 1, flow.words.text.tokens[opener].tag == .vb, !flow.isCapital(found.lowerBound) { return nil }
        let subject = withoutTime(found)
        return subject.lowerBound == found.lowerBound && isObject(found, from: low) ? nil : subject
    }

    /// Whether a preposition has a phrase, so that it is no subject: `Villagers walking through the rain sang`, `evidence
    /// from around the country suggests`.
    private func isObject(_ phrase: Range<Int>, from low: Int) -> Bool {
        phrase.lowerBound > low && Self.beforeObjects.contains(flow.lower(phrase.lowerBound - 1))
    }

    /// Whether an item is a dash between clauses.
    func isDash(_ item: Int) -> Bool {
        Self.dashes.contains(flow.lower(item)) && !flow.isHyphen(item)
    }

    private static let dashes: WordSet = ["–", "—", "--", "-", "―"]
    private static let beforeObjects = ClosedClass.set(
        "through by about against under between among into via around within across throughout amid during following without"
    )

    func isBetweenSubjectAndVerb(_ item: Int) -> Bool {
        let word = flow.lower(item)
        return !flow.isCapital(item) && (ClosedClass.auxiliaries.contains(word) || ClosedClass.isAdverb(word))
    }

    /// Returns the phrase before `, a lawyer for the family,`.
    private func beforeApposition(closedAt comma: Int, from low: Int) -> Range<Int>? {
        var item = comma - 1
        var fallback: Range<Int>?
        var named: Range<Int>?
        while item > low, comma - item < 2 * Self.reach {
            if flow.items[item].isQuotation { break }
            if flow.lower(item) == "," {
                let opener = flow.lower(item + 1)
                let opensApposition =
                    ClosedClass.determiners.contains(opener) || ["who", "whose", "which"].contains(opener)
                    || flow.words.lower[flow.items[item + 1].tokens.lowerBound].first?.isNumber == true
                    || flow.isWord(item + 1)
                if opensApposition, let phrase = phrase(endingAt: item - 1, from: low) {
                    let isName = flow.isCapital(item - 1) || flow.lower(item - 1) == ")"
                    switch opener {
                    // In `Miller, whose films are Jaws, Duel and Hook, said`, what the commas list is no subject.
                    case "who", "whose", "which":
                        if isName { return phrase }
                        named = nil
                        fallback = fallback ?? phrase
                    case _ where ClosedClass.determiners.contains(opener):
                        // `On Wednesday, a hearing in Leeds, ruled that …`
                        if isDay(phrase) { return fallback ?? (item + 1..<comma) }
                        if isName { return named ?? phrase }
                        if ["a", "an", "the"].contains(opener) { fallback = fallback ?? phrase }
                    default:
                        if isName { named = named ?? phrase }
                        if beforeFigure(item + 1..<comma, from: low) != nil { fallback = fallback ?? phrase }
                    }
                }
            }
            item -= 1
        }
        return named ?? fallback
    }

    private func beforeBracket(closedAt bracket: Int, from low: Int) -> Range<Int>? {
        var item = bracket - 1
        while item > low, bracket - item < 12 {
            if flow.lower(item) == "(" {
                // `figures collected by the Trade Board (TB) showed`
                return phrase(endingAt: item - 1, from: low).flatMap { isObject($0, from: low) ? nil : $0 }
            }
            item -= 1
        }
        return nil
    }

    /// Returns the noun phrase whose last word is an item.
    func phrase(endingAt last: Int, from low: Int) -> Range<Int>? {
        guard last >= low, flow.isWord(last) else { return nil }
        let word = flow.lower(last)
        if ClosedClass.subjectPronouns.contains(word), !isLetters(last) { return last..<last + 1 }
        if word == "'s" || isBoundary(word) && (!flow.isCapital(last) || opensClause(last)) { return nil }
        if ClosedClass.prepositions.contains(word) { return nil }
        var first = last
        while first > low, last - first < Self.reach {
            let previous = first - 1
            let word = flow.lower(previous)
            if flow.items[previous].isQuotation { break }
            if ["-", "–", "&", "'s", "'", ".", "/"].contains(word), previous > low, !isSpacedDash(previous) {
                first = previous
                continue
            }
            // `The Leeds, Yorkshire-based company`
            if word == ",", previous > low + 1, flow.isCapital(previous - 1),
                ClosedClass.determiners.contains(flow.lower(previous - 2)), isBased(first)
            {
                first = previous - 1
                continue
            }
            guard flow.isWord(previous) else { break }
            // `Mother-of-two Jane Miller`
            if previous > low, flow.isHyphen(previous - 1) {
                first = previous - 1
                continue
            }
            if ClosedClass.innerPrepositions.contains(word) {
                // `one of the agencies`
                if word == "of", previous > low, flow.lower(previous - 1) == "one" {
                    first = previous - 1
                    break
                }
                guard previous > low, canEndNoun(previous - 1) else { break }
                first = previous - 1
                continue
            }
            if word == "and", previous > low, flow.isCapital(first), flow.isCapital(previous - 1) {
                first = previous - 1
                continue
            }
            // `said that Smith’s aide left`
            if word == "that", flow.isCapital(first) { break }
            // `Wales number eight Tom Hill`
            if word != "number", previous > low, flow.lower(previous - 1) == "number",
                flow.words.text.tokens[flow.items[previous].tokens.lowerBound].tag == .cd
            {
                first = previous - 1
                continue
            }
            if ClosedClass.determiners.contains(word) {
                first = previous
                if previous - 1 > low, flow.lower(previous - 1) == "of", flow.lower(previous - 2) == "one" {
                    first = previous - 2
                    break
                }
                guard previous - 1 > low, ClosedClass.innerPrepositions.contains(flow.lower(previous - 1)),
                    canEndNoun(previous - 2)
                else {
                    if previous > low, ClosedClass.determiners.contains(flow.lower(previous - 1)) { first -= 1 }
                    break
                }
                first = previous - 2
                continue
            }
            if !flow.isCapital(previous), isBoundary(word) { break }
            if CueLexicon.verb(word) != nil, !flow.isCapital(previous), !isCompound(previous) { break }
            if ClosedClass.isAdverb(word), !flow.isCapital(previous) { break }
            first = previous
        }
        while first < last, ["-", "–", "&", "'s", "'", "."].contains(flow.lower(first)) { first += 1 }
        // `In a move ministers say should help, …`: an article of one goes with no plural.
        if ["a", "an"].contains(flow.lower(first)), last - first == 2, !flow.isCapital(last),
            flow.words.text.tokens[flow.items[last].tokens.lowerBound].tag == .nns,
            flow.words.text.tokens[flow.items[last - 1].tokens.lowerBound].tag == .nn,
            !Self.counts.contains(flow.lower(last - 1))
        {
            return last..<last + 1
        }
        if first < last, flow.isCapital(first), Self.openers.contains(flow.lower(first)) { first += 1 }
        // `Earlier this month figures showed`
        var period = first
        while period < last, Self.times.contains(flow.lower(period)) { period += 1 }
        if period > first, period < last, ClosedClass.periods.contains(flow.lower(period)), flow.isWord(period + 1),
            flow.lower(period + 1) != "'s"
        {
            first = period + 1
        }
        return first..<last + 1
    }

    /// Whether a word that looks like a pronoun is an abbreviation: `IT minister Jane Miller`.
    func isLetters(_ item: Int) -> Bool {
        let token = flow.items[item].tokens.lowerBound
        return flow.words.isAllCaps[token] && flow.lower(item).utf8.count > 1
            && (item + 1 >= flow.items.count || flow.items[item + 1].isQuotation || !flow.words.isAllCaps[token + 1])
    }

    /// Whether a region and `-based` start here.
    private func isBased(_ item: Int) -> Bool {
        let hyphen = (item + 1..<item + 4).first { $0 < flow.items.count && flow.lower($0) == "-" }
        return flow.isCapital(item) && hyphen.map { $0 + 1 < flow.items.count && flow.lower($0 + 1) == "based" } == true
    }

    /// Whether a word that can be a cue is the first noun of two here: `fire chief`.
    private func isCompound(_ item: Int) -> Bool {
        let token = flow.words.text.tokens[flow.items[item].tokens.lowerBound]
        return token.tag == .nn && token.relation == .compound
    }

    /// Whether a comma closes an adverb that commas cut out between a subject and its verb: `The mayor, however, claimed …`.
    func closesAside(_ comma: Int) -> Bool {
        comma > 2 && flow.lower(comma) == "," && flow.lower(comma - 2) == ","
            && Self.asides.contains(flow.lower(comma - 1))
    }

    private static let asides: WordSet = ["however", "meanwhile", "though", "too", "instead", "nevertheless"]

    private static let counts: WordSet = ["dozen", "hundred", "thousand", "million", "score", "couple", "number"]

    private static let openers = ClosedClass.set(
        "in on at but and so yet for as when while after before if though although because still then now meanwhile since until"
    )

    static let times = ClosedClass.set("earlier later late last this")

    private func isSpacedDash(_ item: Int) -> Bool {
        ["-", "–", "."].contains(flow.lower(item))
            && (flow.words.text.tokens[flow.items[item].tokens.lowerBound].followsSpace || flow.lower(item) == ".")
    }

    private func canEndNoun(_ item: Int) -> Bool {
        let word = flow.lower(item)
        switch flow.words.text.tokens[flow.items[item].tokens.lowerBound].tag {
        case .vbd, .vbz, .vbp: return false
        default: break
        }
        return flow.isWord(item) && !ClosedClass.prepositions.contains(word) && !ClosedClass.determiners.contains(word)
            && (flow.isCapital(item) || !isBoundary(word)) && CueLexicon.verb(word) == nil
    }

    /// Whether a capital is only that of a sentence's first word, which joins a clause: `When asked about it, …`.
    private func opensClause(_ item: Int) -> Bool {
        let token = flow.items[item].tokens.lowerBound
        guard !flow.words.isAllCaps[token] else { return false }
        switch flow.words.text.tokens[token].tag {
        case .in, .wrb, .wdt, .wp, .rb, .cc: return true
        default: return false
        }
    }

    func isBoundary(_ word: String) -> Bool { ClosedClass.boundaries.contains(word) }
}
