import Linguistics

/// Which part of the sentence, before the subject or behind the attribution, is the content.
extension AttributionRules {
    /// Returns the quotation right before an item, a comma between them allowed.
    func quotationBefore(_ item: Int, in sentence: Range<Int>, taken: Int) -> Int? {
        var index = item - 1
        while index >= max(sentence.lowerBound, taken), [",", "–", "—"].contains(flow.lower(index)) { index -= 1 }
        guard index >= max(sentence.lowerBound, taken), flow.items[index].isQuotation,
            index < item - 1 || !isNickname(index)
        else { return nil }
        return index
    }

    /// Whether a quotation stands inside a name: `Robert “Bob” Miller`.
    private func isNickname(_ quote: Int) -> Bool {
        guard quote > 0, quote + 1 < flow.items.count, flow.items[quote].tokens.count <= 4, !closesSpeech(quote),
            !flow.endsSentence(quotation: quote), flow.isCapital(quote + 1)
        else { return false }
        return flow.isCapital(quote - 1) || flow.lower(quote - 1) == "." && quote > 1 && flow.isCapital(quote - 2)
    }

    /// Returns the content that ends with a quotation: the quotation alone, or the clause that runs into it.
    func contentBefore(_ item: Int, endingWith quote: Int, in sentence: Range<Int>, taken: Int) -> Range<Int> {
        var start = quote
        while start > max(sentence.lowerBound, taken) {
            let previous = start - 1
            if flow.lower(previous) == ":" || flow.items[previous].isQuotation && flow.endsSentence(quotation: previous)
            {
                break
            }
            start = previous
        }
        while start < quote, !flow.isWord(start), !flow.items[start].isQuotation { start += 1 }
        return start..<quote + 1
    }

    /// Returns the quotation that continues content behind its attribution: `“…,” he said, “…”`.
    func quotationAfter(_ item: Int, in sentence: Range<Int>) -> Range<Int>? {
        var index = item
        while index + 1 < sentence.upperBound {
            let isMark = [",", ":", "–", "—"].contains(flow.lower(index))
            if isMark, flow.items[index + 1].isQuotation { return index + 1..<index + 2 }
            // `…,” he said, “…”, and still “…”`
            if isMark, index + 2 < sentence.upperBound, Self.connectives.contains(flow.lower(index + 1)) {
                let next = Self.particles.contains(flow.lower(index + 2)) ? index + 3 : index + 2
                if next < sentence.upperBound, flow.items[next].isQuotation { return next..<next + 1 }
            }
            if index > item, CueLexicon.verb(flow.lower(index)) != nil { return nil }
            index += 1
        }
        return nil
    }

    private static let connectives: WordSet = ["but", "and", "because", "so"]
    private static let particles: WordSet = ["also", "even", "now", "still", "then", "yet"]

    /// Returns the clause before an item when a comma divides them.
    func clauseBefore(_ item: Int, in sentence: Range<Int>, taken: Int) -> Range<Int>? {
        let low = max(sentence.lowerBound, taken)
        guard item - 1 > low, [",", "–", "—"].contains(flow.lower(item - 1)) else { return nil }
        let range = AfterCue.trimmed(low..<item - 1, flow: flow)
        return range.isEmpty ? nil : range
    }

    /// Whether content can be a clause: `In an interview with the paper, she joked about it` has none before `she`.
    func isClause(_ range: Range<Int>) -> Bool {
        let opener = flow.lower(range.lowerBound)
        // `Stung by the score, they nearly replied`
        let isParticiple =
            !flow.items[range.lowerBound].isQuotation && [.vbn, .vbg].contains(tag(range.lowerBound))
        if !ClosedClass.prepositions.contains(opener), !isParticiple, range.count >= 4 { return true }
        return range.contains { item in
            if flow.items[item].isQuotation { return true }
            switch flow.words.text.tokens[token(item)].tag {
            case .vbd, .vbz, .vbp, .md: return true
            case .vbn: return trees.subject[token(item)] >= 0
            default: return false
            }
        }
    }

    /// Returns what `as` makes content of: `As Smith said, it was late`, `the house, as Smith said, is old`.
    func besideAsClause(
        _ subject: Range<Int>, _ cue: Range<Int>, _ scan: AfterCue.Result, in sentence: Range<Int>, taken: Int
    ) -> [Range<Int>]? {
        var opener = subject.lowerBound - 1
        // `as one of the advisers put it`: the phrase may not reach back over `of`.
        if opener - 2 >= sentence.lowerBound, flow.lower(opener) == "of", flow.lower(opener - 1) == "one" {
            opener -= 2
        }
        guard opener >= max(sentence.lowerBound, taken), flow.lower(opener) == "as" else { return nil }
        // `As they say, time flies`: nobody in particular says so.
        if opener == sentence.lowerBound, flow.lower(opener + 1) == "they", flow.lower(cue.lowerBound) == "say",
            cue.upperBound < sentence.upperBound, flow.lower(cue.upperBound) == ","
        {
            return nil
        }
        let before = clauseBefore(opener, in: sentence, taken: taken).flatMap {
            $0.count == 1 && !flow.isCapital($0.lowerBound) || tag($0.lowerBound) == .in ? nil : $0
        }
        switch scan {
        case .interruption(let rest) where rest.count > 1: return (before.map { [$0] } ?? []) + [rest]
        case .nothing:
            if let before { return [before] }
            let comma = (cue.upperBound..<sentence.upperBound).first { flow.lower($0) == "," }
            guard let comma, comma + 2 < sentence.upperBound else { return nil }
            let rest = AfterCue.trimmed(comma + 1..<sentence.upperBound, flow: flow)
            return rest.count > 1 ? [rest] : nil
        default: return nil
        }
    }

