import FactModel
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
        for _ in 0..<3
        where trees.subject[head] < 0 && tokens[head].head >= 0
            && (tokens[head].relation == .conj || isInfinitiveCue(atToken: head))
        {
            head = Int(tokens[head].head)
            isShared = true
        }
        let subject = Int(trees.subject[head])
        guard subject >= 0, subject < token(verb), let items = nounPhrase(around: subject, before: token(verb)),
            items.lowerBound >= (isShared ? sentence.lowerBound : low), items.upperBound <= verb
        else { return nil }
        let whole = phrases.beforeFigure(items, from: low) ?? items
        return TreeSubject(items: phrases.withoutTime(whole), isShared: isShared)
    }

    /// Whether an infinitive says that its subject speaks: `went on to explain that …`, `appeared to suggest that …`.
    func isInfinitiveCue(_ item: Int) -> Bool { isInfinitiveCue(atToken: token(item)) }

    private func isInfinitiveCue(atToken token: Int) -> Bool {
        let tokens = flow.words.text.tokens
        guard tokens[token].relation == .xcomp || tokens[token].relation == .advcl, trees.takesClause[token],
            tokens[token].head >= 0
        else { return false }
        let head = Int(tokens[token].head)
        // `is understood to have told them that …`
        let before = flow.words.lower[max(0, token - 2)..<token]
        if tokens[token].tag == .vbn, before.elementsEqual(["to", "have"]) {
            return Self.hearsay.contains(flow.words.lower[head])
        }
        guard tokens[token].tag == .vb else { return false }
        // `They used it to describe …` is no habit.
        return Self.phases.contains(flow.words.lower[head]) && (flow.words.lower[head] != "used" || head == token - 2)
    }

    /// What tells of a saying at second hand.
    private static let hearsay = ClosedClass.set("understood said believed reported thought known alleged rumoured")

    /// Verbs of phase and appearance, whose infinitive happens.
    private static let phases = ClosedClass.set(
        """
        appear appears appeared appearing seem seems seemed go goes went gone going continue continues continued begin
        begins began begun start starts started come comes came proceeds proceeded tend tends tended used had managed
        manages quick keen careful eager happy glad proud right correct first
        """)

    /// Returns the name or phrase that commas cut out together with its verb: `the test, Kenya said, was late`.
    func insertedSubject(before verb: Int, in sentence: Range<Int>, taken: Int) -> Range<Int>? {
        guard verb + 1 < sentence.upperBound, flow.lower(verb + 1) == ",",
            let phrase = phrases.phrase(endingAt: verb - 1, from: taken), phrase.lowerBound > sentence.lowerBound,
            flow.lower(phrase.lowerBound - 1) == ",",
            flow.words.text.tokens[token(phrase.upperBound - 1)].relation == .appos
        else { return nil }
        return phrase
    }

    /// Whether a participle, inside a clause, announces speech: `for saying that …`, `a series of tweets saying that …`.
    func hangsOnSpeech(_ item: Int, behind before: String) -> Bool {
        let token = token(item)
        guard trees.takesClause[token] else { return false }
        if ["for", "after", "of", "in", "despite", "from", "and", "as"].contains(before) { return true }
        switch flow.words.text.tokens[token].relation {
        case .acl, .advcl, .xcomp: return true
        default: return false
        }
    }

    /// Returns whose words a participle announces: `three officials saying that …`, but not `a letter saying that …`.
    func participleSubject(_ item: Int, in sentence: Range<Int>) -> Range<Int>? {
        let participle = flow.words.text.tokens[token(item)]
        let head = Int(participle.head)
        let before = phrases.phrase(endingAt: item - 1, from: sentence.lowerBound)
        let isWritten =
            head >= 0 && head < token(item)
            && ((head..<token(item)).contains { DescriptionLexicon.documents.contains(flow.words.lower[$0]) }
                || before?.contains { DescriptionLexicon.documents.contains(flow.lower($0)) } == true)
        if isWritten, let shown = before, flow.isCapital(shown.upperBound - 1) {
            // `a film of Smith saying …`: the phrase may reach back over `of`.
            let of = shown.last { flow.lower($0) == "of" }
            if of != nil || shown.lowerBound > sentence.lowerBound {
                return (of.map { $0 + 1 } ?? shown.lowerBound)..<shown.upperBound
            }
        }
        // `denied a report claiming that …`: what is denied has said it.
        let isDenied =
            isWritten && head >= 0 && isDenied(by: Int(flow.words.text.tokens[head].head))
        // `a comment suggesting that …`: whoever is named before it need not have made it.
        if participle.relation == .acl, head >= 0, !isWritten, flow.words.text.tokens[head].tag == .nn,
            CueLexicon.isSaid(flow.words.lower[head]), head > 0, ["a", "an"].contains(flow.words.lower[head - 1])
        {
            return nounPhrase(around: head, before: token(item))
        }
        let above = subjectAbove(item, in: sentence)
        if participle.relation == .acl, head >= 0, !isWritten || isDenied,
            let items = nounPhrase(around: head, before: token(item)), items.lowerBound >= sentence.lowerBound,
            // `They backed the plan saying …`
            mayTell(items) || items.lowerBound > 0 && flow.lower(items.lowerBound - 1) == "with"
                || CueLexicon.verb(flow.lower(item))?.verb.frames.contains(.clause) != true
                || !(above.map(canSpeak) ?? false)
        {
            return items
        }
        // `They said a number of reasons could explain it, while noting that …`: a number notes nothing.
        return above.flatMap { canSpeak($0) ? $0 : nil }
    }

    /// Whether a verb denies or dismisses its object.
    private func isDenied(by verb: Int) -> Bool {
        guard verb >= 0 else { return false }
        return CueLexicon.verb(flow.words.lower[verb])?.verb.act == .denied
    }

    /// Returns the subject of the verb before, of the same tense, that `and` or a comma joins a cue to where the tree does
    /// not: `Smith, who came in May and said …`.
    func coordinatedSubject(before verb: Int, in sentence: Range<Int>) -> Range<Int>? {
        var before = verb - 1
        while before > sentence.lowerBound, ClosedClass.isAdverb(flow.lower(before)) || flow.lower(before) == "also" {
            before -= 1
        }
        guard before > sentence.lowerBound, ["and", "but", "or", ","].contains(flow.lower(before)) else { return nil }
        let tag = flow.words.text.tokens[token(verb)].tag
        guard tag == .vbd || tag == .vbz || tag == .vbp else { return nil }
        for item in (max(sentence.lowerBound, before - 40)..<before).reversed() where !flow.items[item].isQuotation {
            guard flow.words.text.tokens[token(item)].tag == tag else { continue }
            if let subject = treeSubject(of: item, from: sentence.lowerBound, in: sentence) { return subject.items }
            if let subject = phrases.subject(before: item, from: sentence.lowerBound) { return subject }
        }
        return nil
    }

    /// Returns the subject of the clause that a participle hangs on: `Then he attacked the plan, calling it …`.
    func subjectAbove(_ verb: Int, in sentence: Range<Int>) -> Range<Int>? {
        let tokens = flow.words.text.tokens
        var head = Int(tokens[token(verb)].head)
        for _ in 0..<4 where head >= 0 {
            // `The bill was backed by some firms, saying …`: those who act say it.
            if trees.isPassive[head], let agent = agent(of: head, before: token(verb), in: sentence) { return agent }
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

    /// Returns the one by whom something is done, before a token.
    private func agent(of verb: Int, before limit: Int, in sentence: Range<Int>) -> Range<Int>? {
        let tokens = flow.words.text.tokens
        guard verb + 1 < limit,
            let agent = (verb + 1..<limit).first(where: {
                tokens[$0].relation == .oblAgent && Int(tokens[$0].head) == verb
            }),
            var phrase = phrases.phrase(endingAt: flow.itemOfToken[agent], from: sentence.lowerBound)
        else { return nil }
        if let by = phrase.last(where: { flow.lower($0) == "by" }) { phrase = by + 1..<phrase.upperBound }
        return phrase.isEmpty ? nil : phrase
    }

    /// Returns the subject with the words that the tree left out of it, when only then it stands beside a quotation.
    func wholeSubject(_ subject: TreeSubject, before verb: Int, in sentence: Range<Int>, taken: Int) -> Range<Int> {
        guard !subject.isShared, quotationBefore(subject.items.lowerBound, in: sentence, taken: taken) == nil,
            let phrase = phrases.subject(before: verb, from: taken), phrase.overlaps(subject.items),
            quotationBefore(phrase.lowerBound, in: sentence, taken: taken) != nil
        else { return subject.items }
        return phrase
    }

    /// Returns the name before an apposition that dashes cut out: `Ms Park — the first woman in the post — said`.
    func subjectBeforeDashes(_ verb: Int, in sentence: Range<Int>, from low: Int) -> TreeSubject? {
        guard verb - 1 > low, phrases.isDash(verb - 1) else { return nil }
        var item = verb - 2
        while item > low, verb - item < 30, !flow.items[item].isQuotation {
            if phrases.isDash(item) {
                guard let name = phrases.phrase(endingAt: item - 1, from: low),
                    flow.isCapital(item - 1) || flow.lower(name.lowerBound) == "the" && canSpeak(name)
                else { return nil }
                return TreeSubject(items: name, isShared: false)
            }
            item -= 1
        }
        return nil
    }

    /// Whether the tree joins a verb with its tense to an infinitive or a verb behind a modal, which share no subject:
    /// `ruled that it must stop and said …`.
    func isJoinedInError(_ verb: Int) -> Bool {
        let tokens = flow.words.text.tokens
        let cue = tokens[token(verb)]
        guard cue.relation == .conj, cue.head >= 0, trees.subject[token(verb)] < 0 else { return false }
        let head = Int(cue.head)
        let hasModal = (max(Int(trees.first[head]), head - 4)..<head).contains {
            tokens[$0].tag == .md && Int(tokens[$0].head) == head
        }
        // `said he had fallen ill and criticised the delay`, but not `said the suspect had fled and warned his brother`
        let isPerfect =
            tokens[head].tag == .vbn && cue.tag == .vbd && head > 0
            && ["had", "'d"].contains(flow.words.lower[head - 1]) && trees.subject[head] >= 0
            && ["he", "she", "they"].contains(flow.words.lower[Int(trees.subject[head])])
            && CueLexicon.isSpoken(flow.words.text.lemma(of: cue))
        // `said that many support it and stressed …`
        let isPresent =
            cue.tag == .vbd && (tokens[head].tag == .vbp || tokens[head].tag == .vbz)
            && CueLexicon.isSpoken(flow.words.text.lemma(of: cue))
        guard tokens[head].tag == .vb || hasModal || isPerfect || isPresent else { return false }
        // A participle without an auxiliary is a past tense that the tagger took for one.
        let hasAuxiliary = verb > 0 && ClosedClass.auxiliaries.contains(flow.lower(verb - 1))
        return cue.tag == .vbd || cue.tag == .vbz || cue.tag == .vbn && !hasAuxiliary
    }

    /// Returns the subject of the verb with its tense that the infinitive hangs on which a verb is joined to in error.
    func subjectOfTense(above verb: Int, in sentence: Range<Int>) -> Range<Int>? {
        let tokens = flow.words.text.tokens
        var head = Int(tokens[token(verb)].head)
        // The cue that holds both, when there is one of the same tense.
        var above = head
        for _ in 0..<5 where above >= 0 {
            let cue = flow.itemOfToken[above]
            if tokens[above].tag == tokens[token(verb)].tag, sentence.contains(cue), !flow.items[cue].isQuotation,
                CueLexicon.isSpoken(flow.words.text.lemma(of: tokens[above])),
                flow.words.text.lemma(of: tokens[above]) != "hear",
                let subject = treeSubject(of: cue, from: sentence.lowerBound, in: sentence)
            {
                return subject.items
            }
            above = Int(tokens[above].head)
        }
        for _ in 0..<4 where head >= 0 {
            switch tokens[head].tag {
            case .vbd, .vbz, .vbp:
                let item = flow.itemOfToken[head]
                return sentence.contains(item) && !flow.items[item].isQuotation
                    ? treeSubject(of: item, from: sentence.lowerBound, in: sentence)?.items : nil
            default: head = Int(tokens[head].head)
            }
        }
        return nil
    }
}
