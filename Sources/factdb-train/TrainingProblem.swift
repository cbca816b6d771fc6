/// What can go wrong before training begins.
enum TrainingProblem: Error, CustomStringConvertible {
    case usage
    case unknownClass(String, line: String)

    var description: String {
        switch self {
        case .usage:
            """
            Usage: factdb-train lexicon OUT.bin LIST.tsv…
                   factdb-train names TRAIN.jsonl OUT.weights [EPOCHS]
                   factdb-train states TRAIN.jsonl OUT.states
                   factdb-train statements QUOTES.jsonl OUT.tsv
                   factdb-train attribute WEIGHTS.tsv THRESHOLD TEXTS.jsonl
                   factdb-train reliability WEIGHTS.tsv THRESHOLD QUOTES.jsonl
                   factdb-train tag WEIGHTS TEXTS.jsonl
                   factdb-train pronouns ANNOTATED.jsonl PLAIN.jsonl
            """
        case .unknownClass(let name, let line): "The class “\(name)” in the line “\(line)” is not known."
        }
    }
}
