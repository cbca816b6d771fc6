import FactModel
import Linguistics

/// Where else content may end or begin than where the tree says.
extension AttributionRules {
    /// At so many places a reading is weighed, those nearest to the cue first.
    private static let mostEnds = 7
    private static let mostStarts = 3

    /// Returns an attribution, and the same with content that ends or begins at other marks and joints.
    func withOtherEnds(_ attribution: Attribution, in sentence: Range<Int>) -> [Attribution] {
        guard let content = attribution.content.last, !attribution.leadsIn, !attribution.isBounded else {
            return [attribution]
        }
        var result = [attribution]
        if content.lowerBound >= attribution.cue.upperBound {
            let isClause = ["that", "clause"].contains { attribution.rule.hasSuffix("-" + $0) }
            for end in ends(of: content, behind: attribution.cue, in: sentence) where end != content.upperBound {
                // `said that, for now, it would wait`: nothing is told before the verb.
                let told = content.lowerBound..<end
                if isClause, !told.contains(where: { flow.items[$0].isQuotation || flow.isFinite($0) }) { continue }
                var other = attribution
                other.isElsewhere = true
                other.content[other.content.count - 1] = content.lowerBound..<end
                if end == content.lowerBound + 1, flow.items[content.lowerBound].isQuotation {
                    other.rule = attribution.rule.replacing(suffix: "-mixed", with: "-quote")
                }
                result.append(other)
            }
        } else if attribution.content.count == 1 {
            for start in starts(of: content) {
                var other = attribution
                other.isElsewhere = true
                other.content = [start..<content.upperBound]
                result.append(other)
            }
        }
        return result
    }

    /// Returns where content may end: before marks, conjunctions and subordinators, behind quotations, with its sentence.
    private func ends(of content: Range<Int>, behind cue: Range<Int>, in sentence: Range<Int>) -> [Int] {
        var ends: [Int] = []
        var whole = AfterCue.trimmed(content.lowerBound..<sentence.upperBound, flow: flow).upperBound
        // A verb that is joined to the cue, other shares of a poll, and what is granted, are the reporter's for sure.
        if content.upperBound + 1 < whole {
            let joint = content.upperBound + (flow.lower(content.upperBound) == "," ? 1 : 0)
            let end = ContentEnd(flow: flow, trees: trees, cue: cue)
            if ["and", "but", "or"].contains(flow.lower(content.upperBound))
                || end.otherShare(at: joint, in: content.lowerBound..<whole) != nil
                || joint > content.upperBound && end.isOfAntecedent(joint)
                || end.joinedSilence(at: joint + 1, in: content.lowerBound..<whole) != nil
            {
                whole = content.upperBound
            }
        }
        let aside = ContentEnd(flow: flow, trees: trees, cue: cue)
        let granted = (content.lowerBound + 2..<max(content.lowerBound + 2, whole - 1)).first {
            flow.lower($0) == "," && aside.isReporters($0 + 1, in: content.lowerBound..<whole)
        }
        if let granted { whole = granted }
        var item = content.lowerBound + 1
        var depth = 0
        while item < whole, ends.count < Self.mostEnds {
            defer { item += 1 }
            // What brackets hold goes with the words before.
            if flow.lower(item) == "(" { depth += 1 } else if flow.lower(item) == ")" { depth -= 1 }
            if depth > 0 { continue }
            let isJoint = Self.joints.contains(flow.lower(item)) && !flow.isHyphen(item)
            let followsQuotation = flow.items[item - 1].isQuotation && flow.isWord(item)
            guard isJoint || followsQuotation, item - content.lowerBound >= 2 || followsQuotation else { continue }
            // `a “new” policy`: the quotation tells of the noun behind it.
            if followsQuotation, !isJoint, item - 2 >= cue.lowerBound,
                ClosedClass.determiners.contains(flow.lower(item - 2))
                    || ClosedClass.prepositions.contains(flow.lower(item - 2)),
                flow.words.text.tokens[token(item)].tag.isNoun || flow.words.text.tokens[token(item)].tag == .jj
            {
                continue
            }
            // The joint behind a mark is the same place.
            if !flow.items[item - 1].isQuotation, !flow.isWord(item - 1) { continue }
            // `said that it was late, and that it was cold`
            let opener = flow.isWord(item) ? item : item + 1
            if opener + 1 < whole, ["and", "but"].contains(flow.lower(opener)), flow.lower(opener + 1) == "that" {
                continue
            }
            if isInsideList(item, of: content, before: whole) { continue }
            if tellsMore(item, of: content, before: whole) || opensDeed(item, before: whole) { continue }
            if leadsToQuotation(item, before: whole) || partsSubject(content.lowerBound..<item, before: whole) {
                continue
            }
            // `a mission whose mandate ends`: it tells which.
            if item + 1 < whole, flow.lower(item + 1) == "whose" { continue }
            // `though` and `even though` join alike.
            ends.append(flow.lower(item - 1) == "even" ? item - 1 : item)
        }
        if whole > content.lowerBound, ends.last != whole { ends.append(whole) }
        return ends
    }

