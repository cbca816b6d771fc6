public import FactModel

/// Why a statement is one, and why its speaker is who it is.
public struct StatementExplanation: Sendable {
    /// Somebody else whom the text names before the source.
    public struct Candidate: Hashable, Sendable {
        /// The person's name.
        public let name: String
        /// Why it is not the speaker: a clause of English.
        public let reason: String
    }

    /// The statement.
    public let statement: Statement
    /// What it was weighed by, the heaviest first.
    public let signs: [ExtractionTrace.Sign]
    /// The mentions that lead from the source as printed back to a name, the source's own not among them.
    public let chain: [Mention]
    /// Who else was named shortly before the source.
    public let others: [Candidate]
    /// The cues of the same paragraph that made no statement.
    public let rejected: [ExtractionTrace.Rejection]

    /// How far before a source, in bytes, people are listed.
    private static let reach = 600

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
        others = Self.others(than: statement.source, in: facts)
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

    private static func others(than source: Source?, in facts: ArticleFacts) -> [Candidate] {
        guard let source, source.mention != .name else { return [] }
        var gender: Person.Gender?
        if case .person(let index) = source.speaker?.entity { gender = facts.people[index].gender }
        return facts.people.enumerated().compactMap { index, person in
            guard source.speaker?.entity != .person(index),
                person.mentions.contains(where: {
                    $0.span.end <= source.span.start && $0.span.start + Self.reach >= source.span.start
                })
            else { return nil }
            if let gender, let own = person.gender, own != gender {
                return Candidate(
                    name: person.name, reason: "the text takes this name for \(own == .male ? "a man's" : "a woman's")")
            }
            return Candidate(name: person.name, reason: "named before too, but less in focus")
        }
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
