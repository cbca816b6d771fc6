import FactModel
import Testing

/// Noun phrases as what was said.
struct TopicTests {
    @Test(arguments: [
        ("Jane Miller rejected the allegation.", "indirect Jane Miller: the allegation", SpeechAct.denied),
        ("Jane Miller dismissed the idea of a merger.", "indirect Jane Miller: the idea of a merger", .denied),
        ("Jane Miller condemned the attack.", "indirect Jane Miller: the attack", .criticized),
        ("Jane Miller described a quiet street.", "indirect Jane Miller: a quiet street", .said),
        ("The report highlighted the risk of floods.", "indirect report: the risk of floods", .said),
    ])
    func aNounPhraseIsWhatWasSaid(text: String, line: String, act: SpeechAct) {
        let extracted = Extracted(text)
        #expect(extracted.lines == [line])
        #expect(extracted.facts.statements.map(\.act) == [act])
    }

    @Test(arguments: [
        "The rain highlighted the leak.", "The company recalled 5,000 cars.", "The board appointed Ann Lee.",
        "The judge dismissed the case.", "The clock ticked the seconds.", "It pumped 12m gallons.",
        "The shareholders rejected the bid.", "The police named the driver.", "Jane Miller backed the striker.",
        "The firm offered 20 dollars a share.", "The team defended the lead.", "The army attacked the town.",
        "The club crowned the winner.", "Jane Miller ordered a pizza.", "The chef tossed the salad.",
        "The factory posted the parcels.", "The crowd greeted the players.", "The storm delayed the match.",
        "She won the race and lifted the cup.", "The museum displayed the painting.",
    ])
    func whatIsDoneToAThingIsNotSaid(text: String) {
        #expect(Extracted(text).lines == [])
    }
}
