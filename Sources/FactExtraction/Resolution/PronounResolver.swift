import FactModel
import Linguistics

/// Tells whom the pronouns mean, once names and speakers are known.
struct PronounResolver {
    private let words: Words
    private let statements: [Statement]
    private var cast: Cast
    private var discourse: Discourse
    /// The names that may be people's, of whom ``cast`` holds those behind the sure people.
    private let unsure: UnsureNames
    private let surePeople: Int
    /// The people whom a pronoun means although it was unsure that they are people.
    private var shown = Set<Int>()
    /// The person who speaks in each quotation, or -1.
    private var speakerOfQuotation: [Int]
    /// The person whom the rules for speakers take a source's pronoun for, by its token.
    private var focus: [Int: Int] = [:]
    /// The sources that take up a person without a name, by their tokens.
    private var unnamed = Set<Int>()
    /// The person whom each pronoun means, by its token.
    private var meant: [Int: Int] = [:]
    /// What was chosen among for each source, by its token.
    private var choices: [Int: AntecedentChoice] = [:]
    /// The people named in what each source that is a pronoun says, by its token.
    private var namedBy: [Int: Set<Int>] = [:]
    /// The tokens of the sources that are pronouns.
    private var sources = Set<Int>()
    /// The phrases that describe people, by their first tokens.
    private let described: [Int: (person: Int, noun: Int)]
    private let choose: (Int, AntecedentChoice) -> Int?

    /// - Parameters:
    ///   - words: The article's words.
    ///   - trees: The trees of its sentences.
    ///   - cast: Whom it names.
    ///   - statements: The statements, which tell who speaks between marks.
    ///   - supposes: Whether words may be people's names that were taken for something else.
    ///   - keepsOtherGender: Whether people of the other gender are among those to choose from.
    ///   - choosing: Chooses among the people whom the pronoun at a token may mean; the learned model when `nil`.
    init(
        words: Words, trees: Trees, cast: Cast, statements: [Statement], supposes: Bool = false,
        keepsOtherGender: Bool = false, choosing: ((Int, AntecedentChoice) -> Int?)? = nil
    ) {
        self.words = words
        self.statements = statements
        surePeople = cast.people.count
        var cast = cast
        unsure = supposes ? UnsureNames(words: words, cast: &cast) : UnsureNames(words: words)
        self.cast = cast
        discourse = Discourse(
            words: words, trees: trees, cast: cast, unsure: unsure, statements: statements,
            keepsOtherGender: keepsOtherGender)
        speakerOfQuotation = [Int](repeating: -1, count: words.text.quotations.count)
        for source in statements.lazy.compactMap(\.source) where source.mention == .pronoun {
            guard let token = words.token(atByte: source.span.start) else { continue }
            sources.insert(token)
            if let person = SpeakerResolver.person(of: source) { focus[token] = person }
            if source.speaker?.kind == .unnamed { unnamed.insert(token) }
        }
        described = Self.described(cast, words)
        choose = choosing ?? { _, choice in choice.best(by: .embedded) }
        var selves = Set<Int>()
        let requoted = requoted
        // Only words with a cue: marks may be broken in those that follow.
        for statement in statements
        where statement.cue != nil && statement.source?.mention == .pronoun {
            noteNamed(in: statement, except: requoted, selves: &selves)
        }
        for source in selves { namedBy[source] = nil }
        noteSpeakers(statements)
    }

    /// Returns whom the sources that describe somebody mean, with the tokens of their nouns, by their first tokens.
    private static func described(_ cast: Cast, _ words: Words) -> [Int: (person: Int, noun: Int)] {
        var result: [Int: (person: Int, noun: Int)] = [:]
        for (index, person) in cast.people.enumerated() {
            for mention in person.mentions where mention.kind == .nominal {
                guard let first = words.token(atByte: mention.span.start) else { continue }
                let last = max(first, words.token(atByte: mention.span.end - 1) ?? first)
                let noun = (first...last).first { !(first...last).contains(Int(words.text.tokens[$0].head)) }
                result[first] = (index, noun ?? first)
            }
        }
        return result
    }

    /// Returns the cast with the mentions that pronouns make, and the statements with whom their sources mean.
    mutating func resolve() -> (cast: Cast, statements: [Statement]) {
        var token = 0
        while token < words.count {
            if case .person(let person)? = cast.entity(at: token) {
                let name = cast.named[cast.nameOfToken[token]].mention.tokens
                discourse.note(person, at: name)
                token = max(name.upperBound, token + 1)
                continue
            }
            if let name = unsure.name(at: token) {
                discourse.note(name.person, at: name.tokens, unsure: name)
                token = name.tokens.upperBound
                continue
            }
            if let (person, noun) = described[token] {
                discourse.note(person, at: noun..<noun + 1, isDescription: true)
            } else if let person = person(at: token) {
                discourse.note(person, at: token..<token + 1)
            }
            token += 1
        }
        let resolved = statements.map(withSource)
        noteSpeakers(resolved)
        addFirstPersons()
        cast.leaveOutPeople(from: surePeople)
        cast.sortMentions()
        return (cast, resolved)
    }

    /// The names that turned out to be people's, by what pronouns mean.
    var shownNames: [Range<Int>] { unsure.names.lazy.filter { shown.contains($0.person) }.map(\.tokens) }

