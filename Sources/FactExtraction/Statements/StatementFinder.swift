import FactModel
import Linguistics

/// Turns quotations and attributions into statements with their speakers, in one walk through the article.
struct StatementFinder {
    let flow: Flow
    private let rules: AttributionRules
    private var resolver: SpeakerResolver
    private var statements: [Statement] = []
    private var group = 0
    private var claimed = Set<Int>()
    private var leadIn: (source: Source?, cue: Span, act: SpeechAct)?
    /// The last attributed quotation, whose speaker a following bare quotation keeps.
    private var running: (source: Source?, paragraph: Int, group: Int)?

    init(flow: Flow, cast: Cast) {
        self.flow = flow
        rules = AttributionRules(flow: flow)
        resolver = SpeakerResolver(flow: flow, cast: cast)
    }

    /// Returns the statements in the order of the text and the cast with every mention found on the way.
    mutating func find() -> (statements: [Statement], cast: Cast) {
        let labels = TranscriptLabels(flow: flow)
        for sentence in flow.sentences {
            if let turn = labels.turn(at: sentence) {
                addTurn(turn)
            } else if !labels.isInsideTurn(sentence) {
                read(sentence)
            }
        }
        statements.sort { $0.span < $1.span }
        noteNesting()
        return (statements, resolver.finishedCast)
    }

    /// Points each statement that lies within a piece of another's content at the innermost such one.
    private mutating func noteNesting() {
        let spans = statements.map(\.span)
        let outerFirst = statements.indices.sorted {
            (spans[$0].start, -spans[$0].end) < (spans[$1].start, -spans[$1].end)
        }
        var open: [Int] = []
        for index in outerFirst {
            let span = spans[index]
            open.removeAll { spans[$0].end <= span.start }
            statements[index].nestedIn = open.last { outer in
                spans[outer] != span && statements[outer].fragments.contains { $0.contains(span) }
            }
            open.append(index)
        }
    }

    private mutating func read(_ sentence: Range<Int>) {
        let attributions = rules.attributions(in: sentence)
        var speaker: Int?
        var waiting = leadIn
        leadIn = nil
        for attribution in attributions {
            let isBehind = attribution.content.first.map { $0.lowerBound > attribution.cue.lowerBound } ?? false
            let source = attribution.source.map {
                resolver.source(at: $0, earlierIn: isBehind ? sentence : nil)
            }
            if let person = SpeakerResolver.person(of: source) { speaker = person }
            if attribution.leadsIn {
                leadIn = (source, flow.span(attribution.cue), attribution.act)
                continue
            }
            add(attribution, source)
        }
        addBareQuotations(in: sentence, waiting: &waiting, hasAttribution: !attributions.isEmpty)
        resolver.finish(sentence, speaker: speaker)
        let next = sentence.upperBound
        if leadIn == nil, next < flow.items.count, flow.items[next].isQuotation, flow.lower(next - 1) == ":",
            let subject = subject(of: sentence)
        {
            leadIn = (resolver.source(at: subject, earlierIn: nil), flow.span(subject), .said)
        }
    }

    // MARK: Attributed content

    private mutating func add(_ attribution: Attribution, _ source: Source?) {
        group += 1
        let pieces = attribution.content.filter { !$0.isEmpty }
        guard let first = pieces.first else { return }
        if first.count == 1, claimed.contains(first.lowerBound) { return }
        for piece in pieces { for item in piece where flow.items[item].isQuotation { claimed.insert(item) } }
        let quotes = pieces.flatMap { $0.filter { flow.items[$0].isQuotation } }
        let isDirect = pieces.allSatisfy { $0.count == 1 && flow.items[$0.lowerBound].isQuotation }
        var statement = Statement(
            kind: isDirect ? .direct : quotes.isEmpty ? .indirect : .mixed,
            fragments: pieces.map { isDirect ? inner($0.lowerBound) : flow.span($0) },
            quoted: isDirect ? [] : quotes.map { inner($0) }.filter { !$0.isEmpty },
            cue: flow.span(attribution.cue), act: attribution.act, source: source, group: group,
            confidence: attribution.confidence, rule: attribution.rule)
        statement.fragments.removeAll(where: \.isEmpty)
        guard !statement.fragments.isEmpty, isDirect || words(in: pieces) >= 2 else { return }
        statements.append(statement)
        if !quotes.isEmpty {
            running = (source, flow.lastParagraph(pieces[pieces.count - 1].upperBound - 1), group)
        }
    }

    private func words(in pieces: [Range<Int>]) -> Int {
        pieces.reduce(0) { $0 + flow.tokens($1).reduce(0) { $0 + (flow.words.isWord[$1] ? 1 : 0) } }
    }

    /// Returns the words between the marks, without the comma that leads to the attribution.
    private func inner(_ item: Int) -> Span {
        let quotation = flow.words.text.quotations[flow.items[item].quotation]
        let utf8 = flow.words.text.utf8
        guard var start = quotation.parts.first?.lowerBound, var end = quotation.parts.last?.upperBound else {
            return Span(quotation.outer)
        }
        while start < end, utf8[start] <= 0x20 { start += 1 }
        while end > start, utf8[end - 1] <= 0x20 || utf8[end - 1] == UInt8(ascii: ",") { end -= 1 }
        return Span(start: start, end: end)
    }