    /// Whether words behind an attribution tell of the saying, what is said being whole: `…, he said, as they left`.
    func isSetting(_ rest: Range<Int>, behind content: Range<Int>) -> Bool {
        guard let first = rest.first, !rest.contains(where: { flow.items[$0].isQuotation }) else { return false }
        return Self.settings.contains(flow.lower(first)) && isClause(content)
            && content.contains { trees.subject[token($0)] >= 0 }
    }

    private static let settings = ClosedClass.set("as while after before when during at in on")

    /// Whether a subject is something written or filmed, which shows and finds what a person would say.
    func isWritten(_ subject: Range<Int>) -> Bool {
        DescriptionLexicon.documents.contains(flow.lower(flow.head(of: subject)))
    }

    private func tag(_ item: Int) -> Tag { flow.words.text.tokens[token(item)].tag }

    /// Returns a fronted `For the mission to succeed,` before a request.
    func frontedPurpose(_ item: Int, in sentence: Range<Int>, taken: Int) -> Range<Int>? {
        guard let clause = clauseBefore(item, in: sentence, taken: taken), flow.lower(clause.lowerBound) == "for",
            clause.contains(where: { flow.lower($0) == "to" })
        else { return nil }
        return clause
    }

    /// Ends the content of earlier attributions where a later one of the same sentence takes over.
    static func separate(_ found: inout [Attribution], by next: Attribution, flow: Flow) {
        // What is told of a whole clause is told of the attributions in it too.
        if let outer = next.content.first(where: { found.last.map { $0.cue.lowerBound }.map($0.contains) ?? false }),
            found.count < Self.deepestNesting
        {
            for index in found.indices where outer.contains(found[index].cue.lowerBound) {
                found[index].content = found[index].content.map { $0.clamped(to: outer) }.filter { !$0.isEmpty }
            }
            found.removeAll { $0.content.isEmpty && !$0.leadsIn }
            return
        }
        guard var last = found.popLast() else { return }
        // A shared subject stands before the content that its second verb ends.
        let start =
            next.isShared
            ? next.cue.lowerBound : min(next.source?.lowerBound ?? next.cue.lowerBound, next.cue.lowerBound)
        let nextContent = next.content.first?.lowerBound ?? start
        let cut = min(start, max(nextContent, last.cue.upperBound))
        if let content = last.content.last, cut == content.lowerBound, nextContent < start {
            last.content.removeLast()
        } else if let content = last.content.last, content.contains(cut), cut > content.lowerBound {
            var high = cut
            // `said it was late, when asked about it`
            if next.source == nil, high > content.lowerBound, flow.lower(high - 1) == "when" { high -= 1 }
            while high > content.lowerBound, Self.connectors.contains(flow.lower(high - 1)) { high -= 1 }
            if high < cut || next.source == nil {
                last.content[last.content.count - 1] = content.lowerBound..<high
            }
        }
        last.content.removeAll { $0.isEmpty }
        if !last.content.isEmpty || last.leadsIn { found.append(last) }
    }

    /// What joins a statement to the next.
    private static let connectors: WordSet = [
        "but", "and", "while", "although", "though", ",", ";", "–", "—", "―", "--",
    ]

    /// How many statements of a sentence may hold the same words.
    private static let deepestNesting = 4

    /// Ends content that would hold more levels of reporting than writers use, so that output stays linear.
    static func boundNesting(_ found: inout [Attribution]) {
        let outer = found.count - Self.deepestNesting
        guard outer >= 0, let innermost = found.last, let content = found[outer].content.last else { return }
        let end = min(innermost.cue.lowerBound, innermost.source?.lowerBound ?? innermost.cue.lowerBound)
        guard content.contains(end), end > content.lowerBound else { return }
        found[outer].content[found[outer].content.count - 1] = content.lowerBound..<end
    }

    /// Returns the subject of the first verb before an item that has one.
    func leadingSubject(before item: Int, in sentence: Range<Int>) -> Range<Int>? {
        for verb in sentence.lowerBound..<item where !flow.items[verb].isQuotation && isVerb(verb) {
            if let subject = treeSubject(of: verb, from: sentence.lowerBound, in: sentence) { return subject.items }
        }
        return nil
    }

    /// Returns the subject of the sentence that a participle without one of its own belongs to.
    func mainSubject(of attribution: Attribution, in sentence: Range<Int>) -> Range<Int>? {
        let above = subjectAbove(attribution.cue.lowerBound, in: sentence)
        if let above, mayTell(above) { return above }
        if let leading = leadingSubject(before: attribution.cue.lowerBound, in: sentence) {
            return mayTell(leading) ? leading : above ?? leading
        }
        if let above { return above }
        var item = sentence.lowerBound
        if attribution.cue.lowerBound == item {
            guard let end = attribution.content.last?.upperBound, end + 1 < sentence.upperBound else { return nil }
            item = end + 1
        }
        if item + 1 < sentence.upperBound, !flow.items[item].isQuotation, tag(item) == .cc { item += 1 }
        return phrases.phrase(startingAt: item, upTo: sentence.upperBound)
    }
}
