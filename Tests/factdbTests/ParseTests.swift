import TestSupport
import Testing

/// What the engine saw, as `factdb parse` prints it.
struct ParseTests {
    private func parse(_ text: String, _ options: [String] = []) throws -> BuiltProgram.Result {
        let folder = try TemporaryFolder()
        let file = try folder.write(Array(text.utf8), to: "article.txt")
        return try BuiltProgram().run(["parse"] + options + [file])
    }

    @Test func aReadableLineTellsTagRelationHeadAndName() throws {
        let result = try parse("Jane Miller said in Nairobi: “it works”.")
        #expect(
            result.output == """
                Jane                 NNP    nsubj          said                 person
                Miller               NNP    flat           Jane                 –
                said                 VBD    root           –
                in                   IN     case           Nairobi
                Nairobi              NNP    obl            said                 place
                :                    :      punct          works
                “                    ``     punct          works
                it                   PRP    nsubj          works
                works                VBZ    ccomp          said
                ”                    ''     punct          works
                .                    .      punct          said


                """)
        #expect(result.error.isEmpty)
        #expect(result.status == 0)
    }

    @Test func theLastColumnTellsNamesQuotationsAndSpaces() throws {
        let result = try parse("Jane Miller said “it works”.", ["--as", "conllu"])
        #expect(
            result.output == """
                # sent_id = 1
                # text = Jane Miller said “it works”.
                1\tJane\tJane\tPROPN\tNNP\t_\t3\tnsubj\t_\tName=B-person
                2\tMiller\tMiller\tPROPN\tNNP\t_\t1\tflat\t_\tName=I-person
                3\tsaid\tsay\tVERB\tVBD\t_\t0\troot\t_\t_
                4\t“\t"\tPUNCT\t``\t_\t6\tpunct\t_\tSpaceAfter=No
                5\tit\tit\tPRON\tPRP\t_\t6\tnsubj\t_\tQuoted=Yes
                6\tworks\twork\tVERB\tVBZ\t_\t3\tccomp\t_\tQuoted=Yes|SpaceAfter=No
                7\t”\t"\tPUNCT\t''\t_\t6\tpunct\t_\tSpaceAfter=No
                8\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_


                """)
        #expect(result.status == 0)
    }

    @Test func wordsAndSentencesOfATreebankAreKept() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(
            Array(
                """
                1\tJane\t_\t_\t_\t_\t_\t_\t_\t_
                2-3\tcannot\t_\t_\t_\t_\t_\t_\t_\t_
                2\tcan\t_\t_\t_\t_\t_\t_\t_\t_
                3\tnot\t_\t_\t_\t_\t_\t_\t_\t_
                4\tgo\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
                5\t.\t_\t_\t_\t_\t_\t_\t_\t_

                """.utf8), to: "gold.conllu")
        let result = try BuiltProgram().run(["parse", "--gold-tokens", "--as", "conllu", file])
        let forms = result.output.split(separator: "\n").filter { !$0.hasPrefix("#") }.map {
            String($0.split(separator: "\t")[1])
        }
        #expect(forms == ["Jane", "can", "not", "go", "."])
        #expect(result.output.hasPrefix("# sent_id = 1\n# text = Jane cannot go.\n"))
    }
}
