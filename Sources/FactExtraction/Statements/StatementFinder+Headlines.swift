import FactModel
import Linguistics

/// Headlines that tell whose words they are: `Lund: tax must rise`, `Report: tax must rise`, `Acme: ‘We are sorry’`.
extension StatementFinder {
    /// Returns the label and the words of a headline with a colon, which is the first paragraph and nothing but one sentence.
    ///
    /// A place or team before a colon tells where something is: only words between marks make a body's headline.
    func headline(at sentence: Range<Int>) -> TranscriptLabels.Turn? {
        guard sentence.lowerBound == 0, sentence.upperBound < flow.items.count,
            flow.lastParagraph(sentence.upperBound - 1) < flow.paragraph(sentence.upperBound),
            let colon = sentence.prefix(Self.longestLabel + 1).first(where: { flow.lower($0) == ":" }), colon > 0,
            (0..<colon).allSatisfy({ flow.isCapital($0) || flow.lower($0) == "." })
        else { return nil }
        let content = AfterCue.trimmed(colon + 1..<sentence.upperBound, flow: flow)
        guard let first = content.first else { return nil }
        let isQuoted = content.count == 1 && flow.items[first].isQuotation
        guard isQuoted || content.count > 2 && content.contains(where: { flow.isFinite($0) }) else { return nil }
        let label = flow.lower(colon - 1)
        switch resolver.cast.entity(at: flow.items[colon - 1].tokens.lowerBound) {
        case .person: break
        case .organization where isQuoted: break
        default:
            guard colon == 1, TitleLexicon.isTitle(label) || Self.sources.contains(label) else { return nil }
        }
        return TranscriptLabels.Turn(label: 0..<colon, content: content)
    }

    /// Whether only the article can tell if a headline is by or about the person before its colon: `Lund: tax must rise`,
    /// but `Lund: builder who fell from a roof is buried`.
    func needsProof(_ headline: TranscriptLabels.Turn) -> Bool {
        let isQuoted = headline.content.count == 1 && flow.items[headline.content.lowerBound].isQuotation
        guard !isQuoted, case .person? = resolver.cast.entity(at: flow.tokens(headline.label).upperBound - 1) else {
            return false
        }
        return true
    }

    /// Adds a headline.
    mutating func addHeadline(_ headline: TranscriptLabels.Turn) {
        let content = headline.content
        let quotations = content.filter { flow.items[$0].isQuotation }
        let isDirect = content.count == 1 && quotations.count == 1
        let span = isDirect ? inner(content.lowerBound) : flow.span(content)
        guard !span.isEmpty else { return }
        let source = resolver.source(at: headline.label, earlierIn: nil)
        claimed.formUnion(quotations)
        group += 1
        add(
            span, kind: isDirect ? .direct : quotations.isEmpty ? .indirect : .mixed,
            quoted: isDirect ? [] : quotations.map { inner($0) }.filter { !$0.isEmpty }, tokens: flow.tokens(content),
            source: source, rule: "headline", group: group)
        resolver.finish(headline.label, sources: [source])
    }

    private static let longestLabel = 5

    /// What headlines name as a source besides people and posts.
    private static let sources = ClosedClass.set(
        "report reports study poll survey source sources official officials police expert experts analyst analysts pm mp"
    )
}
