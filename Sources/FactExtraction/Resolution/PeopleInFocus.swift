import FactModel
import Linguistics

/// The people whom a text is about at a place, and whom of them a description means.
struct PeopleInFocus {
    /// A description with a definite article: `the Kenyan president of the bank`.
    struct Phrase {
        /// The noun, or an age as one word: `22-year-old`.
        let noun: String
        /// The words before the noun, in lower case.
        let modifiers: [String]
        /// The bodies that a preposition adds.
        var bodies: [Int] = []
        /// Whether a preposition adds something.
        var isComplemented = false
        /// Whether a preposition adds a body: `the head of the agency`.
        var isOfBody = false
        /// The sentence that it stands in.
        let sentence: Int32
        /// Whether it says something, so that it is somebody.
        var isSource = true
        /// The people who are called otherwise where it stands: whom its sentence names before it, or its own words.
        var barred: Set<Int> = []
        /// The person who goes on speaking, if the cue says so.
        var continuing: Int?

        /// What sort of a post the modifiers tell.
        var sorts: [String] { modifiers.filter(Self.isSort) }

        /// Whether a word tells what sort of a post it is, and neither the post nor when somebody held it.
        static func isSort(_ word: String) -> Bool {
            TitleLexicon.isModifier(word) && !DescriptionLexicon.posts.contains(word)
                && !isPast(word) && word != "acting"
        }

        /// Whether a word tells that somebody held a post once.
        static func isPast(_ word: String) -> Bool { word == "former" || word == "ex" }
    }

    /// The people in focus, the latest last.
    private(set) var people: [Int] = []
    /// The person who spoke in the last sentence about people, or else was named first, and whether nobody else was named.
    private(set) var subject: (person: Int, isAlone: Bool)?
    private var latestByRole: [String: Int] = [:]
    private static let memory = 12

    /// Takes note of what is said of a person who is mentioned.
    mutating func noteRoles(of person: Int, _ cast: Cast) {
        for word in cast.roleWords[person] { latestByRole[word] = person }
    }

    /// Brings a person into focus.
    mutating func bring(_ person: Int, _ cast: Cast) {
        noteRoles(of: person, cast)
        people.removeAll { $0 == person }
        people.append(person)
        if people.count > Self.memory { people.removeFirst() }
    }

    /// Takes note of whom a sentence was about.
    mutating func noteSubject(_ person: Int, isAlone: Bool) { subject = (person, isAlone) }

    /// Returns the latest person in focus who can have a gender.
    func latest(_ gender: Person.Gender?, _ cast: Cast) -> Int? {
        people.last { Self.fits($0, gender, cast) }
    }

    /// Whether nothing tells that a person is of another gender.
    static func fits(_ person: Int, _ gender: Person.Gender?, _ cast: Cast) -> Bool {
        guard let gender, let known = cast.people[person].gender else { return true }
        return known == gender
    }

    // MARK: Descriptions

    /// Adjectives of continents, which people of many nations are.
    private static let continents: WordSet = ["european", "african", "asian"]

    /// Returns the person whom a description means, or `nil` when nobody in focus fits.
    func person(describedBy phrase: Phrase, _ cast: Cast, _ words: Words) -> Int? {
        let nation = phrase.modifiers.first { Cast.isNation($0) && !Self.continents.contains($0) }
        func suits(_ person: Int) -> Bool {
            !phrase.barred.contains(person) && (nation.map { cast.isFrom($0, person) } ?? true)
                && holds(phrase.modifiers, person, cast)
                && isBeside(phrase, person, cast, words)
        }
        let isPost = DescriptionLexicon.posts.contains(phrase.noun)
        if let person = latestByRole[phrase.noun], suits(person), !isPost || !holdsOther(phrase, person, cast) {
            return person
        }
        if DescriptionLexicon.isAge(phrase.noun) {
            return people.last { !cast.hasAge($0) && !phrase.barred.contains($0) }
        }
        if Gazetteer.isDemonym(phrase.noun), phrase.noun.last != "s" || phrase.noun.hasSuffix("ss") {
            return people.last { cast.isFrom(phrase.noun, $0) && !phrase.barred.contains($0) }
                ?? subject.flatMap { people.contains($0.person) && !cast.hasNation($0.person) ? $0.person : nil }
        }
        let isPerson =
            phrase.isSource
            ? DescriptionLexicon.mayBePerson(phrase.noun) : DescriptionLexicon.personNouns.contains(phrase.noun)
        guard isPerson, !DescriptionLexicon.speakingForOthers.contains(phrase.noun) else { return nil }
        if isPost, nation == nil { return holder(of: phrase, cast, suits) }
        // The owner of the bakery is a stranger unless the text has called somebody so; so is whoever stands in court.
        if phrase.isOfBody || DescriptionLexicon.strangers.contains(phrase.noun) { return nil }
        // The only one in a text may be whoever stands in court, beside others it may be anybody.
        if DescriptionLexicon.parties.contains(phrase.noun), people.count > 1 { return nil }
        return likeliest(phrase, nation, cast)
    }

