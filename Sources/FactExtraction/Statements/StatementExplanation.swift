public import FactModel

/// Why a statement is one, and why its speaker is who it is.
public struct StatementExplanation: Sendable {
    /// The statement.
    public let statement: Statement
    /// What it was weighed by, the heaviest first.
    public let signs: [ExtractionTrace.Sign]
    /// The mentions that lead from the source as printed back to a name, the source's own not among them.
    public let chain: [Mention]
    /// Among whom the speaker was chosen, when the source is a pronoun or a description.
    public let choice: SpeakerChoice?
    /// The cues of the same paragraph that made no statement.
    public let rejected: [ExtractionTrace.Rejection]

    /// Explains a statement of an article.
    ///
    /// - Parameters:
    ///   - index: The statement's index among the facts' statements.
    ///   - facts: The article's facts.
    ///   - trace: The trace of the same extraction.
    ///   - article: The article.
    public init(of index: Int, in facts: ArticleFacts, _ trace: ExtractionTrace, article: Article) {
        let statement = facts.statements[index]
        self.statement = statement
        signs = trace.signs[index].sorted { abs($0.weight) > abs($1.weight) }
        chain = Self.chain(from: statement.source, in: facts)
        choice = statement.source.flatMap { $0.mention == .name ? nil : trace.choices[$0.span.start] }
        let paragraph = Self.paragraphs(around: statement, in: Array(article.body.utf8))
        rejected = trace.rejected.filter { paragraph.contains($0.cue.start) }
    }

    private static func mentions(of entity: EntityReference?, in facts: ArticleFacts) -> [Mention] {
        switch entity {
        case .person(let index): facts.people[index].mentions
        case .organization(let index): facts.organizations[index].mentions
        case .place(let index): facts.places[index].mentions
        case nil: []
        }
    }

    private static func chain(from source: Source?, in facts: ArticleFacts) -> [Mention] {
        guard let source, source.mention != .name else { return [] }
        var chain: [Mention] = []
        let earlier = mentions(of: source.speaker?.entity, in: facts).filter { $0.span.end <= source.span.start }
        for mention in earlier.reversed() {
            chain.append(mention)
            if mention.kind == .name { return chain }
        }
        // A pronoun may look ahead to its name.
        let later = mentions(of: source.speaker?.entity, in: facts).first {
            $0.span.start >= source.span.end && $0.kind == .name
        }
        return later.map { [$0] } ?? chain
    }

    /// The bytes from the start of the paragraph of a statement's first word to the end of that of its last.
    private static func paragraphs(around statement: Statement, in utf8: [UInt8]) -> Range<Int> {
        let places = [statement.span, statement.cue, statement.source?.span].compactMap { $0 }
        var start = places.map(\.start).min() ?? 0
        var end = places.map(\.end).max() ?? 0
        while start > 0, utf8[start - 1] != 0x0A { start -= 1 }
        while end < utf8.count, utf8[end] != 0x0A { end += 1 }
        return start..<max(start, end)
    }
}
