import FactModel
import Linguistics

/// Who was mentioned where, up to a place in the text: what a pronoun chooses from.
struct Discourse {
    /// A mention that a pronoun may take up.
    struct Antecedent {
        var person: Int
        /// The token whose relation tells the role of the mention.
        var head: Int
        var role: GrammaticalRole
        var isPronoun: Bool
        /// How many words the name has.
        var length: Int
        /// Whether the person was named before.
        var isKnown: Bool
        /// The name, when it is unsure that it is a person's.
        var unsure: UnsureNames.Name?
    }

    /// What is remembered of a person.
    struct Memory {
        var count = 0
        /// How many words the longest of the person's names so far has.
        var longest = 0
        /// The last two sentences in which the person was a subject.
        var subjectOf: (last: Int32, before: Int32) = (-1, -1)
        var isInHeadline = false
        var isOpening = false
    }

    let words: Words
    let subjects: UnderstoodSubjects
    /// Whether each token stands in brackets.
    let isInBrackets: [Bool]
    /// Whether a conjunct depends on each token.
    let hasConjunct: [Bool]
    private let unsure: UnsureNames
    /// Whether each token belongs to the source of a statement.
    private let isSource: [Bool]
    /// How many sentences up to each hold words outside marks.
    private let proseSentences: [Int]
    /// The person who spoke last.
    private(set) var lastSpeaker = -1
    /// The mentions in reach, the latest last.
    private var recent: [Antecedent] = []
    /// How many of them are sure.
    private var sureMentions = 0
    private(set) var memories: [Memory]
    /// The person whom a phrase describes that a possessive opens, by the possessive’s token: `her lawyer, Jane Miller,`.
    private let described: [Int: Int]
    private var lastSentence: Int32 = -1
    /// Whether candidates of the other gender are kept, for the model to learn from.
    let keepsOtherGender: Bool

    /// How many mentions a pronoun looks back over, how many sentences, and how many words ahead.
    private static let reach = (mentions: 24, unsure: 48, sentences: 6, ahead: 40)

    init(
        words: Words, trees: Trees, cast: Cast, unsure: UnsureNames, statements: [Statement],
        keepsOtherGender: Bool = false
    ) {
        self.words = words
        self.unsure = unsure
        isInBrackets = Self.brackets(words)
        var hasConjunct = [Bool](repeating: false, count: words.count)
        for token in words.text.tokens where token.relation == .conj && token.head >= 0 {
            hasConjunct[Int(token.head)] = true
        }
        self.hasConjunct = hasConjunct
        described = Self.described(cast)
        var isSource = [Bool](repeating: false, count: words.count)
        for span in statements.lazy.compactMap(\.source?.span) {
            guard var token = words.token(atByte: span.start) else { continue }
            while token < words.count, Int(words.text.tokens[token].start) < span.end {
                isSource[token] = true
                token += 1
            }
        }
        self.isSource = isSource
        var count = 0
        proseSentences = words.text.sentences.map { tokens in
            if tokens.contains(where: { words.quotation[$0] < 0 && words.isWord[$0] }) { count += 1 }
            return count
        }
        self.keepsOtherGender = keepsOtherGender
        subjects = UnderstoodSubjects(words.text, trees: trees)
        memories = [Memory](repeating: Memory(), count: cast.people.count)
    }

    /// Which tokens stand in brackets that close in their sentence.
    private static func brackets(_ words: Words) -> [Bool] {
        var result = [Bool](repeating: false, count: words.count)
        for sentence in words.text.sentences {
            var open: Int?
            for token in sentence {
                if words.lower[token] == "(" { open = token }
                guard words.lower[token] == ")", let first = open else { continue }
                for inside in first..<token { result[inside] = true }
                open = nil
            }
        }
        return result
    }

    private static func described(_ cast: Cast) -> [Int: Int] {
        var result: [Int: Int] = [:]
        for description in cast.descriptions {
            if case .person(let person) = description.entity { result[description.phrase.lowerBound] = person }
        }
        return result
    }

    // MARK: Mentions

    /// Takes note of a name or pronoun.
    ///
    /// - Parameters:
    ///   - person: The person whom it means.
    ///   - mention: Where it stands.
    ///   - unsure: The name, when it is unsure that it is a person's.
    ///   - isDescription: Whether it describes the person, who is known already then, as with a pronoun.
    mutating func note(
        _ person: Int, at mention: Range<Int>, unsure: UnsureNames.Name? = nil, isDescription: Bool = false
    ) {
        let head = head(of: mention)
        let role = GrammaticalRole(of: head, in: words.text.tokens)
        let sentence = words.text.tokens[head].sentence
        let isPronoun = isDescription || words.text.tokens[head].tag.isPronoun
        let isKnown = memories[person].count > 0
        memories[person].count += 1
        if role.isSubject, memories[person].subjectOf.last != sentence {
            memories[person].subjectOf = (sentence, memories[person].subjectOf.last)
        }
        if sentence == 0 { memories[person].isInHeadline = true }
        if isSource[head] { lastSpeaker = person }
        memories[person].isOpening = sentence != lastSentence
        lastSentence = sentence
        if !isPronoun { memories[person].longest = max(memories[person].longest, mention.count) }
        recent.append(
            Antecedent(
                person: person, head: head, role: role, isPronoun: isPronoun, length: mention.count, isKnown: isKnown,
                unsure: unsure))
        sureMentions += unsure == nil ? 1 : 0
        while sureMentions > Self.reach.mentions || recent.count > Self.reach.unsure {
            sureMentions -= recent.removeFirst().unsure == nil ? 1 : 0
        }
    }

