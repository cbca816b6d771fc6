import Linguistics

/// The prepositions that tell most of what a mention behind them is in its clause.
enum Preposition: Int, CaseIterable, Sendable {
    case other
    case by
    case with
    case of
    case to
    case `for`

    /// How many words before a name its preposition is looked for.
    private static let reach = 6

    /// The preposition of a mention by its head.
    init(before head: Int, _ words: Words) {
        let tokens = words.text.tokens
        var token = head - 1
        while token >= max(0, head - Self.reach) {
            if tokens[token].relation == .case, Int(tokens[token].head) == head { break }
            token -= 1
        }
        guard token >= 0, tokens[token].relation == .case else {
            self = .other
            return
        }
        self =
            switch words.lower[token] {
            case "by": .by
            case "with", "alongside": .with
            case "of": .of
            case "to": .to
            case "for": .for
            default: .other
            }
    }
}
