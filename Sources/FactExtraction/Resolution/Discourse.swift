import FactModel
import Linguistics

/// Who was mentioned where, up to a place in the text: what a pronoun chooses from.
struct Discourse {
    /// A mention that a pronoun may take up.
    private struct Antecedent {
        var person: Int
        /// The token whose relation tells the role of the mention.
        var head: Int
        var role: GrammaticalRole
        var isPronoun: Bool
    }

    /// What is remembered of a person.
    private struct Memory {
        var count = 0
        /// The last two sentences in which the person was a subject.
        var subjectOf: (last: Int32, before: Int32) = (-1, -1)
        var isInHeadline = false
        var isOpening = false
    }

    private let words: Words
    private let subjects: UnderstoodSubjects
    /// Whether each token belongs to the source of a statement.
    private let isSource: [Bool]
    /// How many sentences up to each hold words outside marks.
    private let proseSentences: [Int]
    /// The person who spoke last.
    private var lastSpeaker = -1
    /// The mentions in reach, the latest last.
    private var recent: [Antecedent] = []
    private var memories: [Memory]
    /// The person whom a phrase describes that a possessive opens, by the possessive’s token: `her lawyer, Jane Miller,`.
    private let described: [Int: Int]
    private var lastSentence: Int32 = -1
    /// Whether candidates of the other gender are kept, for the model to learn from.
    private let keepsOtherGender: Bool

    /// How many mentions a pronoun looks back over, how many sentences, and how many words ahead.
    private static let reach = (mentions: 24, sentences: 6, ahead: 40)

