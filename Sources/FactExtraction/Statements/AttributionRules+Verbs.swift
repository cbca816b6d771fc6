import FactModel
import Linguistics

/// The constructions of verbs that announce speech.
extension AttributionRules {
    /// `X said …`, `…, X said`, `…, X said, …`, `X said: “…”`.
    ///
    /// - Parameters:
    ///   - clause: The verb.
    ///   - form: Its form, when the tree knows it better.
    ///   - subject: The items of its subject.
    ///   - isShared: Whether the subject is that of an earlier verb.
    /// - Returns: The attribution; none when the verb has no content here.
    func active(
        _ clause: Clause, form: CueLexicon.Form? = nil, subject: Range<Int>, isShared: Bool = false
    ) -> [Attribution] {
        // `On Wednesday, a hearing in Leeds, ruled that …`
        if phrases.isDay(subject) { return [] }
        // `whom aides described as “furious”`
        let isObject = subject.count > 1 && flow.lower(subject.lowerBound) == "whom"
        let named = isObject ? subject.dropFirst() : subject
        let subject =
            isShared
            ? named
            : phrases.wholeShare(
                withPartner(named, in: clause.sentence, from: clause.taken), before: clause.cue.lowerBound,
                from: max(clause.taken, clause.sentence.lowerBound))
        let first = reading(
            of: clause, form: form, subject: subject, isShared: isShared, takesQuotationBefore: !asksForAct(clause))
        guard let first else { return [] }
        // `Citing “duties”, she told the paper that …`, `Asked, “Is it late?” he answered, “…”`: the quotation before may be
        // another's.
        guard first.rule == "quote-subject-cue",
            let quote = quotationBefore(subject.lowerBound, in: clause.sentence, taken: clause.taken),
            let second = reading(
                of: clause, form: form, subject: subject, isShared: isShared, takesQuotationBefore: false),
            second.rule.hasSuffix("-that") || isAnnounced(quote, in: clause.sentence)
        else { return [first] }
        if first.content.count == 2 { return isAnnounced(quote, in: clause.sentence) ? [second] : [first] }
        return [first, second]
    }

    /// Whether what is asked is an act and no question: `“…,” one diplomat, who asked not to be named, said`.
    func asksForAct(_ clause: Clause) -> Bool {
        let next = clause.cue.upperBound..<min(clause.cue.upperBound + 2, clause.sentence.upperBound)
        return clause.verb.act == .asked && next.contains { flow.lower($0) == "to" }
    }

    /// `The trend shows that games are sold, said the firm`: the content may start before an earlier cue.
    func wholeSentence(_ clause: Clause, subject: Range<Int>?) -> Attribution? {
        // `Asked about it, she laughed`: what was asked is nobody's answer.
        guard clause.taken > clause.sentence.lowerBound, flow.lower(clause.sentence.lowerBound) != "asked" else {
            return nil
        }
        let whole = Clause(
            verb: clause.verb, form: clause.form, cue: clause.cue, sentence: clause.sentence,
            taken: clause.sentence.lowerBound)
        let active = subject.flatMap {
            $0.upperBound <= clause.cue.lowerBound ? reading(of: whole, form: nil, subject: $0, isShared: false) : nil
        }
        guard let attribution = [active, inverted(whole)].lazy.compactMap({ $0 }).first,
            ["clause-subject-cue", "clause-cue-subject"].contains(attribution.rule)
        else { return nil }
        return attribution
    }

    /// Whether a cue and a comma or colon stand right before a quotation.
    func isAnnounced(_ quote: Int, in sentence: Range<Int>) -> Bool {
        quote - 2 >= sentence.lowerBound && [",", ":"].contains(flow.lower(quote - 1))
            && CueLexicon.verb(flow.lower(quote - 2)) != nil
    }

