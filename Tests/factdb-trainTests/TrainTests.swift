import TestSupport
import Testing

/// Runs the trainer as it was built.
struct TrainTests {
    private let trainer = BuiltProgram("factdb-train")

    /// Texts with names, as `training/names/prepare.py` writes them.
    private static let names = [
        "0️⃣Ann Lee1️⃣ met 2️⃣Bo Ray3️⃣ of 4️⃣Acme Corp.5️⃣ in 6️⃣Leeds7️⃣.",
        "A spokesman for 4️⃣Harrow Bank5️⃣ thanked 0️⃣Jane Miller1️⃣ in 6️⃣Oslo7️⃣.",
        "“No,” said 0️⃣Tom Hart1️⃣. 4️⃣Acme Corp.5️⃣ left 6️⃣Leeds7️⃣ in May.",
    ].map { marked in
        let text = MarkedText(marked)
        let names = [(0, "person"), (2, "person"), (4, "organization"), (6, "place")].compactMap { mark, kind in
            text.offsets[mark].map { "[\($0), \(text.offsets[mark + 1] ?? 0), \"\(kind)\"]" }
        }
        return "{\"text\": \"\(text.text)\", \"weight\": 1, \"names\": [\(names.joined(separator: ", "))]}\n"
    }.joined()

    /// Articles with their statements marked, offsets in code points.
    private static let quotes = [
        "0️⃣The bridge will open in May1️⃣, 2️⃣Jane Miller3️⃣ said.",
        "2️⃣Bo Ray3️⃣ said that 0️⃣the road is closed1️⃣. It was late.",
    ].map { marked in
        let text = MarkedText(marked)
        return """
            {"text": "\(text.text)", "quotes": [{"start": \(text[0, 1].lowerBound), "end": \(text[0, 1].upperBound), \
            "speaker_start": \(text[2, 3].lowerBound), "speaker_end": \(text[2, 3].upperBound)}]}

            """
    }.joined()

    @Test(arguments: [
        ("names", names, ["1"]), ("states", names, []), ("statements", quotes, []),
        ("lexicon", "Ann\tfemale\nAcme Corp.\torganization\n", []),
    ])
    func theSameDataGiveTheSameBytes(command: String, data: String, more: [String]) throws {
        let folder = try TemporaryFolder()
        let input = try folder.write(Array(data.utf8), to: "data")
        var results: [[UInt8]] = []
        for run in 1...2 {
            let output = folder.path + "/out\(run)"
            let files = command == "lexicon" ? [output, input] : [input, output]
            let result = try trainer.run([command] + files + more)
            #expect(result.status == 0, "\(result.error)")
            results.append(try Bytes.read(output))
        }
        #expect(results[0].count > 64)
        #expect(results[0] == results[1])
    }

    @Test func theShippedWeightsFindNames() throws {
        let folder = try TemporaryFolder()
        let texts = try folder.write(
            Array("{\"id\": \"1\", \"text\": \"“Non,” said Jane Miller in Nairobi.\"}\n".utf8), to: "texts.jsonl")
        let result = try trainer.run(["tag", Repository.path("Sources/CNameModel/names.weights"), texts])
        #expect(
            result.output == """
                {"entities":[{"end":23,"start":12,"type":"person"},{"end":34,"start":27,"type":"place"}],"id":"1"}

                """)
        #expect(result.status == 0)
    }

    @Test(
        arguments: [
            ("names", "{}\n", "1: The line cannot be learned from: it has no “text”.", 65),
            ("names", names + "no\n", "4: The line cannot be learned from: it is no JSON object.", 65),
            (
                "names", "{\"text\": \"Ann\", \"weight\": 1, \"names\": [[0, 9, \"person\"]]}",
                "1: The line cannot be learned from: a name from 0 to 9 lies outside of its text.", 65
            ),
            (
                "states", "{\"text\": \"Ann\", \"weight\": 1, \"names\": [[0, 3, \"nobody\"]]}",
                "1: The line cannot be learned from: “nobody” is no kind of name.", 65
            ),
            (
                "statements", "{\"text\": \"No.\", \"quotes\": [{\"start\": 2, \"end\": 7}]}",
                "1: The line cannot be learned from: 2 to 7 lies outside of its text.", 65
            ),
            (
                "lexicon", "# A list\nAnn\tfemale\nBo\tmales\n",
                "3: The line cannot be learned from: there is no class “males”.", 65
            ),
            (
                "lexicon", "Ann female\n",
                "1: The line cannot be learned from: it is not a word or phrase, a tab and its classes.", 65
            ),
        ] as [(String, String, String, Int32)])
    func whatCannotBeLearnedFromIsToldByItsLine(command: String, data: String, message: String, status: Int32) throws {
        let folder = try TemporaryFolder()
        let input = try folder.write(Array(data.utf8), to: "data")
        let output = folder.path + "/out"
        let result = try trainer.run([command] + (command == "lexicon" ? [output, input] : [input, output]))
        #expect(result == .init(output: "", error: "\(input):\(message)\n", status: status))
        #expect(try folder.names() == ["data"])
    }

    @Test func aMissingFileIsNamed() throws {
        let result = try trainer.run(["names", "/nowhere/names.jsonl", "/nowhere/out"])
        #expect(result == .init(output: "", error: "“/nowhere/names.jsonl” cannot be read.\n", status: 66))
    }

    @Test func weightsOfAnotherSizeAreRefused() throws {
        let folder = try TemporaryFolder()
        let weights = try folder.write([1, 2, 3], to: "names.weights")
        let result = try trainer.run(["tag", weights, weights])
        #expect(result.status == 65)
        #expect(result.error.hasPrefix("“\(weights)” holds 3 bytes, and weights of the name tagger are "))
    }

    @Test(arguments: [[], ["names"], ["names", "a", "b", "0"], ["tag", "a", "b", "c"], ["nothing", "a", "b"]])
    func anotherCommandLineIsToldTheRightOnes(arguments: [String]) throws {
        let result = try trainer.run(arguments)
        #expect(result.status == 64)
        #expect(result.error.hasPrefix("Usage: factdb-train lexicon OUT.bin LIST.tsv…\n"))
    }
}
