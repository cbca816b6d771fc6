/// What people say around a question that asks nothing by itself.
enum Courtesies {
    private static let before: [[String]] = [
        "please", "can you", "could you", "would you", "show me", "show us", "show", "give me", "give us", "give",
        "tell me", "tell us", "find me", "find out", "find", "get me", "get", "list me", "list of", "a list of", "list",
        "search for",
        "search", "look for", "look up", "print", "display", "i want", "i want to know", "i would like to know",
        "i'd like to know", "do you know", "do we know", "all of the", "all the", "all", "the", "some", "and", "so",
        "ok",
    ].map { $0.split(separator: " ").map(String.init) }.sorted { $0.count > $1.count }

    private static let after: [[String]] = [["please"], ["thanks"], ["thank", "you"], ["for", "me"], ["exactly"]]

    /// Returns a question without them.
    static func stripped(_ question: QuestionWords) -> QuestionWords {
        var words = question.words[...]
        while let start = before.first(where: { words.prefix($0.count).map(\.key) == $0 }) {
            words = words.dropFirst(start.count)
        }
        while let end = after.first(where: { words.suffix($0.count).map(\.key) == $0 }) {
            words = words.dropLast(end.count)
        }
        return QuestionWords(Array(words))
    }
}
