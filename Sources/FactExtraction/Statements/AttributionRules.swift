import FactModel
import Linguistics

/// Finds the attributions of one sentence of the flow: who says, by which cue, which part of the sentence.
struct AttributionRules: Sendable {
    let flow: Flow
    let phrases: Phrases
    let trees: Trees

    init(flow: Flow) {
        self.flow = flow
        trees = Trees(flow.words.text)
        phrases = Phrases(flow: flow)
    }

    /// Returns the attributions of a sentence, in the order of their cues.
    func attributions(in sentence: Range<Int>) -> [Attribution] {
        var found: [Attribution] = []
        var item = sentence.lowerBound
        var taken = sentence.lowerBound
        while item < sentence.upperBound {
            defer { item += 1 }
            if flow.items[item].isQuotation { continue }
            if let attribution = attribution(at: item, in: sentence, previous: found.last, taken: taken) {
                if let last = found.last, attribution.cue.lowerBound < last.cue.upperBound { continue }
                Self.separate(&found, by: attribution, flow: flow)
                found.append(attribution)
                Self.boundNesting(&found)
                taken = max(taken, attribution.cue.upperBound)
            }
        }
        return withSharedSources(found, in: sentence)
    }

    private func attribution(
        at item: Int, in sentence: Range<Int>, previous: Attribution?, taken: Int
    ) -> Attribution? {
        let word = flow.lower(item)
        if word == "according" { return according(at: item, in: sentence, after: previous) }
        guard let (verb, form) = CueLexicon.verb(word),
            isVerb(item) || isProgressive(form, item, in: sentence)
                || verb.frames.contains(.quotation) && isBesideQuotation(item, in: sentence)
        else {
            return nil
        }
        guard let cue = cue(verb, form, at: item, in: sentence) else { return nil }
        let treeSubject = treeSubject(of: item, from: taken, in: sentence)
        if form == .participle {
            // `He is warning voters that …`
            guard let treeSubject, !treeSubject.isShared, item > sentence.lowerBound,
                ClosedClass.be.contains(flow.lower(item - 1)) || flow.lower(item - 1) == "not"
                    || ClosedClass.isAdverb(flow.lower(item - 1))
            else { return participle(verb, cue: cue, in: sentence) }
            return active(verb, .past, subject: treeSubject.items, cue: cue, in: sentence, taken: taken)
        }
        if let insertion = insertedSubject(before: item, in: sentence, taken: taken), verb.frames.contains(.quotation) {
            return active(verb, form, subject: insertion, cue: cue, in: sentence, taken: taken)
        }
        if let treeSubject {
            if trees.isPassive[token(item)] { return nil }
            let subject = wholeSubject(treeSubject, before: cue.lowerBound, in: sentence, taken: taken)
            return active(
                verb, flow.words.text.tokens[token(item)].tag == .vbp ? .third : form, subject: subject, cue: cue,
                in: sentence, taken: taken, isShared: treeSubject.isShared)
        }
        if Int(trees.subject[token(item)]) > token(item),
            let attribution = inverted(verb, form, cue: cue, in: sentence, taken: taken)
        {
            return attribution
        }
        if let subject = phrases.subject(before: cue.lowerBound, from: taken) {
            if isPassive(subject: subject, cue: cue), verb.lemma != "quote" { return nil }
            return active(verb, form, subject: subject, cue: cue, in: sentence, taken: taken)
        }
        return inverted(verb, form, cue: cue, in: sentence, taken: taken)
    }

    /// Whether a form of `be` makes a verb of a word that the tagger may take for a noun: `is warning`.
    private func isProgressive(_ form: CueLexicon.Form, _ item: Int, in sentence: Range<Int>) -> Bool {
        form == .participle && item > sentence.lowerBound && ClosedClass.be.contains(flow.lower(item - 1))
    }

    /// Whether a word stands beside a quotation, where even a wrong tag can be a cue.
    private func isBesideQuotation(_ item: Int, in sentence: Range<Int>) -> Bool {
        let low = max(sentence.lowerBound, item - 5)
        return (low..<min(item + 3, sentence.upperBound)).contains { flow.items[$0].isQuotation }
    }

    /// Whether a quotation ends an adverbial: `On this week’s “Meet the Press,” he said it was late`.
    private func isSetting(_ quote: Int, _ scan: AfterCue.Result, in sentence: Range<Int>) -> Bool {
        guard case .content(_, let rule, _) = scan, rule != "quote", quote > sentence.lowerBound else { return false }
        return ClosedClass.prepositions.contains(flow.lower(sentence.lowerBound))
    }

    // MARK: The cue

