import FactModel
import Linguistics

/// When and where something was said, which is no part of who said it.
extension Phrases {
    /// Leaves out of a subject when something was said: `The paper on Saturday wrote`.
    func withoutTime(_ phrase: Range<Int>) -> Range<Int> {
        let phrase = withoutBareTime(withoutSetting(phrase))
        // `At a conference on Thursday Smith said`
        if let on = phrase.dropFirst().first(where: { Self.beforeTimes.contains(flow.lower($0)) }),
            let next = phrase.dropFirst(on + 1 - phrase.lowerBound).first(where: { !isTime($0) }), next > on + 1,
            flow.isCapital(next)
        {
            return next..<phrase.upperBound
        }
        guard let preposition = phrase.dropFirst().last(where: { Self.beforeTimes.contains(flow.lower($0)) }),
            preposition + 1 < phrase.upperBound, (preposition + 1..<phrase.upperBound).allSatisfy(isTime),
            !phrase.dropFirst().prefix(while: { $0 < preposition }).contains(where: isParticiple)
        else { return phrase }
        return phrase.lowerBound..<preposition
    }

    /// Leaves out a time without a preposition at either end: `The company last week said`, `Last night ministers said`.
    private func withoutBareTime(_ phrase: Range<Int>) -> Range<Int> {
        var (first, last) = (phrase.lowerBound, phrase.upperBound)
        // `A report released last year said`
        if phrase.contains(where: isParticiple) { return phrase }
        if ["today", "yesterday", "tonight"].contains(flow.lower(last - 1)), !flow.isCapital(last - 1) {
            last -= 1
        } else if ClosedClass.periods.contains(flow.lower(last - 1)), !flow.isCapital(last - 1), last - 2 > first,
            Self.beforePeriods.contains(flow.lower(last - 2))
        {
            last -= 2
            if last - 1 > first, Self.beforePeriods.contains(flow.lower(last - 1)) { last -= 1 }
        }
        if first + 2 < last, Self.beforePeriods.contains(flow.lower(first)),
            ClosedClass.periods.contains(flow.lower(first + 1)), flow.isWord(first + 2), flow.lower(first + 2) != "'s"
        {
            first += 2
        }
        return first < last && !ClosedClass.determiners.contains(flow.lower(last - 1)) ? first..<last : phrase
    }

    private static let beforePeriods: WordSet = ["earlier", "last", "later", "next", "this"]

    /// Whether a word is a participle that tells which noun is meant, so that a time behind it is its own: `The clerk sacked
    /// on Monday said`.
    ///
    /// The tagger may take it for a past tense.
    func isParticiple(_ item: Int) -> Bool {
        guard !flow.items[item].isQuotation, !flow.isCapital(item) else { return false }
        let token = flow.words.text.tokens[flow.items[item].tokens.lowerBound]
        switch token.tag {
        case .vbn, .vbd, .vbg: return token.relation != .amod && token.relation != .compound
        default: return token.relation == .acl
        }
    }

    /// Leaves out an adverb and its phrase that no comma divides from a name: `Later at the launch Smith said`, `Speaking in
    /// Leeds Mr Smith said`.
    private func withoutSetting(_ phrase: Range<Int>) -> Range<Int> {
        guard phrase.count > 3, !flow.items[phrase.lowerBound].isQuotation else { return phrase }
        switch flow.words.text.tokens[flow.items[phrase.lowerBound].tokens.lowerBound].tag {
        case .rb, .rbr, .vbg: break
        default: return phrase
        }
        let inner = phrase.dropFirst().first { ClosedClass.innerPrepositions.contains(flow.lower($0)) }
        guard let preposition = inner else { return phrase }
        let name = phrase.dropFirst(preposition + 2 - phrase.lowerBound).first { item in
            flow.isCapital(item)
                && (TitleLexicon.courtesy.contains(flow.lower(item))
                    || flow.isWord(item - 1) && !flow.isCapital(item - 1)
                        && !ClosedClass.determiners.contains(flow.lower(item - 1))
                        && !ClosedClass.prepositions.contains(flow.lower(item - 1)))
        }
        return name.map { $0..<phrase.upperBound } ?? phrase
    }

    /// Whether a word tells a day, a month, a year or a stretch of time.
    func isTime(_ item: Int) -> Bool {
        guard !flow.items[item].isQuotation else { return false }
        let word = flow.lower(item)
        return ClosedClass.days.contains(word) || ClosedClass.periods.contains(word) || Self.times.contains(word)
            || flow.isCapital(item) && MonthName.number(of: word) != nil
            || flow.words.text.tokens[flow.items[item].tokens.lowerBound].tag == .cd
    }

    /// Whether a phrase tells nothing but a day and perhaps its date: `Wednesday`, `Friday night`.
    func isDay(_ phrase: Range<Int>) -> Bool {
        phrase.allSatisfy(isTime) && phrase.contains { ClosedClass.days.contains(flow.lower($0)) }
    }

    static let beforeTimes: WordSet = ["on", "in"]
}
