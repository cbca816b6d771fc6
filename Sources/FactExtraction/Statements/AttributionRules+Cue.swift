import FactModel
import Linguistics

/// Which words are cues, and with which particles.
extension AttributionRules {
    /// Returns the verb of an item when it can announce speech there, and the form that it has.
    func cueVerb(at item: Int, in sentence: Range<Int>) -> (verb: CueVerb, form: CueLexicon.Form)? {
        if let (verb, form) = CueLexicon.verb(flow.lower(item)) {
            // `a film called “Late”`
            let named = flow.words.text.tokens[token(item)]
            if verb.lemma == "call", named.relation == .acl, item + 1 < sentence.upperBound,
                flow.items[item + 1].isQuotation, item > sentence.lowerBound, !flow.isCapital(item - 1),
                [.nn, .dt].contains(flow.words.text.tokens[token(item - 1)].tag)
            {
                return nil
            }
            guard
                isVerb(item) || isBehindAside(form, item, in: sentence) || isMistakenForNoun(form, item, in: sentence)
                    || isProgressive(form, item, in: sentence)
                    || verb.frames.contains(.quotation) && isBesideQuotation(item, in: sentence)
            else { return nil }
            return (verb, form)
        }
        return unlistedVerb(at: item, in: sentence)
    }

    /// Returns a verb that the lexicon does not have, where a clause or quotation hangs on it.
    private func unlistedVerb(at item: Int, in sentence: Range<Int>) -> (verb: CueVerb, form: CueLexicon.Form)? {
        guard isVerb(item) else { return nil }
        let token = token(item)
        // `It failed to dent hopes that …`
        if item + 2 < sentence.upperBound, flow.words.text.tokens[self.token(item + 1)].tag == .to,
            flow.words.text.tokens[self.token(item + 2)].tag == .vb
        {
            return nil
        }
        let leadsToQuotation =
            item + 2 < sentence.upperBound && [",", ":"].contains(flow.lower(item + 1))
            && flow.items[item + 2].isQuotation
        let followsQuotation = item > sentence.lowerBound && flow.items[item - 1].isQuotation
        guard
            trees.takesClause[token] || leadsToQuotation || followsQuotation || followsQuotedSubject(item, in: sentence)
        else { return nil }
        let lemma = flow.words.text.lemma(of: flow.words.text.tokens[token])
        guard !CueLexicon.isPrivate(lemma), !Self.auxiliaries.contains(lemma) else { return nil }
        let form: CueLexicon.Form =
            switch flow.words.text.tokens[token].tag {
            case .vb: .base
            case .vbg: .participle
            case .vbp, .vbz: .third
            default: .past
            }
        return (CueVerb(lemma: lemma, act: .said, frames: [.quotation, .that]), form)
    }

    /// Whether nothing but a short subject stands between a quotation’s comma and a verb: `“…,” an angry Smith retaliated`.
    private func followsQuotedSubject(_ item: Int, in sentence: Range<Int>) -> Bool {
        let low = max(sentence.lowerBound, item - 7)
        var before = item - 1
        while before >= low, !flow.items[before].isQuotation {
            guard flow.isWord(before), !isVerb(before) else { return false }
            before -= 1
        }
        return before >= low && before < item - 1 && closesSpeech(before)
    }

    private static let auxiliaries = ClosedClass.set("be have do will would can could may might must shall should")

    /// Whether a past tense, which the tagger may take for a participle, follows an adverb between commas: `The mayor, however,
    /// claimed cuts …`.
    private func isBehindAside(_ form: CueLexicon.Form, _ item: Int, in sentence: Range<Int>) -> Bool {
        form == .past && item - 3 > sentence.lowerBound && phrases.closesAside(item - 1)
    }

    /// Whether a verb between a name and `that` is one all the same: `Smith notes that …`.
    private func isMistakenForNoun(_ form: CueLexicon.Form, _ item: Int, in sentence: Range<Int>) -> Bool {
        // `…, figures from the board show.`
        if form == .base, item + 2 >= sentence.upperBound, trees.subject[token(item)] >= 0,
            flow.words.text.tokens[token(item)].relation == .parataxis
        {
            return true
        }
        guard form == .third, item > sentence.lowerBound, item + 1 < sentence.upperBound,
            flow.lower(item + 1) == "that" || flow.lower(item + 1) == ":" && item + 2 == sentence.upperBound
        else { return false }
        return flow.isCapital(item - 1) || ["he", "she", "it", "who"].contains(flow.lower(item - 1))
    }

    /// Whether a form of `be` makes a verb of a word that the tagger may take for a noun: `is warning`.
    private func isProgressive(_ form: CueLexicon.Form, _ item: Int, in sentence: Range<Int>) -> Bool {
        form == .participle && item > sentence.lowerBound && ClosedClass.be.contains(flow.lower(item - 1))
    }

    /// Whether a word stands beside a quotation, where even a wrong tag can be a cue.
    private func isBesideQuotation(_ item: Int, in sentence: Range<Int>) -> Bool {
        // `“…,” the minister, Jane Miller, confirmed`
        let reach = item > sentence.lowerBound && flow.lower(item - 1) == "," ? 10 : 5
        let low = max(sentence.lowerBound, item - reach)
        return (low..<min(item + 4, sentence.upperBound)).contains { flow.items[$0].isQuotation }
    }

