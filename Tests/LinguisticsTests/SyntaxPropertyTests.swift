import CSyntaxModel
import TestSupport
import Testing

@testable import Linguistics

struct SyntaxPropertyTests {
    private static let words: [String] = [
        "the", "said", "Okafor", "of", "and", "that", ",", ".", "“", "”", "he", "1,000", "ships", "'s", "é", "中",
        "\u{0}", "-", "which", "U.S.", "according", "to", "😀", "\u{301}", String(repeating: "x", count: 300),
    ]

    /// Random words, or random bytes, in sentences of random lengths.
    private static func randomText(_ generator: inout SplitMix64, longest: Int) -> AnnotatedText {
        var bytes: [UInt8] = []
        var tokens: [Token] = []
        var sentences: [Range<Int>] = []
        for _ in 0..<Int.random(in: 1...4, using: &generator) {
            let first = tokens.count
            for _ in 0..<Int.random(in: 1...longest, using: &generator) {
                let start = bytes.count
                if Bool.random(using: &generator) {
                    bytes += words[Int.random(in: 0..<words.count, using: &generator)].utf8
                } else {
                    for _ in 0..<Int.random(in: 1...9, using: &generator) {
                        bytes.append(UInt8.random(in: 0...255, using: &generator))
                    }
                }
                tokens.append(
                    Token(
                        start: Int32(start), end: Int32(bytes.count), sentence: Int32(sentences.count),
                        followsSpace: Bool.random(using: &generator)))
            }
            sentences.append(first..<tokens.count)
        }
        return AnnotatedText(utf8: bytes, tokens: tokens, sentences: sentences)
    }

    /// What is wrong with the trees, if anything.
    static func treeProblem(_ text: AnnotatedText) -> String? {
        for sentence in text.sentences {
            var roots = 0
            for index in sentence {
                let token = text.tokens[index]
                if (token.head < 0) != (token.relation == .root) { return "\(index) has the wrong relation" }
                if token.head < 0 { roots += 1 }
                var steps = 0
                var current = Int32(index)
                while current >= 0 {
                    if !sentence.contains(Int(current)) { return "\(index) leaves its sentence" }
                    current = text.tokens[Int(current)].head
                    steps += 1
                    if steps > sentence.count { return "\(index) is on a cycle" }
                }
            }
            if roots != 1 { return "\(roots) roots" }
        }
        return nil
    }

    @Test(arguments: [(12, 400), (700, 4)])
    func treesAreAcyclicWithOneRoot(longest: Int, count: Int) {
        var generator = SplitMix64(seed: 7)
        for _ in 0..<RandomInputs.count(count) {
            let text = Annotator().annotateTokens(of: Self.randomText(&generator, longest: longest))
            if let problem = Self.treeProblem(text) {
                Issue.record("\(problem): \(text.utf8)")
                return
            }
        }
    }

    @Test func theWeightsKnowTheTagsAndRelationsOfTheProgram() {
        #expect(Tag.allCases.count == Int(SYNTAX_TAGS))
        #expect(Relation.allCases.count == Int(SYNTAX_RELATIONS))
    }

    /// The codes that this processor runs, but the fastest, which is the one they are compared with.
    static let slowerKernels = (SYNTAX_PLAIN.rawValue..<syntax_best_kernel().rawValue).map { $0 }

    @Test(
        .enabled(if: !slowerKernels.isEmpty, "This processor runs plain code only: nothing to compare."),
        arguments: slowerKernels)
    func everyInstructionSetGivesTheSame(kernel: UInt32) throws {
        var generator = SplitMix64(seed: 11)
        let best = SyntaxAnalyzer()
        guard let other = SyntaxAnalyzer(kernel: syntax_kernel(rawValue: kernel)) else {
            Issue.record("The processor refuses code \(kernel).")
            return
        }
        for _ in 0..<30 {
            let text = Self.randomText(&generator, longest: 60)
            var expected = text.tokens
            var tokens = text.tokens
            var expectedStates: [UInt8] = []
            var states: [UInt8] = []
            text.utf8.withUnsafeBufferPointer {
                best.analyze(&expected, sentences: text.sentences, text: $0) { batch in
                    for token in batch.tokens { expectedStates += batch.state(of: token) }
                }
                other.analyze(&tokens, sentences: text.sentences, text: $0) { batch in
                    for token in batch.tokens { states += batch.state(of: token) }
                }
            }
            #expect(tokens == expected)
            #expect(states.count == tokens.count * SyntaxAnalyzer.stateSize)
            #expect(states == expectedStates)
        }
    }

