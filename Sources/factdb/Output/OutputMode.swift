import ArgumentParser

/// The ways to print a result.
enum OutputMode: String, CaseIterable, ExpressibleByArgument {
    case table, line, csv, tsv, json, jsonl, markdown
}
