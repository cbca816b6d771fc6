import FactModel
import Linguistics

/// Finds what an article calls people and bodies besides their names: appositions, predicates, `the company`.
struct DescriptionFinder {
    private let words: Words
    private let trees: Trees
    private var cast: Cast
    /// The bodies named so far, the latest last, with the sentence.
    private var recent: [(organization: Int, sentence: Int32)] = []

    /// Where the descriptions start that are known already: the sources among them.
    private var known: Set<Int>

    /// How many words an article may stand before its noun.
    private static let longest = 6
    private static let articles = ClosedClass.set("a an the")
    /// How many bodies and sentences a description looks back over.
    private static let reach = (bodies: 12, sentences: 5)

    init(words: Words, trees: Trees, cast: Cast) {
        self.words = words
        self.trees = trees
        self.cast = cast
        known = Set(cast.people.lazy.flatMap(\.mentions).filter { $0.kind == .nominal }.map(\.span.start))
    }

    /// Returns the cast with the descriptions.
    mutating func describe() -> Cast {
        for token in 0..<words.count {
            if case .organization(let organization)? = cast.entity(at: token) {
                recent.append((organization, words.text.tokens[token].sentence))
                if recent.count > Self.reach.bodies { recent.removeFirst() }
            } else if let article = article(before: token),
                let entity = described(token, from: article) ?? takenUp(token)
            {
                add(article..<token + 1, to: entity)
            }
        }
        cast.sortMentions()
        return cast
    }

    /// Returns the article before a common noun, with nothing in between but what describes the noun.
    private func article(before token: Int) -> Int? {
        guard words.text.tokens[token].tag == .nn, cast.nameOfToken[token] < 0 else { return nil }
        var first = token - 1
        while first >= 0, token - first < Self.longest, Int(words.text.tokens[first].head) == token {
            if Self.articles.contains(words.lower[first]) { return first }
            first -= 1
        }
        return nil
    }

    /// Returns whom an apposition or a predicate describes: `Jane Miller, a doctor`, `Jane Miller is a doctor`.
    private func described(_ token: Int, from article: Int) -> EntityReference? {
        let noun = words.text.tokens[token]
        if noun.relation == .appos, noun.head >= 0, noun.head < token { return named(Int(noun.head)) }
        // A noun behind a name and a comma, which opens no clause of its own.
        if article > 1, words.lower[article - 1] == ",", !noun.relation.isSubject, noun.head < article - 1,
            let name = named(article - 2), noun.relation != .conj
        {
            return name
        }
        let subject = Int(trees.subject[token])
        guard subject >= 0, subject < article, isCopula(of: token, behind: subject) else { return nil }
        return named(subject)
    }

    /// Whether a form of `be` without a negation stands between a subject and its predicate.
    private func isCopula(of noun: Int, behind subject: Int) -> Bool {
        guard noun - subject < 12 else { return false }
        let between = subject + 1..<noun
        return between.contains { words.text.tokens[$0].relation == .cop && Int(words.text.tokens[$0].head) == noun }
            && !between.contains { ["not", "n't", "never"].contains(words.lower[$0]) }
    }

    private func named(_ token: Int) -> EntityReference? {
        switch cast.entity(at: token) {
        case .person(let person)?: .person(person)
        case .organization(let organization)?: .organization(organization)
        default: nil
        }
    }

    /// Returns the body that a noun behind `the` takes up: `the department` after `Department of Health`.
    private func takenUp(_ token: Int) -> EntityReference? {
        guard token > 0, words.lower[token - 1] == "the", DescriptionLexicon.bodyNouns.contains(words.lower[token]),
            // `the company of friends` describes something else.
            token + 1 == words.count || !["of", "that", "which"].contains(words.lower[token + 1])
        else { return nil }
        let sentence = words.text.tokens[token].sentence
        let near = recent.reversed().prefix { sentence - $0.sentence <= Self.reach.sentences }
        return BodyLexicon.body(
            calledA: words.lower[token], among: near.map(\.organization), of: cast.organizations
        ).map { .organization($0) }
    }

    private mutating func add(_ description: Range<Int>, to entity: EntityReference) {
        let mention = Mention(span: words.span(description), kind: .nominal)
        guard known.insert(mention.span.start).inserted else { return }
        switch entity {
        case .person(let person): cast.add(mention, toPerson: person)
        case .organization(let organization): cast.add(mention, toOrganization: organization)
        case .place: break
        }
    }
}
