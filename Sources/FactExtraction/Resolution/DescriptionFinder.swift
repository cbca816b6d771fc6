import FactModel
import Linguistics

/// Finds what an article calls people and bodies besides their names: appositions, predicates, `the company`, `the striker`.
struct DescriptionFinder {
    private let words: Words
    private let descriptions: [Description]
    private var cast: Cast
    /// The bodies named so far, the latest last, with the sentence.
    private var recent: [(organization: Int, sentence: Int32)] = []
    /// The people in focus, and the sentence in which each was mentioned last.
    private var focus = PeopleInFocus()
    private var lastSentence: [Int32]
    /// The subjects of the sentence before, and of this one so far.
    private var sentence: Int32 = -1
    private var people: (first: Int, isAlone: Bool)?
    /// The nouns of people whom the text brings in without naming them: `a striker`.
    private var strangers = Set<String>()
    /// Where the descriptions start that are known already: the sources among them.
    private var known: Set<Int>
    /// The people whom pronouns and descriptions mean, by the first byte.
    private var mentioned: [Int: Int] = [:]

    private static let articles = ClosedClass.set("a an the")
    /// Words that tell somebody from the one whom the text was about.
    private static let contrasting = ClosedClass.set(
        "other new next second third rival first last only same own best youngest oldest average ordinary")
    /// How many words a description may have up to its noun.
    private static let longest = 6
    /// How many bodies and sentences a description looks back over.
    private static let reach = (bodies: 12, sentences: 5, peopleSentences: 3)

    init(words: Words, descriptions: [Description], cast: Cast) {
        self.words = words
        self.descriptions = descriptions
        self.cast = cast
        lastSentence = [Int32](repeating: -1, count: cast.people.count)
        known = []
        for (index, person) in cast.people.enumerated() {
            for mention in person.mentions where mention.kind != .name {
                mentioned[mention.span.start] = index
                if mention.kind == .nominal { known.insert(mention.span.start) }
            }
        }
    }

    /// Returns the cast with the descriptions.
    mutating func describe() -> Cast {
        var beside: [Int: Description] = [:]
        for description in descriptions {
            beside[description.noun] = description
            let isMention = Self.articles.contains(words.lower[description.phrase.lowerBound])
            if description.place == .behind, isMention { add(description.phrase, to: description.entity) }
        }
        for token in 0..<words.count {
            if words.text.tokens[token].sentence != sentence { turn(to: words.text.tokens[token].sentence) }
            switch cast.entity(at: token) {
            case .organization(let organization)?:
                recent.append((organization, sentence))
                if recent.count > Self.reach.bodies { recent.removeFirst() }
            case .person(let person)?: note(person)
            default:
                if let person = mentioned[Int(words.text.tokens[token].start)] {
                    note(person)
                } else if beside[token] == nil {
                    takeUp(token)
                }
            }
        }
        cast.sortMentions()
        return cast
    }

    // MARK: Focus

    private mutating func note(_ person: Int) {
        lastSentence[person] = sentence
        people = people.map { ($0.first, $0.isAlone && $0.first == person) } ?? (person, true)
        focus.bring(person, cast)
    }

    private mutating func turn(to next: Int32) {
        if let people { focus.noteSubject(people.first, isAlone: people.isAlone) }
        people = nil
        sentence = next
    }

    // MARK: Descriptions

    /// Adds what a noun takes up, or takes note of the stranger whom it brings in.
    private mutating func takeUp(_ token: Int) {
        guard words.text.tokens[token].tag == .nn || DescriptionLexicon.isPerson(words.lower[token]) else { return }
        let noun = words.lower[token]
        guard let first = determiner(before: token) else { return }
        guard words.lower[first] == "the" else {
            if DescriptionLexicon.isPerson(noun) { strangers.insert(noun) }
            return
        }
        // `the company of friends` describes something else.
        if token + 1 < words.count, ["of", "that", "which", "who", "'s", "'"].contains(words.lower[token + 1]) { return }
        if DescriptionLexicon.isPerson(noun) {
            let isPost = DescriptionLexicon.posts.contains(noun)
            guard !strangers.contains(noun), isPost || !words.isCapital[token],
                !(first + 1..<token).contains(where: { Self.contrasting.contains(words.lower[$0]) })
            else { return }
            let phrase = PeopleInFocus.Phrase(
                noun: noun, modifiers: (first + 1..<token).map { words.lower[$0] }, sentence: sentence, isSource: false)
            guard let person = focus.person(describedBy: phrase, cast, words),
                sentence - lastSentence[person] <= Self.reach.peopleSentences
            else { return }
            add(first..<token + 1, to: .person(person))
            note(person)
        } else if first == token - 1, DescriptionLexicon.bodyNouns.contains(noun) {
            let near = recent.reversed().prefix { sentence - $0.sentence <= Self.reach.sentences }
            guard let body = cast.body(calledA: noun, among: near.map(\.organization)) else { return }
            add(first..<token + 1, to: .organization(body))
        }
    }

    /// Returns the determiner before a noun, with nothing in between but what can describe the noun.
    private func determiner(before token: Int) -> Int? {
        var first = token - 1
        while first >= 0, token - first < Self.longest, words.isWord[first],
            words.text.tokens[first].sentence == words.text.tokens[token].sentence
        {
            if ClosedClass.determiners.contains(words.lower[first]) { return first }
            switch words.text.tokens[first].tag {
            case .nn, .jj, .nnp: first -= 1
            default: return nil
            }
        }
        return nil
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
