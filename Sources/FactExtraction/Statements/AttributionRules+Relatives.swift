import Linguistics

/// Reports that stand inside a relative clause: `rights which it says are vital`, `a son whom he says he loves`.
extension AttributionRules {
    /// Gives an attribution the noun and pronoun before the report, without which its content would lack its subject or
    /// object: `rights which … are vital`.
    ///
    /// What a conjunction joins to the relative clause behind a mark is left out: `the son he says is his, but 42% disagreed`.
    func addAntecedent(to attribution: inout Attribution, in sentence: Range<Int>) {
        boundRelative(&attribution, in: sentence)
        guard ["subject-cue-clause", "subject-cue-topic", "subject-cue-mixed"].contains(attribution.rule),
            attribution.content.count == 1, let source = attribution.source, attribution.relative == nil,
            !attribution.isShared, source.upperBound <= attribution.cue.lowerBound,
            source.lowerBound > sentence.lowerBound,
            // `which both oppose`: the pronoun is the subject.
            !["all", "both", "each"].contains(flow.lower(source.lowerBound)),
            let content = attribution.content.first, content.lowerBound >= attribution.cue.upperBound,
            let opener = relativeOpener(before: source.lowerBound, content, attribution.cue, in: sentence)
        else { return }
        attribution.antecedent = opener
        attribution.content = [relativeClause(content)]
    }

    /// Ends content in a relative clause before the verb of the main clause: `The judge who said he was guilty has retired`, `The
    /// firm, which says it will grow, lost a fifth`.
    private func boundRelative(_ attribution: inout Attribution, in sentence: Range<Int>) {
        guard let content = attribution.content.last, content.lowerBound >= attribution.cue.upperBound,
            let source = attribution.source, source.upperBound <= attribution.cue.lowerBound
        else { return }
        let pronoun = attribution.relative ?? source.lowerBound - 1
        guard pronoun > sentence.lowerBound, ["which", "who", "whom", "that", "whose"].contains(flow.lower(pronoun)),
            // The noun has the verb of the main clause behind it when none stands before.
            !(sentence.lowerBound..<pronoun).contains(where: { flow.items[$0].isQuotation || flow.isFinite($0) }),
            let end = mainVerb(over: attribution.cue, in: content), end > content.lowerBound + 1
        else { return }
        attribution.content[attribution.content.count - 1] = AfterCue.trimmed(content.lowerBound..<end, flow: flow)
    }

    /// Returns where content has the verb whose subject is the noun that the report's relative clause hangs on.
    private func mainVerb(over cue: Range<Int>, in content: Range<Int>) -> Int? {
        let report = tokens[token(cue.lowerBound)]
        guard report.relation == .relativeClause, report.head >= 0 else { return nil }
        let noun = tokens[Int(report.head)]
        guard noun.relation == .nsubj || noun.relation == .nsubjPassive, noun.head >= 0 else { return nil }
        return content.first {
            !flow.items[$0].isQuotation && flow.isFinite($0) && verb(of: $0) == Int(noun.head)
        }
    }

    /// Returns the antecedent with its pronoun before the subject of a report with a gap; what is left of it when the tree does
    /// not tell the noun.
    private func relativeOpener(
        before subject: Int, _ content: Range<Int>, _ cue: Range<Int>, in sentence: Range<Int>
    ) -> Range<Int>? {
        let pronoun = subject - 1
        let word = flow.lower(pronoun)
        let lacksSubject = flow.isFinite(content.lowerBound)
        var end = pronoun
        switch word {
        case "which", "who", "whom": break
        case "that" where lacksSubject: break
        default:
            guard flow.isWord(pronoun), tokens[token(pronoun)].tag.isNoun, !phrases.isTime(pronoun),
                lacksSubject || lacksObject(content, cue)
            else { return nil }
            end = subject
        }
        let opener = end == pronoun ? pronoun..<subject : nil
        var last = end - 1
        if opener != nil, last > sentence.lowerBound, flow.lower(last) == "," || phrases.isDash(last) { last -= 1 }
        guard last >= sentence.lowerBound else { return nil }
        // `), which it says …`
        if flow.lower(last) == ")", let bracket = (sentence.lowerBound..<last).last(where: { flow.lower($0) == "(" }) {
            last = bracket - 1
        }
        if last >= sentence.lowerBound, opener != nil, ["those", "some", "many"].contains(flow.lower(last)) {
            return last..<subject
        }
        guard last >= sentence.lowerBound, flow.isWord(last),
            tokens[token(last)].tag.isNoun, !phrases.isTime(last),
            // `resigned, which he said was late`: a clause can be told of too.
            let noun = antecedent(
                endingAt: last, of: cue, in: sentence, needsTree: word == "which" && last < pronoun - 1)
        else { return nil }
        return noun.lowerBound..<subject
    }

