import FactModel
import Testing

/// Reports inside relative clauses, and relative clauses that tell who reports.
struct RelativeReportTests {
    @Test(arguments: [
        ("Jane Miller has a son whom she says she adores.", "a son whom … she adores"),
        ("The bill protects rights which Jane Miller says are vital.", "rights which … are vital"),
        ("Hill left the club, which Jane Miller said had lost its way.", "the club, which … had lost its way"),
        ("Hill owns a horse Jane Miller believes will win the race.", "a horse … will win the race"),
        ("Hill signed a letter that Jane Miller says was a mistake.", "a letter that … was a mistake"),
        ("Those who Jane Miller said had lied were silent.", "Those who … had lied"),
        (
            "The guild runs a mill which Jane Miller says helps hundreds of people, but the council wants to close it.",
            "a mill which … helps hundreds of people"
        ),
    ])
    func keepsTheNounThatItTellsOf(text: String, words: String) {
        #expect(Extracted(text).lines.last == "indirect Jane Miller: " + words)
    }

    @Test(arguments: [
        ("In a statement Jane Miller said it would rain.", "it would rain"),
        ("During a debate in which Jane Miller said taxes must rise, Hill slept.", "taxes must rise"),
        ("Last year Jane Miller said sales had doubled.", "sales had doubled"),
        ("At the weekend Jane Miller said the oven was hot.", "the oven was hot"),
        ("Hill, 34, who Jane Miller says is armed, fled.", "is armed"),
        ("Hill resigned on Friday, which Jane Miller says was always the plan.", "was always the plan"),
    ])
    func addsNothingWhereNothingIsMissing(text: String, words: String) {
        #expect(Extracted(text).lines.last == "indirect Jane Miller: " + words)
    }

    @Test func aPluralBehindThatTells() {
        let extracted = Extracted("She runs a bridge that engineers say could collapse.")
        let told = extracted.facts.statements.map { $0.fragments.map(extracted.article.text(of:)) }
        #expect(told.flatMap { $0 } == ["a bridge", "could collapse"])
    }

    @Test(arguments: [
        ("The judge who said he was guilty has retired.", "he was guilty"),
        ("The agency which said the bread was safe has apologised.", "the bread was safe"),
        ("The paper that says it broke the story is small.", "it broke the story"),
        ("Acme, which said it would grow, lost a fifth.", "it would grow"),
        ("He met a judge who said the plan was old and the oven was cold.", "the plan was old and the oven was cold"),
    ])
    func endsBeforeTheMainVerb(text: String, words: String) {
        let extracted = Extracted(text)
        let fragments = extracted.facts.statements.flatMap { $0.fragments.map { extracted.article.text(of: $0) } }
        #expect(fragments.last == words)
    }
}