    /// Returns the items of the cue with its particle, or `nil` when the word is no cue here.
    private func cue(
        _ verb: CueVerb, _ form: CueLexicon.Form, at item: Int, in sentence: Range<Int>
    ) -> Range<Int>? {
        let next = item + 1 < sentence.upperBound ? flow.lower(item + 1) : ""
        switch verb.lemma {
        case "call":
            if next == "on" || next == "for" || next == "upon" { return item..<item + 2 }
            // `He called the plan “reckless”`: without the paper's marks, the name is the reporter's.
            let rest = item + 1..<min(item + 30, sentence.upperBound)
            return rest.contains { flow.items[$0].isQuotation } ? item..<item + 1 : nil
        case "point": return next == "out" ? item..<item + 2 : nil
        case "put": return next == "it" ? item..<item + 2 : nil
        case "go":
            guard next == "on" else { return nil }
            if item + 3 < sentence.upperBound, flow.lower(item + 2) == "to",
                CueLexicon.verb(flow.lower(item + 3)) != nil
            {
                return item..<item + 4
            }
            return item..<item + 2
        default: break
        }
        let before = item > sentence.lowerBound ? flow.lower(item - 1) : ""
        if before == "to", !isInfinitiveCue(item) { return nil }
        if before == "let" { return nil }
        if verb.lemma == "read", !DescriptionLexicon.documents.contains(before) { return nil }
        // `The claims`, but not `the three all claim`.
        if ClosedClass.determiners.contains(before), before != "that",
            Int(flow.words.text.tokens[token(item - 1)].head) == token(item),
            flow.words.text.tokens[token(item - 1)].relation != .advmod
        {
            return nil
        }
        if form == .base, ["a", "of", "in"].contains(before) { return nil }
        return item..<item + 1
    }

    private func isPassive(subject: Range<Int>, cue: Range<Int>) -> Bool {
        guard CueLexicon.verb(flow.lower(cue.lowerBound))?.form == .past else { return false }
        for item in subject.upperBound..<max(subject.upperBound, cue.lowerBound)
        where ClosedClass.be.contains(flow.lower(item)) {
            return true
        }
        return false
    }

    // MARK: Constructions

    /// `X said …`, `…, X said`, `…, X said, …`, `X said: “…”`.
    private func active(
        _ verb: CueVerb, _ form: CueLexicon.Form, subject: Range<Int>, cue: Range<Int>, in sentence: Range<Int>,
        taken: Int, isShared: Bool = false
    ) -> Attribution? {
        var attribution = Attribution(
            cue: cue, source: subject, content: [], act: act(verb, cue), confidence: 0.9, rule: "subject-cue")
        if form == .base, !isPlural(subject), !hasModal(before: cue, after: subject), !isInfinitiveCue(cue.lowerBound) {
            return nil
        }
        let scan = AfterCue(flow: flow, trees: trees, verb: verb, cue: cue, sentence: sentence).content()
        if !isShared, let quote = quotationBefore(subject.lowerBound, in: sentence, taken: taken),
            verb.frames.contains(.quotation), !isSetting(quote, scan, in: sentence)
        {
            attribution.content = [contentBefore(subject.lowerBound, endingWith: quote, in: sentence, taken: taken)]
            if let rest = quotationAfter(cue.upperBound, in: sentence) { attribution.content.append(rest) }
            attribution.rule = "quote-subject-cue"
            attribution.confidence = 0.97
            return attribution
        }
        if !isShared, let content = besideAsClause(subject, cue, scan, in: sentence, taken: taken) {
            attribution.content = content
            attribution.rule = "as-subject-cue"
            return attribution
        }
        let before = isShared ? nil : clauseBefore(subject.lowerBound, in: sentence, taken: taken)
        let followsContent =
            verb.frames.contains(.quotation) || verb.frames.contains(.finding) && isWritten(subject)
        switch scan {
        case .nothing:
            guard followsContent, let before, isClause(before) else { return nil }
            attribution.content = [before]
            attribution.rule = "clause-subject-cue"
            return attribution
        case .interruption(let rest):
            guard followsContent, let before else { return nil }
            // `In recent days, aides say, it has grown worse`: what is fronted is no clause, but belongs to what is said.
            attribution.content = rest.isEmpty || isSetting(rest, behind: before) ? [before] : [before, rest]
            attribution.rule = "clause-interrupted"
            return attribution
        case .leadIn:
            attribution.leadsIn = true
            attribution.rule = "lead-in"
            return attribution
        case .content(let range, let rule, let confidence):
            attribution.content = [ContentEnd(flow: flow, trees: trees, cue: cue).ended(range)]
            attribution.rule = "subject-cue-" + rule
            attribution.confidence = confidence
            if rule == "request", !isShared,
                let purpose = frontedPurpose(subject.lowerBound, in: sentence, taken: taken)
            {
                attribution.content.insert(purpose, at: 0)
            }
            return attribution
        case .none: return nil
        }
    }

