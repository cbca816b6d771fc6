internal import FactModel

/// The words that bound a number, before it and behind it.
enum BoundLexicon {
    /// The bounds before a number, the longest first.
    static let before: [(words: [String], bound: NumberFact.Bound)] = parse(
        """
        <= as many as|<= as much as|<= no more than|<= not more than|>= no less than|>= no fewer than|>= not less than
        >= a minimum of|<= a maximum of|> in excess of|> upwards of|> well over|> just over|< just under|< well under
        > a little over|~ close to|~ an estimated|~ a little less than|> more than|> greater than|> higher than
        > larger than|> better than|> over than|> bigger than|> longer than|< less than|< fewer than|< lower than
        < smaller than|>= at least|<= at most|<= up to|> north of|> over|< under|> above|< below|> exceeding|> beyond
        ~ nearly|~ almost|~ about|~ around|~ roughly|~ approximately|~ some|~ estimated|~ approx|~ approx.|~ circa
        ~ barely|~ virtually|~ nearing|~ approaching|~ ~|~ ≈|> >|< <|>= ≥|<= ≤|<= maximum|>= minimum
        """)
    /// The bounds behind a number, the longest first.
    static let behind: [(words: [String], bound: NumberFact.Bound)] = parse(
        """
        >= or more|<= or less|~ or so|>= or above|>= and above|>= or higher|>= or over|>= and over|<= or fewer
        <= or under|<= and under|<= or below|>= and up|>= plus|>= +
        """)

    private static func parse(_ text: String) -> [(words: [String], bound: NumberFact.Bound)] {
        text.split(whereSeparator: { $0 == "|" || $0 == "\n" }).compactMap { entry in
            let fields = entry.split(separator: " ").map(String.init)
            return NumberFact.Bound(rawValue: fields[0]).map { (Array(fields.dropFirst()), $0) }
        }
        .sorted { $0.words.count > $1.words.count }
    }
}