    init(words: Words, trees: Trees, cast: Cast, statements: [Statement], keepsOtherGender: Bool = false) {
        self.words = words
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

    private static func described(_ cast: Cast) -> [Int: Int] {
        var result: [Int: Int] = [:]
        for description in cast.descriptions {
            if case .person(let person) = description.entity { result[description.phrase.lowerBound] = person }
        }
        return result
    }

    // MARK: Mentions

    /// Takes note of a name or pronoun.
    mutating func note(_ person: Int, at mention: Range<Int>) {
        let head = head(of: mention)
        let role = GrammaticalRole(of: head, in: words.text.tokens)
        let sentence = words.text.tokens[head].sentence
        memories[person].count += 1
        if role.isSubject, memories[person].subjectOf.last != sentence {
            memories[person].subjectOf = (sentence, memories[person].subjectOf.last)
        }
        if sentence == 0 { memories[person].isInHeadline = true }
        if isSource[head] { lastSpeaker = person }
        memories[person].isOpening = sentence != lastSentence
        lastSentence = sentence
        recent.append(
            Antecedent(person: person, head: head, role: role, isPronoun: words.text.tokens[head].tag.isPronoun))
        if recent.count > Self.reach.mentions { recent.removeFirst() }
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
        let most = seen.map { memories[$0.mention.person].count }.max() ?? 0
        let leaders = seen.count { memories[$0.mention.person].count == most }
        var candidates = seen.enumerated().map { order, candidate in
            let isLeader = leaders == 1 && memories[candidate.mention.person].count == most
            return AntecedentChoice.Candidate(
                person: candidate.mention.person,
                signs: signs(of: candidate.mention, candidate.distance, isLeader, place, cast)
                    + [AntecedentFeature.order(pronoun.form.rawValue, min(order, 3))])
        }
        if let ahead = ahead(of: place, cast), !isExcluded(ahead.person) {
            candidates.append(
                AntecedentChoice.Candidate(
                    person: ahead.person,
                    signs: signs(of: ahead, AntecedentFeature.aheadDistance, false, place, cast)))
        }
        // Whoever is said to have spoken is somebody.
        let isSomebody = place.isSource && !candidates.isEmpty
        for passed in passedOver where !isExcluded(passed.person) {
            if !candidates.contains(where: { $0.person == passed.person }) { excluded.append(passed) }
        }
        return AntecedentChoice(
            candidates: candidates, excluded: excluded, nobody: isSomebody ? nil : nobody(seen, place, cast))
    }

    /// Returns how many sentences lie between a mention and a pronoun; what is quoted between does not count.
    private func distance(from mention: Int, to place: Place) -> Int {
        let sentence = words.text.tokens[mention].sentence
        guard place.quotation < 0, words.quotation[mention] < 0 else { return Int(place.sentence - sentence) }
        return proseSentences[Int(place.sentence)] - proseSentences[Int(sentence)]
    }

    private func signs(
        of mention: Antecedent, _ sentences: Int, _ isLeader: Bool, _ place: Place, _ cast: Cast
    ) -> [Int] {
        typealias Feature = AntecedentFeature
        let form = place.pronoun.form.rawValue
        let person = mention.person
        let memory = memories[person]
        let distance = sentences == Feature.aheadDistance ? sentences : min(sentences, Feature.aheadDistance - 1)
        var signs = [
            Feature.place(form, mention.role.rawValue, distance),
            Feature.count(Self.bucket(memory.count)),
        ]
        if let gender = cast.likelyGender(of: person), gender != place.pronoun.gender {
            signs.append(Feature.otherGender(cast.genderEvidence[person].rawValue))
        }
        let kind = mention.role.isSubject ? 0 : mention.role == .object ? 1 : 2
        if sentences == 0 || sentences == Feature.aheadDistance {
            let link = place.link(to: mention.head, subjects, words.text.tokens)
            signs.append(Feature.link(form, link.rawValue, kind))
            if sentences == Feature.aheadDistance { signs.append(Feature.ahead(link.rawValue)) }
            if place.subject == mention.head {
                signs.append(Feature.ownSubject(form, sentences == Feature.aheadDistance ? 1 : 0))
            }
        } else if words.text.tokens[mention.head].paragraph != place.paragraph || place.isFirst {
            signs.append(
                Feature.paragraph(
                    words.text.tokens[mention.head].paragraph == place.paragraph ? 0 : 1, place.isFirst ? 1 : 0))
        }
        let (last, before) = memory.subjectOf
        let isSubjectHere = last == place.sentence
        let wasSubject = max(place.sentence - 1, 0) == (isSubjectHere ? before : last)
        signs.append(Feature.subjects(form, (isSubjectHere ? 1 : 0) + (wasSubject ? 2 : 0)))
        if isLeader { signs.append(Feature.leads(distance)) }
        if place.frontedBefore == mention.head, let phrase = place.frontedPhrase {
            signs.append(Feature.fronted(form, phrase.rawValue))
        }
        let nearness = sentences == Feature.aheadDistance ? 0 : min(sentences, 2)
        signs.append(Feature.parallel(place.role.rawValue, kind, nearness))
        signs.append(Feature.mention(form, mention.isPronoun ? 1 : 0, nearness))
        let marks = (place.quotation >= 0 ? 1 : 0) + (words.quotation[mention.head] >= 0 ? 2 : 0)
        signs.append(Feature.marks(form, marks))
        if memory.isOpening { signs.append(Feature.opening(mention.role.isSubject ? 1 : 0)) }
        if person == lastSpeaker { signs.append(Feature.lastSpeaker(place.isSource ? 1 : 0)) }
        if person == place.focus { signs.append(Feature.inFocus(0)) }
        if memory.isInHeadline { signs.append(Feature.headline(0)) }
        return signs
    }

    private func nobody(_ seen: [(mention: Antecedent, distance: Int)], _ place: Place, _ cast: Cast) -> [Int] {
        typealias Feature = AntecedentFeature
        let here = seen.count { $0.distance == 0 }
        let before = seen.count { $0.distance == 1 }
        let fitting = seen.count { cast.likelyGender(of: $0.mention.person) == place.pronoun.gender }
        return [
            Feature.nobody(place.pronoun.form.rawValue), Feature.nobodyNear(min(here, 3), min(before, 3)),
            Feature.nobodyFits(min(fitting, 3)), Feature.nobodyMarks(place.quotation >= 0 ? 1 : 0),
        ]
    }

    private static func bucket(_ count: Int) -> Int {
        switch count {
        case ...1: 0
        case 2: 1
        case 3...4: 2
        case 5...8: 3
        default: 4
        }
    }

    /// Returns the subject behind a pronoun that it may look ahead to: `When she came, Jane Smith sat down`.
    private func ahead(of place: Place, _ cast: Cast) -> Antecedent? {
        guard place.pronoun.form == .subjective || place.pronoun.form == .possessive else { return nil }
        let tokens = words.text.tokens
        var next = place.token + 1
        while next < min(words.count, place.token + Self.reach.ahead), tokens[next].sentence == place.sentence {
            guard case .person(let person)? = cast.entity(at: next) else {
                next += 1
                continue
            }
            let name = cast.named[cast.nameOfToken[next]].mention.tokens
            next = max(name.upperBound, next + 1)
            let head = head(of: name)
            let role = GrammaticalRole(of: head, in: tokens)
            guard role.isSubject, words.quotation[head] == place.quotation,
                keepsOtherGender || cast.mayBe(place.pronoun.gender, person: person),
                !place.rulesOut(head, role, subjects, words)
            else { continue }
            return Antecedent(person: person, head: head, role: role, isPronoun: false)
        }
        return nil
    }
}

extension Tag {
    /// Whether a word with this tag is a pronoun.
    fileprivate var isPronoun: Bool { self == .prp || self == .prpPossessive }
}
