import FactModel
import Linguistics

/// Who and what an article names: every name joined with the others of the same person, body or place.
struct Cast: Sendable {
    private(set) var people: [Person] = []
    private(set) var organizations: [Organization] = []
    private(set) var places: [Place] = []
    /// What tells the gender of each person.
    private(set) var genderEvidence: [GenderEvidence] = []
    /// The words in lower case that the titles and descriptions of each person hold.
    private(set) var roleWords: [Set<String>] = []
    /// The nouns in lower case that describe each body.
    private(set) var bodyWords: [Set<String>] = []
    /// The descriptions that stand beside names.
    private(set) var descriptions: [Description] = []
    /// The people whom a pronoun has given another gender than their given name.
    private var doubted = Set<Int>()
    private var holders: [String: [Int]] = [:]
    /// The names in the order of the text with what they name.
    private(set) var named: [(mention: TitledName, entity: EntityReference)] = []
    /// The index in ``named`` of the name that covers a token, or -1.
    private(set) var nameOfToken: [Int]

    private(set) var peopleByName = PeopleIndex()
    private var organizationByName: [String: Int] = [:]
    private var placeByName: [String: Int] = [:]
    /// The bodies' long forms by the acronyms that this article gives them.
    private var longForms: [String: String] = [:]
    private let shortNames: ShortBodyNames

    init(_ mentions: [TitledName], acronyms: [DefinedAcronym], words: Words) {
        nameOfToken = [Int](repeating: -1, count: words.count)
        let bodies = Set(mentions.lazy.filter { $0.kind == .organization }.map(\.core))
        shortNames = ShortBodyNames(bodies.map(words.string))
        // The letters may leave out what opens the name: `United Nations Office for Project Services (OPS)`.
        let bodyEndingAt = Dictionary(bodies.map { ($0.upperBound, $0) }) { $0.count > $1.count ? $0 : $1 }
        for acronym in acronyms {
            guard let body = bodyEndingAt[acronym.long.upperBound], body.lowerBound <= acronym.long.lowerBound else {
                continue
            }
            longForms[words.string(acronym.short)] = words.string(body)
        }
        var entities = [EntityReference?](repeating: nil, count: mentions.count)
        // Full names first, so that a bare surname in a headline finds its person.
        for wantsSingle in [false, true] {
            for (index, mention) in mentions.enumerated()
            where (mention.kind == .person && Self.ownName(mention, words).count == 1) == wantsSingle {
                entities[index] = join(mention, words)
            }
        }
        for (index, mention) in mentions.enumerated() {
            guard let entity = entities[index] else { continue }
            for token in mention.tokens { nameOfToken[token] = named.count }
            // `Jane Miller KC said`: the letters belong to the phrase, not to the name.
            let next = mention.tokens.upperBound
            if case .person = entity, next < words.count, words.isCapital[next], PostNominal.contains(words.lower[next])
            {
                nameOfToken[next] = named.count
            }
            named.append((mention, entity))
            let span = Mention(span: words.span(mention.tokens), kind: .name)
            switch entity {
            case .person(let person): people[person].mentions.append(span)
            case .organization(let organization):
                organizations[organization].mentions.append(span)
                nestedPlaces(in: mention.core, words)
            case .place(let place):
                places[place].mentions.append(span)
                guard BodyLexicon.sites.contains(words.lower[mention.core.upperBound - 1]) else { continue }
                nestedPlaces(in: mention.core, words)
            }
        }
    }

    /// Returns the person whom words would name if they were somebody's name: one who is named otherwise, or somebody new.
    mutating func suppose(_ name: Range<Int>, _ words: Words) -> Int {
        let key = PeopleIndex.Key(name.map { words.lower[$0] })
        return peopleByName.person(key, nil, at: name.lowerBound)
            ?? joinPerson(
                TitledName(tokens: name, core: name, titles: name.lowerBound..<name.lowerBound, kind: .person), words)
    }

    /// Leaves out the people who were only supposed, the last ones.
    mutating func leaveOutPeople(from first: Int) {
        people.removeSubrange(first...)
        genderEvidence.removeSubrange(first...)
        roleWords.removeSubrange(first...)
    }

    /// Notes the gender that a noun tells of the person whom it describes.
    mutating func noteGender(ofNoun noun: String, person: Int) {
        if let gender = DescriptionLexicon.gender(of: noun) { note(gender, of: person, by: .description) }
    }

