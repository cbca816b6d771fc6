import FactExtraction
import FactModel
import TestSupport
import Testing

struct ExtractionTraceTests {
    private func trace(_ text: String) -> (article: Article, facts: ArticleFacts, trace: ExtractionTrace) {
        let article = Article(body: text)
        let (facts, trace) = Extractor().trace(of: article)
        return (article, facts, trace)
    }

    @Test func theSignsAddUpToTheConfidence() {
        let (_, facts, trace) = trace(
            "Jane Miller said the oven was old. She denied that it smoked, as “a friend of ours” had claimed. “It is fine.”"
        )
        let sums = trace.signs.map { $0.reduce(0) { $0 + $1.weight } }
        let bySum = facts.statements.indices.sorted { sums[$0] < sums[$1] }
        let byConfidence = facts.statements.indices.sorted {
            facts.statements[$0].confidence < facts.statements[$1].confidence
        }
        #expect(facts.statements.count > 2)
        #expect(bySum == byConfidence)
    }

    @Test func everyStatementHasItsSigns() throws {
        let (_, facts, trace) = trace("Jane Miller said the oven was old.")
        #expect(trace.signs.count == facts.statements.count)
        let signs = try #require(trace.signs.first)
        #expect(signs.contains { $0.name == "lemma=say" && $0.weight > 0 })
    }

    @Test func aCueWithoutContentIsTurnedDownWithItsReason() throws {
        let (article, facts, trace) = trace("The questions bothered Jane Miller, who said nothing.")
        #expect(facts.statements.isEmpty)
        let said = try #require(trace.rejected.first { article.text(of: $0.cue) == "said" })
        #expect(!said.reason.isEmpty)
    }

    /// A name that may be a person’s is weighed, and forgotten when no pronoun means it.
    @Test(arguments: [
        "Velmora opened in May. Tom Reed runs the shop. “It is good,” he said. Velmora sells soap.",
        "Hartley beat Grimsby. John Askey picked a young side. He said the win was deserved.",
    ])
    func whoTurnsOutToBeNoPersonIsNoCandidate(text: String) {
        let (_, facts, trace) = trace(text)
        #expect(facts.statements.count == 1)
        #expect(!trace.choices.isEmpty)
        #expect(trace.choices.values.allSatisfy { $0.candidates.contains { $0.isChosen } })
    }

    @Test func theChainLeadsFromAPronounToItsName() throws {
        let (article, facts, trace) = trace(
            "Jane Miller runs the shop. John Brown came too. She said that the oven was old.")
        let explanation = StatementExplanation(of: 0, in: facts, trace, article: article)
        #expect(explanation.chain.map { article.text(of: $0.span) } == ["Jane Miller"])
        let choice = try #require(explanation.choice)
        #expect(choice.candidates.map(\.name) == ["Jane Miller", "John Brown"])
        #expect(choice.candidates.map(\.isChosen) == [true, false])
    }

    @Test func thePronounsCandidatesHaveTheScoresThatDecided() throws {
        let (article, facts, trace) = trace(
            "Jane Miller met Mary Brown on Monday. Mary Brown was late. She said that the oven was old.")
        let choice = try #require(StatementExplanation(of: 0, in: facts, trace, article: article).choice)
        let scores = try choice.candidates.map { try #require($0.score) }
        #expect(Set(choice.candidates.map(\.name)) == ["Jane Miller", "Mary Brown"])
        #expect(scores == scores.sorted(by: >))
        let chosen = choice.candidates.filter(\.isChosen).map(\.name)
        #expect(chosen == [facts.statements[0].source?.speaker?.name])
        #expect(choice.candidates.allSatisfy { !$0.reason.isEmpty })
    }

    @Test func whoWasRuledOutIsToldWithTheReason() throws {
        let (article, facts, trace) = trace("Mrs Jane Miller came. Mr John Brown came too. She said it was late.")
        let choice = try #require(StatementExplanation(of: 0, in: facts, trace, article: article).choice)
        let brown = try #require(choice.candidates.first { $0.name == "John Brown" })
        #expect(brown.score == nil)
        #expect(brown.reason.contains("gender"))
    }

    @Test func aDescriptionTellsWhoWasInFocus() throws {
        let (article, facts, trace) = trace(
            "President Peter Brown met Minister Mary Jones. The minister said it was late.")
        let choice = try #require(StatementExplanation(of: 0, in: facts, trace, article: article).choice)
        #expect(choice.candidates.first { $0.isChosen }?.name == "Mary Jones")
    }
}
