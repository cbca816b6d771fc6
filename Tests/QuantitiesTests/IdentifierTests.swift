import FactModel
import Testing

struct IdentifierTests {
    @Test(arguments: [
        "The G20 met.", "They have COVID-19.", "Call +44 20 7946 0958 now.", "It is at 10.0.0.1 today.",
        "The S&P 500 fell.", "The FTSE 100 fell.", "They flew a Boeing 737.", "It met in Room 12 there.",
        "Call 021234567 now.", "His phone number is 12345678.", "Its address is fe80::204:61ff:fe9d:f156 here.",
        "They play Blue-Moon 2 there.", "Ban hits Blue-Moon 2 pirates hard.",
        "It is Miller's Twelve box office triumph.", "It stars in Miller's 12.", "They reached the last-16 stage.",
        "It was in the top 20.", "It runs Microsoft Windows 95, 98 and NT.", "The source is J1149.5+6663 there.",
        "He told the show 60 Minutes about it.", "It stayed in the UK top 75 for long.", "It is the strategist 4Cast.",
        "It is an 18-rated game.", "They sold Model 3 sedans.",
        "The key is 123e4567-e89b-12d3-a456-426655440000 here.", "It stands at 575 Harrow Road there.",
        "A woman in her 70s died.", "Her novel 04/11 sold out.", "She was given a top four finish.",
        "They kept the 9/08 issue.", "She swam in lane seven there.", "BBC Two controller Ann Lee left.",
        "She reached the last four of the Harrow Open.", "The 49ers won.", "Parts one and two of the report are out.",
        "Articles 5 and 6 of the treaty apply.", "It was found there.[7]", "It was shown before[3, 12] and later[4-6].",
        "2. Choose the Right Place\n\nIt grows well.\n\n3. Water It",
    ])
    func partsOfNamesAndAddressesAreIdentifiers(text: String) {
        #expect(numbers(text).allSatisfy { $0.kind == .identifier })
        #expect(!numbers(text).isEmpty)
    }

    @Test(arguments: [
        "In the rounds two and three were knocked down.", "The over-60ers went.", "He lost the 50er note.",
    ])
    func whoDidSomethingIsCounted(text: String) {
        #expect(numbers(text).allSatisfy { $0.kind == .cardinal })
    }

    @Test(arguments: ["They won [12] games.", "It fell. 3. Then it rose.", "Nine fell, and 12. Others rose."])
    func whatOnlyLooksLikeANumberInAListCounts(text: String) {
        #expect(numbers(text).contains { $0.kind == .cardinal })
    }

    @Test func aModelIsKnownByItsNumberElsewhereInTheText() {
        let found = numbers("Firms want a new 737 plane. The Boeing 737 is old.")
        #expect(found.map(\.kind) == [.identifier, .identifier])
    }

    @Test(arguments: [
        ("Up to 1.4 million UK workers left.", "worker"), ("It has 28 million BBC viewers.", "viewer"),
    ])
    func millionsBeforeANameAreCounted(text: String, counted: String) {
        #expect(numbers(text).map(\.kind) == [.cardinal])
        #expect(numbers(text).first?.counted == counted)
        #expect(numbers("She won the 1500m ABAs title.").map(\.kind) == [.identifier])
    }

    @Test(arguments: ["They are third-party developers.", "It is a second-hand car.", "It is for first-time buyers."])
    func compoundsThatRankNothingAreNoNumbers(text: String) {
        #expect(numbers(text).isEmpty)
        #expect(numbers("It is the third party in the hall.").first?.kind == .ordinal)
    }

    @Test func aircraftAreCountedBesideTheirModel() {
        let found = numbers("The deal is for 18 777s.").filter { $0.kind != .identifier }
        #expect(found.map(\.value) == [18])
    }

    @Test(arguments: [
        "It is in the Third World.", "She leads in Million Dollar Baby.", "The Big Three met.",
        "First Minister Ann Lee met.", "First, it fell.",
    ])
    func wordsOfNamesAreNoNumbers(text: String) {
        #expect(numbers(text).allSatisfy { $0.kind == .identifier })
    }

    @Test(arguments: [
        "It began with the horror film Harrow 3, before others.", "Halo 2 heralds change. Halo 2 was launched.",
        "It has a British 12A rating.", "He runs security firm 4tonic.", "It is his third top 10 album.",
        "He spoke on the World at One programme.", "It reached the last 16 of the cup.",
        "The rapper known as 90 Cent sang.", "Users can text the word PUB to 85130.",
    ])
    func numbersOfNamesCountNothing(text: String) {
        let found = numbers(text)
        #expect(found.allSatisfy { $0.kind == .identifier || $0.kind == .ordinal })
        #expect(!found.isEmpty)
    }

    @Test(arguments: ["They fielded a front-three forward.", "They hired an under-eights coach."])
    func aNumberInsideACompoundIsNone(text: String) {
        #expect(numbers(text).isEmpty)
        // The same word outside counts.
        #expect(numbers(text.replacing("front-", with: "").replacing("under-eights", with: "eight")).count == 1)
    }

    @Test func aCapitalABehindDigitsIsAmperesBesideElectricity() {
        #expect(numbers("They bought a 13A fuse.").first?.unit == "ampere")
    }
}
