import Linguistics
import Testing

struct SyntaxTests {
    /// The words of an annotated text with what a test asks of them.
    private struct Sentence {
        let text: AnnotatedText

        init(_ text: String) {
            self.text = Annotator().annotate(Array(text.utf8))
        }

        func index(_ word: String) throws -> Int {
            try #require(text.tokens.firstIndex { text.text(of: $0) == word })
        }

        func relation(_ word: String) throws -> String { "\(text.tokens[try index(word)].relation)" }

        func head(_ word: String) throws -> String? {
            text.head(of: try index(word)).map { text.text(of: text.tokens[$0]) }
        }

        func tag(_ word: String) throws -> String { "\(text.tokens[try index(word)].tag)" }
    }

    @Test(arguments: [
        "“The work is done,” Mary Okafor said.", "“The work is done,” said Mary Okafor.",
        "Mary Okafor said that the work is done.", "Mary Okafor said the work is done.",
        "Mary Okafor, a lawyer for the miners, said that the work is done.",
    ])
    func theSpeakerIsTheCuesSubject(text: String) throws {
        let sentence = Sentence(text)
        #expect(try sentence.head("Mary") == "said")
        #expect(try sentence.relation("Mary") == "nsubj")
        #expect(try sentence.tag("said") == "VBD")
    }

    @Test func theContentHangsOnTheCue() throws {
        let sentence = Sentence("The minister said that the bridge will open in March.")
        #expect(try sentence.head("open") == "said")
        #expect(try sentence.relation("open") == "ccomp")
        #expect(try sentence.relation("that") == "mark")
        #expect(try sentence.head("bridge") == "open")
        #expect(try sentence.head("March") == "open")
    }

    @Test func anAppositionHangsOnItsName() throws {
        let sentence = Sentence("Mary Okafor, a lawyer for the miners, said that the work is done.")
        #expect(try sentence.head("lawyer") == "Mary")
        #expect(try sentence.relation("lawyer") == "appos")
    }

    @Test func theSourceOfAccordingToHangsOnTheClause() throws {
        let sentence = Sentence("The factory will close in May, according to the union.")
        #expect(try sentence.head("union") == "close")
        #expect(try sentence.relation("union") == "obl")
    }

    @Test func aPassiveHasItsOwnSubject() throws {
        let sentence = Sentence("Three people were killed in the attack.")
        #expect(try sentence.relation("people") == "nsubj:pass")
        #expect(try sentence.relation("Three") == "nummod")
        #expect(try sentence.tag("killed") == "VBN")
    }

    @Test(arguments: [
        ("She said it.", "said", "say"), ("Two children ran home.", "children", "child"),
        ("They were making plans.", "making", "make"), ("He stopped the cars.", "stopped", "stop"),
        ("He stopped the cars.", "cars", "car"), ("The companies lied.", "companies", "company"),
        ("It was worse than before.", "was", "be"), ("He denied it.", "denied", "deny"),
        ("London won’t wait.", "London", "London"), ("London won’t wait.", "n’t", "not"),
    ])
    func lemmasFollowTags(text: String, word: String, lemma: String) throws {
        let sentence = Sentence(text)
        #expect(sentence.text.lemma(of: sentence.text.tokens[try sentence.index(word)]) == lemma)
    }
}
