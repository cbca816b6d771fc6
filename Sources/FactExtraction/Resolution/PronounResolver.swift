import FactModel
import Linguistics

/// Tells whom the pronouns mean that are no sources, once names and speakers are known.
///
/// The candidates are the last mentions before a pronoun, weighed by their place in the tree and their distance, as
/// Lappin and Leass did (An Algorithm for Pronominal Anaphora Resolution, CL 20(4), 1994): subjects before objects
/// before the rest, the same role before others, nothing that the pronoun's own clause rules out.
struct PronounResolver {
    private let words: Words
    private let subjects: UnderstoodSubjects
    private var cast: Cast
    /// The person who speaks in each quotation, or -1.
    private var speakerOfQuotation: [Int]
    /// The mentions in reach, the latest last.
    private var recent: [Candidate] = []
    /// The person whom a source's pronoun means, by its first byte.
    private var resolved: [Int: Int] = [:]

    /// How many mentions a pronoun looks back over, and how many sentences.
    private static let reach = (mentions: 24, sentences: 4)

    /// What each sign adds to a candidate, settled by a search over annotated pronouns (GAP).
    private enum Weight {
        static let subject = 1.0
        static let object = 0.65
        static let possessive = 0.6
        static let other = 0.5
        /// For the subject of the pronoun's own clause, when the form may take it up.
        static let ownSubject = 0.8
        static let sameSentence = 0.1
        static let bothSubjects = 0.6
        static let bothObjects = 0.15
        static let nearness = 0.1
        /// The word count at which nearness has halved.
        static let nearnessWords = 8.0
        /// Factors: per sentence between, across a quotation mark, and for people of whom no gender is known.
        static let sentenceDecay = 0.5
        static let acrossMarks = 0.6
        static let unknownGender = 0.85
    }

    /// A mention that a pronoun may take up.
    private struct Candidate {
        var person: Int
        /// The token whose relation tells the role of the mention.
        var head: Int
        var sentence: Int32
        var quotation: Int
    }

    private enum Form {
        case subjective
        case objective
        case possessive
        case reflexive
    }

    init(words: Words, cast: Cast, statements: [Statement]) {
        self.words = words
        subjects = UnderstoodSubjects(words.text)
        self.cast = cast
        speakerOfQuotation = [Int](repeating: -1, count: words.text.quotations.count)
        for (index, person) in cast.people.enumerated() {
            for mention in person.mentions where mention.kind == .pronoun { resolved[mention.span.start] = index }
        }
        noteSpeakers(statements)
    }

    /// Returns the cast with the mentions that pronouns make.
    mutating func resolve() -> Cast {
        var token = 0
        while token < words.count {
            if case .person(let person)? = cast.entity(at: token) {
                let name = cast.named[cast.nameOfToken[token]].mention.tokens
                note(person, at: head(of: name))
                token = max(name.upperBound, token + 1)
                continue
            }
            if let person = person(at: token) { note(person, at: token) }
            token += 1
        }
        cast.sortMentions()
        return cast
    }

    /// Returns the person whom a token means if it is a pronoun, after adding the mention.
    private mutating func person(at token: Int) -> Int? {
        let span = words.span(token..<token + 1)
        if let person = resolved[span.start] { return person }
        let person: Int
        if let (gender, form) = Self.thirdPerson(words.lower[token], words.text.tokens[token]) {
            guard let found = antecedent(of: token, gender, form) else { return nil }
            person = found
        } else if Self.firstPerson.contains(words.lower[token]), words.quotation[token] >= 0,
            speakerOfQuotation[words.quotation[token]] >= 0
        {
            person = speakerOfQuotation[words.quotation[token]]
        } else {
            return nil
        }
        cast.add(Mention(span: span, kind: .pronoun), toPerson: person)
        return person
    }

    private mutating func note(_ person: Int, at head: Int) {
        recent.append(
            Candidate(
                person: person, head: head, sentence: words.text.tokens[head].sentence, quotation: words.quotation[head]
            ))
        if recent.count > Self.reach.mentions { recent.removeFirst() }
    }

    // MARK: Antecedents

    private func antecedent(of token: Int, _ gender: Person.Gender, _ form: Form) -> Int? {
        if form == .possessive, let ahead = subjectAhead(of: token, gender) { return ahead }
        var best: (person: Int, score: Double)?
        for candidate in recent.reversed() where fits(candidate.person, gender) && isAllowed(candidate, token, form) {
            let score = weight(of: candidate, for: token, form)
            // The nearest of equals came first.
            if score > best?.score ?? 0 { best = (candidate.person, score) }
        }
        return best?.person ?? nameAhead(of: token, gender, form)
    }

