import FactModel
import Linguistics

/// Reads what follows a cue: an addressee, adverbials, and then the content, a pause or the end.
struct AfterCue {
    /// What follows.
    enum Result {
        /// Content, by the construction's name.
        case content(Range<Int>, rule: String)
        /// A preposition and what the speech is about.
        case about(Int, Range<Int>)
        /// A comma: what follows continues content from before the attribution.
        case interruption(Range<Int>)
        /// A colon or the bare end of a paragraph: the content follows in a quotation of its own.
        case leadIn
        /// Nothing that could be content.
        case nothing
        /// Words that the verb does not take as content.
        case none
    }

    let flow: Flow
    let trees: Trees
    let verb: CueVerb
    let cue: Range<Int>
    let sentence: Range<Int>

    private var end: Int {
        let rest = Self.trimmed(cue.upperBound..<sentence.upperBound, flow: flow)
        return rest.isEmpty ? cue.upperBound : rest.upperBound
    }

    /// Returns what follows the cue.
    func content() -> Result {
        let end = end
        var item = cue.upperBound
        guard item < end else { return endsWithColon ? .leadIn : .nothing }
        if verb.frames.contains(.request) || verb.lemma == "call" || verb.lemma == "appeal",
            !ClosedClass.questionWords.contains(flow.lower(item)), let result = request(from: item, to: end)
        {
            return result
        }
        // `appealed to the court` asks for nothing that is told.
        if verb.lemma == "appeal", flow.lower(cue.upperBound - 1) == "to" { return .none }
        if verb.frames.contains(.addressee) {
            if let order = order(from: item, to: end) { return order }
            item = afterAddressee(item, end)
        }
        item = afterAdverbials(item, end)
        guard item < end else { return endsWithColon ? .leadIn : .nothing }
        if let behind = afterProgramme(item, end) { item = behind }
        if let rest = restBehindSetting(item, end) { return .interruption(rest) }
        // `saying only that it was late`
        if item + 1 < end, flow.lower(item) == "only", flow.lower(item + 1) == "that", !isDeterminer(item + 1) {
            item += 1
        }
        let word = flow.lower(item)
        if flow.items[item].isQuotation {
            // `said during the debate, “…,” when …`
            if item > cue.upperBound, flow.lower(item - 1) == "," {
                return .content(quotations(from: item, to: end), rule: "quote")
            }
            // `is pressing for fines for “many” sins`: a verb that is none of speech takes no quotation behind a preposition.
            if item > cue.upperBound + 1, !CueLexicon.isListed(verb.lemma),
                ClosedClass.prepositions.contains(flow.lower(cue.upperBound)),
                flow.isWord(item - 1), !flow.endsSentence(quotation: item)
            {
                return .none
            }
            return quotation(at: item, to: end)
        }
        if word == ":" {
            guard item + 1 < end else { return .leadIn }
            if flow.items[item + 1].isQuotation { return .content(quotations(from: item + 1, to: end), rule: "quote") }
            return .content(item + 1..<end, rule: "colon")
        }
        if word == "," {
            guard item + 1 < end else { return .nothing }
            if flow.items[item + 1].isQuotation { return .content(quotations(from: item + 1, to: end), rule: "quote") }
            if let that = thatBehindParenthesis(from: item + 1, to: end) {
                return .content(that + 1..<end, rule: "that")
            }
            if let verb = CueLexicon.verb(flow.lower(item + 1)), verb.form == .participle {
                return .interruption(item..<item)
            }
            return isDate(item + 1..<end) ? .nothing : .interruption(item + 1..<end)
        }
        // `If he said that, he lied.`
        if word == "that", item + 2 < end, flow.lower(item + 1) == ",", !flow.items[item + 2].isQuotation,
            !hasComma(item + 2, end)
        {
            return .nothing
        }
        if word == "that", item + 1 < end,
            tag(item) != .wdt || verb.frames.contains(.addressee) || opensClauseOfCue(item), !isDeterminer(item),
            !verb.frames.isDisjoint(with: [.clause, .that])
                || verb.frames.contains(.quotation) && trees.takesClause[token(cue.lowerBound)]
        {
            // `tweeted that, “…”`
            if [",", ":"].contains(flow.lower(item + 1)), item + 2 < end, flow.items[item + 2].isQuotation {
                return .content(quotations(from: item + 2, to: end), rule: "quote")
            }
            // `said that was no surprise`, where `that` is the subject.
            if flow.isFinite(item + 1), tag(item) != .in { return .content(item..<end, rule: "that") }
            // `said that, for all its faults, …`
            let first = flow.lower(item + 1) == "," && item + 2 < end ? item + 2 : item + 1
            return .content(first..<end, rule: "that")
        }
        if let that = thatBehindTold(item, end) { return .content(that + 1..<end, rule: "that") }
        if verb.frames.contains(.infinitive), opensInfinitive(item, end) {
            // `something he had refused to do`
            let isGap =
                verb.frames.contains(.refusal) && item + 2 >= end && item + 1 < end && flow.lower(item + 1) == "do"
            return isSilence(item, end) || isGap ? .none : .content(item..<end, rule: "infinitive")
        }
        // `denied taking part`
        if verb.act == .denied, tag(item) == .vbg, item + 1 < end { return .content(item..<end, rule: "infinitive") }
        if ClosedClass.questionWords.contains(word), !verb.frames.isDisjoint(with: [.clause, .that]), word != "when" {
            return .content(item..<end, rule: "question")
        }
        let takesNoun = trees.takesNoun[token(cue.lowerBound)]
        if verb.frames.contains(.clause), item < end, !takesNoun, opensClause(item, end), hasPredicate(item, end) {
            return .content(item..<end, rule: "clause")
        }
        if verb.frames.contains(.that), trees.takesBareClause[token(item - 1)], hasPredicate(item, end) {
            return .content(item..<end, rule: "clause")
        }
        // What the tree takes for an object is a subject when a verb follows it at once.
        if !verb.frames.isDisjoint(with: [.clause, .that]), opensFiniteClause(item, end) {
            return .content(item..<end, rule: "clause")
        }
        // `called it, in a letter last week, “reckless”`
        if verb.lemma == "call", tag(item) == .prp, let quote = quotationBehindAdverbials(item + 1, end) {
            return .content(quote..<quote + 1, rule: "quote")
        }
        if verb.frames.contains(.topic),
            opensTopic(item) || verb.particle?.isOptionalBesideQuotation == true && tag(item) == .prp
                || opensJudgement(item, end),
            !verb.frames.contains(.spoken) || isSaid(item..<end) || isCalledSomething(item..<end)
        {
            return .content(item..<end, rule: "topic")
        }
        // `an attack that he described as “reckless”`
        if word == "as", item == cue.upperBound, verb.frames.contains(.topic), item + 2 < end,
            flow.items[item + 1].isQuotation || flow.items[item + 2].isQuotation
        {
            return .content(item + 1..<end, rule: "mixed")
        }
        if let about = aboutBehindHearers(item, end), let topic = topic(behind: about, to: end) {
            return .about(about, topic)
        }
        if let topic = topic(behind: item, to: end) { return .about(item, topic) }
        if ClosedClass.prepositions.contains(word) || ClosedClass.questionWords.contains(word)
            || ["as", "while", "in"].contains(word)
        {
            return .nothing
        }
        return .none
    }