    // MARK: Quotations without a cue

    private mutating func addBareQuotations(
        in sentence: Range<Int>, waiting: inout (source: Source?, cue: Span, act: SpeechAct)?, hasAttribution: Bool
    ) {
        let isAlone = !sentence.contains { flow.isWord($0) }
        for item in sentence where flow.items[item].isQuotation && !claimed.contains(item) {
            let opens = item == sentence.lowerBound
            if let credit = credit(behind: item) {
                append(
                    item, resolver.source(at: credit, earlierIn: nil), cue: nil, act: .said, confidence: 0.85,
                    rule: "dash-credit")
            } else if opens, let lead = waiting {
                waiting = nil
                append(item, lead.source, cue: lead.cue, act: lead.act, confidence: 0.9, rule: "lead-in-quote")
            } else if isAlone, isSpeech(item) {
                appendRunning(item, in: sentence)
            } else if item > sentence.lowerBound, flow.lower(item - 1) == ":", isSpeech(item), !hasAttribution,
                let subject = subject(of: sentence)
            {
                append(
                    item, resolver.source(at: subject, earlierIn: nil), cue: nil, act: .said, confidence: 0.75,
                    rule: "colon-quote")
            }
        }
    }

    /// Returns the name that a dash joins to a quotation and nothing but its end follows: `“…” ― Jane Miller`.
    private func credit(behind item: Int) -> Range<Int>? {
        let first = item + 2
        guard first < flow.items.count, ["—", "–", "―", "--", "-"].contains(flow.lower(item + 1)), flow.isCapital(first)
        else { return nil }
        var end = first
        while end < min(first + 6, flow.items.count), flow.isCapital(end) || end > first && flow.lower(end) == ".",
            flow.paragraph(end) == flow.lastParagraph(item)
        {
            end += 1
        }
        while end > first + 1, flow.lower(end - 1) == "." { end -= 1 }
        guard end - first >= 2 else { return nil }
        let isEnd =
            end == flow.items.count || flow.items[end].isQuotation || flow.lower(end) == "."
            || flow.paragraph(end) != flow.lastParagraph(item)
        return isEnd ? first..<end : nil
    }

    private mutating func appendRunning(_ item: Int, in sentence: Range<Int>) {
        let paragraph = flow.paragraph(item)
        if let running, running.paragraph == paragraph {
            append(item, running.source, cue: nil, act: .said, confidence: 0.9, rule: "following-quote")
        } else if let subject = subjectBefore(item) {
            append(
                item, resolver.source(at: subject, earlierIn: nil), cue: nil, act: .said, confidence: 0.7,
                rule: "sentence-before")
        } else if let running, running.paragraph == paragraph - 1 {
            append(item, running.source, cue: nil, act: .said, confidence: 0.75, rule: "following-paragraph")
        } else {
            append(item, nil, cue: nil, act: .said, confidence: 0.5, rule: "unattributed")
        }
    }

    /// Returns the subject of the sentence before, when it stands in the same paragraph.
    private func subjectBefore(_ item: Int) -> Range<Int>? {
        guard item > 0, flow.lastParagraph(item - 1) == flow.paragraph(item) else { return nil }
        return subject(of: flow.sentences[flow.sentenceOfItem[item - 1]])
    }

    /// Returns the first name of a person or pronoun of a sentence.
    private func subject(of sentence: Range<Int>) -> Range<Int>? {
        for item in sentence where !flow.items[item].isQuotation {
            if ["he", "she"].contains(flow.lower(item)) { return item..<item + 1 }
            let token = flow.items[item].tokens.lowerBound
            guard case .person = resolver.cast.entity(at: token) else { continue }
            let name = resolver.cast.named[resolver.cast.nameOfToken[token]].mention.tokens
            if name.upperBound < flow.words.count, ["'s", "'"].contains(flow.words.lower[name.upperBound]) { continue }
            return item..<min(flow.itemOfToken[name.upperBound - 1] + 1, sentence.upperBound)
        }
        return nil
    }

    private func isSpeech(_ item: Int) -> Bool {
        let tokens = flow.items[item].tokens
        let words = tokens.reduce(0) { $0 + (flow.words.isWord[$1] ? 1 : 0) }
        return words >= 3 && (flow.endsSentence(quotation: item) || words >= 6)
    }

    private mutating func append(
        _ item: Int, _ source: Source?, cue: Span?, act: SpeechAct, confidence: Double, rule: String
    ) {
        let span = inner(item)
        guard !span.isEmpty else { return }
        if rule != "following-quote" { group += 1 }
        claimed.insert(item)
        statements.append(
            Statement(
                kind: .direct, fragments: [span], cue: cue, act: act, source: source,
                group: rule == "following-quote" ? running?.group ?? group : group, confidence: confidence, rule: rule))
        running = (source, flow.lastParagraph(item), rule == "following-quote" ? running?.group ?? group : group)
    }

    private mutating func addTurn(_ turn: TranscriptLabels.Turn) {
        group += 1
        let source = resolver.source(at: turn.label, earlierIn: nil)
        statements.append(
            Statement(
                kind: .direct, fragments: [flow.span(turn.content)], source: source, group: group, confidence: 0.85,
                rule: "transcript"))
        resolver.finish(turn.label, speaker: SpeakerResolver.person(of: source))
    }
}
