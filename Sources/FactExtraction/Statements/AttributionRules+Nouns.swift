import FactModel
import Linguistics

/// The constructions of nouns that announce speech.
extension AttributionRules {
    /// A clause that tells what a noun says.
    struct NounClause {
        /// The item of `that` or `to`.
        let opener: Int
        /// The token of the clause's verb.
        let verb: Int
        let isInfinitive: Bool
    }

    /// Returns the clause behind a common noun: `claim that …`, `pledge last month to …`.
    func clauseOfNoun(_ item: Int, in sentence: Range<Int>) -> NounClause? {
        let tokens = flow.words.text.tokens
        let noun = token(item)
        switch tokens[noun].tag {
        case .nn, .nns: break
        default: return nil
        }
        // `Smith notes that …`
        if item > 0, flow.isCapital(item - 1), CueLexicon.verb(flow.lower(item))?.form == .third { return nil }
        let opener: Int
        let verb: Int
        if item + 1 < sentence.upperBound, flow.lower(item + 1) == "that", tokens[token(item + 1)].tag != .wdt {
            opener = item + 1
            verb = Int(tokens[token(opener)].head)
        } else {
            if trees.clauseOfNoun[noun] >= 0 {
                verb = Int(trees.clauseOfNoun[noun])
                opener = flow.itemOfToken[Int(trees.first[verb])]
            } else if let that = thatBehindAuthor(item, in: sentence) {
                opener = that
                verb = Int(tokens[token(that)].head)
            } else {
                return nil
            }
        }
        guard opener > item, opener + 2 < sentence.upperBound, verb >= token(item), flow.itemOfToken[verb] > opener,
            !flow.items[opener].isQuotation
        else { return nil }
        switch flow.lower(opener) {
        // `the claim that he made` is a relative clause.
        case "that" where tokens[token(opener)].tag != .wdt:
            return NounClause(opener: opener, verb: verb, isInfinitive: false)
        case "to" where tokens[token(opener)].tag == .to:
            return NounClause(opener: opener, verb: verb, isInfinitive: true)
        default: return nil
        }
    }

    /// Returns the `that` behind the one whose claim it is: `claims by the agencies that …`, where the tree may join the clause
    /// to the agencies.
    private func thatBehindAuthor(_ item: Int, in sentence: Range<Int>) -> Int? {
        guard item + 3 < sentence.upperBound, ["by", "from"].contains(flow.lower(item + 1)),
            CueLexicon.isSaid(flow.words.text.lemma(of: flow.words.text.tokens[token(item)])),
            let author = phrases.phrase(startingAt: item + 2, upTo: sentence.upperBound),
            author.upperBound + 2 < sentence.upperBound, flow.lower(author.upperBound) == "that",
            !author.contains(where: flow.isFinite)
        else { return nil }
        return author.upperBound
    }

    /// `X’s claim that …`, `a warning from X that …`, `X made the claim that …`, `her remark that “…”`.
    func nounCue(at item: Int, _ clause: NounClause, in sentence: Range<Int>) -> Attribution? {
        // `claims by her former boss that …`: whoever claims is no claim.
        guard !flow.isCapital(item), !DescriptionLexicon.isPerson(flow.lower(item)),
            let (source, rule) = sourceOfNoun(at: item, before: clause.opener, in: sentence)
        else { return nil }
        let first = clause.isInfinitive ? clause.opener : clause.opener + 1
        let end = min(max(flow.itemOfToken[Int(trees.last[clause.verb])] + 1, first + 1), sentence.upperBound)
        let whole = endOfClause(first..<end, behind: clause.isInfinitive ? clause.verb : nil)
        let range = AfterCue.trimmed(first..<whole, flow: flow)
        guard range.count >= 2 || range.contains(where: { flow.items[$0].isQuotation }) else { return nil }
        let lemma = flow.words.text.lemma(of: flow.words.text.tokens[token(item)])
        return Attribution(
            cue: item..<item + 1, lemma: lemma, source: source, content: [range], act: CueLexicon.act(ofNoun: lemma),
            rule: rule + (clause.isInfinitive ? "-to" : "-that"), isBounded: whole < end)
    }

