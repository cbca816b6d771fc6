import FactModel
import Linguistics

/// The signs that speak for or against a mention.
extension Discourse {
    func signs(
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
        let reach = sentences == Feature.aheadDistance ? 3 : nearness
        return signs + formSigns(of: mention, kind, reach) + structureSigns(of: mention, kind, reach, place)
    }

    func nobody(_ seen: [(mention: Antecedent, distance: Int)], _ place: Place, _ cast: Cast) -> [Int] {
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

    /// How a person is named: a last name alone tells that the reader knows already who it is.
    private func naming(of mention: Antecedent) -> Int {
        if mention.isPronoun { return 0 }
        if mention.length > 1 { return mention.isKnown ? 2 : 1 }
        if memories[mention.person].longest > 1 { return 4 }
        return mention.isKnown ? 5 : 3
    }

    /// The signs of how the person is named.
    private func formSigns(of mention: Antecedent, _ kind: Int, _ nearness: Int) -> [Int] {
        typealias Feature = AntecedentFeature
        var signs: [Int] = []
        signs.append(Feature.naming(naming(of: mention), kind, nearness))
        if let unsure = mention.unsure {
            signs.append(Feature.unsure(unsure.standing.rawValue, unsure.lore.rawValue))
            signs.append(Feature.unsureRole(mention.role.rawValue))
            signs.append(Feature.unsureCount(Self.bucket(memories[mention.person].count)))
        }
        return signs
    }

    /// The signs of the clauses and phrases around pronoun and mention.
    private func structureSigns(of mention: Antecedent, _ kind: Int, _ nearness: Int, _ place: Place) -> [Int] {
        typealias Feature = AntecedentFeature
        let tokens = words.text.tokens
        let token = tokens[mention.head]
        let form = place.pronoun.form.rawValue
        var signs = [
            Feature.depths(
                (place.depth == .main ? 0 : 3) + kind,
                ClauseDepth(of: subjects.clause(of: mention.head), in: tokens).rawValue, nearness),
            Feature.starts(place.isFirst ? 1 : 0, kind, nearness),
        ]
        if mention.role == .oblique || mention.role == .modifier {
            signs.append(Feature.preposition(Preposition(before: mention.head, words).rawValue, nearness))
        }
        if isInBrackets[mention.head] { signs.append(Feature.brackets(isInBrackets[place.token] ? 1 : 0)) }
        if token.relation == .conj {
            signs.append(Feature.coordination(1, nearness))
        } else if hasConjunct[mention.head] {
            signs.append(Feature.coordination(0, nearness))
        }
        if token.relation == .appos { signs.append(Feature.apposition(nearness)) }
        if mention.role == .possessive, token.head >= 0, DescriptionLexicon.isRelative(words.lower[Int(token.head)]) {
            signs.append(Feature.kin(form))
        }
        if tokens[mention.head].sentence == place.sentence, mention.head < place.token {
            let between = place.token - mention.head
            signs.append(Feature.between(form, between < 4 ? 0 : between < 9 ? 1 : between < 17 ? 2 : 3))
            if place.isContent(of: subjects.clause(of: mention.head)) {
                let verb = words.lower[subjects.clause(of: mention.head)]
                signs.append(Feature.told(form, kind, CueLexicon.verb(verb) == nil ? 0 : 1))
            }
        }
        return signs
    }
}
