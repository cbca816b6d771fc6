internal import FactModel
internal import Linguistics

/// The words that bound a number, before it and behind it.
enum BoundLexicon {
    /// Words that bound a number.
    typealias Cue = (words: [String], bound: NumberFact.Bound)

    /// The bounds before a number by their last word, the longest first.
    static let before = WordTable(
        Dictionary(grouping: sorted(parse(beforeTable) + comparisons)) { $0.words[$0.words.count - 1] })
    /// The bounds behind a number by their first word, the longest first.
    static let behind = WordTable(
        Dictionary(grouping: sorted(parse(behindTable) + alternatives)) { $0.words[0] })

    /// Words that compare upwards and downwards.
    private static let upwards = ["more", "greater", "higher", "larger", "bigger", "better", "longer", "over", "above"]
    private static let downwards = ["less", "fewer", "lower", "smaller", "shorter", "under", "below"]

    /// `more than`, `less than or equal to`, `equal to or greater than`.
    private static let comparisons: [Cue] =
        upwards.flatMap { comparisons($0, .above, .atLeast) } + downwards.flatMap { comparisons($0, .below, .atMost) }

    private static func comparisons(_ word: String, _ open: NumberFact.Bound, _ closed: NumberFact.Bound) -> [Cue] {
        [
            ([word, "than"], open), ([word, "than", "or", "equal", "to"], closed),
            ([word, "or", "equal", "to"], closed), ([word, "or", "equal", "than"], closed),
            (["equal", "to", "or", word], closed), (["equal", "to", "or", word, "than"], closed),
        ]
    }

    /// `or more`, `and above`, `or older`.
    private static let alternatives: [Cue] =
        (upwards + ["older", "later"]).map { (["or", $0], .atLeast) }
        + ["more", "older", "above", "over", "up", "upwards"].map { (["and", $0], .atLeast) }
        + (downwards + ["younger", "earlier"]).map { (["or", $0], .atMost) }
        + ["under", "younger", "below"].map { (["and", $0], .atMost) }

    private static let beforeTable =
        """
        <= as many as|<= as much as|<= no more than|<= not more than|>= no less than|>= no fewer than|>= not less than
        >= a minimum of|<= a maximum of|> in excess of|> upwards of|> well over|> just over|< just under|< well under
        > a little over|> little over|~ close to|~ an estimated|~ a little less than|>= at least|<= at most|<= up to|> north of|> over
        < under|> above|< below|> exceeding|> beyond|~ nearly|~ almost|~ about|~ around|~ roughly|~ approximately|~ some
        ~ estimated|~ approx|~ approx.|~ circa|<= not exceeding|>= at least or equal to|>= > =|<= < =|> exceed
        > exceeds|> exceeded|> topped|> surpassed|~ just about|~ something like|~ in the region of|~ more or less
        >= starting at|>= minimum of|<= maximum of|< sub -|~ barely|~ virtually|~ nearing|~ approaching|~ ~|~ ≈|> >|< <
        >= ≥|<= ≤|<= maximum|>= minimum|~ c|~ c.|~ c .
        """
    private static let behindTable =
        """
        ~ or so|>= plus|>= +
        """

    private static func parse(_ text: String) -> [Cue] {
        text.split(whereSeparator: { $0 == "|" || $0 == "\n" }).compactMap { entry in
            let fields = entry.split(separator: " ").map(String.init)
            return NumberFact.Bound(rawValue: fields[0]).map { (Array(fields.dropFirst()), $0) }
        }
    }

    private static func sorted(_ cues: [Cue]) -> [Cue] { cues.sorted { $0.words.count > $1.words.count } }
}
