import FactStore

/// Lays out what stands behind a row: what it is, the passages with their pieces marked, and where they are from.
struct EvidenceText {
    private let evidence: Evidence
    private let usesColor: Bool
    private let width: Int

    /// Takes what to show.
    init(_ evidence: Evidence, usesColor: Bool, width: Int) {
        self.evidence = evidence
        self.usesColor = usesColor
        self.width = width
    }

    /// The text, every line ended.
    var text: String {
        var lines = ["\(evidence.subject.rawValue) \(evidence.id): \(SafeText.escaped(evidence.title))", ""]
        for passage in evidence.passages {
            for paragraph in marked(passage).split(separator: "\n") {
                lines += WordWrap.lines(String(paragraph), width: width) + [""]
            }
            lines +=
                WordWrap.lines(SafeText.escaped(passage.place), width: width)
                + (evidence.passages.count > 1 ? [""] : [])
        }
        for line in evidence.lines {
            lines += WordWrap.lines("\(line.name) \(SafeText.escaped(line.value))", width: width)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The passage with its marks; text from the article is made safe before any colour is added.
    private func marked(_ passage: Evidence.Passage) -> String {
        let utf8 = Array(passage.text.utf8)
        func words(_ range: Range<Int>) -> String { SafeText.escaped(String(decoding: utf8[range], as: UTF8.self)) }
        var result = ""
        var position = 0
        var open: [Evidence.Passage.Mark] = []
        func go(to place: Int) {
            while let last = open.last, last.range.upperBound <= place {
                result += words(position..<last.range.upperBound) + close(last.role, within: open.dropLast())
                position = last.range.upperBound
                open.removeLast()
            }
            result += words(position..<place)
            position = place
        }
        for mark in passage.marks where mark.range.lowerBound >= position && !mark.range.isEmpty {
            go(to: mark.range.lowerBound)
            // A mark that would cross the end of the one around it cannot be shown inside it.
            if let outer = open.last, mark.range.upperBound > outer.range.upperBound { continue }
            result += self.open(mark.role)
            open.append(mark)
        }
        go(to: utf8.count)
        return result
    }

    private func open(_ role: Evidence.Passage.Role) -> String { usesColor ? role.color : role.brackets.open }

    /// Ends a mark; a colour ends all at once, so that those around it start again.
    private func close(_ role: Evidence.Passage.Role, within outer: ArraySlice<Evidence.Passage.Mark>) -> String {
        usesColor ? "\u{1B}[0m" + outer.map(\.role.color).joined() : role.brackets.close
    }
}

extension Evidence.Passage.Role {
    fileprivate var brackets: (open: String, close: String) {
        switch self {
        case .content: ("[", "]")
        case .cue: ("<", ">")
        case .mention: ("{", "}")
        case .number: ("#", "#")
        }
    }

    /// Bold, yellow, cyan and green (ECMA-48, Select Graphic Rendition).
    fileprivate var color: String {
        switch self {
        case .content: "\u{1B}[1m"
        case .cue: "\u{1B}[33m"
        case .mention: "\u{1B}[36m"
        case .number: "\u{1B}[32m"
        }
    }
}
