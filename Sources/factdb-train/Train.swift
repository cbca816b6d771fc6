import Glibc

/// Makes the files that the program embeds: its lexicon, weights and tables, or what they are learned from. Never needed to
/// build or run the program.
@main
enum Train {
    static func main() {
        do {
            try run(Array(CommandLine.arguments.dropFirst()))
        } catch let problem as TrainingProblem {
            fail("\(problem)", status: problem.status)
        } catch {
            fail("\(error)", status: 70)
        }
    }

    private static func run(_ arguments: [String]) throws {
        guard arguments.count >= 3 else { throw TrainingProblem.usage }
        let (first, second) = (arguments[1], arguments[2])
        switch (arguments[0], arguments.count) {
        case ("lexicon", _): try TrainingFile.write(CompileLexicon.bytes(of: Array(arguments[2...])), to: first)
        case ("states", 3): try TrainingFile.write(TrainNames(path: first, epochs: 1).states(), to: second)
        case ("names", 3...4):
            guard let epochs = arguments.count == 4 ? Int(arguments[3]) : 5, epochs > 0 else {
                throw TrainingProblem.usage
            }
            try TrainingFile.write(TrainNames(path: first, epochs: epochs).train(), to: second)
        case ("tag", 3): try TagNames(weights: first).tag(second)
        case ("statements", 3): try TrainingFile.write(TrainStatements(path: first).train().utf8, to: second)
        case ("attribute", 3): try AttributeStatements(table: TrainingFile.text(of: first)).print(second)
        case ("reliability", 3): print(try MeasureConfidence(table: TrainingFile.text(of: first)).table(of: second))
        case ("pronouns", 3): try PrintPronouns().print(annotated: first, plain: second)
        default: throw TrainingProblem.usage
        }
    }

    private static func fail(_ message: String, status: Int32) -> Never {
        let bytes = Array((message + "\n").utf8)
        _ = write(STDERR_FILENO, bytes, bytes.count)
        exit(status)
    }
}