    /// Keeps the descriptions that stand beside names.
    mutating func keep(_ descriptions: [Description]) { self.descriptions = descriptions }

    /// Adds words that describe a person.
    mutating func describe(person: Int, as words: some Sequence<String>) {
        for word in words where roleWords[person].count < Self.mostWords && roleWords[person].insert(word).inserted {
            holders[word, default: []].append(person)
        }
    }

    /// How many words may describe one person, so that looking at all of them stays quick.
    private static let mostWords = 64

    /// Adds a noun that describes a body.
    mutating func describe(organization: Int, as noun: String) { bodyWords[organization].insert(noun) }

    /// How many of those who hold one post are told.
    private static let manyHolders = 16

    /// Returns the people whom a word describes, in the order in which they are described; a few of them when they are many.
    func holders(of word: String) -> ArraySlice<Int> { (holders[word] ?? []).prefix(Self.manyHolders) }

    /// Notes the gender that a pronoun tells, where nothing surer is known; a given name gives way to two pronouns only.
    mutating func note(gender: Person.Gender, ofPerson person: Int) {
        let isTold = genderEvidence[person] == .bareName || genderEvidence[person] == .givenName
        if isTold, people[person].gender != gender, doubted.insert(person).inserted { return }
        note(gender, of: person, by: .pronoun)
    }

    private mutating func note(_ gender: Person.Gender, of person: Int, by evidence: GenderEvidence) {
        guard genderEvidence[person].rawValue < evidence.rawValue else { return }
        people[person].gender = gender
        genderEvidence[person] = evidence
    }

    /// Whether a person can have a gender, names being no proof.
    func mayBe(_ gender: Person.Gender, person: Int) -> Bool {
        people[person].gender == gender || genderEvidence[person].rawValue < GenderEvidence.pronoun.rawValue
    }

    /// Notes the sorts of bodies, by their index.
    mutating func note(_ kinds: [Int: Organization.Kind]) {
        for (organization, kind) in kinds { organizations[organization].kind = kind }
    }

    /// Adds a description that means a body.
    mutating func add(_ mention: Mention, toOrganization organization: Int) {
        organizations[organization].mentions.append(mention)
    }

    /// Adds a pronoun or description that means a person.
    mutating func add(_ mention: Mention, toPerson person: Int) { people[person].mentions.append(mention) }

    /// Puts all mentions into the order of the text.
    mutating func sortMentions() {
        for index in people.indices { people[index].mentions.sort { $0.span < $1.span } }
        for index in organizations.indices { organizations[index].mentions.sort { $0.span < $1.span } }
        for index in places.indices { places[index].mentions.sort { $0.span < $1.span } }
    }

    private mutating func join(_ mention: TitledName, _ words: Words) -> EntityReference {
        let name = words.string(mention.tokens)
        switch mention.kind {
        case .person: return .person(joinPerson(mention, words))
        case .organization: return .organization(joinOrganization(mention, name, words))
        case .place:
            return .place(joinPlace(name))
        }
    }

    private mutating func nestedPlaces(in name: Range<Int>, _ words: Words) {
        for place in NestedPlaces(words: words).places(in: name) {
            let index = joinPlace(words.string(place))
            places[index].mentions.append(Mention(span: words.span(place), kind: .name))
        }
    }

    private mutating func joinPlace(_ name: String) -> Int {
        let country = Gazetteer.country(name)
        let printed = country ?? StateName.full(ofShort: name) ?? name
        // `N.J.` stays what it is.
        let isLoud =
            printed.utf8.count > 3 && !printed.utf8.contains(UInt8(ascii: ".")) && printed == printed.uppercased()
        let full = isLoud ? Self.capitalized(printed) : printed
        let key = full.lowercased()
        if let index = placeByName[key] { return index }
        placeByName[key] = places.count
        let classes = Gazetteer.classes(ofName: key)
        let kind: Place.Kind? =
            country != nil ? .country : classes.contains(.city) ? .city : classes.contains(.region) ? .region : nil
        places.append(Place(name: full, kind: kind, mentions: []))
        return places.count - 1
    }

    /// Adds the place of the dateline.
    mutating func add(datelinePlace name: String, at span: Span) {
        places[joinPlace(name)].mentions.append(Mention(span: span, kind: .name))
    }

