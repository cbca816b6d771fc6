import Linguistics

/// Settles what the single words are that the tagger took for people, or for places that nobody knows, by how the article
/// uses them.
///
/// People are introduced by a full name or a title. A single word that the article never uses so, and of which it says
/// `Leeds are second`, `Leeds striker Jane Miller` or `champions Leeds`, is a team or another body; one of which it says
/// `in Leeds`, or that the lexicon knows for a place only, is a place.
struct BareNames: Sendable {
    private let words: Words
    private let names: [TitledName]
    /// Where the names of people in full begin.
    private let fullNames: Set<Int>

    init(_ names: [TitledName], words: Words) {
        fullNames = Set(names.lazy.filter { $0.kind == .person && $0.core.count > 1 }.map(\.core.lowerBound))
        self.names = names
        self.words = words
    }

    /// How an article uses a word.
    private struct Uses {
        var body = 0
        var place = 0
        var person = 0
    }

    /// Returns the names with the kinds that their uses show.
    func settled() -> [TitledName] {
        var introduced = Set<String>()
        for name in names where name.kind == .person && (name.core.count > 1 || !name.titles.isEmpty) {
            for token in name.core { introduced.insert(words.lower[token]) }
        }
        // `Acme Europe said …`, and then `Acme`
        let openers = Set(
            names.lazy.filter { $0.kind == .organization && $0.core.count > 1 }.map { words.lower[$0.core.lowerBound] })
        let acronyms = AcronymFinder(words: words, names: names)
        var uses: [String: Uses] = [:]
        for name in names where isBare(name) && !introduced.contains(words.lower[name.core.lowerBound]) {
            let first = name.core.lowerBound
            if name.kind == .person,
                isLetters(first) || opensBody(first, openers)
                    || isInBrackets(first) && acronyms.body(spelling: first..<first + 1, before: first - 1) != nil
            {
                uses[words.lower[name.core.lowerBound], default: Uses()].body += 2
            }
            note(name.core.lowerBound, in: &uses[words.lower[name.core.lowerBound], default: Uses()])
        }
        return names.map { name in
            guard isBare(name), let found = uses[words.lower[name.core.lowerBound]],
                let kind = Self.kind(of: words.lower[name.core.lowerBound], found)
            else { return name }
            var name = name
            name.kind = kind
            return name
        }
    }

    private func isBare(_ name: TitledName) -> Bool {
        guard name.core.count == 1, name.tokens.count == 1, name.titles.isEmpty else { return false }
        switch name.kind {
        case .person: return true
        // The tagger takes what `in` stands before for a place: `shares in Acme`.
        case .place: return Gazetteer.classes(of: words.lower[name.core.lowerBound]).isDisjoint(with: Self.places)
        case .organization: return false
        }
    }

    private static func kind(of word: String, _ uses: Uses) -> TitledName.Kind? {
        if uses.body > uses.person { return .organization }
        let classes = Gazetteer.classes(of: word)
        let isPersons = !classes.isDisjoint(with: [.surname, .firstName])
        guard uses.person == 0 else { return nil }
        if uses.place > 0, !isPersons || !classes.isDisjoint(with: places) { return .place }
        return !isPersons && !classes.isDisjoint(with: [.country, .region]) ? .place : nil
    }

    private static let places: NameClasses = [.country, .region, .city, .largeCity]

    private func note(_ index: Int, in uses: inout Uses) {
        let before = index > 0 && isBeside(index - 1, index) ? words.lower[index - 1] : ""
        let after = index + 1 < words.count && isBeside(index + 1, index) ? words.lower[index + 1] : ""
        if tellsCompany(index, before: before, after: after) {
            uses.body += 1
        } else if Self.teamNouns.contains(before) || Self.between.contains(before) || Self.between.contains(after) {
            uses.body += 1
        } else if after == "'s", fullNames.contains(index + 2),
            Gazetteer.classes(of: words.lower[index]).isDisjoint(with: .firstName)
        {
            // `Leeds’s Jane Miller`
            uses.body += 1
        } else if isPlural(after, at: index + 1), !Self.openers.contains(before) {
            uses.body += 1
        } else if Self.sportPosts.contains(after), !words.isCapital[index + 1] {
            uses.body += 1
        } else if Self.inside.contains(before)
            || before == "at"
                && Gazetteer.classes(of: words.lower[index]).isDisjoint(with: [.surname, .firstName, .commonWord])
        {
            uses.place += 1
        } else if CueLexicon.verb(after) != nil {
            uses.person += 1
        }
    }

