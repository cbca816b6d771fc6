import FactModel
import Linguistics

/// The constructions of participles: `asked whether …`, `…, adding that …`.
extension AttributionRules {
    static let questionedRule = "questioned"

    /// `Asked whether it was late, she …`, `he was asked about delays`: somebody put the question, nobody says who.
    func questioned(_ clause: Clause) -> Attribution? {
        guard clause.verb.act == .asked, clause.form == .past else { return nil }
        // Nobody is told, so that what was asked for follows at once: `Asked to describe it, she …`.
        let verb = CueVerb(
            lemma: clause.verb.lemma, act: .asked,
            frames: clause.verb.frames.subtracting([.request, .addressee]).union(.infinitive))
        let scan = AfterCue(flow: flow, trees: trees, verb: verb, cue: clause.cue, sentence: clause.sentence).content()
        var cue = clause.cue
        var range: Range<Int>
        let before = flow.lower(max(clause.cue.lowerBound - 1, clause.sentence.lowerBound))
        let isFronted = clause.cue.lowerBound - 1 <= clause.sentence.lowerBound || Self.whenAsked.contains(before)
        switch scan {
        // `Asked to explain it, he …`, but not `they will be asked to leave`.
        case .content(_, "infinitive") where !isFronted: return nil
        case .content(let content, let rule) where ["question", "infinitive", "quote"].contains(rule): range = content
        // `Asked about the delay, she …`: what was asked is not told.
        case .about where isFronted: return nil
        case .about(let preposition, let content):
            cue = cue.lowerBound..<preposition + 1
            range = content
        default: return nil
        }
        var isBounded = false
        if isFronted, let comma = range.first(where: { flow.lower($0) == "," }) {
            range = range.lowerBound..<comma
            isBounded = true
        }
        if let answer = answer(behind: range.lowerBound, in: clause.sentence), range.contains(answer) {
            range = range.lowerBound..<answer
            isBounded = true
        }
        guard !range.isEmpty else { return nil }
        return Attribution(
            cue: cue, lemma: clause.verb.lemma, source: nil, content: [range], act: .asked, rule: Self.questionedRule,
            isBounded: isBounded)
    }

    /// Returns where the answer to a question begins that no comma divides from it: `Asked why it was shut Smith said: “…”`.
    private func answer(behind first: Int, in sentence: Range<Int>) -> Int? {
        for item in first + 1..<max(first + 1, min(first + 60, sentence.upperBound - 2))
        where [",", ":"].contains(flow.lower(item + 1)) && flow.items[item + 2].isQuotation {
            // `Asked why he wrote: “I quit”, Hill shrugged`: what is quoted in a question does not end the sentence.
            guard let (verb, form) = CueLexicon.verb(flow.lower(item)), form == .past || form == .third,
                verb.frames.contains(.quotation), flow.words.text.tokens[token(item)].tag != .vbn,
                (item + 3..<sentence.upperBound).allSatisfy({ !flow.items[$0].isQuotation && !flow.isWord($0) })
            else { continue }
            if item - 1 > first, ["he", "she", "they"].contains(flow.lower(item - 1)) { return item - 1 }
            guard let subject = phrases.phrase(endingAt: item - 1, from: first + 1) else { continue }
            guard flow.isCapital(subject.upperBound - 1) else {
                return DescriptionLexicon.isPerson(flow.lower(flow.head(of: subject))) ? subject.lowerBound : nil
            }
            var name = subject.upperBound - 1
            while name > subject.lowerBound, flow.isCapital(name - 1) || flow.lower(name - 1) == "." { name -= 1 }
            return name
        }
        return nil
    }

    private static let whenAsked: WordSet = ["when", "if", "after"]

    /// Whether a question opens its sentence: `Asked about it, …`, `When asked about it, …`.
    func isFronted(_ cue: Range<Int>, in sentence: Range<Int>) -> Bool {
        cue.lowerBound == sentence.lowerBound
            || cue.lowerBound == sentence.lowerBound + 1 && Self.whenAsked.contains(flow.lower(sentence.lowerBound))
    }

