import Linguistics

/// Tells the teams that go by the name of their town from the towns: `Leeds beat Harrow`, `a match against Leeds`.
///
/// Countries stay countries, since what is said of a country's team is said of the country. A team that an article names
/// so is also meant where its name does something, or something is done to it, in a sentence about a contest.
enum TownTeams {
    /// Returns the names, the towns among them that are teams changed to bodies.
    static func settled(_ names: [TitledName], words: Words) -> [TitledName] {
        var teams = Set<String>()
        for name in names where isTown(name, words) {
            if tellsTeam(name.core, words) { teams.insert(words.string(name.core)) }
        }
        guard !teams.isEmpty else { return names }
        return names.map { name in
            guard isTown(name, words), teams.contains(words.string(name.core)),
                tellsTeam(name.core, words) || acts(name.core, words) && isAboutContest(name.core, words)
            else { return name }
            var name = name
            name.kind = .organization
            return name
        }
    }

    private static func isTown(_ name: TitledName, _ words: Words) -> Bool {
        name.kind == .place && Gazetteer.country(words.string(name.core)) == nil
            && !BodyLexicon.sites.contains(words.lower[name.core.upperBound - 1])
            && !words.lower[name.core].contains("of")
    }

    /// Whether the words beside a name are those of a contest.
    private static func tellsTeam(_ core: Range<Int>, _ words: Words) -> Bool {
        let sentence = words.text.tokens[core.lowerBound].sentence
        func word(_ index: Int) -> String {
            index >= 0 && index < words.count && words.text.tokens[index].sentence == sentence ? words.lower[index] : ""
        }
        let before = word(core.lowerBound - 1)
        let after = word(core.upperBound)
        /// Towns too race for what is not won on a pitch: `beat Harrow to the contract`.
        func isRace(_ beaten: Int) -> Bool {
            var end = beaten
            while word(end) == "the" || !word(end).isEmpty && words.isCapital[end] { end += 1 }
            return word(end) == "to"
        }
        let isNameAfter = core.upperBound + 1 < words.count && words.isCapital[core.upperBound + 1]
        // `Leeds beat Harrow`
        if wins.contains(after), isNameAfter || word(core.upperBound + 1) == "the" {
            return !isRace(core.upperBound + 1)
        }
        if wins.contains(before) {
            guard !isRace(core.lowerBound) else { return false }
            let winner = core.lowerBound - 2
            return winner >= 0 && words.isCapital[winner] || ["who", "to"].contains(word(winner))
        }
        // `Leeds captain Jane Miller`, `rivals Leeds`, `Leeds v Harrow`
        if posts.contains(after), !words.isCapital[core.upperBound] { return true }
        if callings.contains(before), !words.isCapital[core.lowerBound - 1] { return true }
        if versus.contains(after), isNameAfter { return true }
        if before == "v" || before == "vs" { return true }
        // `Leeds 24 12 .667`, `Leeds 3 Harrow 1`
        if isScore(after), !locatives.contains(before) {
            let next = core.upperBound + 1
            if isScore(word(next)) || isNameAfter && (next + 1..<next + 5).contains(where: { isScore(word($0)) }) {
                return true
            }
        }
        // `victory over Leeds`, `drew with Leeds`, `a match against Leeds`
        if before == "over" { return victories.contains(word(core.lowerBound - 2)) }
        if before == "with" { return word(core.lowerBound - 2) == "drew" }
        return before == "against"
            && (max(0, core.lowerBound - 7)..<core.lowerBound - 1).contains { contests.contains(word($0)) }
    }

    private static func isScore(_ word: String) -> Bool {
        (1...3).contains(word.utf8.count) && word.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    }

    /// Whether the sentence of a name has a word of contests.
    private static func isAboutContest(_ core: Range<Int>, _ words: Words) -> Bool {
        let sentence = words.text.sentences[Int(words.text.tokens[core.lowerBound].sentence)]
        return words.lower[sentence].contains { word in
            wins.contains(word) || versus.contains(word) || contests.contains(word) || posts.contains(word)
                || scores.contains(word)
        }
    }

    /// Whether a name does something, or something is done to it.
    private static func acts(_ core: Range<Int>, _ words: Words) -> Bool {
        let tokens = words.text.tokens
        let head = core.first { !core.contains(Int(tokens[$0].head)) } ?? core.lowerBound
        switch tokens[head].relation {
        case .nsubj, .obj, .nsubjPassive: return true
        default: return false
        }
    }

    private static let wins = ClosedClass.set("beat beats thrashed thrash trounced hammered outplayed")
    private static let scores = ClosedClass.set(
        "score scored scores try tries penalty kick half-time equalised equalized striker league cup")
    private static let versus = ClosedClass.set("v vs versus")
    private static let locatives = ClosedClass.set("in at near from of for")
    private static let victories = ClosedClass.set("victory win triumph winners victors victories wins")
    private static let contests = ClosedClass.set(
        "match game goal goals innings tie fixture debut final semi-final quarter-final play played win victory defeat draw"
    )
    /// Nouns in small letters before a team's name.
    private static let callings = ClosedClass.set("champions leaders rivals strugglers newcomers minnows neighbours")
    /// Posts that teams have and towns have not.
    private static let posts = ClosedClass.set(
        """
        striker midfielder defender goalkeeper keeper winger skipper coach fly-half scrum-half hooker flanker full-back
        captain playmaker batsman bowler all-rounder wicketkeeper quarterback pitcher midfield defence
        """)
}