    /// Returns the only person who holds a post, or else whoever is in focus and has no other.
    private func holder(of phrase: Phrase, _ cast: Cast, _ suits: (Int) -> Bool) -> Int? {
        let holders = cast.holders(of: phrase.noun).filter {
            cast.roleWords[$0].isSuperset(of: phrase.sorts) && suits($0)
        }
        if holders.count == 1 { return holders[0] }
        guard holders.isEmpty, phrase.isSource, !phrase.isComplemented else { return nil }
        // `the Culture Secretary`: whoever is in focus, unless the text gives that person another post.
        let isPlain = phrase.modifiers.isEmpty && subject.map { $0.isAlone && $0.person == people.last } ?? false
        return people.last.flatMap { person in
            let isFree = !cast.roleWords[person].contains {
                // The businessman is not the minister where somebody else is in focus.
                DescriptionLexicon.posts.contains($0) || people.count > 1 && isOtherTrade($0, phrase.noun)
            }
            return isFree && !phrase.barred.contains(person) && (isPlain || !phrase.modifiers.isEmpty) ? person : nil
        }
    }

    /// Whether a word tells another trade than a post's.
    private func isOtherTrade(_ word: String, _ post: String) -> Bool {
        DescriptionLexicon.field(of: word).map { $0 != DescriptionLexicon.field(of: post) } ?? false
    }

    /// Returns the person in focus of whom what the text tells goes best with a noun.
    private func likeliest(_ phrase: Phrase, _ nation: String?, _ cast: Cast) -> Int? {
        let gender = DescriptionLexicon.gender(of: phrase.noun)
        let field = DescriptionLexicon.field(of: phrase.noun)
        var best: (person: Int, score: Int)?
        let ranks = phrase.modifiers.filter(DescriptionLexicon.ranks.contains)
        for person in people.reversed() where Self.fits(person, gender, cast) && !phrase.barred.contains(person) {
            // The deputy speaker is no minister.
            guard cast.roleWords[person].isSuperset(of: ranks) else { continue }
            var score = person == phrase.continuing ? 3 : 0
            if let nation {
                if cast.isFrom(nation, person) { score += 2 } else if cast.hasNation(person) { continue }
            }
            let told = Set(cast.roleWords[person].compactMap(DescriptionLexicon.field))
            if let field, !told.isEmpty { score += told.contains(field) ? 2 : -2 }
            // Whoever spoke or was told of goes on speaking.
            if subject?.person == person { score += phrase.isSource ? 2 : 1 }
            if score > best?.score ?? -1 { best = (person, score) }
        }
        guard let best else { return nil }
        // What says nothing may be about somebody whom the text never names, or about a thing: `the model`. What has a
        // trade and speaks may be a stranger to all in focus: `the prosecutor`.
        let isClear = phrase.isSource ? field == nil || best.score > 0 : best.score > 1
        return isClear ? best.person : nil
    }

    /// Whether a person holds just the sort of post that modifiers tell: the shadow chancellor is not the chancellor.
    private func holds(_ modifiers: [String], _ person: Int, _ cast: Cast) -> Bool {
        Set(modifiers.filter(DescriptionLexicon.ranks.contains))
            == cast.roleWords[person].intersection(DescriptionLexicon.ranks)
    }

    /// Whether what the text tells of a person’s post makes another of it: the finance minister is not the prime minister.
    private func holdsOther(_ phrase: Phrase, _ person: Int, _ cast: Cast) -> Bool {
        let own = cast.roleWords[person].filter(Phrase.isSort)
        return !own.isEmpty && !own.isSuperset(of: phrase.sorts)
    }

    /// How many mentions are looked at, the first ones: there people and bodies are introduced.
    private static let introductions = 48

    /// Whether a person was introduced in one sentence with each body that a description names.
    private func isBeside(_ phrase: Phrase, _ person: Int, _ cast: Cast, _ words: Words) -> Bool {
        guard !phrase.bodies.isEmpty else { return true }
        let own = Self.sentences(of: cast.people[person].mentions, words)
        return phrase.bodies.allSatisfy { body in
            Self.sentences(of: cast.organizations[body].mentions, words).contains {
                $0 != phrase.sentence && own.contains($0)
            }
        }
    }

    private static func sentences(of mentions: [Mention], _ words: Words) -> Set<Int32> {
        Set(
            mentions.prefix(introductions).compactMap { mention in
                words.token(atByte: mention.span.start).map { words.text.tokens[$0].sentence }
            })
    }
}