    /// `“…,” said X, a lawyer for Y, “…”` and `…, said X.`
    private func inverted(
        _ verb: CueVerb, _ form: CueLexicon.Form, cue: Range<Int>, in sentence: Range<Int>, taken: Int
    ) -> Attribution? {
        guard verb.frames.contains(.quotation), form != .base, cue.lowerBound > taken,
            !verb.frames.contains(.request) || flow.items[cue.lowerBound - 1].isQuotation,
            let subject = phrases.phrase(startingAt: cue.upperBound, upTo: sentence.upperBound)
        else { return nil }
        var attribution = Attribution(
            cue: cue, source: subject, content: [], act: act(verb, cue), confidence: 0.95, rule: "quote-cue-subject")
        if let quote = quotationBefore(cue.lowerBound, in: sentence, taken: taken) {
            attribution.content = [contentBefore(cue.lowerBound, endingWith: quote, in: sentence, taken: taken)]
        } else if let before = clauseBefore(cue.lowerBound, in: sentence, taken: taken), before.count >= 3 {
            attribution.content = [before]
            attribution.rule = "clause-cue-subject"
            attribution.confidence = 0.85
        } else {
            return nil
        }
        if let rest = quotationAfter(subject.upperBound, in: sentence) { attribution.content.append(rest) }
        return attribution
    }

    /// `according to X, …` and `…, according to X`.
    private func according(at item: Int, in sentence: Range<Int>, after previous: Attribution?) -> Attribution? {
        guard item + 2 < sentence.upperBound, flow.lower(item + 1) == "to",
            let source = phrases.phrase(startingAt: item + 2, upTo: sentence.upperBound)
        else { return nil }
        var attribution = Attribution(
            cue: item..<item + 2, source: source, content: [], act: .said, confidence: 0.9, rule: "according-to")
        let end = AfterCue.trimmed(source.upperBound..<sentence.upperBound, flow: flow)
        if item == sentence.lowerBound || (item == sentence.lowerBound + 1 && item > 0) {
            guard let comma = (source.upperBound..<sentence.upperBound).first(where: { flow.lower($0) == "," }),
                comma + 1 < end.upperBound
            else { return nil }
            attribution.content = [AfterCue.trimmed(comma + 1..<sentence.upperBound, flow: flow)]
            return attribution
        }
        var high = item
        while high > sentence.lowerBound, [",", "–", "—"].contains(flow.lower(high - 1)) { high -= 1 }
        // What an earlier `according to` of the sentence has told is not told again.
        var low = sentence.lowerBound
        if let previous, previous.rule == attribution.rule {
            low =
                AfterCue.trimmed(max(previous.cue.upperBound, previous.source?.upperBound ?? 0)..<high, flow: flow)
                .lowerBound
        }
        guard high > low else { return nil }
        attribution.content = [low..<high]
        return attribution
    }

    /// `…, adding that …` and `Saying …, X called for …`; the source is filled in from the sentence.
    private func participle(_ verb: CueVerb, cue: Range<Int>, in sentence: Range<Int>) -> Attribution? {
        var previous = cue.lowerBound - 1
        while previous > sentence.lowerBound,
            ClosedClass.isAdverb(flow.lower(previous)) || flow.lower(previous) == "even"
        {
            previous -= 1
        }
        let before = previous >= sentence.lowerBound ? flow.lower(previous) : ""
        let opensSentence = cue.lowerBound == sentence.lowerBound
        let isInside = !(opensSentence || before == "," || flow.items[max(0, cue.lowerBound - 1)].isQuotation)
        if isInside, before != "by", !hangsOnSpeech(cue.lowerBound, behind: before) { return nil }
        guard
            case .content(var range, let rule, let confidence) = AfterCue(
                flow: flow, trees: trees, verb: verb, cue: cue, sentence: sentence
            ).content()
        else { return nil }
        range = opensSentence ? range : ContentEnd(flow: flow, trees: trees, cue: cue).ended(range)
        if opensSentence {
            guard let comma = range.first(where: { flow.lower($0) == "," }) else { return nil }
            range = range.lowerBound..<comma
        }
        guard !range.isEmpty else { return nil }
        return Attribution(
            cue: cue, source: isInside ? participleSubject(cue.lowerBound, in: sentence) : nil, content: [range],
            act: act(verb, cue), confidence: confidence - 0.1,
            rule: opensSentence ? "participle-fronted" : "participle-" + rule)
    }

    private func act(_ verb: CueVerb, _ cue: Range<Int>) -> SpeechAct {
        verb.lemma == "call" ? .urged : verb.lemma == "write" || verb.lemma == "tweet" ? .wrote : verb.act
    }

    private func isPlural(_ subject: Range<Int>) -> Bool {
        let word = flow.lower(subject.upperBound - 1)
        if ["they", "we", "i", "you", "people", "police", "who", "many", "some", "others"].contains(word) {
            return true
        }
        return word.hasSuffix("s") || subject.contains { flow.lower($0) == "and" }
            || subject.contains { ["officials", "critics", "experts", "leaders", "sources"].contains(flow.lower($0)) }
    }

    private func hasModal(before cue: Range<Int>, after subject: Range<Int>) -> Bool {
        (subject.upperBound..<max(subject.upperBound, cue.lowerBound)).contains {
            ["will", "would", "'ll", "'d", "did", "does", "do"].contains(flow.lower($0))
        }
    }
}
