import FactModel
import Linguistics

/// Steps over what stands between a cue and its content.
extension AfterCue {
    /// Steps over whom the words were told to: `told reporters`, `told the paper`.
    func afterAddressee(_ start: Int, _ end: Int) -> Int {
        var item = start
        if item < end, ["him", "her", "me", "us", "them", "you", "it"].contains(flow.lower(item)) {
            // `warned it could take days`
            return flow.words.text.tokens[flow.items[item].tokens.lowerBound].relation == .nsubj ? item : item + 1
        }
        while item < end, flow.isWord(item) {
            let word = flow.lower(item)
            if item > start, ClosedClass.determiners.contains(word), flow.lower(item - 1) != "of" { break }
            if ClosedClass.boundaries.contains(word), !flow.isCapital(item) { break }
            // `told the Sunday Mirror`
            if ClosedClass.days.contains(word), item + 1 >= end || !flow.isCapital(item + 1) { break }
            if ClosedClass.prepositions.contains(word), word != "of" { break }
            item += 1
        }
        return item
    }

    /// Steps over `on Monday`, `in a statement`, `during a rally in Ohio`, when content or the end comes behind.
    func afterAdverbials(_ start: Int, _ end: Int) -> Int {
        var item = start
        while item < end, !flow.items[item].isQuotation {
            let word = flow.lower(item)
            if word == "on" || ClosedClass.days.contains(word), let next = afterDate(item, end) {
                item = next
            } else if ClosedClass.days.contains(word) || (ClosedClass.isAdverb(word) && !flow.isCapital(item)) {
                item += 1
            } else if ["last", "this", "late", "early", "earlier", "the"].contains(word), item + 1 < end,
                ClosedClass.periods.contains(flow.lower(item + 1)) || ClosedClass.days.contains(flow.lower(item + 1))
            {
                item += 2
            } else if ClosedClass.periods.contains(word) {
                item += 1
            } else if ClosedClass.prepositions.contains(word) || word == "when" || word == "as",
                let next = contentAfterPhrase(item + 1, end)
            {
                item = next
            } else {
                break
            }
        }
        return item
    }

    /// Steps over a day and its date: `on Monday`, `Friday`, `on Wednesday, Sept. 17`, `on Jan. 5, 2026`.
    private func afterDate(_ start: Int, _ end: Int) -> Int? {
        var item = flow.lower(start) == "on" ? start + 1 : start
        let hasDay = item < end && !flow.items[item].isQuotation && ClosedClass.days.contains(flow.lower(item))
        if hasDay { item += 1 }
        let month = hasDay && item < end && flow.lower(item) == "," ? item + 1 : item
        guard month + 1 < end, !flow.items[month].isQuotation, flow.isCapital(month),
            MonthName.number(of: flow.lower(month)) != nil, tag(month + 1) == .cd
        else { return hasDay ? item : nil }
        item = month + 2
        if item + 1 < end, flow.lower(item) == ",", tag(item + 1) == .cd { item += 2 }
        return item
    }

    private func contentAfterPhrase(_ start: Int, _ end: Int) -> Int? {
        for item in start..<min(end, start + 25) {
            if flow.items[item].isQuotation { return item }
            let word = flow.lower(item)
            // `concludes with footage of Smith saying, “…”`: a cue of its own.
            if CueLexicon.verb(word)?.form == .participle, tag(item) == .vbg { return nil }
            if word == ":" || word == "that" && item > start { return item }
            if word == ",", item + 1 < end { return flow.items[item + 1].isQuotation ? item : nil }
            if verb.act == .asked, item > start, word == "if" || word == "whether" { return item }
            if item > start, ["he", "she", "they", "we"].contains(word) { return item }
        }
        return nil
    }
}
