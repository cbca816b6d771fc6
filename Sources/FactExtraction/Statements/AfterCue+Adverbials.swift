import FactModel
import Linguistics

/// Steps over what stands between a cue and its content.
extension AfterCue {
    /// Steps over a programme in quotation marks that was told, when content comes behind: `told the station’s “Today” on
    /// Friday that …`.
    func afterProgramme(_ item: Int, _ end: Int) -> Int? {
        guard verb.frames.contains(.addressee), item > cue.upperBound, item + 1 < end, flow.items[item].isQuotation
        else { return nil }
        let next = afterAdverbials(item + 1, end)
        return next < end && flow.lower(next) == "that" ? next : nil
    }

    /// Steps over `on Monday`, `in a statement`, `during a rally in Ohio`, when content or the end comes behind.
    func afterAdverbials(_ start: Int, _ end: Int) -> Int {
        var item = start
        while item < end, !flow.items[item].isQuotation {
            let word = flow.lower(item)
            if isSubjectOfTime(item, end) || opensQuantity(item, end) { break }
            // `ruled 2-1 that …`
            if item + 3 < end, tag(item) == .cd, ["-", "–", "to"].contains(flow.lower(item + 1)), tag(item + 2) == .cd,
                flow.lower(item + 3) == "that"
            {
                item += 3
                continue
            }
            if word == "on" || ClosedClass.days.contains(word), let next = afterDate(item, end) {
                item = next
            } else if ClosedClass.days.contains(word) || (ClosedClass.isAdverb(word) && !flow.isCapital(item)) {
                item += 1
            } else if ["last", "this", "late", "early", "earlier", "the"].contains(word), item + 1 < end,
                ClosedClass.periods.contains(flow.lower(item + 1)) || ClosedClass.days.contains(flow.lower(item + 1)),
                item + 2 >= end || flow.lower(item + 2) != "'s"
            {
                item += 2
            } else if ClosedClass.periods.contains(word) {
                item += 1
            } else if word == "to", verb.frames.contains(.infinitive) || !CueLexicon.isListed(verb.lemma),
                opensAct(item, end)
            {
                break
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

    /// Whether a number of things opens what is said and no adverbial: `said as many as 40 boats sank`, `said about 40 sank`.
    private func opensQuantity(_ item: Int, _ end: Int) -> Bool {
        guard item + 1 < end, !flow.items[item + 1].isQuotation else { return false }
        let next = flow.lower(item + 1)
        if flow.lower(item) == "as" { return ["many", "much", "few", "little"].contains(next) }
        // `said over two days of talks that peace was near`
        return ["about", "over", "under", "between"].contains(flow.lower(item))
            && (tag(item + 1) == .cd || next == "half")
            && !(item + 2..<end).prefix { !flow.isFinite($0) }.contains { flow.lower($0) == "that" }
    }

    /// Whether a time is the subject of what is said, or its possessor: `said the spring had been wet`, `said Friday’s ruling
    /// was late`.
    private func isSubjectOfTime(_ start: Int, _ end: Int) -> Bool {
        let opens = ["last", "this", "the"].contains(flow.lower(start)) && start + 1 < end
        let time = opens ? start + 1 : start
        guard time + 1 < end, !flow.items[time].isQuotation else { return false }
        let isDay = tag(time).isName && ClosedClass.days.contains(flow.lower(time))
        guard isDay || ClosedClass.periods.contains(flow.lower(time)) else { return false }
        return ["'s", "'"].contains(flow.lower(time + 1)) || flow.isFinite(time + 1)
    }

    /// Whether `to` opens what is promised: `promised to sell “spare flour”`, `promised to slowly rebuild it`.
    private func opensAct(_ item: Int, _ end: Int) -> Bool {
        for next in item + 1..<min(end, item + 4) where !flow.items[next].isQuotation {
            if tag(next) == .vb { return true }
            guard tag(next) == .rb else { return false }
        }
        return false
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

    /// Returns what goes on with a verb behind where something was said: `The money, he said in a letter, | was gone`.
    func restBehindSetting(_ item: Int, _ end: Int) -> Range<Int>? {
        guard !flow.items[item].isQuotation, ClosedClass.prepositions.contains(flow.lower(item)) else { return nil }
        let pause = (item + 1..<min(end, item + Self.settingReach)).first {
            flow.items[$0].isQuotation || flow.isFinite($0) || !flow.isWord($0) && !flow.isHyphen($0)
        }
        guard let pause, flow.lower(pause) == ",", pause + 2 < end, flow.isFinite(pause + 1),
            CueLexicon.verb(flow.lower(pause + 1)) == nil
        else { return nil }
        return pause + 1..<end
    }

    /// Where something is said takes no more words.
    private static let settingReach = 10

    /// Whether words are nothing but a date: `Monday, 6 May 2024`, `Sept. 17`.
    func isDate(_ range: Range<Int>) -> Bool {
        var hasMonth = false
        for item in range {
            guard !flow.items[item].isQuotation else { return false }
            if flow.isCapital(item), MonthName.number(of: flow.lower(item)) != nil {
                hasMonth = true
            } else if !ClosedClass.days.contains(flow.lower(item)), tag(item) != .cd, flow.isWord(item) {
                return false
            }
        }
        return hasMonth
    }

    private func contentAfterPhrase(_ start: Int, _ end: Int) -> Int? {
        var placeEnd = start
        for item in start..<min(end, start + 25) where item >= placeEnd {
            if flow.items[item].isQuotation { return item }
            let word = flow.lower(item)
            // `will continue to hold the shares but it pledged …`: a clause of its own.
            if ["but", "because", "although", "though"].contains(word) { return nil }
            // `opens with a film of Smith saying, “…”`: a cue of its own.
            if CueLexicon.verb(word)?.form == .participle, tag(item) == .vbg { return nil }
            if word == ":" { return item }
            // `warned about bugs that spread`: what it is about has its own clause.
            if word == "that", item > start { return flow.lower(start - 1) == "about" ? nil : item }
            if word == ",", item + 1 < end {
                if flow.items[item + 1].isQuotation { return item }
                if flow.lower(item + 1) == "that" { return item + 1 }
                // `in Bergen, Norway, that …`
                guard let comma = (item + 1..<min(end, item + 5)).first(where: { flow.lower($0) == "," }),
                    comma > item + 1, (item + 1..<comma).allSatisfy({ flow.isCapital($0) })
                else { return nil }
                placeEnd = comma + 1
            }
            // `claimed at the time not to know it`
            if item > start, item < start + 4, verb.frames.contains(.infinitive), word == "not" || word == "never",
                opensInfinitive(item, end)
            {
                return item
            }
            if verb.act == .asked, item > start, word == "if" || word == "whether" { return item }
            // `explained at length why …`, `said in a statement the plan was dead`
            if item > start, item == clauseOfCue || opensQuestion(item) { return item }
            if item > start, ["he", "she", "they", "we", "it", "there"].contains(word), item + 1 < end,
                ["he", "she", "they", "we"].contains(word) || flow.isFinite(item + 1)
            {
                // `argued for it in May and he won`: a clause of its own.
                return flow.lower(item - 1) == "and" ? nil : item
            }
        }
        return nil
    }

    /// The first item of the subject in the clause that the tree hangs on the cue, when what stands between is where it was
    /// said: `in a statement`, `at a hearing`.
    private var clauseOfCue: Int? {
        let clause = Int(trees.clause[token(cue.lowerBound)])
        guard clause >= 0, trees.subject[clause] >= 0, verb.frames.contains(.clause) else { return nil }
        let first = flow.itemOfToken[Int(trees.first[Int(trees.subject[clause])])]
        let setting = cue.upperBound..<max(cue.upperBound, first)
        return setting.contains { item in
            let word = flow.lower(item)
            return Self.occasions.contains(word) || DescriptionLexicon.documents.contains(word)
        } ? first : nil
    }

    /// Where things are said, besides what is written.
    private static let occasions = ClosedClass.set(
        "interview speech briefing hearing conference meeting rally ruling verdict note debate call message lecture sermon"
    )

    /// Whether a question word opens a clause that the tree hangs on the cue.
    private func opensQuestion(_ item: Int) -> Bool {
        let clause = Int(trees.clause[token(cue.lowerBound)])
        return clause >= 0 && ["how", "why"].contains(flow.lower(item)) && Int(trees.first[clause]) == token(item)
            && !verb.frames.isDisjoint(with: [.clause, .that])
    }
}