    private func fits(_ person: Int, _ gender: Person.Gender) -> Bool {
        cast.people[person].gender.map { $0 == gender } ?? true
    }

    /// Whether the grammar lets a pronoun take up a mention.
    private func isAllowed(_ candidate: Candidate, _ token: Int, _ form: Form) -> Bool {
        let distance = words.text.tokens[token].sentence - candidate.sentence
        guard distance <= Self.reach.sentences else { return false }
        let quotation = words.quotation[token]
        // Nobody calls himself `he`.
        if quotation >= 0, speakerOfQuotation[quotation] == candidate.person { return false }
        guard distance == 0, form == .objective || form == .subjective else { return true }
        // `Smith told him`, `Smith tried to tell him`: the arguments of a verb are different people.
        let clause = subjects.clause(of: token)
        if form == .objective, subjects.subject(ofClause: clause) == candidate.head { return false }
        return clause != subjects.clause(of: candidate.head) || role(of: candidate.head) == .possessive
    }

    private func weight(of candidate: Candidate, for token: Int, _ form: Form) -> Double {
        let role = role(of: candidate.head)
        var weight: Double =
            switch role {
            case .subject: Weight.subject
            case .object: Weight.object
            case .possessive: Weight.possessive
            case .other: Weight.other
            }
        let distance = Int(words.text.tokens[token].sentence - candidate.sentence)
        if distance == 0 {
            if form == .possessive || form == .reflexive,
                subjects.subject(ofClause: subjects.clause(of: token)) == candidate.head
            {
                weight += Weight.ownSubject
            }
            // What is joined to the pronoun's clause from before.
            weight += Weight.sameSentence
        }
        if form == .subjective, role == .subject { weight += Weight.bothSubjects }
        if form == .objective, role == .object { weight += Weight.bothObjects }
        if (words.quotation[token] < 0) != (candidate.quotation < 0) { weight *= Weight.acrossMarks }
        if cast.people[candidate.person].gender == nil { weight *= Weight.unknownGender }
        weight += Weight.nearness / (1 + Double(token - candidate.head) / Weight.nearnessWords)
        for _ in 0..<distance { weight *= Weight.sentenceDecay }
        return weight
    }

    /// Returns the subject that a fronted clause's pronoun looks ahead to: `When she came, Jane Smith sat down`.
    private func nameAhead(of token: Int, _ gender: Person.Gender, _ form: Form) -> Int? {
        guard form != .objective, form != .reflexive else { return nil }
        let sentence = words.text.tokens[token].sentence
        var next = token + 1
        while next < min(words.count, token + 40), words.text.tokens[next].sentence == sentence {
            if case .person(let person)? = cast.entity(at: next), fits(person, gender),
                words.quotation[next] == words.quotation[token]
            {
                let head = head(of: cast.named[cast.nameOfToken[next]].mention.tokens)
                return role(of: head) == .subject ? person : nil
            }
            next += 1
        }
        return nil
    }

    /// Returns the clause's own subject when it follows a possessive: `In his speech, Jane's brother Tom Miller said`.
    private func subjectAhead(of token: Int, _ gender: Person.Gender) -> Int? {
        let subject = subjects.subject(ofClause: subjects.clause(of: token))
        guard subject > token, subject - token < 40, case .person(let person)? = cast.entity(at: subject),
            fits(person, gender)
        else { return nil }
        return person
    }

    // MARK: Trees

    private enum Role {
        case subject
        case object
        case possessive
        case other
    }

    private func role(of token: Int) -> Role {
        let relation = words.text.tokens[token].relation
        if relation.isSubject { return .subject }
        switch relation {
        case .obj, .iobj, .xcomp: return .object
        case .nmodPossessive: return .possessive
        // `Smith and Jones came`: both are subjects.
        case .conj:
            let head = Int(words.text.tokens[token].head)
            return head >= 0 && head != token && words.text.tokens[head].relation != .conj ? role(of: head) : .other
        default: return .other
        }
    }

    /// Returns the token of a name whose head lies outside it.
    private func head(of name: Range<Int>) -> Int {
        name.first { !name.contains(Int(words.text.tokens[$0].head)) } ?? name.lowerBound
    }

    // MARK: Words

    private static let firstPerson = ClosedClass.set("i me my mine myself")

    private static func thirdPerson(_ word: String, _ token: Token) -> (Person.Gender, Form)? {
        switch word {
        case "he": (.male, .subjective)
        case "him": (.male, .objective)
        case "his": (.male, .possessive)
        case "himself": (.male, .reflexive)
        case "she": (.female, .subjective)
        case "her": (.female, token.relation == .nmodPossessive ? .possessive : .objective)
        case "hers": (.female, .possessive)
        case "herself": (.female, .reflexive)
        default: nil
        }
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
}
