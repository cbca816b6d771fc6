import Linguistics
import TestSupport
import Testing

struct SegmentationPropertyTests {
    private static let pieces: [String] = [
        "a", "I", "the", "Mr", "U.S", "e.g", "n't", "’s", "'s", "'", "''", "``", "\"", "“", "”", "‘", "’", "«", "»",
        "„",
        ".", "..", "…", "?", "!", ",", ";", ":", "-", "--", "—", "(", ")", "[", "]", " ", " ", " ", "\n", "\n\n",
        "\r\n",
        "\t", "\u{A0}", "\u{200B}", "\u{FEFF}", "\u{2029}", "1", "10", "6'2\"", "1,000", "$", "%", "@", "a@b.c",
        "http://",
        "www.x.org", "é", "Ж", "中", "👩🏽‍🚀", "🇺🇸", "\u{301}", "\u{0}", ":-)", "said", "He", "cannot", "'90s", "_", "*",
    ]

    private static func randomInput(_ generator: inout SplitMix64) -> [UInt8] {
        let length = Int.random(in: 0...24, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: return (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
        case 1:
            var scalars = String.UnicodeScalarView()
            for _ in 0..<length {
                let range: ClosedRange<UInt32> = Bool.random(using: &generator) ? 0...0x2FFF : 0...0x10FFFF
                scalars.append(Unicode.Scalar(UInt32.random(in: range, using: &generator)) ?? "x")
            }
            return Array(String(scalars).utf8)
        default:
            var text: [UInt8] = []
            for _ in 0..<length { text += pieces[Int.random(in: 0..<pieces.count, using: &generator)].utf8 }
            return text
        }
    }

    /// What is wrong with an analysis, if anything.
    private static func problem(_ text: AnnotatedText) -> String? {
        var end = 0
        for token in text.tokens {
            guard token.range.lowerBound >= end, !token.range.isEmpty, token.range.upperBound <= text.utf8.count else {
                return "tokens out of order"
            }
            guard isSpace(text.utf8[end..<token.range.lowerBound]) else { return "text before \(token.start) is lost" }
            end = token.range.upperBound
        }
        guard isSpace(text.utf8[end...]) else { return "text at the end is lost" }
        guard text.sentences.flatMap({ Array($0) }) == Array(text.tokens.indices) else {
            return "sentences don't cover"
        }
        for (index, sentence) in text.sentences.enumerated() {
            guard !sentence.isEmpty, text.tokens[sentence].allSatisfy({ $0.sentence == index }),
                Set(text.tokens[sentence].map(\.paragraph)).count == 1
            else { return "sentence \(index) is broken" }
        }
        for quotation in text.quotations {
            var last = quotation.outer.lowerBound
            for part in quotation.parts {
                guard part.lowerBound >= last, part.upperBound <= quotation.outer.upperBound else { return "bad part" }
                last = part.upperBound
            }
            guard quotation.outer.upperBound <= text.utf8.count, quotation.depth >= 0 else { return "bad quotation" }
        }
        if String(validating: text.utf8, as: UTF8.self) != nil,
            text.tokens.contains(where: {
                $0.range.upperBound < text.utf8.count && text.utf8[$0.range.upperBound] & 0xC0 == 0x80
                    || text.utf8[$0.range.lowerBound] & 0xC0 == 0x80
            })
        {
            return "a code point is split"
        }
        return SyntaxPropertyTests.treeProblem(text)
    }

    private static func isSpace(_ bytes: ArraySlice<UInt8>) -> Bool {
        if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x0A }) { return true }
        return String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy {
            $0.properties.isWhitespace || $0.properties.generalCategory == .format
        }
    }

    @Test func holdsForRandomInput() {
        var generator = SplitMix64(seed: 20)
        let annotator = Annotator()
        for _ in 0..<RandomInputs.count(100_000) {
            let input = Self.randomInput(&generator)
            if let problem = Self.problem(annotator.annotate(input)) {
                Issue.record("\(problem): \(input)")
                return
            }
        }
    }

    @Test(arguments: [
        "“", "\"", "'", "‘", "''", "a", "A ", "1-", "a@", "a.", "a's ", "\" ' ", "s' ' \"", "(“", "- ", "\n\"", "1,",
        "a.b", "x-",
    ])
    func takesTimeInProportionToItsInput(piece: String) {
        let annotator = Annotator()
        let clock = ContinuousClock()
        func time(_ count: Int) -> Duration {
            let input = Array(String(repeating: piece, count: count).utf8)
            return (0..<3).map { _ in clock.measure { _ = annotator.annotate(input) } }.min() ?? .zero
        }
        _ = time(1000)
        let small = time(10_000)
        let large = time(80_000)
        #expect(large < small * 16 + .milliseconds(50))
    }
}
