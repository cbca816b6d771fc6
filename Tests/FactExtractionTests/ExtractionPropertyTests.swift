import FactExtraction
import FactModel
import TestSupport
import Testing

/// What holds for any text, sensible or not.
@Suite(.serialized) struct ExtractionPropertyTests {
    private static let pieces = [
        "He", "she", "Jane Smith", "Juan Maria de", "Kenya", "the", "UN", "(", ")", ",", ".", ":", "?", "—", "-", "“",
        "”",
        "\"", "'", "’s", "said", "said that", "told", "according to", "adding", "called on", "urged", "to", "denied",
        "and", "who", "which", "\n\n", "\n\n", "JANE:", "NOTE:", "Three hundred and", "fifty", "million", "2025-13-40",
        "32", "%", "per cent", "in 2004", "October", "2", "report", "President", "of", "officials", "it was",
        "I go home",
        "claim", "warned", "é", "中", "👩🏽‍🚀", "\u{301}", "\u{0}", "says", "the company", "was", "quoted as saying",
        "spoke", "talked", "about", "with", "for", "saying", "claiming", "nearly a fifth", "half", "a quarter",
        "one in four",
        "both", "the duo", "they", "itself", "his", "if", "had", "will", "not", "refused", "seen by", "MPs", "QC",
        "[7]",
        "Tom Hill", "Acme Ltd", "the BBC", "according", "as", "by", "but", "although", "quoted", "residents", ";",
    ]

    private static func facts(_ text: String) -> ArticleFacts { Extractor().facts(of: Article(body: text)) }

    /// What is wrong with facts, if anything.
    private static func problem(_ facts: ArticleFacts, length: Int) -> String? {
        for (index, statement) in facts.statements.enumerated() {
            let spans =
                statement.fragments + statement.quoted + [statement.cue, statement.source?.span].compactMap(\.self)
            guard spans.allSatisfy({ $0.start >= 0 && $0.start < $0.end && $0.end <= length }) else {
                return "statement \(index) has a span outside the text"
            }
            guard zip(statement.fragments, statement.fragments.dropFirst()).allSatisfy({ $0.end <= $1.start }) else {
                return "statement \(index) has pieces out of order"
            }
            guard let outer = statement.nestedIn else { continue }
            guard outer != index, facts.statements.indices.contains(outer),
                facts.statements[outer].span.contains(statement.span)
            else { return "statement \(index) is nested in one that does not hold it" }
        }
        return nil
    }

    @Test func noTextTrapsAndNoSpanLeavesIt() {
        var generator = SplitMix64(seed: 7)
        for _ in 0..<RandomInputs.count(4000) {
            let count = Int.random(in: 1...40, using: &generator)
            var text = ""
            for _ in 0..<count {
                text += Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &generator)]
                if Int.random(in: 0..<8, using: &generator) > 0 { text += " " }
            }
            if let problem = Self.problem(Self.facts(text), length: text.utf8.count) {
                Issue.record("\(problem): \(text.debugDescription)")
            }
        }
    }

    /// Words in no order that once led a rule out of the text: a share with nothing before it, a source behind a source.
    @Test(arguments: [
        "Quarter four letter claiming", "Nearly % saying", "BBC had according to said announced according to MPs when",
        "according to total of according to the , Miller\n\n",
        "late QC according to companies talked 's according to her",
    ])
    func shredsTrapNothing(text: String) {
        #expect(Self.problem(Self.facts(text), length: text.utf8.count) == nil)
    }

    /// What no piece that is repeated shows: every name is another one.
    @Test(arguments: [
        "# Bank said that it was late. ", "Ann # and ", "Ann #, ", "First # Bank said so. ", "the # of Leeds, ",
    ])
    func timeGrowsWithTheNumberOfNames(piece: String) {
        func time(_ count: Int) -> Duration {
            var text = ""
            for number in 0..<count {
                text += piece.replacing("#", with: Self.name(number))
            }
            return ContinuousClock().measure { _ = Self.facts(text) }
        }
        let small = time(2000)
        // Quadratic time took three seconds and more.
        #expect(time(8000) < small * 10 + .seconds(1))
    }

    /// A made-up name for each number.
    private static func name(_ number: Int) -> String {
        let letters = Array("aeioulrnstmkdg")
        var rest = number
        var name = "B"
        repeat {
            name.append(letters[rest % letters.count])
            rest /= letters.count
        } while rest > 0
        return name + "ov"
    }

    @Test(arguments: [
        "Kenya ", "Jane Smith ", "x y z, according to Bob Smith, ", "he said that x y z ", "\"a b c d e f,\" he said, ",
        "adding that x y ", "who said ", "The President of Kenya ", "JANE: I go.\n\n", "one hundred and ", "“", "(",
    ])
    func timeAndOutputGrowWithTheText(piece: String) {
        func cost(_ count: Int) -> (time: Duration, output: Int) {
            let text = String(repeating: piece, count: count)
            var facts = ArticleFacts()
            let time = ContinuousClock().measure { facts = Self.facts(text) }
            return (time, facts.statements.reduce(0) { $0 + $1.fragments.reduce(0) { $0 + $1.count } })
        }
        let small = cost(2000)
        let large = cost(8000)
        // Quadratic time would be sixteen times as much; the rest is for a busy machine.
        #expect(large.time < small.time * 10 + .milliseconds(200))
        #expect(large.output <= small.output * 5 + 1000)
    }
}