    private func reading(
        of clause: Clause, form: CueLexicon.Form?, subject: Range<Int>, isShared: Bool,
        takesQuotationBefore: Bool = true
    ) -> Attribution? {
        let (verb, cue, sentence, taken) = (clause.verb, clause.cue, clause.sentence, clause.taken)
        let form = form ?? clause.form
        var attribution = Attribution(
            cue: cue, lemma: verb.lemma, source: subject, content: [], act: act(verb, cue), rule: "subject-cue",
            isShared: isShared)
        attribution.relative = relative(behind: subject, before: cue.lowerBound)
        // `They met in May, which suggests that …`: a whole clause is no source.
        if let relative = attribution.relative, flow.lower(relative) == "which", !canSpeak(subject) { return nil }
        if form == .base, !isPlural(subject), !hasModal(before: cue, after: subject), !isInfinitiveCue(cue.lowerBound) {
            return nil
        }
        let scan = AfterCue(flow: flow, trees: trees, verb: verb, cue: cue, sentence: sentence).content()
        if !isShared, takesQuotationBefore, let quote = quotationBefore(subject.lowerBound, in: sentence, taken: taken),
            verb.frames.contains(.quotation), !isSetting(quote, scan, in: sentence)
        {
            attribution.content = [contentBefore(subject.lowerBound, endingWith: quote, in: sentence, taken: taken)]
            if let rest = quotationAfter(cue.upperBound, in: sentence) { attribution.content.append(rest) }
            attribution.rule = "quote-subject-cue"
            // `“…,” Digital copies cost less`
            let isCue = CueLexicon.isListed(verb.lemma) || mayTell(subject)
            return tellsWhich(quote, subject, cue, in: sentence) || !isCue ? nil : attribution
        }
        if !isShared, let content = besideAsClause(subject, cue, scan, in: sentence, taken: taken) {
            attribution.content = content
            attribution.rule = "as-subject-cue"
            return attribution
        }
        let before = isShared ? nil : clauseBefore(subject.lowerBound, in: sentence, taken: taken)
        // `Prices had doubled, they found.`
        let endsWithFinding = cue.upperBound + 1 >= sentence.upperBound && canSpeak(subject)
        let followsContent =
            verb.frames.contains(.quotation)
            || verb.frames.contains(.finding) && (isWritten(subject) || endsWithFinding)
        switch scan {
        case .nothing, .about:
            // Where the sentence ends with `…, it said.`, the words before are what was said, whatever the tags are.
            // `Those who think that it is late are wrong, Smith said`: what they think is only a part.
            let isPart =
                taken > sentence.lowerBound && before?.lowerBound == taken
                && (flow.lower(taken) == "that" || CueLexicon.verb(flow.lower(taken - 1)) != nil)
            // `Bosses ignored warnings, inquiry told`: a headline's inquiry is told, and tells nothing.
            let isTold = verb.lemma == "tell" && cue.upperBound + 1 >= sentence.upperBound
            // `“…,” Jane Miller, a baker who tweeted about it, said`: what tells who somebody is tells nothing before it.
            let isOfRelative =
                attribution.relative != nil && !subject.contains(where: flow.isCapital)
                || ["who", "which"].contains(flow.lower(subject.lowerBound))
            if followsContent, !isTold, !isOfRelative, let before, flow.lower(before.lowerBound) != "asked",
                mayClose(verb, subject), !isPart,
                isClause(before) || verb.frames.contains(.clause) && cue.upperBound + 1 >= sentence.upperBound
            {
                attribution.content = [before]
                attribution.rule = "clause-subject-cue"
                return attribution
            }
            guard case .about(let preposition, let range) = scan, mayTell(subject),
                CueLexicon.isListed(verb.lemma) || !tells(onlyTime: range), !isUnrealised(cue.lowerBound),
                // `a mother who tweeted about it, said`: what is pointed at was told elsewhere.
                !pointsAtAll(range),
                // `when you speak of it`: the reader said nothing.
                flow.lower(subject.lowerBound) != "you",
                !isFreeRelative(subject, in: sentence)
            else { return nil }
            attribution.cue = cue.lowerBound..<preposition + 1
            attribution.content = [range]
            attribution.rule = "subject-cue-about"
            return attribution
        case .interruption(let rest):
            // `Such efforts, they believe, will fail`: between commas every verb of thought and speech announces.
            guard followsContent || !verb.frames.isDisjoint(with: [.clause, .that]), let before else { return nil }
            // `In recent days, aides say, it has grown worse`: what is fronted is no clause, but belongs to what is said.
            attribution.content = rest.isEmpty || isSetting(rest, behind: before) ? [before] : [before, rest]
            attribution.rule = "clause-interrupted"
            attribution.isBounded = true
            return attribution
        case .leadIn:
            // `The trouble begins when looking at this remark:`
            guard mayTell(subject) else { return nil }
            attribution.leadsIn = true
            attribution.rule = "lead-in"
            return attribution
        case .content(let range, let rule):
            // `The rise mirrors that of sales, she says, “but it is small”`: the quotation goes on with the clause.
            if rule == "quote", let before, verb.frames.contains(.quotation), taken == sentence.lowerBound,
                isContinued(before, by: range, behind: cue), isClause(before)
            {
                attribution.content = [before, range]
                attribution.rule = "clause-interrupted"
                attribution.isBounded = true
                return attribution
            }
            if rule == "topic" {
                // `his nephew Tom, an apprentice baker, who praised it`: whoever is called `who` can speak.
                let isSpeaker = canSpeak(subject) || attribution.relative.map { flow.lower($0) == "who" } ?? false
                let tells = verb.frames.contains(.finding) ? isWritten(subject) : isSpeaker
                if !tells, !tellsInQuotation(verb, range) { return nil }
                if isInvertedSubject(range, behind: clause, isShared: isShared) || pointsBack(verb, range) {
                    return nil
                }
                if isUnrealised(cue.lowerBound) || isDeed(range, of: cue) { return nil }
            }
            // `what the mayor says is a lie`
            if rule == "clause", isFreeRelative(subject, range, in: sentence) { return nil }
            // `citing people familiar with the matter`: they are the source, not what it says.
            if isSource(verb, range) || isMistake(clause, range) || isOwnThought(clause, of: subject) { return nil }
            if isNobodysThought(clause, of: subject) || isAskedOfPeople(verb, range, rule) { return nil }
            // `Police investigated whether it was late`, but not `The court heard how it was done`
            if rule == "question", !CueLexicon.isListed(verb.lemma), verb.lemma != "hear" { return nil }
            if isOrderWithoutReceiver(clause, range) || asksForNoName(verb, range) { return nil }
            // `The drop meant that jobs went`: a verb that is none of speech elsewhere says nothing of a thing.
            // `Speculation mounts that it is late`: what is said says nothing.
            let isRumour = CueLexicon.isSaid(
                flow.words.text.lemma(of: flow.words.text.tokens[token(flow.head(of: subject))]))
            if !CueLexicon.isListed(verb.lemma), !mayTell(subject) || isRumour && !isWritten(subject) { return nil }
            // `New batteries promise to last`, `a level that encourages firms to leave`
            if rule == "infinitive" || rule == "request", Self.figurative.contains(verb.lemma), !canSpeak(subject) {
                return nil
            }
            let isSomebody = attribution.relative.map { flow.lower($0) == "who" } ?? false
            if !isSomebody, isInference(clause, by: subject) { return nil }
            // `The striker showed his strength to score`: the tree may take what is shown for a clause.
            if rule == "clause", verb.frames.contains(.finding), !isWritten(subject),
                !trees.takesClause[token(cue.lowerBound)] || !AfterCue.isFiniteClause(range, flow: flow)
            {
                return nil
            }
            let end = ContentEnd(flow: flow, trees: trees, cue: cue, isTopic: rule == "topic")
            attribution.content = [end.ended(range)]
            attribution.rule = "subject-cue-" + rule
            if rule == "request", !isShared,
                let purpose = frontedPurpose(subject.lowerBound, in: sentence, taken: taken)
            {
                attribution.content.insert(purpose, at: 0)
            }
            return attribution
        case .none: return nil
        }
    }