    /// Returns the items of the cue with its particle, or `nil` when the word is no cue here.
    func cue(
        _ verb: CueVerb, _ form: CueLexicon.Form, at item: Int, in sentence: Range<Int>
    ) -> Range<Int>? {
        func lower(_ offset: Int) -> String {
            item + offset < sentence.upperBound ? flow.lower(item + offset) : ""
        }
        if form == .past, lower(1) == "as" || lower(1) == "by" {
            // `quoted as saying`, `quoted by the news agency as saying`
            let saying = (2..<Self.longestAgent).first { lower($0) == "saying" && lower($0 - 1) == "as" }
            if let saying { return item..<item + saying + 1 }
        }
        if let particle = verb.particle {
            if particle.words.contains(lower(1)) {
                // `went on to say`
                return lower(2) == "to" && CueLexicon.verb(lower(3)) != nil ? item..<item + 4 : item..<item + 2
            }
            let rest = item + 1..<min(item + 30, sentence.upperBound)
            let isBeside =
                particle.isOptionalBesideQuotation
                && (rest.contains { flow.items[$0].isQuotation } || form != .participle && isCalledSomething(by: item))
            return isBeside ? item..<item + 1 : nil
        }
        let before = item > sentence.lowerBound ? flow.lower(item - 1) : ""
        if isOfTitle(item, in: sentence) { return nil }
        if before == "to", !isInfinitiveCue(item) { return nil }
        if before == "let" { return nil }
        // `They read “War and Peace”`: only what is written reads.
        if verb.lemma == "read", !DescriptionLexicon.documents.contains(before),
            !["which", "that", "it"].contains(before)
        {
            return nil
        }
        // `The claims`, but not `the three all claim`.
        if ClosedClass.determiners.contains(before), before != "that",
            Int(flow.words.text.tokens[token(item - 1)].head) == token(item),
            flow.words.text.tokens[token(item - 1)].relation == .det
        {
            return nil
        }
        if form == .base, ["a", "of", "in"].contains(before) { return nil }
        // `half of those questioned`
        if form == .past, ["those", "most", "much"].contains(before) { return nil }
        return item..<item + 1
    }

    /// Whether a verb has an object and behind it what that is called, which is no name: `called the plan a mistake`,
    /// `called the charges unfounded`, but not `called him Bob`.
    private func isCalledSomething(by item: Int) -> Bool {
        let tokens = flow.words.text.tokens
        let verb = token(item)
        var objects = 0
        for next in verb + 1..<min(verb + Self.objectReach, max(verb + 1, Int(trees.last[verb]) + 1))
        where Int(tokens[next].head) == verb {
            switch tokens[next].relation {
            case .iobj,
                .obj where objects == 0, .xcomp where objects == 0:
                objects = 1
            case .obj, .xcomp, .nsubj, .ccomp:
                // `called him an ambulance`
                if Self.summoned.contains(flow.words.lower[next]) { return false }
                let opener = Int(trees.first[next])
                if ["a", "an"].contains(flow.words.lower[opener]) { return true }
                switch tokens[next].tag {
                case .jj, .jjr, .jjs, .vbn: return true
                default: return false
                }
            default: break
            }
        }
        return false
    }

    /// What is called for somebody, and not what somebody is called.
    private static let summoned: WordSet = ["ambulance", "cab", "taxi"]

    /// What something is called stands no further behind the verb.
    private static let objectReach = 30

    /// No agent between `quoted by` and `as saying` has more words.
    private static let longestAgent = 12

    /// Whether a verb is passive: `he was told`, but not `he’s said`, where `’s` is short for `has`.
    func isPassive(_ clause: Clause) -> Bool {
        let item = clause.cue.lowerBound
        // `quoted as saying` tells of the one who spoke.
        guard clause.form == .past, clause.cue.count < 3 else { return false }
        var before = item - 1
        while before > clause.sentence.lowerBound,
            ClosedClass.isAdverb(flow.lower(before)) || Self.betweenVerbs.contains(flow.lower(before))
        {
            before -= 1
        }
        guard before >= clause.sentence.lowerBound else { return false }
        let word = flow.lower(before)
        if word == "'s" {
            return item + 1 < clause.sentence.upperBound && ["by", "to", "as", "of"].contains(flow.lower(item + 1))
        }
        return ClosedClass.be.contains(word) || trees.isPassive[token(item)]
    }

    private static let betweenVerbs = ClosedClass.set("not n't never also once often first been repeatedly ever")

    /// What a speaker does with a verb's content.
    func act(_ verb: CueVerb, _ cue: Range<Int>) -> SpeechAct {
        // `called on them to leave`, but `called the plan “reckless”`.
        verb.particle?.isOptionalBesideQuotation == true && cue.count > 1 ? .urged : verb.act
    }

    /// Whether a subject takes a verb's bare form as its present: `critics say`.
    func isPlural(_ subject: Range<Int>) -> Bool {
        let word = flow.lower(flow.head(of: subject))
        if ["they", "we", "i", "you", "people", "police", "who", "many", "some", "others"].contains(word) {
            return true
        }
        return word.hasSuffix("s") || subject.contains { flow.lower($0) == "and" }
            || subject.contains { ["officials", "critics", "experts", "leaders", "sources"].contains(flow.lower($0)) }
    }

    /// Whether a modal stands between a subject and its verb: `he would say`.
    func hasModal(before cue: Range<Int>, after subject: Range<Int>) -> Bool {
        (subject.upperBound..<max(subject.upperBound, cue.lowerBound)).contains {
            ["will", "would", "'ll", "'d", "did", "does", "do"].contains(flow.lower($0))
        }
    }
}