    /// Returns the token of a name whose head lies outside it.
    private func head(of name: Range<Int>) -> Int {
        name.first { !name.contains(Int(words.text.tokens[$0].head)) } ?? name.lowerBound
    }

    // MARK: Choices

    /// Collects whom a pronoun may mean.
    ///
    /// - Parameters:
    ///   - pronoun: The pronoun.
    ///   - token: Where it stands.
    ///   - cast: The people.
    ///   - speaker: The person who says the words around it, who is never meant.
    ///   - focus: The person whom the rules for speakers take it for, when it is a source.
    /// - Returns: The people with the signs for and against each.
    func choice(
        for pronoun: Pronoun, at token: Int, in cast: Cast, spokenBy speaker: Int?, focus: Int?
    ) -> AntecedentChoice {
        let place = Place(pronoun, token, isSource[token], words, subjects, focus: focus)
        var seen: [(mention: Antecedent, distance: Int)] = []
        var excluded: [(person: Int, why: AntecedentExclusion)] = speaker.map { [($0, .speaker)] } ?? []
        var passedOver: [(person: Int, why: AntecedentExclusion)] = []
        for mention in recent.reversed() {
            // Whom somebody names is not the one who speaks.
            if place.isSource, place.quotation < 0, words.quotation[mention.head] >= 0 {
                passedOver.append((mention.person, .quoted))
                continue
            }
            let distance = self.distance(from: mention.head, to: place)
            guard distance <= Self.reach.sentences else { break }
            if distance == 0,
                place.rulesOut(mention.head, mention.role, subjects, words) || described[token] == mention.person
            {
                excluded.append((mention.person, .grammar))
            }
            guard !seen.contains(where: { $0.mention.person == mention.person }) else { continue }
            guard keepsOtherGender || cast.mayBe(pronoun.gender, person: mention.person) else {
                passedOver.append((mention.person, .gender))
                continue
            }
            seen.append((mention, distance))
        }
        func isExcluded(_ person: Int) -> Bool {
            person == described[token] || excluded.contains { $0.person == person }
        }
        seen.removeAll { isExcluded($0.mention.person) }
        let sure = seen.filter { $0.mention.unsure == nil }
        let most = sure.map { memories[$0.mention.person].count }.max() ?? 0
        let leaders = sure.count { memories[$0.mention.person].count == most }
        var order = 0
        var candidates = seen.map { mention, distance in
            let isSure = mention.unsure == nil
            let count = memories[mention.person].count
            defer { order += isSure ? 1 : 0 }
            return AntecedentChoice.Candidate(
                person: mention.person, isSure: isSure,
                signs: signs(
                    of: mention, distance, isSure ? leaders == 1 && count == most : count > most, place, cast)
                    + [AntecedentFeature.order(pronoun.form.rawValue, min(order, 3))])
        }
        for ahead in ahead(of: place, cast) where !isExcluded(ahead.person) {
            candidates.append(
                AntecedentChoice.Candidate(
                    person: ahead.person, isSure: ahead.unsure == nil,
                    signs: signs(of: ahead, AntecedentFeature.aheadDistance, false, place, cast)))
        }
        // Whoever is said to have spoken is somebody.
        let isSomebody = place.isSource && candidates.contains(where: \.isSure)
        for passed in passedOver where !isExcluded(passed.person) {
            if !candidates.contains(where: { $0.person == passed.person }) { excluded.append(passed) }
        }
        return AntecedentChoice(
            candidates: candidates, excluded: excluded, nobody: isSomebody ? nil : nobody(sure, place, cast))
    }

    /// Returns how many sentences lie between a mention and a pronoun; what is quoted between does not count.
    private func distance(from mention: Int, to place: Place) -> Int {
        let sentence = words.text.tokens[mention].sentence
        guard place.quotation < 0, words.quotation[mention] < 0 else { return Int(place.sentence - sentence) }
        return proseSentences[Int(place.sentence)] - proseSentences[Int(sentence)]
    }

    /// Returns the subjects behind a pronoun that it may look ahead to, up to the first that is surely a person: `When she
    /// came, Jane Smith sat down`.
    private func ahead(of place: Place, _ cast: Cast) -> [Antecedent] {
        guard place.pronoun.form == .subjective || place.pronoun.form == .possessive else { return [] }
        let tokens = words.text.tokens
        var found: [Antecedent] = []
        var next = place.token + 1
        while next < min(words.count, place.token + Self.reach.ahead), tokens[next].sentence == place.sentence {
            let doubtful = unsure.name(at: next)
            guard case let person? = doubtful?.person ?? cast.person(at: next) else {
                next += 1
                continue
            }
            let name = doubtful?.tokens ?? cast.named[cast.nameOfToken[next]].mention.tokens
            next = max(name.upperBound, next + 1)
            let head = head(of: name)
            let role = GrammaticalRole(of: head, in: tokens)
            guard role.isSubject, words.quotation[head] == place.quotation,
                keepsOtherGender || cast.mayBe(place.pronoun.gender, person: person),
                !place.rulesOut(head, role, subjects, words)
            else { continue }
            found.append(
                Antecedent(
                    person: person, head: head, role: role, isPronoun: false, length: name.count,
                    isKnown: memories[person].count > 0, unsure: doubtful))
            if doubtful == nil { break }
        }
        return found
    }
}

extension Tag {
    /// Whether a word with this tag is a pronoun.
    fileprivate var isPronoun: Bool { self == .prp || self == .prpPossessive }
}