    /// Whether a word that is nobody's name opens that of a body.
    private func opensBody(_ index: Int, _ openers: Set<String>) -> Bool {
        openers.contains(words.lower[index])
            && Gazetteer.classes(of: words.lower[index]).isDisjoint(with: [.surname, .firstName])
    }

    /// Whether a word that is nobody's name is written in capitals among small letters, as the letters of a body are.
    private func isLetters(_ index: Int) -> Bool {
        words.isAllCaps[index] && (3...5).contains(words.lower[index].utf8.count) && index + 1 < words.count
            && words.isWord[index + 1] && isBeside(index + 1, index) && !words.isCapital[index + 1]
            && Gazetteer.classes(of: words.lower[index]).isDisjoint(with: [.commonSurname, .firstName])
    }

    /// Whether a word stands alone in brackets: `Council of Arts (Coa)`.
    private func isInBrackets(_ index: Int) -> Bool {
        index > 0 && index + 1 < words.count && words.lower[index - 1] == "(" && words.lower[index + 1] == ")"
    }

    /// Whether an article says of a word what it says of companies: `shares in Acme`, `an analyst at Acme`, `Acme's
    /// director of research`.
    private func tellsCompany(_ index: Int, before: String, after: String) -> Bool {
        func lower(_ other: Int) -> String {
            other >= 0 && other < words.count && isBeside(other, index) ? words.lower[other] : ""
        }
        if before == "in" { return Self.stakes.contains(lower(index - 2)) }
        if before == "at" { return Self.staff.contains(lower(index - 2)) && !words.isCapital[index - 1] }
        // `Acme analyst Jane Miller`
        if fullNames.contains(index + 2), Self.staff.contains(after), !words.isCapital[index + 1] { return true }
        guard after == "'s" else { return false }
        return Self.ownings.contains(lower(index + 2)) || lower(index + 2) == "chief" && lower(index + 3) == "executive"
            || lower(index + 2) == "director" && lower(index + 3) == "of"
    }

    /// Whether a word is a verb in the plural: a body takes one in British English, and a person never does.
    private func isPlural(_ word: String, at index: Int) -> Bool {
        word == "were" || index < words.count && words.text.tokens[index].tag == .vbp && word != "'ve" && word != "'m"
    }

    private func isBeside(_ index: Int, _ name: Int) -> Bool {
        words.text.tokens[index].sentence == words.text.tokens[name].sentence
    }

    /// Nouns in front of a team's name.
    private static let teamNouns = ClosedClass.set(
        "champions leaders rivals strugglers visitors hosts newcomers minnows side club neighbours finalists winners")
    private static let between = ClosedClass.set("v vs versus")
    /// Words behind which a verb without ending is no plural: `did Miller have`, `Smith and Miller have`.
    private static let openers = ClosedClass.set(
        """
        and or , do does did will would can could shall should may might must let that if help make made makes see saw
        nor when than to
        """)
    private static let sportPosts = ClosedClass.set(
        """
        striker midfielder defender goalkeeper keeper winger forward captain skipper coach boss manager fans supporters
        fly-half scrum-half lock prop hooker flanker full-back wing centre defence midfield chairman
        """)
    private static let stakes = ClosedClass.set("shares stake stakes stock investor investors invest invested")
    /// Whom companies and other bodies employ.
    private static let staff = ClosedClass.set(
        """
        analyst analysts economist economists strategist strategists executive executives engineer engineers researcher
        researchers spokesman spokeswoman spokesperson employee employees lawyer lawyers trader traders chief boss manager
        """)
    /// What companies and other bodies have, and people have not.
    private static let ownings = ClosedClass.set(
        "ipo equity shares shareholders chairman chairwoman board headquarters customers subsidiary revenue earnings workforce"
    )
    private static let inside = ClosedClass.set("in inside near throughout across outside")
}