    /// Returns where the clause of a noun that is a subject ends, before a verb that has no subject of its own and that nothing
    /// joins: `the claim that it was late was rejected`, `the decision to sell it springs from need`.
    private func endOfClause(_ range: Range<Int>, behind infinitive: Int?) -> Int {
        let tokens = flow.words.text.tokens
        var first = infinitive
        var isJoined = false
        for item in range where !flow.items[item].isQuotation {
            let tag = tokens[token(item)].tag
            if tag == .cc || tag == .wdt || tag == .wp || tag == .in && tokens[token(item)].relation == .mark
                || !flow.isWord(item) || ["who", "which", "that"].contains(flow.lower(item))
            {
                isJoined = true
            }
            guard flow.isFinite(item) else { continue }
            let relation = tokens[token(item)].relation
            let isOwn = relation == .aux || relation == .auxPassive || relation == .cop
            let verb = isOwn && tokens[token(item)].head >= 0 ? Int(tokens[token(item)].head) : token(item)
            if let first, !isJoined, verb > first, Int(trees.subject[verb]) <= first { return item }
            if !isJoined { first = first ?? max(verb, token(item)) }
        }
        return range.upperBound
    }

    /// Returns whose claim a noun tells: its possessor, or the subject of the verb that it is the object of.
    private func sourceOfNoun(
        at item: Int, before opener: Int, in sentence: Range<Int>
    ) -> (items: Range<Int>, rule: String)? {
        let tokens = flow.words.text.tokens
        let noun = token(item)
        let low = max(flow.items[sentence.lowerBound].tokens.lowerBound, noun - 12)
        for possessor in (low..<noun).reversed()
        where tokens[possessor].relation == .nmodPossessive && Int(tokens[possessor].head) == noun {
            guard var items = nounPhrase(around: possessor, before: noun) else { continue }
            if items.count > 1, ["'s", "'"].contains(flow.lower(items.upperBound - 1)) {
                items = items.lowerBound..<items.upperBound - 1
            }
            return (items, "possessor-noun")
        }
        // `citing a Herald report that …`, but not `A Herald report that … led to`, whose end is not sure
        if DescriptionLexicon.documents.contains(flow.lower(item)),
            tokens[noun].relation == .obj || tokens[noun].relation == .obl, let paper = compound(before: item)
        {
            return (paper, "possessor-noun")
        }
        if item + 2 < opener, ["from", "by", "of"].contains(flow.lower(item + 1)),
            let phrase = phrases.phrase(startingAt: item + 2, upTo: opener)
        {
            return (phrase, "noun-" + flow.lower(item + 1))
        }
        let head = Int(tokens[noun].head)
        // `He made the claim that …`, but not `he denied claims that …`.
        guard head >= 0, head < noun, tokens[noun].relation == .obj, isVerb(flow.itemOfToken[head]),
            Self.makers.contains(flow.words.text.lemma(of: tokens[head])), isSaid(item),
            !flow.items[flow.itemOfToken[head]].isQuotation,
            let subject = treeSubject(of: flow.itemOfToken[head], from: sentence.lowerBound, in: sentence)
        else { return nil }
        return (subject.items, "subject-noun")
    }

    /// Whether a noun names something said or written: `released a statement that …`, but not `a console that it says …`.
    private func isSaid(_ item: Int) -> Bool {
        let lemma = flow.words.text.lemma(of: flow.words.text.tokens[token(item)])
        // `They have reason to hope`
        if lemma == "reason" || lemma == "evidence" { return false }
        return CueLexicon.isSaid(lemma) || CueLexicon.isCue(lemma) || DescriptionLexicon.documents.contains(lemma)
    }

    /// Returns the name right before a noun.
    private func compound(before item: Int) -> Range<Int>? {
        var first = item
        while first > 0, flow.isCapital(first - 1), flow.sentenceOfItem[first - 1] == flow.sentenceOfItem[item],
            flow.words.text.tokens[token(first - 1)].tag == .nnp
        {
            first -= 1
        }
        return first < item ? first..<item : nil
    }

    /// What is done with a claim or a warning by the one whose it is.
    private static let makers = ClosedClass.set(
        """
        make give issue offer express repeat reiterate renew voice deliver release have raise add send publish present put
        advance sound state reaffirm restate maintain air pose
        """)
}
