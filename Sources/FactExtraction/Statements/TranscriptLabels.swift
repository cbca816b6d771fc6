import FactModel
import Linguistics

/// Recognises the turns of a transcript: `PENCE: We will win.`
///
/// One label may be a headline; two or more of them make a transcript. Labels with small letters, `Mr Chen: We will win.`,
/// must come back or hold a title. Who talks uses verbs: addresses and lists behind names are no transcript.
struct TranscriptLabels: Sendable {
    /// One speaker's turn.
    struct Turn: Sendable {
        /// The items of the name before the colon.
        let label: Range<Int>
        /// The items of what was said.
        let content: Range<Int>
    }

    private var turns: [Int: Turn] = [:]
    private var swallowed = Set<Int>()

    init(flow: Flow) {
        for (index, sentence) in flow.sentences.enumerated() {
            guard let label = Self.label(of: sentence, flow: flow),
                index == 0 || flow.paragraph(sentence.lowerBound) != flow.lastParagraph(sentence.lowerBound - 1)
            else { continue }
            let paragraph = flow.paragraph(sentence.lowerBound)
            var end = sentence.upperBound
            var later: [Int] = []
            for next in flow.sentences[(index + 1)...] {
                guard flow.paragraph(next.lowerBound) == paragraph else { break }
                end = next.upperBound
                later.append(next.lowerBound)
            }
            while end > label.upperBound + 1, Self.isMark(end - 1, flow: flow) { end -= 1 }
            guard label.upperBound + 1 < end else { continue }
            swallowed.formUnion(later)
            turns[sentence.lowerBound] = Turn(label: label, content: label.upperBound + 1..<end)
        }
        let names = turns.values.map { flow.words.string(flow.tokens($0.label)) }
        let isTalk = Dictionary(grouping: names, by: \.self).contains { $1.count > 1 }
        turns = turns.filter { isTalk || Self.isSure($1.label, flow: flow) }
        let withVerb = turns.values.count { Self.hasVerb($0.content, flow: flow) }
        if turns.count < 2 || 2 * withVerb < turns.count {
            turns = [:]
            swallowed = []
        }
    }

    /// Returns the turn that starts with a sentence; later sentences of a turn start none.
    func turn(at sentence: Range<Int>) -> Turn? { turns[sentence.lowerBound] }

    /// Whether a sentence belongs to a turn that an earlier one started, so that its words are already told.
    func isInsideTurn(_ sentence: Range<Int>) -> Bool { swallowed.contains(sentence.lowerBound) }

    /// Words before a colon that announce a remark of the paper itself.
    private static let remarks = ClosedClass.set(
        "note notes update updated correction clarification editor's warning disclaimer photo video watch read more "
            + "source sources related ps tl dr tldr faq breaking live listen contact media q a q&a")

    private static func label(of sentence: Range<Int>, flow: Flow) -> Range<Int>? {
        // A quoted transcript has a mark before each label.
        let first = sentence.lowerBound + (isMark(sentence.lowerBound, flow: flow) ? 1 : 0)
        for item in first..<min(first + 5, sentence.upperBound) {
            if flow.lower(item) == ":" {
                let label = first..<item
                guard !label.isEmpty, !remarks.contains(flow.lower(item - 1)) else { return nil }
                return isSure(label, flow: flow) || isName(label, flow: flow) ? label : nil
            }
            guard !flow.items[item].isQuotation, flow.isCapital(item) || flow.lower(item) == "." else { return nil }
        }
        return nil
    }

    private static func isMark(_ item: Int, flow: Flow) -> Bool {
        ["\"", "“", "”", "''", "``"].contains(flow.lower(item))
    }

    /// Whether a label can be nothing but a speaker's: all in capitals, or with a title.
    private static func isSure(_ label: Range<Int>, flow: Flow) -> Bool {
        label.allSatisfy { flow.words.isAllCaps[flow.items[$0].tokens.lowerBound] }
            || label.count > 1 && TitleLexicon.courtesy.contains(flow.lower(label.lowerBound))
    }

    private static func hasVerb(_ content: Range<Int>, flow: Flow) -> Bool {
        flow.tokens(content).map { flow.words.text.tokens[$0].tag }.contains { $0.isFinite || $0 == .vb }
    }

    private static func isName(_ label: Range<Int>, flow: Flow) -> Bool {
        label.allSatisfy { flow.words.text.tokens[flow.items[$0].tokens.lowerBound].tag.isName }
    }
}