    @Test func wordsMetBeforeChangeNothing() {
        let analyzer = SyntaxAnalyzer()
        func states(of text: AnnotatedText) -> [UInt8] {
            var tokens = text.tokens
            var states: [UInt8] = []
            text.utf8.withUnsafeBufferPointer {
                analyzer.analyze(&tokens, sentences: text.sentences, text: $0) { batch in
                    for token in batch.tokens { states += batch.state(of: token) }
                }
            }
            return states
        }
        let sentence = Annotator().annotate(Array("The minister said that the bridge will open in March.".utf8))
        let expected = states(of: sentence)
        #expect(states(of: sentence) == expected)
        // More words than are remembered, and then a batch that shares some with the sentence.
        let many = (0..<4000).map { "word\($0)" }.joined(separator: " ")
        _ = states(of: Annotator().annotate(Array(many.utf8)))
        #expect(states(of: sentence) == expected)
        _ = states(of: Annotator().annotate(Array("The bridge said that March will open the minister.".utf8)))
        #expect(states(of: sentence) == expected)
    }

    @Test func sumsOfStatesAreThoseOfTheirBytes() {
        let text = Annotator().annotate(Array("The minister said that the bridge will open in March.".utf8))
        let weights = UnsafeMutableRawPointer.allocate(byteCount: SyntaxAnalyzer.stateSize * 16, alignment: 64)
            .bindMemory(to: Int8.self, capacity: SyntaxAnalyzer.stateSize * 16)
        defer { weights.deallocate() }
        var generator = SplitMix64(seed: 5)
        for place in 0..<SyntaxAnalyzer.stateSize * 16 {
            weights[place] = Int8(truncatingIfNeeded: generator.next() >> 8)
        }
        var tokens = text.tokens
        var summed: [Int] = []
        text.utf8.withUnsafeBufferPointer {
            SyntaxAnalyzer().analyze(&tokens, sentences: text.sentences, text: $0) { batch in
                let some = batch.tokens.filter { $0 % 3 != 1 }
                batch.sum(some, by: weights, outputs: 16) { token, sums in
                    summed.append(token)
                    for output in 0..<16 {
                        var expected: Int32 = 0
                        for (input, value) in batch.state(of: token).enumerated() {
                            expected += Int32(value) * Int32(weights[input / 4 * 64 + output * 4 + input % 4])
                        }
                        #expect(sums[output] == expected)
                    }
                }
            }
        }
        #expect(summed == tokens.indices.filter { $0 % 3 != 1 })
    }

    @Test func aSentenceIsReadTheSameInAnyCompany() {
        let sentence = "The minister said that the bridge will open in March."
        let alone = Annotator().annotate(Array(sentence.utf8))
        let among = Annotator().annotate(Array(Array(repeating: sentence, count: 60).joined(separator: "\n\n").utf8))
        for (index, token) in among.tokens.enumerated() {
            let same = alone.tokens[index % alone.tokens.count]
            #expect(token.tag == same.tag && token.relation == same.relation)
        }
    }

    @Test func theBestTreeIsFoundWhereTheBestHeadsMakeACycle() {
        // Three words that all prefer each other; the third is the cheapest root.
        let scores: [Float] = [
            -1e9, 5, 4, 1,
            5, -1e9, 1, 0,
            0, 3, -1e9, 2,
        ]
        var heads: [Int32] = [1, 0, 1]
        heads.withUnsafeMutableBufferPointer { heads in
            #expect(!TreeDecoder.isTree(heads))
            TreeDecoder.decode(scores, stride: 4, into: heads)
            #expect(TreeDecoder.isTree(heads))
        }
        #expect(heads == [2, 0, 3])
    }

    @Test(arguments: [2, 3, 4, 5, 6])
    func noOtherTreeUnderTheRootScoresMore(words: Int) {
        var generator = SplitMix64(seed: UInt64(words))
        for _ in 0..<60 {
            let stride = words + 1
            var scores = (0..<words * stride).map { _ in Float.random(in: -9...9, using: &generator) }
            for word in 0..<words { scores[word * stride + word] = -1e9 }
            var heads = [Int32](repeating: 0, count: words)
            heads.withUnsafeMutableBufferPointer { TreeDecoder.decode(scores, stride: stride, into: $0) }
            guard let root = heads.firstIndex(of: Int32(words)) else {
                Issue.record("no root in \(heads)")
                return
            }
            #expect(heads.withUnsafeMutableBufferPointer { TreeDecoder.isTree($0) })
            let found = Self.total(scores, heads, stride: stride)
            #expect(found >= Self.bestTotal(scores, root: root, words: words) - 1e-3)
        }
    }

    private static func total(_ scores: [Float], _ heads: [Int32], stride: Int) -> Float {
        heads.indices.reduce(0) { $0 + scores[$1 * stride + Int(heads[$1])] }
    }

    /// The most that a tree under a root scores: every choice of heads is tried.
    private static func bestTotal(_ scores: [Float], root: Int, words: Int) -> Float {
        var best = -Float.infinity
        var heads = [Int32](repeating: 0, count: words)
        heads[root] = Int32(words)
        func choose(_ word: Int) {
            if word == words {
                if heads.withUnsafeMutableBufferPointer({ TreeDecoder.isTree($0) }) {
                    best = max(best, total(scores, heads, stride: words + 1))
                }
                return
            }
            if word == root { return choose(word + 1) }
            for head in 0..<words where head != word {
                heads[word] = Int32(head)
                choose(word + 1)
            }
        }
        choose(0)
        return best
    }
}
