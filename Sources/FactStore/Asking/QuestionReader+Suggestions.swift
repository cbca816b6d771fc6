extension QuestionReader {
    /// How many ways to ask are offered.
    private static let most = 3
    /// A question tells by its start what it is about.
    private static let mostWords = 12
    /// A word of fewer letters is taken as it stands.
    private static let shortestMisspelt = 4

    /// Returns what can be asked that comes nearest to a question, three ways.
    ///
    /// The question itself with one word spelt as a phrase has it goes first; when it holds no word of any phrase, it is
    /// taken for the name or topic that one may ask about.
    public func suggestions(for question: String) -> [String] {
        let words = QuestionWords(String(question.prefix(200))).words.prefix(Self.mostWords)
        let phrases = queries.flatMap(\.phrases)
        let vocabulary = phrases.reduce(into: Set<String>()) { $0.formUnion($1.vocabulary) }
        var suggestions = respelt(words, by: vocabulary)
        let keys = words.map(\.key)
        if !words.isEmpty, words.count < 5, !keys.contains(where: vocabulary.contains) {
            let topic = words.map(\.text).joined(separator: " ")
            suggestions += ["who said \(topic)", "what did \(topic) say", "what was said about \(topic)"]
                .filter { read($0) != nil }
        }
        for example in examples(of: phrases, near: keys) where suggestions.count < Self.most {
            if !suggestions.contains(example) { suggestions.append(example) }
        }
        return Array(suggestions.prefix(Self.most))
    }

    /// The question with one of its words put right, where that makes it understood: not where a phrase fits the words as
    /// they are, and only the database does not know what they name.
    private func respelt(_ words: ArraySlice<QuestionWords.Word>, by vocabulary: Set<String>) -> [String] {
        var questions: [String] = []
        guard read(words.map(\.text).joined(separator: " ")) == nil else { return [] }
        for (index, word) in words.enumerated() where !vocabulary.contains(word.key) && mayBeMisspelt(word, at: index) {
            let near = vocabulary.filter {
                abs($0.count - word.key.count) < 2 && EditDistance.between($0, word.key) == 1
            }
            for candidate in near.sorted() {
                var texts = words.map { $0.isQuoted ? "'\($0.text)'" : $0.text }
                texts[index] = candidate
                let question = texts.joined(separator: " ").split(separator: " 's").joined(separator: "'s")
                if questions.count < Self.most, read(question) != nil { questions.append(question) }
            }
        }
        return questions
    }

    /// Every short word is near another one; only at the start of a question it is no part of a name or topic.
    private func mayBeMisspelt(_ word: QuestionWords.Word, at index: Int) -> Bool {
        word.key.count >= (index == 0 ? 2 : Self.shortestMisspelt) && !NameWords.isOfQuestions(word.key)
    }

    /// Examples of the phrases, those first that share most words with a question and say little else.
    private func examples(of phrases: [QuestionPattern], near words: [String]) -> [String] {
        var ranked: [(likeness: Double, order: Int, example: String)] = []
        for (order, phrase) in phrases.enumerated() {
            let vocabulary = phrase.vocabulary
            let shared = words.reduce(0.0) { sum, word in
                if vocabulary.contains(word) { return sum + 1 }
                let isNear = word.count > 2 && vocabulary.contains { EditDistance.between($0, word) == 1 }
                return isNear ? sum + 0.75 : sum
            }
            let example = phrase.example
            ranked.append((shared - Double(example.split(separator: " ").count) / 100, order, example))
        }
        return ranked.sorted { ($1.likeness, $0.order) < ($0.likeness, $1.order) }.map(\.example)
    }
}