    /// Whether a conjunction without a comma joins a clause with a subject of its own to the content, in which nobody else
    /// speaks: `said the risk was low and the prizes were modest`, but not `and she accused him`.
    private func tellsMore(_ item: Int, of content: Range<Int>, before end: Int) -> Bool {
        guard ["and", "but"].contains(flow.lower(item)), flow.isWord(item - 1),
            let finite = (item + 1..<min(item + Self.longestOwnSubject, end)).first(where: {
                flow.items[$0].isQuotation || flow.isFinite($0) || !flow.isWord($0) && !flow.isHyphen($0)
            }), flow.isFinite(finite)
        else { return false }
        let tokens = flow.words.text.tokens
        let verb = verb(of: finite)
        return Int(trees.subject[verb]) > token(item) && tokens[verb].relation == .conj
            && (Int(tokens[verb].head) >= token(content.lowerBound) || flow.lower(item) == "and")
            && !CueLexicon.isListed(flow.words.text.lemma(of: tokens[verb]))
    }

    /// Whether a preposition and a participle behind a noun tell what it is about: `criticised his way | of leading`, `praised
    /// the staff for reaching it`.
    private func opensDeed(_ item: Int, before end: Int) -> Bool {
        guard Self.beforeDeeds.contains(flow.lower(item)), item + 1 < end, !flow.items[item + 1].isQuotation else {
            return false
        }
        return flow.words.text.tokens[token(item + 1)].tag == .vbg
            && !flow.items[item - 1].isQuotation && flow.words.text.tokens[token(item - 1)].tag.isNoun
    }

    private static let beforeDeeds: WordSet = ["at", "for", "from", "in", "with"]

    /// The subject of a clause that is joined has no more words.
    private static let longestOwnSubject = 12

    /// Whether a preposition joins to the content what ends with quoted words, which belong to what is told: `voiced
    /// anger at those who “do not care”`.
    private func leadsToQuotation(_ item: Int, before end: Int) -> Bool {
        guard ClosedClass.prepositions.contains(flow.lower(item)) else { return false }
        let next = (item + 1..<end).first {
            flow.items[$0].isQuotation || !flow.isWord($0) && !flow.isHyphen($0) || flow.isFinite($0)
        }
        return next.map { flow.items[$0].isQuotation } ?? false
    }

    /// Whether content would end behind a subject whose verb follows without a mark: `suggested the “old” links | between
    /// them had ended`.
    private func partsSubject(_ content: Range<Int>, before end: Int) -> Bool {
        // Without a verb before, what commas and `and` list belongs to the subject: `said the “old” links | between them, us and
        // you had ended`.
        let isVerbless = !content.contains(where: flow.isFinite)
        let next = (content.upperBound..<min(end, content.upperBound + Self.longestOwnSubject)).first {
            if flow.isFinite($0) || flow.items[$0].isQuotation { return true }
            if isVerbless { return !flow.isWord($0) && !flow.isHyphen($0) && flow.lower($0) != "," }
            return !flow.isWord($0) && !flow.isHyphen($0) || ["and", "but"].contains(flow.lower($0))
        }
        guard let next, flow.isFinite(next) else { return false }
        return flow.tokens(content).contains(Int(trees.subject[verb(of: next)]))
    }

    /// Returns the token of a verb that an item is, or whose auxiliary it is.
    func verb(of item: Int) -> Int {
        let word = flow.words.text.tokens[token(item)]
        switch word.relation {
        case .aux, .auxPassive, .cop: return word.head >= 0 ? Int(word.head) : token(item)
        default: return token(item)
        }
    }

