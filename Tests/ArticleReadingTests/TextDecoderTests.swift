import Testing

@testable import ArticleReading

struct TextDecoderTests {
    @Test(
        arguments: [
            (Array("“né”\n".utf8), "“né”\n", "utf-8"),
            ([0xEF, 0xBB, 0xBF] + Array("né".utf8), "né", "utf-8"),
            ([0xFF, 0xFE, 0x6E, 0x00, 0xE9, 0x00], "né", "utf-16le"),
            ([0xFE, 0xFF, 0x00, 0x6E, 0x00, 0xE9], "né", "utf-16be"),
            ("He said it.".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, "He said it.", "utf-16le"),
            ("He said it.".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }, "He said it.", "utf-16be"),
            ([0x93, 0x6E, 0xE9, 0x94, 0x80], "“né”€", "windows-1252"),
            (Array("“né” and “ça” ".utf8) + [0xFF], "“né” and “ça” \u{FFFD}", "utf-8"),
            (Array("one\r\ntwo\rthree\0".utf8), "one\ntwo\nthree", "utf-8"),
        ] as [([UInt8], String, String)])
    func bytesBecomeText(bytes: [UInt8], text: String, encoding: String) throws {
        #expect(TextDecoder.decode(bytes) == DecodedText(text: text, encoding: encoding))
    }

    @Test(
        arguments: [
            [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 3, 0, 0x3E, 0],
            Array("\u{89}PNG\r\n".utf8) + (0..<64).map { UInt8($0 % 8) },
        ] as [[UInt8]])
    func binaryFilesAreNoText(bytes: [UInt8]) {
        #expect(TextDecoder.decode(bytes) == nil)
    }
}
