import FactModel
import Glibc
import TestSupport
import Testing

@testable import ArticleReading

struct ArticleInputTests {
    /// Reads everything, and returns the bodies and the problems in order.
    private func read(_ content: [UInt8], limits: ReadingLimits = ReadingLimits()) throws -> [String] {
        let folder = try TemporaryFolder()
        let path = try folder.write(content, to: "input")
        var reader = try ArticleInput.open(path: path, limits: limits)
        var results: [String] = []
        while true {
            do {
                guard let article = try reader.next() else { return results }
                results.append(article.body)
            } catch {
                results.append("! \(error.record ?? 0) \(error.externalID ?? "-") \(error.reason)")
            }
        }
    }

    @Test func aBadRecordCostsOnlyItself() throws {
        let lines = """
            {"id": "a", "text": "One."}

            {"id": "b"}
            not json
            {"id": "d", "text": "Four.", "title": null, "date": "None"}
            {"id": 5, "text": 7}
            {"id": "f", "text": "Six."}
            """
        #expect(
            try read(Array(lines.utf8)) == [
                "One.", "! 3 b the record has no \"text\"", "! 4 - it is not valid JSON", "Four.",
                "! 6 5 the record is not an object with a string \"text\"", "Six.",
            ])
    }

    @Test func aRecordBeyondTheLimitIsPassedOver() throws {
        let long = String(repeating: "a", count: 3 << 20)
        let lines = "{\"text\": \"One.\"}\n{\"text\": \"\(long)\"}\n{\"text\": \"Three.\"}"
        #expect(
            try read(Array(lines.utf8), limits: ReadingLimits(articleBytes: 1 << 20)) == [
                "One.", "! 2 - the record is larger than 1 MiB (--max-article allows more)", "Three.",
            ])
    }

    @Test func offsetsInJSONStayThoseOfItsString() throws {
        #expect(try read(Array(#"{"text": "a\u0000b\r\nc"}"#.utf8)) == ["a\u{FFFD}b\r\nc"])
    }

    @Test func anObjectOverSeveralLinesAndAnArrayAreRead() throws {
        #expect(try read(Array("{\n  \"text\": \"One.\"\n}\n".utf8)) == ["One."])
        #expect(try read(Array("[{\"text\": \"One.\"},\n {\"text\": \"Two.\"}]".utf8)) == ["One.", "Two."])
    }

    @Test func aBadElementOfAnArrayCostsOnlyItself() throws {
        let array = "\u{FEFF}[{\"text\": \"One.\"}, {\"id\": \"b\"}, 3, {\"text\": \"Four.\"}]"
        #expect(
            try read(Array(array.utf8)) == [
                "One.", "! 2 b the record has no \"text\"",
                "! 3 - the record is not an object with a string \"text\"", "Four.",
            ])
        #expect(try read(Array("[]".utf8)).isEmpty)
        #expect(try read(Array("{}\n".utf8)) == ["! 0 - the record has no \"text\""])
    }

    @Test func aNamedPipeIsRead() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/pipe"
        #expect(mkfifo(path, 0o600) == 0)
        // Held open for reading as well, so that opening it to write does not wait.
        let pipe = open(path, O_RDWR)
        #expect(write(pipe, "It rained.", 10) == 10)
        let reading = Task.detached {
            var reader = try ArticleInput.open(path: path)
            return try reader.next()?.body
        }
        // Closing the last writer is what ends the input.
        try await Task.sleep(for: .milliseconds(200))
        close(pipe)
        #expect(try await reading.value == "It rained.")
    }

    @Test(arguments: [
        ("", "the file is empty"), (" \n\n", "the file is empty"),
        ("\u{1}\u{2}\u{3}\u{4}\u{5}\u{6}", "it is not text (it looks like a binary file)"),
    ])
    func whatIsNoArticleIsNamed(content: String, reason: String) throws {
        #expect(try read(Array(content.utf8)) == ["! 0 - \(reason)"])
    }

    @Test func aMissingFileAndAFolderAreRefused() throws {
        let folder = try TemporaryFolder()
        #expect(throws: ReadingProblem(path: folder.path + "/none", reason: "there is no such file", isMissing: true)) {
            _ = try ArticleInput.open(path: folder.path + "/none")
        }
        #expect(throws: ReadingProblem(path: folder.path, reason: "it is not a file")) {
            _ = try ArticleInput.open(path: folder.path)
        }
    }

    @Test func aFolderStandsForItsFilesInOrder() throws {
        let folder = try TemporaryFolder()
        _ = try folder.write(Array("b".utf8), to: "b.txt")
        _ = try folder.write(Array("a".utf8), to: "a.txt")
        _ = try folder.write(Array("h".utf8), to: ".hidden")
        mkdir(folder.path + "/c", 0o755)
        _ = try folder.write(Array("d".utf8), to: "c/d.txt")
        var problems: [ReadingProblem] = []
        let expected = ["a.txt", "b.txt", "c/d.txt"].map { folder.path + "/" + $0 }
        #expect(InputPaths.expand([folder.path, "-"]) { problems.append($0) } == expected + ["-"])
        #expect(InputPaths.expand([folder.path + "/*.txt"]) { problems.append($0) } == Array(expected.prefix(2)))
        #expect(problems.isEmpty)
        #expect(InputPaths.expand([folder.path + "/*.html"]) { problems.append($0) }.isEmpty)
        #expect(problems.map(\.reason) == ["no file matches the pattern"])
    }

    @Test func aProblemPrintsItsPlaceWithoutControlCharacters() {
        let problem = ReadingProblem(path: "a\u{1B}[2J\n", record: 3, byteOffset: 17, reason: "the record has no text")
        #expect(problem.description == "a\\u{1b}[2J\\u{a}:3 (byte 17): the record has no text.")
    }
}
