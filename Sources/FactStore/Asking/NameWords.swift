/// Tells what cannot be a name in a question, so that a slot for one does not take words of the question itself.
enum NameWords {
    /// Words of questions and requests that no name starts with when they are typed in small letters.
    private static let noStart: Set<String> = [
        "who", "whom", "whose", "what", "whats", "which", "when", "where", "why", "how", "is", "are", "was", "were",
        "do",
        "does", "did", "has", "have", "had", "said", "says", "say", "about", "on", "of", "from", "by", "for", "with",
        "in",
        "at", "to", "and", "or", "any", "anything", "everything", "something", "nothing", "anyone", "anybody",
        "everyone",
        "everybody", "someone", "somebody", "nobody", "people", "they", "he", "she", "it", "i", "we", "you", "this",
        "that",
        "these", "those", "not", "please", "show", "find", "give", "list", "search", "tell", "get", "latest", "newest",
        "quotes", "quotations", "statements", "articles", "stories", "numbers", "mentions",
    ]

    /// Tells whether a word in lower case is one of questions that no name starts with.
    static func isOfQuestions(_ word: String) -> Bool { noStart.contains(word) }

    /// Tells whether a word may start a name.
    static func mayStart(_ word: QuestionWords.Word) -> Bool {
        word.isQuoted || !noStart.contains(word.key)
            || word.text != word.key && word.text.dropFirst().contains(where: \.isUppercase)
    }
}
