import FactModel
import Linguistics

/// Quotations that no cue of their own sentence announces.
extension StatementFinder {
    /// Adds the quotations of a sentence that no attribution has.
    ///
    /// - Parameters:
    ///   - sentence: The items of the sentence.
    ///   - waiting: What announced its first quotation earlier, taken when used.
    ///   - hasAttribution: Whether a cue stands in the sentence.
    mutating func addBareQuotations(in sentence: Range<Int>, waiting: inout LeadIn?, hasAttribution: Bool) {
        let isAlone = !sentence.contains { flow.isWord($0) }
        for item in sentence where flow.items[item].isQuotation && !claimed.contains(item) {
            let opens = item == sentence.lowerBound
            if let credit = credit(behind: item) {
                append(item, resolver.source(at: credit, earlierIn: nil), rule: "dash-credit")
                running = nil
            } else if opens, let lead = waiting {
                waiting = nil
                append(item, lead.source, cue: lead.cue, act: lead.act, rule: "lead-in-quote")
            } else if isAlone, isSpeech(item), !headings.isHeading(item) {
                appendRunning(item)
            } else if item > sentence.lowerBound, flow.lower(item - 1) == ":", isSpeech(item), !hasAttribution,
                flow.endsSentence(quotation: item)
            {
                let source = announcer(before: item - 1, in: sentence).map { resolver.source(at: $0, earlierIn: nil) }
                append(item, source ?? (opensWithSpeech(sentence) ? latest?.source : nil), rule: "colon-quote")
            }
        }
    }

    /// Whether a sentence starts with a verb of speech and no subject: `And continued: “…”`.
    private func opensWithSpeech(_ sentence: Range<Int>) -> Bool {
        let verb = sentence.lowerBound + 1
        return verb < sentence.upperBound && ["and", "but"].contains(flow.lower(sentence.lowerBound))
            && CueLexicon.verb(flow.lower(verb)) != nil
    }

    private mutating func appendRunning(_ item: Int) {
        let paragraph = flow.paragraph(item)
        let isBehindLatest = latest.map { isRightBehind($0.sentence, item, in: paragraph) } ?? false
        if let running, running.paragraph == paragraph, !isBehindLatest || isSame(running.source, latest?.source) {
            // `He said … “…”`: whom the pronoun right before means is told later.
            let isPronoun = isBehindLatest && latest?.source.mention == .pronoun
            append(item, isPronoun ? latest?.source : running.source, rule: "following-quote")
        } else if isBehindLatest {
            append(item, latest?.source, rule: "sentence-before")
        } else if let subject = subjectBefore(item) {
            append(item, resolver.source(at: subject, earlierIn: nil), rule: "sentence-before")
        } else if let running, running.paragraph == paragraph - 1 {
            append(item, personBefore(item) ?? running.source, rule: "following-paragraph")
        } else if let subject = subjectOfParagraphBefore(item) {
            append(item, resolver.source(at: subject, earlierIn: nil), rule: "paragraph-before")
        } else {
            let source = personBefore(item)
            append(item, source, rule: source == nil ? "unattributed" : "paragraph-before")
        }
    }

    /// Returns the person who told what the paragraph before ends with, when a quotation opens its own and no other was
    /// quoted since: what stands before a quotation in its paragraph may lead to somebody else.
    private func personBefore(_ item: Int) -> Source? {
        guard let latest, item > 0, flow.sentences[flow.sentenceOfItem[item - 1]] == latest.sentence,
            flow.lastParagraph(item - 1) == flow.paragraph(item) - 1, latest.source.speaker?.kind == .person,
            latest.source.span.start > running?.source?.span.start ?? -1
        else { return nil }
        return latest.source
    }

    /// Whether two mentions are of one source: `“…,” Smith said. He did not suggest it. “…”` goes on with Smith.
    private func isSame(_ one: Source?, _ other: Source?) -> Bool {
        one == other || one?.speaker != nil && one?.speaker == other?.speaker
    }

    /// Adds a paragraph without marks behind `He wrote:`, which sets its content apart as a block.
    mutating func addBlock(from sentence: Range<Int>, _ lead: LeadIn) {
        let first = sentence.lowerBound
        let paragraph = flow.paragraph(first)
        guard first > 0, flow.lastParagraph(first - 1) < paragraph, !flow.items[first].isQuotation else { return }
        var end = first
        while end < flow.items.count, flow.lastParagraph(end) == paragraph { end += 1 }
        let content = AfterCue.trimmed(first..<end, flow: flow)
        guard content.count > Self.shortestBlock, tells(content) else { return }
        let quoted = content.filter { flow.items[$0].isQuotation }.map { inner($0) }.filter { !$0.isEmpty }
        group += 1
        add(
            flow.span(content), kind: quoted.isEmpty ? .indirect : .mixed, quoted: quoted,
            tokens: flow.tokens(content), source: lead.source, cue: lead.cue, act: lead.act, rule: "lead-in-block",
            group: group)
        running = (lead.source, paragraph, group)
    }

    /// Whether the main clause of a sentence among some words has its subject and a tense, as `Read more about it here` has not.
    private func tells(_ content: Range<Int>) -> Bool {
        let tokens = flow.words.text.tokens
        return content.contains(where: flow.isFinite)
            && flow.tokens(content).contains { token in
                let head = Int(tokens[token].head)
                return tokens[token].relation.isSubject && head >= 0 && tokens[head].head < 0
            }
    }

    /// Fewer words are a heading.
    private static let shortestBlock = 4

    /// Whether a quotation opens the sentence behind another, in the same paragraph.
    private func isRightBehind(_ sentence: Range<Int>, _ item: Int, in paragraph: Int) -> Bool {
        item > 0 && flow.lastParagraph(item - 1) == paragraph
            && flow.sentences[flow.sentenceOfItem[item - 1]] == sentence
    }

    /// Whether quoted words are long or whole enough for speech; behind a quotation of the same paragraph one word is.
    private func isSpeech(_ item: Int) -> Bool {
        let tokens = flow.items[item].tokens
        let words = tokens.reduce(0) { $0 + (flow.words.isWord[$1] ? 1 : 0) }
        let follows = running?.paragraph == flow.paragraph(item)
        return words >= (follows ? 1 : 3) && flow.endsSentence(quotation: item) || words >= 6
    }

    private mutating func append(
        _ item: Int, _ source: Source?, cue: Span? = nil, act: SpeechAct = .said, rule: String
    ) {
        let span = inner(item)
        guard !span.isEmpty else { return }
        // A following quotation is part of the attribution before.
        if rule != "following-quote" { group += 1 }
        let group = rule == "following-quote" ? running?.group ?? group : group
        claimed.insert(item)
        add(span, tokens: flow.items[item].tokens, source: source, cue: cue, act: act, rule: rule, group: group)
        running = (source, flow.lastParagraph(item), group)
    }
}
