import FactStore

/// Lays out a statement's evidence: who said it, where, and the paragraph with the pieces marked.
struct EvidenceText {
    private enum Mark: Int {
        case content, cue, source

        var brackets: (String, String) {
            switch self {
            case .content: ("[", "]")
            case .cue: ("<", ">")
            case .source: ("{", "}")
            }
        }

        /// Bold, yellow and cyan (ECMA-48, Select Graphic Rendition).
        var colors: (String, String) {
            switch self {
            case .content: ("\u{1B}[1m", "\u{1B}[0m")
            case .cue: ("\u{1B}[33m", "\u{1B}[0m")
            case .source: ("\u{1B}[36m", "\u{1B}[0m")
            }
        }
    }

    private let evidence: StatementEvidence
    private let usesColor: Bool
    private let width: Int

    /// Takes what to show.
    init(_ evidence: StatementEvidence, usesColor: Bool, width: Int) {
        self.evidence = evidence
        self.usesColor = usesColor
        self.width = width
    }

    /// The text, every line ended.
    var text: String {
        let speaker = SafeText.escaped(evidence.speaker ?? "(nobody could tell)")
        var lines = ["statement \(evidence.id): \(speaker) \(evidence.act) (\(evidence.kind))", ""]
        lines += marked.split(separator: "\n").flatMap { WordWrap.lines(String($0), width: width) + [""] }
        let place = [evidence.articleTitle, evidence.published, evidence.sourcePath].compactMap { $0 }
        lines.append("article \(evidence.articleID): " + SafeText.escaped(place.joined(separator: ", ")))
        let percent = Int((evidence.confidence * 100).rounded())
        lines.append("rule \(evidence.rule), confidence \(percent) %")
        return lines.joined(separator: "\n") + "\n"
    }

    /// The paragraph with its marks; text from the article is made safe before any colour is added.
    private var marked: String {
        var spans = evidence.content.map { ($0, Mark.content) }
        if let cue = evidence.cue { spans.append((cue, .cue)) }
        if let source = evidence.source { spans.append((source, .source)) }
        spans.sort { ($0.0.lowerBound, $0.1.rawValue) < ($1.0.lowerBound, $1.1.rawValue) }
        let utf8 = Array(evidence.paragraph.utf8)
        var result = ""
        var position = 0
        func words(_ range: Range<Int>) -> String { SafeText.escaped(String(decoding: utf8[range], as: UTF8.self)) }
        for (span, mark) in spans where span.lowerBound >= position {
            let (open, close) = usesColor ? mark.colors : mark.brackets
            result += words(position..<span.lowerBound) + open + words(span) + close
            position = span.upperBound
        }
        return result + words(position..<utf8.count)
    }
}
