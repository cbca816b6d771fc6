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
            } else if isAlone, isSpeech(item) {
                appendRunning(item)
            } else if item > sentence.lowerBound, flow.lower(item - 1) == ":", isSpeech(item), !hasAttribution,
                flow.endsSentence(quotation: item)
            {
                let subject =
                    credit(before: item, in: sentence) ?? subjectOfClause(before: item, in: sentence)
                    ?? subject(of: sentence)
                append(item, subject.map { resolver.source(at: $0, earlierIn: nil) }, rule: "colon-quote")
            }
        }
    }

    /// Returns the name that a dash joins to a quotation and nothing but its end follows: `“…” ― Jane Miller`.
    private func credit(behind item: Int) -> Range<Int>? {
        let first = item + 2
        guard first < flow.items.count, ["—", "–", "―", "--", "-"].contains(flow.lower(item + 1)),
            flow.isCapital(first),
            flow.paragraph(first) == flow.paragraph(item + 1)
        else { return nil }
        let paragraph = flow.paragraph(first)
        var end = first
        while end < min(first + 6, flow.items.count), flow.isCapital(end) || end > first && flow.lower(end) == ".",
            flow.paragraph(end) == paragraph
        {
            end += 1
        }
        while end > first + 1, flow.lower(end - 1) == "." { end -= 1 }
        // A single word may open a sentence: `“…” - Then they left`.
        guard end - first >= 2 || paragraph != flow.lastParagraph(item) else { return nil }
        let isEnd =
            end == flow.items.count || flow.items[end].isQuotation || flow.lower(end) == "."
            || flow.paragraph(end) != paragraph
        return isEnd ? first..<end : nil
    }

    /// Returns the person's name right before the colon of a quotation: `A second view from Jane Miller: “…”`.
    private func credit(before quote: Int, in sentence: Range<Int>) -> Range<Int>? {
        let last = quote - 2
        guard last >= sentence.lowerBound, !flow.items[last].isQuotation,
            case .person = resolver.cast.entity(at: flow.items[last].tokens.lowerBound)
        else { return nil }
        let name = resolver.cast.named[resolver.cast.nameOfToken[flow.items[last].tokens.lowerBound]].mention.tokens
        return max(flow.itemOfToken[name.lowerBound], sentence.lowerBound)..<last + 1
    }

    private mutating func appendRunning(_ item: Int) {
        let paragraph = flow.paragraph(item)
        if let running, running.paragraph == paragraph {
            append(item, running.source, rule: "following-quote")
        } else if let latest, item > 0, flow.lastParagraph(item - 1) == paragraph,
            flow.sentences[flow.sentenceOfItem[item - 1]] == latest.sentence
        {
            append(item, latest.source, rule: "sentence-before")
        } else if let subject = subjectBefore(item) {
            append(item, resolver.source(at: subject, earlierIn: nil), rule: "sentence-before")
        } else if let running, running.paragraph == paragraph - 1 {
            append(item, running.source, rule: "following-paragraph")
        } else if let subject = subjectOfParagraphBefore(item) {
            append(item, resolver.source(at: subject, earlierIn: nil), rule: "paragraph-before")
        } else {
            append(item, nil, rule: "unattributed")
        }
    }

    /// Returns the subject of the last clause before a colon, by the tree, when somebody or something named is it.
    private func subjectOfClause(before quote: Int, in sentence: Range<Int>) -> Range<Int>? {
        for item in (sentence.lowerBound..<quote - 1).reversed()
        where !flow.items[item].isQuotation && rules.isVerb(item) {
            guard let subject = rules.treeSubject(of: item, from: sentence.lowerBound, in: sentence) else { continue }
            return flow.isCapital(subject.items.upperBound - 1)
                || ClosedClass.subjectPronouns.contains(flow.lower(subject.items.lowerBound)) ? subject.items : nil
        }
        return nil
    }

    /// Returns the subject of the sentence before, when it stands in the same paragraph.
    private func subjectBefore(_ item: Int) -> Range<Int>? {
        guard item > 0, flow.lastParagraph(item - 1) == flow.paragraph(item) else { return nil }
        return subject(of: flow.sentences[flow.sentenceOfItem[item - 1]])
    }

    /// Returns the subject of the last sentence of the paragraph before.
    private func subjectOfParagraphBefore(_ item: Int) -> Range<Int>? {
        guard item > 0, flow.lastParagraph(item - 1) == flow.paragraph(item) - 1 else { return nil }
        return subject(of: flow.sentences[flow.sentenceOfItem[item - 1]])
    }

    /// Returns the first name of a person or pronoun of a sentence.
    func subject(of sentence: Range<Int>) -> Range<Int>? {
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