    /// Returns the noun phrase that ends at an item and that a relative clause tells of, by the tree or else by its words.
    private func antecedent(
        endingAt last: Int, of cue: Range<Int>, in sentence: Range<Int>, needsTree: Bool
    ) -> Range<Int>? {
        var verb = token(cue.lowerBound)
        for _ in 0..<2 where tokens[verb].relation != .relativeClause && tokens[verb].head >= 0 {
            verb = Int(tokens[verb].head)
        }
        let head = Int(tokens[verb].head)
        if tokens[verb].relation == .relativeClause, head >= token(sentence.lowerBound), head <= token(last),
            tokens[head].tag.isNoun, !phrases.isTime(flow.itemOfToken[head]),
            last - flow.itemOfToken[head] < Self.longestAntecedent
        {
            let first = flow.itemOfToken[nounStart(head, from: token(sentence.lowerBound))]
            if !(first..<last).contains(where: {
                flow.lower($0) == "," || flow.items[$0].isQuotation || flow.isFinite($0)
            }) {
                return first..<last + 1
            }
        }
        guard !needsTree, let noun = phrases.phrase(endingAt: last, from: sentence.lowerBound) else { return nil }
        // `runs Acme, which it says is late`
        let isVerb =
            noun.count > 1 && !flow.isCapital(noun.lowerBound)
            && [.vb, .vbg, .vbp, .vbd].contains(tokens[token(noun.lowerBound)].tag)
        return isVerb ? noun.dropFirst() : noun
    }

    /// Returns the first token of a noun phrase, its preposition left out.
    private func nounStart(_ head: Int, from low: Int) -> Int {
        var first = max(Int(trees.first[head]), low)
        while first < head,
            [.case, .cc, .mark, .punct].contains(tokens[first].relation) || flow.words.lower[first] == "not"
        {
            first += 1
        }
        return first
    }

    private static let longestAntecedent = 9

    /// Whether the tree has a report in a relative clause without a pronoun whose content lacks its object: `an injury he said
    /// he suffered`.
    private func lacksObject(_ content: Range<Int>, _ cue: Range<Int>) -> Bool {
        let verb = token(cue.lowerBound)
        let head = Int(tokens[verb].head)
        guard tokens[verb].relation == .relativeClause, head >= 0,
            !ClosedClass.periods.contains(flow.words.lower[head]), !Self.circumstances.contains(flow.words.lower[head]),
            !DescriptionLexicon.documents.contains(flow.words.lower[head])
        else { return false }
        let clause = Int(trees.clause[verb])
        guard clause >= 0, trees.subject[clause] >= 0, flow.tokens(content).contains(clause) else { return false }
        return !(clause + 1..<flow.tokens(content).upperBound).contains {
            Int(tokens[$0].head) == clause && [.obj, .ccomp, .xcomp].contains(tokens[$0].relation)
        }
    }

    /// Nouns that a clause without a gap may follow.
    private static let circumstances = ClosedClass.set(
        "day days moment time times way reason hour interview speech case point place fact extent minute")

    /// Returns the part of a relative clause's content before another clause with a subject of its own.
    private func relativeClause(_ content: Range<Int>) -> Range<Int> {
        let joint = content.dropFirst(2).dropLast(2).first { item in
            guard flow.lower(item) == "," || phrases.isDash(item),
                ["but", "and", "while", "although", "though", "whereas"].contains(flow.lower(item + 1)),
                let finite = (item + 2..<min(item + 12, content.upperBound)).first(where: {
                    flow.items[$0].isQuotation || flow.isFinite($0) || flow.lower($0) == ","
                        || tokens[token($0)].tag == .vbn
                })
            else { return false }
            return finite > item + 2 && flow.lower(finite) != "," && !flow.items[finite].isQuotation
        }
        return content.lowerBound..<(joint ?? content.upperBound)
    }

    private var tokens: [Token] { flow.words.text.tokens }
}