    /// Among whom the speaker behind each source’s pronoun was chosen, by the first byte of the pronoun.
    var speakerChoices: [Int: SpeakerChoice] {
        var result: [Int: SpeakerChoice] = [:]
        for (token, choice) in choices {
            // Who turned out to be no person is in the cast no more.
            let sure = choice.among { $0 < cast.people.count }
            result[Int(words.text.tokens[token].start)] = sure.explained(by: .embedded, chosen: meant[token]) {
                cast.people[$0].name
            }
        }
        return result
    }

    /// Returns the person whom a token means if it is a pronoun, after adding the mention.
    private mutating func person(at token: Int) -> Int? {
        guard !unnamed.contains(token), let pronoun = Pronoun(words.lower[token], words.text.tokens[token]) else {
            return nil
        }
        // Nobody calls himself `he`.
        var choice = discourse.choice(
            for: pronoun, at: token, in: cast, spokenBy: speaker(at: token), focus: focus[token])
        if let named = namedBy[token] {
            choice = choice.without(named) { cast.likelyGender(of: $0).map { $0 == pronoun.gender } ?? true }
        }
        // Lessons of gender hold people of both against each other.
        if !discourse.keepsOtherGender {
            choice = choice.ofGender { person in
                cast.genderEvidence[person].isOfName ? cast.people[person].gender.map { $0 == pronoun.gender } : nil
            }
        }
        if sources.contains(token) { choices[token] = choice }
        guard let person = choose(token, choice) else { return nil }
        if choice.candidates.contains(where: { $0.person == person && !$0.isSure }) { shown.insert(person) }
        cast.note(gender: pronoun.gender, ofPerson: person)
        cast.add(Mention(span: words.span(token..<token + 1), kind: .pronoun), toPerson: person)
        meant[token] = person
        return person
    }

    private static let firstPerson = ClosedClass.set("i me my mine myself")

    /// Adds what the speakers say of themselves between the marks.
    private mutating func addFirstPersons() {
        for token in 0..<words.count where Self.firstPerson.contains(words.lower[token]) {
            guard let speaker = speaker(at: token) else { continue }
            cast.add(Mention(span: words.span(token..<token + 1), kind: .pronoun), toPerson: speaker)
        }
    }

    /// Takes note of whom the words of a statement name: the speaker is another, unless he tells of himself.
    private mutating func noteNamed(in statement: Statement, except requoted: Set<Int>, selves: inout Set<Int>) {
        guard let source = statement.source.flatMap({ words.token(atByte: $0.span.start) }) else { return }
        for fragment in statement.fragments {
            guard var token = words.token(atByte: fragment.start) else { continue }
            while token < words.count, Int(words.text.tokens[token].start) < fragment.end {
                if case .person(let person)? = cast.entity(at: token), isArgument(token), !requoted.contains(token) {
                    namedBy[source, default: []].insert(person)
                }
                if Self.firstPerson.contains(words.lower[token]) { selves.insert(source) }
                token += 1
            }
        }
    }

    /// Whether a name is what a clause is about, and no part of another's name: `the Romero plan`.
    private func isArgument(_ token: Int) -> Bool {
        let relation = words.text.tokens[token].relation
        return relation.isSubject || relation == .obj || relation == .obl || isGloss(token)
    }

    /// How many words may stand on either side of a name's word within brackets.
    private static let glossReach = 3

    /// Whether a name tells between brackets whom the speaker called otherwise: `He (Miller) has no chance`.
    private func isGloss(_ token: Int) -> Bool {
        guard token > 0, token + 1 < words.count, words.quotation[token] >= 0 else { return false }
        let opener = (max(0, token - Self.glossReach)..<token).last { !words.isWord[$0] }.map { words.lower[$0] }
        let closer = (token + 1..<min(token + 1 + Self.glossReach, words.count)).first { !words.isWord[$0] }
            .map { words.lower[$0] }
        return opener == "(" && closer == ")" || opener == "[" && closer == "]"
    }

    /// The tokens that further marks quote within a quotation: what somebody else says there.
    private var requoted: Set<Int> {
        var result = Set<Int>()
        for quotation in words.text.quotations where quotation.depth == 1 {
            guard var token = words.token(atByte: quotation.outer.lowerBound) else { continue }
            while token < words.count, Int(words.text.tokens[token].start) < quotation.outer.upperBound {
                result.insert(token)
                token += 1
            }
        }
        return result
    }

    // MARK: Speakers

    private func speaker(at token: Int) -> Int? {
        let quotation = words.quotation[token]
        return quotation >= 0 && speakerOfQuotation[quotation] >= 0 ? speakerOfQuotation[quotation] : nil
    }

    private mutating func noteSpeakers(_ statements: [Statement]) {
        for statement in statements {
            guard let person = SpeakerResolver.person(of: statement.source) else { continue }
            for span in statement.kind == .direct ? statement.fragments : statement.quoted {
                if let token = words.token(atByte: span.start), words.quotation[token] >= 0 {
                    speakerOfQuotation[words.quotation[token]] = person
                }
            }
        }
    }

    /// Returns a statement with the person whom its source means, when that is a pronoun.
    private func withSource(_ statement: Statement) -> Statement {
        guard let source = statement.source, source.mention == .pronoun,
            let token = words.token(atByte: source.span.start), !unnamed.contains(token),
            Pronoun(words.lower[token], words.text.tokens[token]) != nil
        else { return statement }
        var statement = statement
        let speaker = meant[token].map { Speaker(name: cast.people[$0].name, kind: .person, entity: .person($0)) }
        statement.source = Source(span: source.span, mention: .pronoun, speaker: speaker)
        return statement
    }
}
