import Linguistics

/// What the dependency trees say of a cue: whether it is a verb, whose it is, and where its content ends.
extension AttributionRules {
    /// A subject, and whether it stands at an earlier verb that the cue is joined to: `He spoke and said …`.
    struct TreeSubject {
        let items: Range<Int>
        let isShared: Bool
    }

    /// The token of an item, which is no quotation.
    func token(_ item: Int) -> Int { flow.items[item].tokens.lowerBound }

    /// Whether a word is a verb of a clause here, and no noun, name or participle behind a noun: `the laws proposed`.
    func isVerb(_ item: Int) -> Bool {
        let token = flow.words.text.tokens[token(item)]
        switch token.tag {
        case .vb, .vbd, .vbg, .vbp, .vbz: return true
        case .vbn: return token.relation != .acl && token.relation != .amod
        default: return false
        }
    }

    /// Returns the subject of a verb, before it, by the tree.
    ///
    /// - Parameters:
    ///   - verb: The item of the verb.
    ///   - low: The first item that an own subject may have.
    ///   - sentence: The sentence, where a shared subject may stand.
    /// - Returns: The subject, or `nil` when the tree has none or it stands behind the verb or across a quotation.
    func treeSubject(of verb: Int, from low: Int, in sentence: Range<Int>) -> TreeSubject? {
        let tokens = flow.words.text.tokens
        var head = token(verb)
        var isShared = false
        for _ in 0..<3 where trees.subject[head] < 0 && tokens[head].relation == .conj && tokens[head].head >= 0 {
            head = Int(tokens[head].head)
            isShared = true
        }
        let subject = Int(trees.subject[head])
        guard subject >= 0, subject < token(verb), let items = nounPhrase(around: subject, before: token(verb)),
            items.lowerBound >= (isShared ? sentence.lowerBound : low), items.upperBound <= verb
        else { return nil }
        return TreeSubject(items: items, isShared: isShared)
    }

    /// Returns the subject of the clause that a participle hangs on: `Then he attacked the plan, calling it …`.
    func subjectAbove(_ verb: Int, in sentence: Range<Int>) -> Range<Int>? {
        let tokens = flow.words.text.tokens
        var head = Int(tokens[token(verb)].head)
        for _ in 0..<4 where head >= 0 {
            let subject = Int(trees.subject[head])
            if subject >= 0, let items = nounPhrase(around: subject, before: max(head, subject + 1)),
                items.lowerBound >= sentence.lowerBound, items.upperBound <= sentence.upperBound
            {
                return items
            }
            head = Int(tokens[head].head)
        }
        return nil
    }

    /// Returns the subject with the words that the tree left out of it, when only then it stands beside a quotation.
    func wholeSubject(_ subject: TreeSubject, before verb: Int, in sentence: Range<Int>, taken: Int) -> Range<Int> {
        guard !subject.isShared, quotationBefore(subject.items.lowerBound, in: sentence, taken: taken) == nil,
            let phrase = phrases.subject(before: verb, from: taken), phrase.overlaps(subject.items),
            quotationBefore(phrase.lowerBound, in: sentence, taken: taken) != nil
        else { return subject.items }
        return phrase
    }

    /// Returns the noun phrase of a head without what a comma, a bracket or a relative clause adds.
    private func nounPhrase(around head: Int, before limit: Int) -> Range<Int>? {
        let words = flow.words
        switch words.text.tokens[head].tag {
        case .wdt, .wp, .dt, .ex: return nil
        default: break
        }
        var start = Int(trees.first[head])
        while start < head, !words.isWord[start] || words.text.tokens[start].tag == .cc { start += 1 }
        var end = head + 1
        let high = min(Int(trees.last[head]) + 1, limit)
        while end < high, words.isWord[end] || Self.joiners.contains(words.lower[end]) {
            switch words.text.tokens[end].tag {
            case .wdt, .wp, .vbg, .vbn, .vbd: return items(start, end)
            default: end += 1
            }
        }
        if words.isCapital[head] {
            // A name that the tree cut in two is whole in the text.
            while end < limit,
                words.isCapital[end] || end + 1 < limit && words.lower[end] == "." && words.isCapital[end + 1]
            {
                end += 1
            }
            while start > 0, words.isCapital[start - 1], words.text.tokens[start - 1].tag.isName,
                words.text.tokens[start - 1].sentence == words.text.tokens[head].sentence
            {
                start -= 1
            }
        }
        return items(start, end)
    }

    private static let joiners: Set<String> = ["'s", "'", "-", "&", "/", "."]

    private func items(_ start: Int, _ end: Int) -> Range<Int>? {
        guard start < end, (start..<end).allSatisfy({ flow.words.quotation[$0] < 0 }) else { return nil }
        return flow.itemOfToken[start]..<flow.itemOfToken[end - 1] + 1
    }

    /// Ends content where a clause begins that belongs to the cue and not to what was said.
    ///
    /// - Parameters:
    ///   - content: The items of the content, behind the cue.
    ///   - cue: The items of the cue.
    /// - Returns: The content up to `…, but pledged to stay` or `…, although he refused to tell`.
    func ended(_ content: Range<Int>, at cue: Range<Int>) -> Range<Int> {
        let verb = token(cue.lowerBound)
        let tokens = flow.words.text.tokens
        guard content.count > 3 else { return content }
        for item in content.dropFirst(3) where !flow.items[item].isQuotation {
            let token = token(item)
            if flow.lower(item - 1) == ",", item - 1 > content.lowerBound + 1, isAside(item) {
                return content.lowerBound..<item - 1
            }
            guard tokens[token].sentence == tokens[verb].sentence, Int(tokens[token].head) == verb else { continue }
            let start = Int(trees.first[token])
            guard isOwn(token, startingAt: start) else { continue }
            var end = flow.itemOfToken[start]
            guard end > content.lowerBound + 1, end <= item else { continue }
            while end > content.lowerBound, !flow.items[end - 1].isQuotation,
                !flow.isWord(end - 1) || tokens[self.token(end - 1)].tag == .cc
            {
                end -= 1
            }
            if end > content.lowerBound + 1 { return content.lowerBound..<end }
        }
        return content
    }

    /// Whether a clause below the cue is the reporter's own.
    private func isOwn(_ token: Int, startingAt start: Int) -> Bool {
        let tokens = flow.words.text.tokens
        switch tokens[token].relation {
        case .conj:
            guard trees.subject[token] < 0 else { return false }
            switch tokens[token].tag {
            case .vbd, .vbz, .vbp, .vbn: return true
            default: return false
            }
        case .advcl:
            let opener = flow.words.lower[start]
            if tokens[token].tag == .vbg, opener == flow.words.lower[token] { return true }
            return Self.contrasts.contains(opener) && start > 0 && flow.words.lower[start - 1] == ","
        default: return false
        }
    }

    /// Whether a word, behind a comma, nearly always opens words of the reporter, wherever the tree hangs them.
    private func isAside(_ item: Int) -> Bool {
        let word = flow.lower(item)
        return ["although", "though", "while", "citing"].contains(word) || CueLexicon.verb(word)?.form == .participle
    }

    private static let contrasts = ClosedClass.set("although though while as even whereas when after before but")
}

extension Tag {
    /// Whether a word with this tag is a name's.
    fileprivate var isName: Bool { self == .nnp || self == .nnps }
}
