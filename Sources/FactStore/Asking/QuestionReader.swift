public import FactModel

/// Tells which canned query a question in words asks for, and with what.
///
/// Of all phrases that fit the whole question, the one that knows most of its words is meant; between equals, one whose
/// query comes first. Nothing is guessed: a question that no phrase fits is not understood.
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

    let queries: [CannedQuery]
    private let periods: PeriodReader

    /// Makes a reader.
    ///
    /// - Parameters:
    ///   - queries: What can be asked.
    ///   - today: The day that `last year` and the like are counted from.
    public init(queries: [CannedQuery], today: CalendarDay) {
        self.queries = queries
        periods = PeriodReader(today: today)
    }

    /// Understands a question, or returns `nil`.
    public func read(_ question: String) -> Reading? {
        guard question.utf8.count <= Self.mostBytes else { return nil }
        let words = QuestionWords(question)
        var best: (match: QuestionPattern.Match, query: CannedQuery)?
        for query in queries {
            for phrase in query.phrases {
                guard let match = phrase.match(words, periods: periods) else { continue }
                if match.known > best?.match.known ?? 0 { best = (match, query) }
            }
        }
        guard let best else { return nil }
        var arguments: [String: String] = [:]
        for (slot, range) in best.match.slots {
            let kind = best.query.parameter(slot)?.kind ?? .text
            arguments[slot] = kind == .words || kind == .topic ? wanted(words, range) : words.name(range)
        }
        if let period = best.match.period {
            arguments["since"] = period.since?.iso
            arguments["until"] = period.until?.iso
        }
        return Reading(query: best.query, arguments: arguments)
    }

    /// The words to look for, without an article before them, which the text that is looked for may lack.
    private func wanted(_ words: QuestionWords, _ range: Range<Int>) -> String {
        let first = words.words[range.lowerBound].key
        let isArticle = ["the", "a", "an"].contains(first) && range.count > 1
        return words.text(isArticle ? range.lowerBound + 1..<range.upperBound : range)
    }
}