    private mutating func joinPerson(_ mention: TitledName, _ words: Words) -> Int {
        let own = Self.ownName(mention, words)
        let key = PeopleIndex.Key(own.map { words.lower[$0] })
        let told = mention.titles.lazy.compactMap { TitleLexicon.gender(words.lower[$0]) }.first
        let index = peopleByName.person(key, told, at: mention.tokens.lowerBound)
        let name = words.string(own)
        let person: Int
        if let index {
            person = index
            let known = people[person].name
            if name != known, !people[person].aliases.contains(name) {
                // The fullest form is the name.
                let isFuller = name.split(separator: " ").count > known.split(separator: " ").count
                if isFuller { people[person].name = name }
                people[person].aliases.append(isFuller ? known : name)
            }
        } else {
            person = people.count
            let gender = Self.gender(key.given)
            // Many given names of men are surnames, few of women: `Allen`, `Henry`.
            let isSurname =
                own.count == 1 && gender == .male && Gazetteer.classes(of: key.given).contains(.surname)
            people.append(Person(name: name, gender: isSurname ? nil : gender, mentions: []))
            genderEvidence.append(
                gender == nil ? .nothing : isSurname ? .surname : own.count == 1 ? .bareName : .givenName)
            roleWords.append([])
        }
        addTitles(mention, to: person, words)
        let isSure = genderEvidence[person].rawValue >= GenderEvidence.givenName.rawValue
        peopleByName.note(
            key, means: person, isSure ? people[person].gender : nil, at: mention.tokens.lowerBound)
        return person
    }

    private mutating func addTitles(_ mention: TitledName, to person: Int, _ words: Words) {
        guard !mention.titles.isEmpty else { return }
        for token in mention.titles {
            let word = words.lower[token]
            describe(person: person, as: [word])
            if let gender = TitleLexicon.gender(word) { note(gender, of: person, by: .description) }
        }
        describe(person: person, as: PostLetters.initials(of: mention.titles, words))
        // `the Kenyan president`: a country before the titles describes too.
        for length in [2, 1] where mention.titles.lowerBound >= length {
            let before = mention.titles.lowerBound - length..<mention.titles.lowerBound
            guard let country = Gazetteer.country(words.string(before)) else { continue }
            describe(person: person, as: [country.lowercased()])
            break
        }
    }

    private mutating func joinOrganization(_ mention: TitledName, _ name: String, _ words: Words) -> Int {
        // `the Rapid Support mission` and `Rapid Support` are one body.
        let base = words.string(mention.core)
        // What the article itself says of a name goes before what it usually means.
        let full = longForms[base] ?? shortNames.longForm(of: base)
        let body = BodyRegistry.body(full)
        let known = body.map { BodyRegistry.isSpelling(full, of: $0) ? full : $0.name } ?? (full == base ? nil : full)
        let acronyms = Self.acronyms(mention, words)
        let key = (body?.name ?? full).lowercased()
        let isCapitals = base == base.uppercased() && !base.contains(" ")
        if let index = organizationByName[key] ?? (acronyms.isEmpty ? organizationByName["=" + base] : nil) {
            if organizations[index].name != name, !organizations[index].aliases.contains(name) {
                organizations[index].aliases.append(name)
            }
            if acronyms.isEmpty, isCapitals, organizations[index].name != base { organizations[index].acronym = base }
            return index
        }
        let shown = known ?? name
        organizations.append(
            Organization(
                name: shown, acronym: body?.acronym.flatMap { $0 == shown ? nil : $0 },
                kind: body?.kind ?? BodyLexicon.kind(ofName: shown), mentions: []))
        bodyWords.append([])
        let index = organizations.count - 1
        if shown != name {
            organizations[index].aliases.append(name)
            if isCapitals { organizations[index].acronym = name }
        }
        organizationByName[key] = index
        for acronym in acronyms {
            if let short = organizationByName[acronym.lowercased()], short != index,
                organizations[short].name == acronym
            {
                organizations[short].aliases.append(acronym)
                organizations[short].name = shown
                organizations[short].acronym = acronym
                organizations[short].kind = organizations[index].kind
                organizations.removeLast()
                bodyWords.removeLast()
                organizationByName[key] = short
                return short
            }
        }
        for acronym in acronyms { organizationByName["=" + acronym] = index }
        return index
    }
}
