import TestSupport
import Testing

/// What the options of ingest and read do, by the program itself.
struct IngestOptionTests {
    private let factdb = BuiltProgram()
    private let english =
        "The port is open again, officials said on Tuesday, and the first ships have come in. It had been shut for a month, which was the longest time that anybody in the town could remember."
    private let german =
        "Der Hafen ist wieder offen, wie die Behörden am Dienstag mit Blick auf die ersten Schiffe sagten. Er war für einen Monat geschlossen, und das war die längste Zeit, an die sich jemand in der Stadt erinnern konnte."

    @Test func otherLanguagesAreStoredWithoutFacts() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/facts.db"
        let file = try folder.write(Array(german.utf8), to: "a.txt")
        let result = try factdb.run(["ingest", "--db", path, file])
        #expect(result.error == "\(path): 1 added, 0 unchanged, 0 failed, 1 not in English\n")
        let language = try factdb.run(["query", "--db", path, "select language from articles"])
        #expect(language.output == "language\nde\n")
        // A file that is read with other options is read again, and an article that is English now is no longer foreign.
        let force = ["ingest", "--resume", "--db", path, "--force-language", "en", file]
        #expect(
            try factdb.run(force + ["--dry-run"]).error == "\(path): would add 0, 1 replaced, 0 unchanged, 0 failed\n")
        #expect(try factdb.run(force).error == "\(path): 0 added, 1 replaced, 0 unchanged, 0 failed\n")
        #expect(try factdb.run(force).error == "\(path): 0 added, 0 unchanged, 0 failed, 1 file read before\n")
        let plain = try factdb.run(["ingest", "--db", path, file])
        #expect(plain.error == "\(path): 0 added, 1 unchanged, 0 failed\n")
        #expect(try factdb.run(["query", "--db", path, "select language from articles"]).output == "language\nen\n")
    }

    @Test func resumePassesOverFinishedFiles() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/facts.db"
        let first = try folder.write(Array(english.utf8), to: "a.txt")
        let second = try folder.write(Array("It rained. \(english)".utf8), to: "b.txt")
        _ = try factdb.run(["ingest", "--quiet", "--db", path, first])
        let resumed = try factdb.run(["ingest", "--resume", "--db", path, first, second])
        #expect(resumed.error == "\(path): 1 added, 0 unchanged, 0 failed, 1 file read before\n")
        // Touched is the same file, edited is another.
        _ = try BuiltProgram.run("touch", ["-d", "2001-01-01", first])
        #expect(try factdb.run(["ingest", "--resume", "--db", path, first]).error.contains("1 file read before"))
        try folder.write(Array("It shone. \(english)".utf8), to: "b.txt")
        #expect(try factdb.run(["ingest", "--resume", "--db", path, second]).error.contains(": 1 added, 0 unchanged"))
    }

    @Test func aProblemGoesWhenItsFileIsReadWithoutIt() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/facts.db"
        let lines = "{\"text\": \"It rained.\"}\nnothing\n{\"words\": \"It shone.\"}\n"
        let file = try folder.write(Array(lines.utf8), to: "a.jsonl")
        func problems() throws -> String {
            try factdb.run(["query", "--db", path, "select record from problems order by record"]).output
        }
        #expect(try factdb.run(["ingest", "--quiet", "--db", path, file]).status == 65)
        #expect(try problems() == "record\n2\n3\n")
        let mapped = try factdb.run(["ingest", "--resume", "--db", path, "--map", "text=words", file])
        #expect(mapped.error.hasSuffix("\(path): 1 added, 0 unchanged, 2 failed\n"))
        #expect(try problems() == "record\n1\n2\n")
        try folder.write(Array("{\"text\": \"It rained.\"}\n".utf8), to: "a.jsonl")
        #expect(try factdb.run(["ingest", "--quiet", "--db", path, file]).status == 0)
        #expect(try problems() == "record\n")
    }

    @Test func aDryRunWritesNothing() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/facts.db"
        let file = try folder.write(
            Array("{\"text\": \"It rained.\"}\n{\"text\": \"It rained.\"}\nnothing\n".utf8), to: "a.jsonl")
        let result = try factdb.run(["ingest", "--dry-run", "--db", path, file])
        #expect(result.status == 65)
        #expect(result.error.hasSuffix("\(path): would add 1, 1 unchanged, 1 failed\n"))
        #expect(try folder.names() == ["a.jsonl"])
    }

    @Test func aDryRunReadsWhatTheIngestWould() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/facts.db"
        let lines = """
            {"text": "It rained.", "date": "2024-01-01"}
            {"text": "It shone.", "date": "2025-01-01"}
            {"text": "It shone.", "date": "2025-01-01"}
            nothing
            {"text": "It blew.", "date": "2025-01-02"}
            """
        let file = try folder.write(Array(lines.utf8), to: "a.jsonl")
        let other = try folder.write(Array(english.utf8), to: "b.txt")
        for options in [
            [], ["--limit", "1"], ["--limit", "2"], ["--since", "2025-01-01"], ["--strict"],
            ["--since", "2025-01-02", "--limit", "1"],
        ] {
            let database = folder.path + "/\(options.joined()).db"
            let rehearsed = try factdb.run(["ingest", "--dry-run", "--db", database] + options + [file, other])
            let done = try factdb.run(["ingest", "--db", database] + options + [file, other])
            #expect(rehearsed.status == done.status)
            // A strict run ends without a summary in both.
            let told = (1...4).reduce(rehearsed.error) {
                $0.replacing(": would add \($1),", with: ": \($1) added,")
            }
            #expect(told == done.error)
        }
        _ = try factdb.run(["ingest", "--quiet", "--db", path, other])
        let resumed = try factdb.run(["ingest", "--dry-run", "--resume", "--db", path, other])
        #expect(resumed.error == "\(path): would add 0, 0 unchanged, 0 failed, 1 file read before\n")
        let again = try factdb.run(["ingest", "--dry-run", "--again", "--db", path, other])
        #expect(again.error == "\(path): would add 0, 1 replaced, 0 unchanged, 0 failed\n")
        let notes = try folder.write(Array("These are notes.".utf8), to: "notes.db")
        #expect(try factdb.run(["ingest", "--dry-run", "--db", notes, other]).status == 65)
    }

    @Test func aLimitCountsNewArticlesOnce() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/facts.db"
        let lines = ["It rained.", "It rained.", "It shone.", "It snowed."].map { "{\"text\": \"\($0)\"}\n" }.joined()
        let file = try folder.write(Array(lines.utf8), to: "a.jsonl")
        let first = try factdb.run(["ingest", "--limit", "2", "--db", path, file])
        #expect(first.error == "\(path): 2 added, 1 unchanged, 0 failed\n")
        // A file that was not read to its end is read again.
        let rest = try factdb.run(["ingest", "--resume", "--db", path, file])
        #expect(rest.error == "\(path): 1 added, 3 unchanged, 0 failed\n")
    }

    @Test func limitSinceAndStrictStopWhereTheySay() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/facts.db"
        let lines = """
            {"text": "It rained.", "date": "2024-01-01"}
            {"text": "It shone.", "date": "2025-01-01"}
            {"text": "It snowed."}
            nothing
            {"text": "It blew.", "date": "2025-01-02"}
            """
        let file = try folder.write(Array(lines.utf8), to: "a.jsonl")
        let since = try factdb.run(["ingest", "--since", "2025-01-01", "--limit", "1", "--db", path, file])
        #expect(since.error == "\(path): 1 added, 0 unchanged, 0 failed, 1 before 2025-01-01\n")
        let strict = try factdb.run(["ingest", "--strict", "--db", path, file])
        #expect(strict.status == 65)
        #expect(strict.error.hasPrefix("factdb: \(file):4 (byte 0): it is not valid JSON.\n"))
        let count = try factdb.run(["query", "--db", path, "select count(*) from articles"])
        #expect(count.output == "count(*)\n3\n")
        #expect(try factdb.run(["ingest", "--since", "soon", "--db", path, file]).status == 64)
        #expect(try factdb.run(["ingest", "--limit", "0", "--db", path, file]).status == 64)
    }

    @Test func readPrintsTheArticleAndReadsItsOwnJSON() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(Array("Title: Port reopens\nDate: 3 May 2024\n\n\(english)\n".utf8), to: "a.txt")
        let text = try factdb.run(["read", file])
        #expect(text.output.hasPrefix("title: Port reopens\ndate: 2024-05-03\nlanguage: en\n\nTitle: Port reopens\n"))
        let json = try factdb.run(["read", "--as", "json", file])
        #expect(json.output.hasPrefix(#"{"title": "Port reopens", "date": "2024-05-03", "language": "en", "path": "#))
        let again = try factdb.run(["read", "--as", "json", "-"], input: json.output)
        #expect(again.output.contains(#""text": "Title: Port reopens\nDate: 3 May 2024\n\n"#))
        #expect(try factdb.run(["read", folder.path + "/none"]).status == 66)
    }

    @Test func documentsGoThroughOtherProgramsWhereTheyAre() throws {
        let folder = try TemporaryFolder()
        let pdf = try folder.write(Array("%PDF-1.4\n%âãÏÓ".utf8), to: "a.pdf")
        let absent = try factdb.run(["read", pdf], environment: ["PATH": folder.path])
        #expect(absent.status == 65)
        #expect(
            absent.error
                == "factdb: \(pdf): a PDF file is read through pdftotext, which is not installed (Debian: poppler-utils).\n"
        )
        let program = try folder.write(Array("#!/bin/sh\necho 'The port is open.'\n".utf8), to: "pdftotext")
        _ = try BuiltProgram.run("chmod", ["+x", program])
        let present = try factdb.run(["read", pdf], environment: ["PATH": folder.path + ":/usr/bin:/bin"])
        #expect(present.output.hasSuffix("\n\nThe port is open.\n"))
        try folder.write(Array("#!/bin/sh\nexit 1\n".utf8), to: "pdftotext")
        let broken = try factdb.run(["read", pdf], environment: ["PATH": folder.path + ":/usr/bin:/bin"])
        #expect(broken.error == "factdb: \(pdf): pdftotext cannot read it; it may be damaged.\n")
    }

    @Test func aDocumentThatCannotBeHandedOnLeavesNoFile() throws {
        let folder = try TemporaryFolder()
        let pdf = try folder.write(Array("%PDF-1.4\n".utf8) + [UInt8](repeating: 0x20, count: 1 << 16), to: "a.pdf")
        let temporary = try TemporaryFolder()
        let script = "ulimit -f 4; exec \"$0\" read \"$1\""
        let result = try BuiltProgram.run(
            "sh", ["-c", script, factdb.path, pdf], environment: ["TMPDIR": temporary.path])
        #expect(
            result.error
                == "factdb: \(pdf): no temporary file can be written in \(temporary.path): File too large.\n")
        #expect(try temporary.names() == [])
    }
}
