import FactModel
import TestSupport
import Testing

@testable import ArticleReading

struct ByteStreamTests {
    @Test func gzipOfEverythingIsRead() {
        let lines = Array("{\"text\": \"One.\"}\n{\"text\": \"Two.\"}\n".utf8)
        #expect(ReadResult(Gzip.member(lines)).bodies == ["One.", "Two."])
        #expect(
            ReadResult(Gzip.member(Array(lines[..<17])) + Gzip.member(Array(lines[17...])) + [0, 0]).bodies == [
                "One.", "Two.",
            ])
        #expect(ReadResult(Gzip.member(Array("It rained.".utf8))).articles.first?.sourceFormat == "text")
        #expect(ReadResult(Gzip.member([])).reasons == ["the file is empty"])
    }

    @Test func gzipCutInTheMiddleGivesWhatCanBeRead() {
        let lines = (0..<50).map { "{\"text\": \"Line \($0).\"}\n" }.joined()
        let cut = ReadResult(Array(Gzip.member(Array(lines.utf8)).dropLast(200)))
        #expect(cut.bodies.count > 30 && cut.bodies.count < 50)
        #expect(cut.reasons == ["the gzip data ends in the middle"])
        let text = ReadResult(Array(Gzip.member(Array("It rained. It rained.".utf8)).dropLast(12)))
        #expect(text.articles.count == 1)
        #expect(text.reasons == ["the gzip data ends in the middle"])
    }

    @Test func aGzipBombIsStopped() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write([UInt8](repeating: 0x61, count: 8 << 20), to: "bomb")
        #expect(try BuiltProgram.run("gzip", [path]).status == 0)
        let bytes = try Bytes.read(path + ".gz")
        let result = ReadResult(bytes, limits: ReadingLimits(expansion: 200, expandedBytes: 1 << 20))
        #expect(
            result.reasons == ["the gzip data expands to more than 200 times its size (--max-expansion allows more)"])
        #expect(ReadResult(bytes).articles.count == 1)
    }

    @Test func aHugeLineIsPassedOverInBoundedMemory() throws {
        let stream = ByteStream(
            path: "x", bytes: [UInt8](repeating: 0x61, count: 3 << 20) + Array("\nb\n\nc".utf8), limits: ReadingLimits()
        )
        #expect(try stream.line(longest: 1 << 20) == .tooLong)
        #expect(try stream.line(longest: 1 << 20) == .bytes([0x62]))
        #expect(try stream.line(longest: 1 << 20) == .bytes([]))
        #expect(try stream.line(longest: 1 << 20) == .bytes([0x63]))
        #expect(try stream.line(longest: 1 << 20) == nil)
    }
}
