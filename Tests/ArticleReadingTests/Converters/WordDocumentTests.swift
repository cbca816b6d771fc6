import FactModel
import TestSupport
import Testing

@testable import ArticleReading

struct WordDocumentTests {
    /// A document that Python's `zipfile` packed: a title, a paragraph in pieces with deleted words and a line break, an
    /// empty paragraph, and another.
    private static let document = base64(
        """
        UEsDBBQAAAAIAAAAIQDHHBc8CgAAAAgAAAATAAAAW0NvbnRlbnRfVHlwZXNdLnhtbLMJqSxILda3AwBQSwMEFAAAAAgAAAAh\
        APKEoE1GAQAAUAIAABEAAAB3b3JkL2RvY3VtZW50LnhtbG2STW7DIBCF9z3FiHUa0i6qyoqJuumqlSLVPQAx4xgJA2JonOxy\
        kPZyOUkxzk8bZTOIYeab94D5YtsZ2GAg7WzJHqYzBmhrp7Rdl+yzer1/ZkBRWiWNs1iyHRJbiLt5XyhXf3VoIySCpaIvWRuj\
        LzinusVO0tR5tOmscaGTMW3DmvcuKB9cjURpQGf442z2xDupLRMJuXJqN6w+h2XIy0fcGYS+2EhTskpHg4yLOT8X5BDF0oUI\
        w0gCuU7AoSLmujBWn8FjwyC7IC/rZMoHJAwbZKJqEXwmNfDuun+QUxjHrkYRx10UK0kyz0cFV20KTdKvVbpfdsakZIXbKCym\
        288dp8xFc8r8cZhtTY7sJCDwMe+aRtdaGgKSWk1vG+dX9sVh/12hBWq1J+iljpPD/icT4MVaeEO8TSKs4zKM5sf34pe/IH4B\
        UEsBAhQDFAAAAAgAAAAhAMccFzwKAAAACAAAABMAAAAAAAAAAAAAAIABAAAAAFtDb250ZW50X1R5cGVzXS54bWxQSwECFAMU\
        AAAACAAAACEA8oSgTUYBAABQAgAAEQAAAAAAAAAAAAAAgAE7AAAAd29yZC9kb2N1bWVudC54bWxQSwUGAAAAAAIAAgCAAAAA\
        sAEAAAAA
        """)

    private static func base64(_ text: String) -> [UInt8] {
        let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var bytes: [UInt8] = []
        var bits = (value: 0, count: 0)
        for byte in text.utf8 {
            guard let digit = digits.firstIndex(of: byte) else { continue }
            bits = (bits.value << 6 | digit, bits.count + 6)
            if bits.count >= 8 {
                bits.count -= 8
                bytes.append(UInt8(bits.value >> bits.count & 0xFF))
                bits.value &= 1 << bits.count - 1
            }
        }
        return bytes
    }

    @Test func paragraphsAreReadWithoutWhatWasDeleted() {
        let result = ReadResult(Self.document)
        #expect(result.formats == ["docx"])
        #expect(
            result.bodies == [
                """
                Port opens again

                The port of Mombasa opened again, officials said.

                “Ten ships wait,” said Ann Lee.
                """
            ])
        #expect(result.articles.first?.title == "Port opens again")
        #expect(result.problems.isEmpty)
    }

    @Test(arguments: [0.1, 0.5, 0.9, 0.99]) func aDocumentThatIsCutIsNamed(share: Double) {
        let cut = Array(Self.document.prefix(Int(Double(Self.document.count) * share)))
        let result = ReadResult(cut, format: .docx)
        #expect(result.articles.isEmpty)
        #expect(result.reasons == ["the Word document is damaged, or larger than 64 MiB"])
    }

    /// Whatever bytes are damaged, it is an article or a problem, and no trap.
    @Test func damageIsNoTrap() {
        var random = SplitMix64(seed: 11)
        for _ in 0..<2000 {
            var bytes = Self.document
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            let result = ReadResult(bytes, format: .docx)
            #expect(result.articles.count + result.problems.count == 1)
        }
    }
}
