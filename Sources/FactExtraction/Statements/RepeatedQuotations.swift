import FactModel
import Linguistics

/// Gives quotations that nothing announces the speaker of the same words elsewhere in the article, as pages set the best of a
/// quotation apart once more.
struct RepeatedQuotations {
    /// So many words in a row are said by one only.
    private static let length = 6
    /// How a quotation got its speaker where nothing but its place tells.
    private static let byPlace: Set<String> = [
        "unattributed", "sentence-before", "paragraph-before", "following-paragraph",
    ]

    let words: Words

    /// Returns statements with the speakers that repeated words tell.
    func attributed(_ statements: [Statement]) -> [Statement] {
        guard statements.contains(where: isOpen) else { return statements }
        var sources: [[String]: Source] = [:]
        for statement in statements where !isOpen(statement) {
            guard statement.kind != .indirect, let source = statement.source, source.speaker != nil else { continue }
            for start in sentences(of: statement) {
                if let opening = opening(at: start), sources[opening] == nil { sources[opening] = source }
            }
        }
        return statements.map { statement in
            guard isOpen(statement), let first = words.token(atByte: statement.span.start),
                let source = opening(at: first).flatMap({ sources[$0] })
            else { return statement }
            var statement = statement
            statement.source = source
            statement.rule = "repeated-quote"
            return statement
        }
    }

    private func isOpen(_ statement: Statement) -> Bool {
        statement.kind == .direct && statement.cue == nil
            && (statement.source?.speaker == nil || Self.byPlace.contains(statement.rule))
    }

    /// The tokens at which the sentences of a statement start.
    private func sentences(of statement: Statement) -> [Int] {
        var starts: [Int] = []
        for fragment in statement.fragments {
            guard let first = words.token(atByte: fragment.start) else { continue }
            var token = first
            while token < words.count, Int(words.text.tokens[token].start) < fragment.end {
                if token == first || words.text.tokens[token].sentence != words.text.tokens[token - 1].sentence {
                    starts.append(token)
                }
                token += 1
            }
        }
        return starts
    }

    /// The words from a token on that tell a quotation from others, marks left out.
    private func opening(at start: Int) -> [String]? {
        var opening: [String] = []
        var token = start
        while token < words.count, opening.count < Self.length, token - start < 3 * Self.length {
            if words.isWord[token] { opening.append(words.lower[token]) }
            token += 1
        }
        return opening.count == Self.length ? opening : nil
    }
}