    /// Whether a conjunction goes on with a list of the content, where nobody stops telling: `from China, Russia and Iran`,
    /// `to mend or at least repaint it`, `“a”, “b” and “c”`.
    private func isInsideList(_ item: Int, of content: Range<Int>, before end: Int) -> Bool {
        var next = item
        while next < end, !flow.items[next].isQuotation, !flow.isWord(next) { next += 1 }
        if next < end, ["and", "or", "but"].contains(flow.lower(next)) { next += 1 }
        if next < end, ["a", "an", "then"].contains(flow.lower(next)) { next += 1 }
        guard next < end else { return false }
        if flow.items[next].isQuotation { return next > item && flow.items[item - 1].isQuotation }
        // `a hat, a light jacket and boots`
        let isListed =
            flow.lower(item) == ","
            && (next..<min(next + Self.listReach, end)).contains {
                ["and", "or"].contains(flow.lower($0))
            }
        guard isListed || ["and", "or"].contains(flow.lower(item)) else { return false }
        if isListed, listsNouns(next..<end) { return true }
        let tokens = flow.words.text.tokens
        let high = min(token(next) + Self.conjunctReach, flow.tokens(content.lowerBound..<end).upperBound)
        guard
            let conjunct = (token(next)..<max(high, token(next))).first(where: { token in
                tokens[token].relation == .conj && Int(tokens[token].head) < self.token(item)
            })
        else { return false }
        let head = Int(tokens[conjunct].head)
        guard head >= token(content.lowerBound) else { return false }
        return tokens[conjunct].tag == .vb && tokens[head].tag == .vb
            || tokens[conjunct].tag.isNoun && tokens[head].tag.isNoun && trees.subject[conjunct] < 0
    }

    /// Whether nothing but nouns with their articles and adjectives follows, up to the end, one `and` among them, whatever the
    /// tree makes of it.
    private func listsNouns(_ rest: Range<Int>) -> Bool {
        var conjunctions = 0
        for item in rest {
            guard !flow.items[item].isQuotation else { return false }
            let word = flow.words.text.tokens[token(item)]
            switch word.tag {
            case .cc: conjunctions += 1
            case .nn, .nns, .jj, .dt, .cd, .prpPossessive: break
            default:
                guard flow.isHyphen(item) || word.relation == .amod || word.relation == .compound else { return false }
            }
        }
        return conjunctions == 1
    }

    /// The conjunction of a list stands no further behind the member before.
    private static let listReach = 8

    /// A conjunct stands no further behind its conjunction.
    private static let conjunctReach = 6

    private static let joints = ClosedClass.set(
        """
        , ; – — -- - ― and but when while as because if although though whereas since unless who which in on
        at during following despite without by with for from
        """)

    /// Returns where content before its cue may begin: behind a fronted clause or a coordinated one.
    private func starts(of content: Range<Int>) -> [Int] {
        var starts: [Int] = []
        var item = content.upperBound - 3
        while item > content.lowerBound + 1, starts.count < Self.mostStarts {
            defer { item -= 1 }
            guard [",", ";", "–", "—", "--", "-", ":"].contains(flow.lower(item)), !flow.isHyphen(item) else {
                continue
            }
            var start = item + 1
            // What `and` joins is told together.
            if flow.lower(start) == "and" { continue }
            if ["but", "so"].contains(flow.lower(start)) { start += 1 }
            if content.upperBound - start >= 3, !isCut(start..<content.upperBound),
                !isTime(content.lowerBound..<item)
            {
                starts.append(start)
            }
        }
        return starts
    }

    /// Whether fronted words tell when something happens, and not where it is said: `In the evening, …`.
    func isTime(_ words: Range<Int>) -> Bool {
        guard words.count < 4, let first = words.first, ["in", "on", "at", "by"].contains(flow.lower(first)),
            words.allSatisfy({ flow.isWord($0) }), let last = words.last
        else { return false }
        let noun = flow.lower(last)
        return ClosedClass.periods.contains(noun) || ClosedClass.days.contains(noun)
            || MonthName.number(of: noun) != nil || flow.words.text.tokens[token(last)].tag == .cd
    }

    /// Whether the first verb of some words has its subject before them: `the bank, is advising him`.
    private func isCut(_ words: Range<Int>) -> Bool {
        guard let finite = words.first(where: flow.isFinite) else { return false }
        let subject = Int(trees.subject[verb(of: finite)])
        return subject >= 0 && subject < token(words.lowerBound)
    }
}

extension String {
    fileprivate func replacing(suffix: String, with other: String) -> String {
        hasSuffix(suffix) ? dropLast(suffix.count) + other : self
    }
}
