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
    private var sentence: Int32 = -1
    /// The person whom the sentence mentions first, and all of them, between the marks or outside.
    private var people: (first: Int, isAlone: Bool)?
    private var here: [Int] = []
    private var quotation = -1
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
        for mention in cast.organizations.lazy.flatMap(\.mentions) where mention.kind == .nominal {
            known.insert(mention.span.start)
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
            if words.quotation[token] != quotation {
                quotation = words.quotation[token]
                here = []
            }
            switch cast.entity(at: token) {
            case .organization(let organization)?:
                recent.append((organization, sentence))
                if recent.count > Self.reach.bodies { recent.removeFirst() }
            case .person(let person)?: note(person, isNamed: true)
            default:
                if let person = mentioned[Int(words.text.tokens[token].start)] {
                    note(person, isNamed: !ClosedClass.possessivePronouns.contains(words.lower[token]))
                } else if beside[token] == nil {
                    takeUp(token)
                }
            }
        }
        cast.sortMentions()
        return cast
    }

    // MARK: Focus

    /// Takes note of a mention; a possessive leaves open that the sentence goes on to describe the person.
    private mutating func note(_ person: Int, isNamed: Bool) {
        if isNamed, !here.contains(person), here.count < Self.reach.bodies { here.append(person) }
        lastSentence[person] = sentence
        people = people.map { ($0.first, $0.isAlone && $0.first == person) } ?? (person, true)
        focus.bring(person, cast)
    }

    private mutating func turn(to next: Int32) {
        if let people { focus.noteSubject(people.first, isAlone: people.isAlone) }
        people = nil
        here = []
        sentence = next
    }

    // MARK: Descriptions

    /// Adds what a noun takes up, or takes note of the stranger whom it brings in.
    private mutating func takeUp(_ token: Int) {
        guard let (noun, start) = noun(endingAt: token), let first = determiner(before: start),
            start < token || words.text.tokens[token].tag == .nn || DescriptionLexicon.isPerson(noun)
        else { return }
        let isPerson =
            DescriptionLexicon.isPerson(noun) || DescriptionLexicon.mayBePerson(noun) && !cast.holders(of: noun).isEmpty
        guard words.lower[first] == "the" else {
            if isPerson { strangers.insert(noun) }
            return
        }
        guard !isContinued(token, as: isPerson), !isApposed(first, token) else { return }
        if isPerson {
            let modifiers = (first + 1..<start).map { words.lower[$0] }
            let isPost = DescriptionLexicon.posts.contains(noun)
            guard !strangers.contains(noun), isPost || !words.isCapital[token],
                !modifiers.contains(where: Self.contrasting.contains)
            else { return }
            let phrase = PeopleInFocus.Phrase(
                noun: noun, modifiers: modifiers, sentence: sentence, isSource: false, barred: Set(here))
            guard let person = focus.person(describedBy: phrase, cast, words),
                sentence - lastSentence[person] <= Self.reach.peopleSentences
            else { return }
            add(first..<token + 1, to: .person(person))
            note(person, isNamed: true)
        } else if first == token - 1, DescriptionLexicon.isBody(noun) {
            guard let body = cast.body(calledA: noun, among: bodiesInReach) else { return }
            // The carmaker is no airline two sentences later.
            cast.describe(organization: body, as: noun)
            add(first..<token + 1, to: .organization(body))
        }
    }

    /// The bodies in reach, those of the latest sentence first, and in each the one that is named first.
    private var bodiesInReach: [Int] {
        recent.enumerated().filter { sentence - $1.sentence <= Self.reach.sentences }.sorted {
            ($1.element.sentence, $0.offset) < ($0.element.sentence, $1.offset)
        }.map(\.element.organization)
    }

    /// Returns what ends at a token if it is a noun, an age as one word, with the first of its tokens.
    private func noun(endingAt token: Int) -> (noun: String, first: Int)? {
        let tokens = words.text.tokens
        let noun = words.lower[token]
        if noun == "old", token >= 4, words.lower[token - 2] == "year", Int(words.lower[token - 4]) != nil {
            let isBeforeNoun = token + 1 < words.count && [.nn, .nns].contains(tokens[token + 1].tag)
            return isBeforeNoun ? nil : (words.lower[token - 4] + "-year-old", token - 4)
        }
        return (noun, token)
    }

    /// Whether a phrase goes on behind its noun, so that it describes something else: `the company of friends`.
    private func isContinued(_ token: Int, as isPerson: Bool) -> Bool {
        let next = token + 1
        guard next < words.count, words.text.tokens[next].sentence == sentence else { return false }
        switch words.lower[next] {
        case "which", "who", "'s", "'": return true
        // `told the minister that …`
        case "that": return !isPerson || words.text.tokens[next].relation != .mark
        // `accused the minister of lying`
        case "of": return !isPerson || next + 1 == words.count || words.text.tokens[next + 1].tag != .vbg
        case "-": return !words.text.tokens[next].followsSpace
        // `the education secretary` is no education.
        default: return [.nn, .nns].contains(words.text.tokens[next].tag)
        }
    }

    /// Whether a phrase is in apposition to a name that nobody knows: `Zark, the union,`, `the regulator, the ZRA,`.
    private func isApposed(_ first: Int, _ token: Int) -> Bool {
        if first > 1, words.lower[first - 1] == ",", words.isCapital[first - 2] { return true }
        guard token + 3 < words.count, words.lower[token + 1] == "," else { return false }
        let next = words.lower[token + 2] == "the" ? token + 3 : token + 2
        return words.isCapital[next] && words.text.tokens[next].sentence == sentence
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