    /// Returns the quotation behind a comma or adverbials with one: `in a letter last week, “reckless”`.
    private func quotationBehindAdverbials(_ start: Int, _ end: Int) -> Int? {
        let item = afterAdverbials(start, end)
        guard item > start || start < end && flow.lower(start) == ",", item < end else { return nil }
        let quote = flow.lower(item) == "," ? item + 1 : item
        return quote < end && flow.items[quote].isQuotation ? quote : nil
    }

    /// Leaves out the marks at both ends of a range, except those that quotations bring along.
    static func trimmed(_ range: Range<Int>, flow: Flow) -> Range<Int> {
        var range = range
        while let first = range.first, !flow.items[first].isQuotation, !flow.isWord(first),
            [",", ".", ";", "–", "—", ":"].contains(flow.lower(first))
        {
            range = first + 1..<range.upperBound
        }
        while let last = range.last, !flow.items[last].isQuotation, !flow.isWord(last),
            [",", ".", ";", "–", "—", "!", "?"].contains(flow.lower(last))
        {
            range = range.lowerBound..<last
        }
        return range
    }

    private var endsWithColon: Bool {
        sentence.upperBound > sentence.lowerBound && flow.lower(sentence.upperBound - 1) == ":"
    }

    func token(_ item: Int) -> Int { flow.items[item].tokens.lowerBound }

