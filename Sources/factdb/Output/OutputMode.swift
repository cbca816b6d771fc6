/// The ways to print a result.
public enum OutputMode: String, CaseIterable, Sendable {
    case table, line, csv, tsv, json, jsonl, markdown, html, chart, svg
}
