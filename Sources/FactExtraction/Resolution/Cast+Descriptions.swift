import FactModel
import Linguistics

/// What descriptions tell of the people and bodies of a cast.
extension Cast {
    /// Takes note of what an article calls those whom it names.
    mutating func note(_ descriptions: [Description], _ words: Words) {
        for description in descriptions {
            let noun = words.lower[description.noun]
            switch description.entity {
            case .organization(let organization): describe(organization: organization, as: noun)
            case .person(let person):
                let opener = words.lower[description.phrase.lowerBound]
                let modifiers = description.phrase.dropLast().map { words.lower[$0] }.filter {
                    TitleLexicon.isModifier($0) || DescriptionLexicon.ranks.contains($0) || Self.isNation($0)
                }
                describe(person: person, as: modifiers + [noun])
                // `his lawyer` is not hers.
                if ClosedClass.possessivePronouns.contains(opener) {
                    describe(person: person, as: [opener + " " + noun])
                }
                noteGender(ofNoun: noun, person: person)
            case .place: break
            }
        }
        noteAgesAndNations(words)
        keep(descriptions)
    }

    /// `Hugh Hill, 34,`, `Kenya's Jane Miller`.
    private mutating func noteAgesAndNations(_ words: Words) {
        for (mention, entity) in named {
            guard case .person(let person) = entity else { continue }
            let age = mention.tokens.upperBound + 1
            if age < words.count, words.lower[age - 1] == ",", let years = Int(words.lower[age]),
                (5...110).contains(years)
            {
                describe(person: person, as: ["\(years)-year-old"])
            }
            let country = mention.tokens.lowerBound - 2
            if country >= 0, words.lower[country + 1] == "'s",
                Gazetteer.country(words.string(country..<country + 1)) != nil
            {
                describe(person: person, as: [words.lower[country]])
            }
        }
    }

    /// Returns the gender that is likely for a person, also when a surname that is a man's given name is all that tells.
    func likelyGender(of person: Int) -> Person.Gender? {
        people[person].gender ?? (genderEvidence[person] == .surname ? .male : nil)
    }

    /// Whether the text tells how old a person is.
    func hasAge(_ person: Int) -> Bool { roleWords[person].contains(where: DescriptionLexicon.isAge) }

    /// Whether the text tells that a person is from the country of a nation’s adjective or name.
    func isFrom(_ nation: String, _ person: Int) -> Bool {
        roleWords[person].contains {
            $0 == nation || Gazetteer.isDemonym(nation, of: $0) || Gazetteer.isDemonym($0, of: nation)
        }
    }

    /// Whether the text tells which country a person is from.
    func hasNation(_ person: Int) -> Bool { roleWords[person].contains(where: Self.isNation) }

    /// Whether a lower-case word is the name of a country or an adjective of a nation.
    static func isNation(_ word: String) -> Bool {
        Gazetteer.isDemonym(word) || Gazetteer.classes(of: word).contains(.country)
    }

    /// Returns which of several bodies a noun behind `the` means: the one that is described so or has the noun in its name,
    /// or else one of the sort that the noun names.
    ///
    /// - Parameters:
    ///   - noun: The noun in lower case.
    ///   - bodies: The indices of the bodies that come into question, the likeliest first.
    /// - Returns: The index, or `nil` when the noun fits none.
    func body(calledA noun: String, among bodies: some Sequence<Int>) -> Int? {
        var seen = Set<Int>()
        let bodies = bodies.filter { seen.insert($0).inserted }
        if let told = bodies.first(where: { bodyWords[$0].contains(noun) }) { return told }
        if let named = bodies.first(where: { body in
            organizations[body].name.split(separator: " ").contains { $0.lowercased() == noun }
        }) {
            return named
        }
        if let called = bodies.first(where: { body in
            organizations[body].kind.map { BodyLexicon.isCall(noun, for: $0) } == true
        }) {
            return called
        }
        // Whatever sort of body it is, it is one.
        if ["organisation", "organization", "body"].contains(noun), let first = bodies.first,
            organizations[first].kind != .team
        {
            return first
        }
        if DescriptionLexicon.plainBodyNouns.contains(noun) {
            return bodies.first { organizations[$0].kind == nil && isOpen($0, to: nil) }
        }
        // `the carmaker`, `the regulator`: a body that can be one.
        guard let kind = BodyKinds.kind(ofNoun: noun) else { return nil }
        let known = bodies.filter { organizations[$0].kind == kind && isFree($0, for: noun) }
        if known.count == 1 { return known[0] }
        // `The operator` may be whoever answers the telephone.
        if Self.oftenNone.contains(noun) { return nil }
        let open = bodies.filter { isOpen($0, to: kind) && isFree($0, for: noun) }
        return open.count == 1 ? open[0] : nil
    }

    /// Nouns for bodies that stand for people as often.
    private static let oftenNone: WordSet = [
        "operator", "developer", "producer", "publisher", "carrier", "trader",
    ]

    /// Whether nothing told of a body is another trade than a noun's: the planemaker is not the airline.
    private func isFree(_ body: Int, for noun: String) -> Bool {
        !BodyKinds.isTrade(noun) || !bodyWords[body].contains { $0 != noun && BodyKinds.isTrade($0) }
    }

    /// Whether all that is told of a body leaves it open that it is of a sort, or of any.
    private func isOpen(_ body: Int, to kind: Organization.Kind?) -> Bool {
        if let known = organizations[body].kind { return known == kind }
        return bodyWords[body].allSatisfy { word in BodyKinds.kind(ofNoun: word).map { $0 == kind } ?? true }
    }
}