    /// Whether a quotation behind a cue and a comma goes on with a clause before it: a conjunction opens it, or the clause still
    /// lacks its verb. A scene is no clause that is told: `As the rain came down, he said, “and so it ends”`.
    private func isContinued(_ clause: Range<Int>, by content: Range<Int>, behind cue: Range<Int>) -> Bool {
        guard let quote = content.first, flow.items[quote].isQuotation, quote == cue.upperBound + 1,
            flow.lower(cue.upperBound) == ",", !Self.scenes.contains(flow.lower(clause.lowerBound)),
            let first = flow.items[quote].tokens.first(where: { flow.words.isWord[$0] }),
            !flow.words.isCapital[first], let last = clause.last, !flow.items[last].isQuotation
        else { return false }
        if Self.continuing.contains(flow.words.lower[first]) { return true }
        let tag = flow.words.text.tokens[token(last)].tag
        return tag == .md || tag == .to || ClosedClass.be.contains(flow.lower(last))
    }

    private static let scenes = ClosedClass.set("when as after before while once until since asked")
    private static let continuing = ClosedClass.set(
        "and but or nor so because which who when if unless with without though although even yet")

    /// Returns the relative pronoun between an antecedent and its verb.
    private func relative(behind antecedent: Range<Int>, before verb: Int) -> Int? {
        var item = antecedent.upperBound
        if item < verb, flow.lower(item) == "," || phrases.isDash(item) { item += 1 }
        guard item < verb, ["who", "which", "that"].contains(flow.lower(item)) else { return nil }
        // In `Miller, who bakes bread, said …` the name itself is the subject.
        let isOwn = (item + 1..<verb).allSatisfy {
            ClosedClass.auxiliaries.contains(flow.lower($0)) || ClosedClass.isAdverb(flow.lower($0))
                || ["in", "on"].contains(flow.lower($0)) || phrases.isTime($0)
        }
        return isOwn ? item : nil
    }

    /// Whether a quotation ends an adverbial: `On this week’s “Meet the Press,” he said it was late`.
    func isSetting(_ quote: Int, _ scan: AfterCue.Result, in sentence: Range<Int>) -> Bool {
        guard case .content(_, let rule) = scan, rule != "quote", quote > sentence.lowerBound else { return false }
        return ClosedClass.prepositions.contains(flow.lower(sentence.lowerBound))
    }

    /// `It was reported by X that …`, `they were told by X to …`: the agent says it.
    func passive(_ clause: Clause) -> Attribution? {
        let (verb, cue, sentence) = (clause.verb, clause.cue, clause.sentence)
        let by = cue.upperBound
        guard by + 1 < sentence.upperBound, flow.lower(by) == "by", !verb.frames.isDisjoint(with: [.clause, .that]),
            let agent = phrases.phrase(startingAt: by + 1, upTo: sentence.upperBound)
        else { return nil }
        let scan = AfterCue(
            flow: flow, trees: trees, verb: verb, cue: cue.lowerBound..<agent.upperBound, sentence: sentence
        ).content()
        guard case .content(let range, let rule) = scan, ["that", "infinitive", "question", "quote"].contains(rule)
        else {
            return nil
        }
        return Attribution(
            cue: cue.lowerBound..<by + 1, lemma: verb.lemma, source: agent,
            content: [ContentEnd(flow: flow, trees: trees, cue: cue).ended(range)], act: act(verb, cue),
            rule: "passive-" + rule)
    }
}
