import FactModel
import Linguistics

/// When and where something was said, which is no part of who said it.
extension Phrases {
    /// Leaves out of a subject when something was said: `The paper on Saturday wrote`.
    func withoutTime(_ phrase: Range<Int>) -> Range<Int> {
        let phrase = withoutSetting(phrase)
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
