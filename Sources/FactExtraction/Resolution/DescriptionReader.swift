import FactModel
import Linguistics

/// Reads what an article says the people and bodies are whom it names: `the actress Jane Miller`, `Jane Miller, a doctor`,
/// `Jane Miller is a doctor`, `her lawyer, Jane Miller, said`.
struct DescriptionReader {
    let words: Words
    let trees: Trees
    let cast: Cast

    /// How many words a description may have up to its noun.
    private static let longest = 8
    /// How far a subject may stand before its predicate, in tokens.
    private static let predicateReach = 12
    /// How many titles may stand between a description and a name.
    private static let mostTitles = 4
    private static let articles = ClosedClass.set("a an the")

    /// Returns the descriptions in the order of their nouns.
    func descriptions() -> [Description] {
        var found: [Description] = []
        for token in 0..<words.count where cast.nameOfToken[token] < 0 && words.isWord[token] {
            if let description = behind(token) ?? predicate(token) ?? before(token) { found.append(description) }
        }
        return found
    }

    private func isKnown(_ noun: String) -> Bool {
        DescriptionLexicon.isPerson(noun) || isBody(noun)
    }

    /// Whether a noun stands for a body when it stands beside the name of one: `the chain Acme`.
    private func isBody(_ noun: String) -> Bool {
        DescriptionLexicon.isBody(noun) || BodyKinds.kind(ofNoun: noun) != nil
    }

    // MARK: Behind the name

    /// `Jane Miller, a doctor`: an apposition, or a noun behind a name and a comma that opens no clause of its own.
    private func behind(_ token: Int) -> Description? {
        guard let article = article(before: token) else { return nil }
        let noun = words.text.tokens[token]
        if noun.relation == .appos, noun.head >= 0, noun.head < token, let entity = named(Int(noun.head)) {
            return Description(phrase: article..<token + 1, entity: entity, place: .behind)
        }
        guard article > 1, words.lower[article - 1] == ",", !noun.relation.isSubject, noun.head < article - 1,
            noun.relation != .conj, let entity = named(article - 2)
        else { return nil }
        return Description(phrase: article..<token + 1, entity: entity, place: .behind)
    }

    /// `Jane Miller is a doctor`.
    private func predicate(_ token: Int) -> Description? {
        guard let article = article(before: token) else { return nil }
        let subject = Int(trees.subject[token])
        guard subject >= 0, subject < article, isCopula(of: token, behind: subject), let entity = named(subject) else {
            return nil
        }
        return Description(phrase: article..<token + 1, entity: entity, place: .behind)
    }

    /// Returns the article or possessive before a noun, with nothing in between but what describes the noun.
    private func article(before token: Int) -> Int? {
        guard words.text.tokens[token].tag == .nn else { return nil }
        var first = token - 1
        while first >= 0, token - first < Self.longest, Int(words.text.tokens[first].head) == token {
            if Self.articles.contains(words.lower[first]) { return first }
            // `Jane, his sister,`, but not `Jane, her voice breaking,`.
            if ClosedClass.possessivePronouns.contains(words.lower[first]) {
                return isKnown(words.lower[token]) ? first : nil
            }
            first -= 1
        }
        return nil
    }

    /// Whether a form of `be` without a negation stands between a subject and its predicate.
    private func isCopula(of noun: Int, behind subject: Int) -> Bool {
        guard noun - subject < Self.predicateReach else { return false }
        let between = subject + 1..<noun
        return between.contains { words.text.tokens[$0].relation == .cop && Int(words.text.tokens[$0].head) == noun }
            && !between.contains { ["not", "n't", "never"].contains(words.lower[$0]) }
    }

    // MARK: Before the name

    /// `the actress Jane Miller`, `Liverpool forward Jane Miller`, `her lawyer, Jane Miller, said`.
    private func before(_ token: Int) -> Description? {
        guard token + 1 < words.count else { return nil }
        let isDivided = words.lower[token + 1] == ","
        var next = isDivided ? token + 2 : token + 1
        if isDivided, next < words.count, words.lower[next] == "the" { next += 1 }
        // Few words stand before a name, so that is asked first.
        guard let name = name(startingAt: next), isKnown(words.lower[token]),
            words.text.tokens[name.first].sentence == words.text.tokens[token].sentence,
            words.quotation[name.first] == words.quotation[token], let entity = named(name.first),
            suits(words.lower[token], entity)
        else { return nil }
        let first = start(of: token)
        if isDivided {
            guard closes(name.end), first < token, marks(first, token) else { return nil }
        }
        return Description(phrase: first..<token + 1, entity: entity, place: .before)
    }

    /// Returns the name, behind any titles, that starts at a token.
    private func name(startingAt token: Int) -> (first: Int, end: Int)? {
        guard token < words.count else { return nil }
        let last = min(token + Self.mostTitles, words.count - 1)
        // Whether a name is near at all is cheaper to ask than which words may stand before it.
        guard cast.nameOfToken[token...last].contains(where: { $0 >= 0 }) else { return nil }
        var index = cast.nameOfToken[token]
        var next = token
        while index < 0, next < last, TitleLexicon.isModifier(words.lower[next]) {
            next += 1
            index = cast.nameOfToken[next]
        }
        guard index >= 0 else { return nil }
        let mention = cast.named[index].mention
        guard mention.tokens.lowerBound == next, next == token || mention.titles.lowerBound == token else { return nil }
        return (mention.tokens.lowerBound, mention.tokens.upperBound)
    }

    /// Whether a noun can stand for a person, or for a body.
    private func suits(_ noun: String, _ entity: EntityReference) -> Bool {
        switch entity {
        case .person: DescriptionLexicon.isPerson(noun)
        case .organization: isBody(noun)
        case .place: false
        }
    }

    /// Returns the first token of the phrase that a noun ends: its determiner or possessive, or else its modifiers.
    private func start(of noun: Int) -> Int {
        var first = noun
        let sentence = words.text.tokens[noun].sentence
        while first > 0, noun - first < Self.longest, words.text.tokens[first - 1].sentence == sentence {
            let before = first - 1
            if ClosedClass.determiners.contains(words.lower[before]) { return before }
            let tag = words.text.tokens[before].tag
            guard words.isWord[before] || words.lower[before] == "'s",
                tag == .nn || tag == .jj || tag == .nnp || words.lower[before] == "'s" || cast.nameOfToken[before] >= 0
            else { break }
            first = before
        }
        return first
    }

    /// Whether a phrase before a comma is a description of the name behind the comma, and no end of a fronted phrase: it is
    /// the subject, or opens the sentence, or the tree says so.
    private func marks(_ first: Int, _ noun: Int) -> Bool {
        let tokens = words.text.tokens
        if first == 0 || tokens[first - 1].sentence != tokens[first].sentence || tokens[noun].relation.isSubject {
            return true
        }
        return !ClosedClass.prepositions.contains(words.lower[first - 1])
            && (DescriptionLexicon.isRelative(words.lower[noun]) || words.lower[first - 1] == ",")
    }

    /// Whether an apposition can end before a token.
    private func closes(_ token: Int) -> Bool {
        guard token < words.count else { return true }
        if [",", ".", ")", ";", "–", "—", "'s", "'"].contains(words.lower[token]) { return true }
        return words.text.tokens[token].tag.isFinite
    }

    private func named(_ token: Int) -> EntityReference? {
        switch cast.entity(at: token) {
        case .place?, nil: nil
        case let entity: entity
        }
    }
}