    func tag(_ item: Int) -> Tag { flow.words.text.tokens[token(item)].tag }

    /// Returns a quotation behind a mark, with what a conjunction joins to it when that ends with a quotation too.
    private func quotations(from item: Int, to end: Int) -> Range<Int> {
        var last = item + 1
        if last + 1 < end, ["and", "or"].contains(flow.lower(last)), flow.items[last + 1].isQuotation { last += 2 }
        return item..<last
    }

    private func quotation(at item: Int, to end: Int) -> Result {
        // `chanted “Shame on you” at the directors`
        let takesNoClause =
            verb.frames == .quotation && verb.particle == nil && !trees.takesClause[token(cue.lowerBound)]
        if takesNoClause || item + 1 >= end || !flow.isWord(item + 1) && !flow.items[item + 1].isQuotation {
            return .content(item..<item + 1, rule: "quote")
        }
        let first = flow.words.text.quotations[flow.items[item].quotation].parts.first
        let byte = first.flatMap { flow.words.text.utf8[$0].first } ?? 0
        let isCapital = byte >= 0x41 && byte <= 0x5A
        if isCapital, flow.endsSentence(quotation: item) || CueLexicon.verb(flow.lower(item + 1)) != nil {
            return .content(item..<item + 1, rule: "quote")
        }
        return .content(item..<end, rule: "mixed")
    }

    /// Returns `the crowd to leave` behind `warned`, where the tree has an infinitive below the cue.
    private func order(from start: Int, to end: Int) -> Result? {
        guard !flow.items[start].isQuotation, flow.isWord(start) else { return nil }
        let verb = token(cue.lowerBound)
        for item in start + 1..<max(start + 1, min(end - 1, start + 16)) {
            guard !flow.items[item].isQuotation, flow.isWord(item), flow.lower(item) != "that" else { return nil }
            guard tag(item) == .to else { continue }
            let infinitive = flow.words.text.tokens[token(item)].head
            guard infinitive >= 0, Int(flow.words.text.tokens[Int(infinitive)].head) == verb else { continue }
            return .content(start..<end, rule: "request")
        }
        return nil
    }

    private func request(from start: Int, to end: Int) -> Result? {
        let particle = flow.lower(cue.upperBound - 1)
        if verb.particle != nil, particle == "for" { return .content(start..<end, rule: "topic") }
        guard !flow.items[start].isQuotation, ![",", ":"].contains(flow.lower(start)),
            verb.lemma != "call" || cue.count > 1
        else {
            return nil
        }
        for item in start..<min(end, start + 16) {
            if flow.items[item].isQuotation { return nil }
            if flow.lower(item) == "to", item > start, item + 1 < end,
                verb.lemma != "appeal" || !flow.items[item + 1].isQuotation && tag(item + 1) == .vb
            {
                return .content(start..<end, rule: "request")
            }
            if [",", ":"].contains(flow.lower(item)) { break }
        }
        if verb.lemma == "urge" || verb.lemma == "call" { return .content(start..<end, rule: "topic") }
        return nil
    }
}
