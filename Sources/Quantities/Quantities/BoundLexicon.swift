internal import FactModel

/// The words that bound a number, before it and behind it.
enum BoundLexicon {
    /// Words that bound a number.
    typealias Cue = (words: [String], bound: NumberFact.Bound)

    /// The bounds before a number by their last word, the longest first.
    static let before: [String: [Cue]] = Dictionary(grouping: parse(beforeTable)) { $0.words[$0.words.count - 1] }
    /// The bounds behind a number by their first word, the longest first.
    static let behind: [String: [Cue]] = Dictionary(grouping: parse(behindTable)) { $0.words[0] }

    private static let beforeTable =
        """
        <= as many as|<= as much as|<= no more than|<= not more than|>= no less than|>= no fewer than|>= not less than
        >= a minimum of|<= a maximum of|> in excess of|> upwards of|> well over|> just over|< just under|< well under
        > a little over|~ close to|~ an estimated|~ a little less than|> more than|> greater than|> higher than
        > larger than|> better than|> over than|> bigger than|> longer than|< less than|< fewer than|< lower than
        < smaller than|>= at least|<= at most|<= up to|> north of|> over|< under|> above|< below|> exceeding|> beyond
        ~ nearly|~ almost|~ about|~ around|~ roughly|~ approximately|~ some|~ estimated|~ approx|~ approx.|~ circa
        <= less than or equal to|<= equal to or less than|<= smaller than or equal to|<= not exceeding
        >= more than or equal to|>= greater than or equal to|>= bigger than or equal to|>= equal to or more than
        >= equal to or greater than|>= at least or equal to|>= bigger or equal than|>= greater or equal than
        <= less or equal than|>= > =|<= < =|>= equal to or more|> exceed|> exceeds|> exceeded|> topped|> surpassed
        ~ just about|~ something like|~ in the region of|~ more or less|>= starting at|>= minimum of|<= maximum of
        < sub -|~ barely|~ virtually|~ nearing|~ approaching|~ ~|~ ≈|> >|< <|>= ≥|<= ≤|<= maximum|>= minimum
        """
    private static let behindTable =
        """
        >= or greater than|>= or greater|>= and more|>= or older|>= and older|<= or younger|<= or lower|>= or later
        >= or more|<= or less|~ or so|>= or above|>= and above|>= or higher|>= or over|>= and over|<= or fewer
        <= or under|<= and under|<= or below|>= and up|>= plus|>= +
        """

    private static func parse(_ text: String) -> [Cue] {
        text.split(whereSeparator: { $0 == "|" || $0 == "\n" }).compactMap { entry in
            let fields = entry.split(separator: " ").map(String.init)
            return NumberFact.Bound(rawValue: fields[0]).map { (Array(fields.dropFirst()), $0) }
        }
        .sorted { $0.words.count > $1.words.count }
    }
}
