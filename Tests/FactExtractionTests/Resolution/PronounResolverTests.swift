import FactModel
import Testing

struct PronounResolverTests {
    /// The words that mean a person by a pronoun, each behind the name: `Jane Miller: she her`.
    private func pronouns(_ text: String) -> [String] {
        let extracted = Extracted(text)
        return extracted.facts.people.compactMap { person in
            let words = person.mentions.filter { $0.kind == .pronoun }.map { extracted.article.text(of: $0.span) }
            return words.isEmpty ? nil : "\(person.name): \(words.joined(separator: " "))"
        }
    }

    @Test(arguments: [
        // The subject before the object, whichever is nearer.
        ("Mary Jones visited Susan Black in March. She stayed for a week.", ["Mary Jones: She"]),
        // Gender rules out the subject.
        ("Mary Jones visited Peter Black in March. He was ill.", ["Peter Black: He"]),
        // The arguments of one verb are different people.
        ("Peter Brown left early. George Black had told him to go.", ["Peter Brown: him"]),
        ("Peter Brown left early. George Black tried to help him.", ["Peter Brown: him"]),
        // A reflexive means its own subject.
        ("Peter Brown left early. George Black hurt himself.", ["George Black: himself"]),
        ("Mary Jones sold her house.", ["Mary Jones: her"]),
        // A possessive may look ahead to its clause's subject.
        ("In her first speech, Mary Jones praised the farmers.", ["Mary Jones: her"]),
        ("When he came home, Peter Brown was tired.", ["Peter Brown: he"]),
        // A single name that is a surname too tells little of the gender, a given name much.
        ("Allen won the race. She was tired.", ["Allen: She"]),
        ("Peter Brown met Barbara. He left early. She stayed.", ["Peter Brown: He", "Barbara: She"]),
        // A possessive does not mean the person whom its phrase describes.
        ("Peter Brown resigned. His agent, Tom Hill, wept.", ["Peter Brown: His"]),
        // But it does not mean the name that its own phrase holds.
        ("Susan Black came. Mary Jones met her friend Susan Black.", ["Mary Jones: her"]),
    ])
    func aPronounMeansTheBestPlacedMention(text: String, expected: [String]) {
        #expect(pronouns(text) == expected)
    }

    @Test(arguments: [
        // Whoever speaks is `I` between the marks, and nobody else's `he`.
        ("“I am tired and my feet hurt,” Peter Brown said.", ["Peter Brown: I my"]),
        ("George Black came. “He is my friend,” Peter Brown said.", ["George Black: He", "Peter Brown: my"]),
    ])
    func betweenMarksTheSpeakerIsTheFirstPerson(text: String, expected: [String]) {
        #expect(pronouns(text) == expected)
    }

    @Test(arguments: [
        "He was tired.", "The house fell on them. It was old.", "Mary Jones left. The farmers say his luck is out.",
        "I am tired of Peter Brown.",
    ])
    func aPronounWithoutAnybodyInReachMeansNobody(text: String) {
        #expect(pronouns(text).isEmpty)
    }

    @Test(arguments: [
        // Whoever is named between the marks is not the one who speaks.
        ("Peter Brown lost. “George Black is a friend,” he said.", ["Peter Brown: he"]),
        // A given name is no proof of gender once a pronoun has told it, a title is.
        ("Mrs. Jones met Peter Brown. She smiled.", ["Jones: She"]),
        // A description tells a gender that the name does not.
        ("Zorvan Quell, a mother of two, met Peter Brown. She smiled.", ["Zorvan Quell: She"]),
    ])
    func whoSpeaksAndWhatIsSaidOfThemCounts(text: String, expected: [String]) {
        #expect(pronouns(text) == expected)
    }

    @Test(arguments: [
        // The tagger may take a surname for a body or overlook it.
        ("Gessler wrote several plays. In 1990 she won a prize. The play was shown in Paris.", ["Gessler: she"]),
        ("Brenko won the title on Sunday. She beat Anna Petrova in the last round.", ["Brenko: She"]),
    ])
    func whomAPronounMeansIsAPerson(text: String, expected: [String]) {
        #expect(pronouns(text) == expected)
    }

    @Test(arguments: [
        ("Essex need another 148 to win. “We can do it,” Peter Brown said. He scored 60.", "Peter Brown"),
        ("Peter Brown lives in Karlow. Karlow is a town in the hills. He likes it.", "Peter Brown"),
        ("Barvo boss Peter Brown met the referee. Barvo had lost. He was angry.", "Peter Brown"),
        ("Peter Brown wrote Brackle, which is on the stage now. Brackle is long. He likes it.", "Peter Brown"),
        ("Mary Jones went to see Nordsig, a firm that makes paint. Nordsig has 20 people. She likes it.", "Mary Jones"),
    ])
    func whatTheArticleCallsAPlaceOrABodyIsNoPerson(text: String, person: String) {
        #expect(Extracted(text).facts.people.map(\.name) == [person])
    }

    @Test func aSourceMeansWhomItsPronounMeans() {
        let extracted = Extracted("Mary Jones visited Peter Black. “He is ill,” she said.")
        #expect(extracted.lines == ["direct Mary Jones: He is ill"])
    }
}
