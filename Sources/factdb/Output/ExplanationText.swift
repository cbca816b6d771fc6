import FactExtraction
import FactModel

/// Lays out why a statement is one: its cue, the way to the speaker's name, the signs, and what was turned down.
struct ExplanationText {
    private let explanation: StatementExplanation
    private let article: Article
    private let width: Int

    /// So many signs are shown on each side.
    private static let shownSigns = 6

    /// Takes what to show.
    init(_ explanation: StatementExplanation, article: Article, width: Int) {
        self.explanation = explanation
        self.article = article
        self.width = width
    }

    /// The text, every line ended.
    var text: String {
        var lines = section("cue", [cue]) + section("speaker", speaker)
        lines += section("for it", signs { $0 > 0 }) + section("against it", signs { $0 < 0 })
        lines += section("turned down in its paragraph", explanation.rejected.map(line))
        return lines.joined(separator: "\n") + "\n"
    }

    private func section(_ title: String, _ entries: [String]) -> [String] {
        entries.isEmpty
            ? []
            : [title]
                + entries.flatMap { entry in
                    WordWrap.lines(SafeText.escaped(entry), width: max(20, width - 4)).enumerated().map {
                        ($0 == 0 ? "  " : "    ") + $1
                    }
                }
    }

    private func words(_ span: Span) -> String {
        article.text(of: span).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private var cue: String {
        let statement = explanation.statement
        guard let cue = statement.cue else { return "none: the rule \(statement.rule) gives these words a speaker" }
        return "“\(words(cue))”, by the rule \(statement.rule)"
    }

    private var speaker: [String] {
        guard let source = explanation.statement.source else {
            return ["none: nobody beside the words can have said them"]
        }
        var way = ["“\(words(source.span))” (\(source.mention.rawValue))"]
        way += explanation.chain.map { "“\(words($0.span))” (\($0.kind.rawValue))" }
        let name = source.speaker.map { "\($0.name), \($0.kind.rawValue)" } ?? "nobody could tell"
        return [way.joined(separator: " → ") + " = " + name] + candidates
    }

    private var candidates: [String] {
        guard let choice = explanation.choice else { return [] }
        var lines = choice.candidates.map { candidate in
            let score = candidate.score.map { "\(signed($0))  " } ?? ""
            return score + (candidate.isChosen ? "" : "not ") + "\(candidate.name): \(candidate.reason)"
        }
        if let nobody = choice.nobody { lines.append("\(signed(nobody))  not nobody with a name") }
        return lines
    }

    private func signs(_ isShown: (Double) -> Bool) -> [String] {
        explanation.signs.filter { isShown($0.weight) }.prefix(Self.shownSigns).map {
            "\(signed($0.weight))  \($0.name)"
        }
    }

    private func signed(_ weight: Double) -> String {
        let hundredths = Int((abs(weight) * 100).rounded())
        let digits = hundredths % 100
        return (weight < 0 ? "−" : "+") + "\(hundredths / 100).\(digits < 10 ? "0" : "")\(digits)"
    }

    private func line(_ rejection: ExtractionTrace.Rejection) -> String {
        var line = "“\(words(rejection.cue))”: \(rejection.reason)"
        if let likelihood = rejection.likelihood { line += " (\(Int((likelihood * 100).rounded())) %)" }
        if let rule = rejection.rule { line += ", rule \(rule)" }
        if let first = rejection.fragments.first { line += ", content “\(shortened(words(first)))”" }
        return line
    }

    private func shortened(_ words: String) -> String {
        words.count > 60 ? words.prefix(60) + "…" : words
    }
}
