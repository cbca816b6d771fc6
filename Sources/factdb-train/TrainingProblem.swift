/// What can go wrong before training begins.
enum TrainingProblem: Error, CustomStringConvertible {
    case usage
    case unreadable(String)
    case unwritable(String)
    case badLine(String, line: Int, reason: String)
    case wrongSize(String, bytes: Int, expected: Int)

    var description: String {
        switch self {
        case .usage: Self.usageText
        case .unreadable(let path): "“\(path)” cannot be read."
        case .unwritable(let path): "“\(path)” cannot be written."
        case .badLine(let path, let line, let reason): "\(path):\(line): The line cannot be learned from: \(reason)."
        case .wrongSize(let path, let bytes, let expected):
            "“\(path)” holds \(bytes) bytes, and weights of the name tagger are \(expected)."
        }
    }

    /// The exit code, after BSD's `sysexits.h`.
    var status: Int32 {
        switch self {
        case .usage: 64
        case .badLine, .wrongSize: 65
        case .unreadable: 66
        case .unwritable: 74
        }
    }

    private static let usageText = """
        Usage: factdb-train lexicon OUT.bin LIST.tsv…
               factdb-train states TRAIN.jsonl OUT.states
               factdb-train names TRAIN.jsonl OUT.weights [EPOCHS]
               factdb-train tag WEIGHTS TEXTS.jsonl
               factdb-train statements QUOTES.jsonl OUT.tsv
               factdb-train attribute WEIGHTS.tsv TEXTS.jsonl
               factdb-train reliability WEIGHTS.tsv QUOTES.jsonl
               factdb-train pronouns ANNOTATED.jsonl PLAIN.jsonl
        """
}