    /// `…, adding that …` and `Saying …, X called for …`; the source is filled in from the sentence.
    func participle(_ clause: Clause) -> Attribution? {
        let (verb, sentence) = (clause.verb, clause.sentence)
        var cue = clause.cue
        var previous = cue.lowerBound - 1
        while previous > sentence.lowerBound,
            ClosedClass.isAdverb(flow.lower(previous)) || ["even", "ever"].contains(flow.lower(previous))
        {
            previous -= 1
        }
        let before = previous >= sentence.lowerBound ? flow.lower(previous) : ""
        // `It is worth noting that …`: nobody notes it. `The promising striker`
        if before == "worth" || Self.conjunctions.contains(flow.lower(cue.lowerBound))
            // `the film Finding the Way`
            || flow.isCapital(cue.lowerBound) && cue.lowerBound > sentence.lowerBound
                && !flow.items[cue.lowerBound - 1].isQuotation
            || flow.words.text.tokens[token(cue.lowerBound)].relation == .amod
        {
            return nil
        }
        let opensSentence = cue.lowerBound == sentence.lowerBound
        let followsMark = before == "," || previous >= sentence.lowerBound && phrases.isDash(previous)
        let isInside = !(opensSentence || followsMark || flow.items[max(0, cue.lowerBound - 1)].isQuotation)
        let scan = AfterCue(flow: flow, trees: trees, verb: verb, cue: cue, sentence: sentence).content()
        let own = isInside ? ownSubject(before: cue.lowerBound, in: sentence) : nil
        if isInside, before != "by", own == nil, !hangsOnSpeech(cue.lowerBound, behind: before) {
            // `a film of Miller begging, “…”`, `sent a tweet saying if elected, …`
            guard case .content(_, let rule) = scan, ["quote", "that", "clause"].contains(rule) else { return nil }
        }
        var range: Range<Int>
        var rule: String
        var isBounded = false
        switch scan {
        case .content(let content, let name): (range, rule) = (content, name)
        // `speaking to residents about their lives`, `by asking about their plans`: what they talked of is nothing said.
        case .about(_, let content)
        where ["speak", "talk", "ask"].contains(verb.lemma) && !content.contains { flow.items[$0].isQuotation }:
            return nil
        case .about(let preposition, let content):
            (range, rule) = (content, "about")
            cue = cue.lowerBound..<preposition + 1
        default: return nil
        }
        // `They passed without threatening to score`: what was not threatened is nothing said.
        if before == "without", !["quote", "that", "clause"].contains(rule) { return nil }
        // `spent years researching how it works`
        if rule == "question", !CueLexicon.isListed(verb.lemma) { return nil }
        // `Prices fell, leaving “agents without work”`
        if rule == "quote", !CueLexicon.isListed(verb.lemma), ![",", ":"].contains(flow.lower(range.lowerBound - 1)) {
            return nil
        }
        if opensSentence {
            guard let comma = range.first(where: { flow.lower($0) == "," }) else { return nil }
            range = range.lowerBound..<comma
            rule = "fronted"
            isBounded = true
        } else {
            range = ContentEnd(flow: flow, trees: trees, cue: cue).ended(range)
        }
        guard !range.isEmpty, !isSource(verb, range) else { return nil }
        return Attribution(
            cue: cue, lemma: verb.lemma,
            source: isInside
                ? own ?? quoted(before: previous, in: sentence) ?? participleSubject(cue.lowerBound, in: sentence)
                : nil,
            content: [range], act: act(verb, cue), rule: "participle-" + rule, isBounded: isBounded)
    }

    /// Returns who is quoted between the verb and `as`: `The paper quoted an official as saying …`.
    private func quoted(before asItem: Int, in sentence: Range<Int>) -> Range<Int>? {
        guard asItem > sentence.lowerBound, flow.lower(asItem) == "as" else { return nil }
        let verb = (max(sentence.lowerBound, asItem - Phrases.reach)..<asItem).last {
            Self.quoting.contains(flow.lower($0))
        }
        guard let verb else { return nil }
        return quoted(behind: verb, in: sentence).flatMap { $0.upperBound == asItem ? $0 : nil }
    }

    /// Returns who is quoted behind a verb: `“…,” the paper quoted an official as saying`.
    func quoted(behind verb: Int, in sentence: Range<Int>) -> Range<Int>? {
        guard Self.quoting.contains(flow.lower(verb)),
            let phrase = phrases.phrase(startingAt: verb + 1, upTo: sentence.upperBound),
            phrase.upperBound + 1 < sentence.upperBound, flow.lower(phrase.upperBound) == "as",
            flow.lower(phrase.upperBound + 1) == "saying"
        else { return nil }
        return phrase
    }

    private static let quoting: WordSet = [
        "cite", "cited", "cites", "quote", "quoted", "quotes", "reported", "reports",
    ]

    /// Participles that join a clause as `if` does: `providing it is signed`.
    private static let conjunctions: WordSet = ["providing", "assuming", "supposing"]

    /// Returns who speaks in a clause that `with` and a participle make: `with the union accusing the club of neglect`.
    private func ownSubject(before item: Int, in sentence: Range<Int>) -> Range<Int>? {
        guard item - 1 > sentence.lowerBound, !flow.items[item - 1].isQuotation else { return nil }
        // `with nearly a fifth saying …`
        let last = phrases.phrase(endingAt: item - 1, from: sentence.lowerBound) ?? item - 1..<item
        let share = phrases.wholeShare(last, before: item, from: sentence.lowerBound)
        if share != last, share.lowerBound > sentence.lowerBound, flow.lower(share.lowerBound - 1) == "with" {
            return share
        }
        guard var phrase = phrases.phrase(endingAt: item - 1, from: sentence.lowerBound) else { return nil }
        if let with = phrase.last(where: { flow.lower($0) == "with" }) { phrase = with + 1..<phrase.upperBound }
        guard !phrase.isEmpty, phrase.lowerBound > sentence.lowerBound, flow.lower(phrase.lowerBound - 1) == "with",
            mayTell(phrase), !(isWritten(phrase) && phrase.contains { flow.lower($0) == "of" })
        else { return nil }
        return phrase
    }
}
