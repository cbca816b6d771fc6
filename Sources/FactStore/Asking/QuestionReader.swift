public import FactModel

/// Tells which canned query a question in words asks for, and with what.
///
/// Of all phrases that fit the whole question, the one that knows most of its words is meant; between equals, one whose
/// query comes first; but a phrase that fits only what the database knows goes behind one that fits anything, when that is
/// known too. Nothing is guessed: a question that no phrase fits is not understood.
public struct QuestionReader: Sendable {
    /// What a question asks for.
    public struct Reading: Hashable, Sendable {
        /// The query.
        public let query: CannedQuery
        /// The words of the question for each parameter, as they were typed.
        public let arguments: [String: String]
    }

    /// A question of more bytes than this is none: what is looked for is shorter, and to understand it ends soon.
    private static let mostBytes = 2000
    /// Periods behind these are part of what is looked for.
    private static let mostPeriods = 4

    let queries: [CannedQuery]
    private let periods: PeriodReader
    private let periodsAhead: PeriodReader

    /// Makes a reader.
    ///
    /// - Parameters:
    ///   - queries: What can be asked.
    ///   - today: The day that `last year` and the like are counted from.
    public init(queries: [CannedQuery], today: CalendarDay) {
        self.queries = queries
        periods = PeriodReader(today: today)
        periodsAhead = PeriodReader(today: today, looksAhead: true)
    }

    /// Understands a question, taking whatever it names for known, or returns `nil`.
    public func read(_ question: String) -> Reading? { read(question) { _ in true } }

    /// Understands a question, or returns `nil`.
    ///
    /// What is only said before a question, as `show me` or `please`, is left out when nothing is understood with it.
    ///
    /// - Parameters:
    ///   - question: The question.
    ///   - isKnown: Tells whether the database knows what a reading names, as ``FactDatabase/knows(_:)`` does; asked for
    ///     phrases that need it.
    /// - Returns: What it asks for.
    /// - Throws: What `isKnown` throws.
    public func read(_ question: String, where isKnown: (Reading) throws -> Bool) rethrows -> Reading? {
        guard question.utf8.count <= Self.mostBytes else { return nil }
        let words = QuestionWords(question)
        if let reading = try read(words, isKnown) { return reading }
        let bare = Courtesies.stripped(words)
        return bare.words.count < words.words.count && !bare.words.isEmpty ? try read(bare, isKnown) : nil
    }

    /// What the best phrase makes of a question.
    private struct Fit {
        var match: QuestionPattern.Match
        var query: CannedQuery
        var phrase: QuestionPattern
        /// The words that the match counts.
        var words: QuestionWords
    }

    private func read(_ words: QuestionWords, _ isKnown: (Reading) throws -> Bool) rethrows -> Reading? {
        var best: Fit?
        let inner = innerPeriods(of: words)
        for query in queries {
            let periods = query.looksAhead ? periodsAhead : periods
            for phrase in query.phrases {
                if let match = phrase.match(words, periods: periods) {
                    let fit = Fit(match: match, query: query, phrase: phrase, words: words)
                    if try isBetter(fit, than: best, isKnown) { best = fit }
                }
                for (rest, range) in phrase.takesPeriod ? inner : [] {
                    guard var match = phrase.match(rest, periods: periods), match.period == nil else { continue }
                    match.period = periods.period(of: words.words[range].map(\.key))
                    match.known += range.count
                    let fit = Fit(match: match, query: query, phrase: phrase, words: rest)
                    if try isBetter(fit, than: best, isKnown) { best = fit }
                }
            }
        }
        return best.map(reading)
    }

    /// Whether a fit is to be preferred to the best so far.
    private func isBetter(
        _ fit: Fit, than best: Fit?, _ isKnown: (Reading) throws -> Bool
    ) rethrows -> Bool {
        let known = best?.match.known ?? 0
        if fit.match.known > known { return try !fit.phrase.needsKnown || isKnown(reading(fit)) }
        guard fit.match.known == known, let best else { return false }
        return try best.phrase.needsKnown && !fit.phrase.needsKnown && isKnown(reading(fit))
    }

    private func reading(_ fit: Fit) -> Reading {
        var arguments: [String: String] = [:]
        for (slot, range) in fit.match.slots {
            switch fit.query.parameter(slot)?.kind ?? .text {
            case .words, .topic: arguments[slot] = fit.words.text(bare(range, of: fit.words))
            case .text: arguments[slot] = fit.words.name(bare(range, of: fit.words))
            case .act: arguments[slot] = ActWords.act(of: fit.words.words[range.lowerBound].key)
            default: arguments[slot] = fit.words.name(range)
            }
        }
        if let period = fit.match.period {
            arguments["since"] = period.since?.iso
            arguments["until"] = period.until?.iso
        }
        return Reading(query: fit.query, arguments: arguments)
    }

    /// The periods before the end of a question, each with the words that are left without it: "what did Ruto say *on
    /// Monday* about Haiti". Only what starts with a word of time or a preposition is one, since a topic may hold a year.
    private func innerPeriods(of words: QuestionWords) -> [(rest: QuestionWords, range: Range<Int>)] {
        let all = words.words
        var found: [(QuestionWords, Range<Int>)] = []
        for start in all.indices.dropFirst()
        where found.count < Self.mostPeriods && PeriodReader.opens(all[start].key) {
            // The longest one; behind it, a topic must go on.
            for end in (start..<min(all.count - 1, start + PeriodReader.longest)).reversed() {
                let keys = all[start...end]
                guard !keys.contains(where: \.isQuoted), all[end + 1].key != "'s",
                    periods.period(of: keys.map(\.key)) != nil
                else { continue }
                found.append((QuestionWords(Array(all[..<start] + all[(end + 1)...])), start..<end + 1))
                break
            }
        }
        return found
    }

    /// The words to look for, without an article before them, which the text that is looked for may lack.
    private func bare(_ range: Range<Int>, of words: QuestionWords) -> Range<Int> {
        let isArticle = ["the", "a", "an"].contains(words.words[range.lowerBound].key) && range.count > 1
        return isArticle ? range.lowerBound + 1..<range.upperBound : range
    }
}
