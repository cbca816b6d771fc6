import FactModel
import Linguistics

/// Tells by the words that stand behind a cue what they open: a clause, an infinitive, a topic.
extension AfterCue {
    /// Returns the `that` behind words between commas: `said, among other things, that …`, `said, that …`.
    func thatBehindParenthesis(from start: Int, to end: Int) -> Int? {
        guard !verb.frames.isDisjoint(with: [.clause, .that]) else { return nil }
        if flow.lower(start) == "that", start + 1 < end { return start }
        for item in start..<max(start, min(start + 14, end - 2)) where flow.lower(item) == "," {
            return flow.lower(item + 1) == "that" ? item + 1 : nil
        }
        return nil
    }

    /// Returns the `that` which the tree hangs below the cue behind somebody told: `promised residents that …`.
    func thatBehindTold(_ item: Int, _ end: Int) -> Int? {
        guard !verb.frames.isDisjoint(with: [.clause, .that]), !flow.items[item].isQuotation else { return nil }
        let tokens = flow.words.text.tokens
        for next in item + 1..<max(item + 1, min(end - 1, item + 6)) {
            guard flow.isWord(next) || flow.isHyphen(next) else { return nil }
            guard flow.lower(next) == "that" else { continue }
            let clause = Int(tokens[token(next)].head)
            let told = tokens[token(next - 1)]
            // `said the claim that he had left was wrong`: what is said is told nothing.
            if verb.frames.contains(.clause), !verb.frames.contains(.addressee),
                CueLexicon.isSaid(flow.words.text.lemma(of: told))
            {
                return nil
            }
            let isTold = (told.relation == .obj || told.relation == .iobj) && Int(told.head) == token(cue.lowerBound)
            return isTold && tokens[token(next)].relation == .mark && clause >= 0
                && Int(tokens[clause].head) == token(cue.lowerBound) ? next : nil
        }
        return nil
    }

    /// Whether the tree has a clause below the cue that starts at an item.
    func opensClauseOfCue(_ item: Int) -> Bool {
        let clause = Int(trees.clause[token(cue.lowerBound)])
        return clause >= 0 && Int(trees.first[clause]) == token(item)
    }

    /// Whether `to leave`, `not to leave` or `never to leave` starts here.
    func opensInfinitive(_ item: Int, _ end: Int) -> Bool {
        let particle = ["not", "never"].contains(flow.lower(item)) ? item + 1 : item
        return particle + 1 < end && flow.lower(particle) == "to" && tag(particle) == .to && tag(particle + 1) != .dt
    }

    /// Whether a noun phrase starts here that can be content, and no particle, adverbial or pronoun.
    func opensTopic(_ item: Int) -> Bool {
        switch tag(item) {
        case .in, .rp, .to, .rb, .prp, .cc, .vb, .vbd, .vbz: false
        default: flow.isWord(item) || flow.lower(item) == "$"
        }
    }

    /// Whether a pronoun starts what is said of whom it means: `accused her of theft`, `described him as kind`.
    func opensJudgement(_ item: Int, _ end: Int) -> Bool {
        tag(item) == .prp && item + 2 < end && ["of", "for", "as"].contains(flow.lower(item + 1))
    }

    /// Whether a verb's object is called something: `dismissed the step as small`.
    func isCalledSomething(_ content: Range<Int>) -> Bool {
        let tokens = flow.words.text.tokens
        return content.dropFirst().contains { item in
            guard flow.lower(item) == "as" else { return false }
            let called = Int(tokens[token(item)].head)
            return called > token(item) && Int(tokens[called].head) == token(cue.lowerBound)
        }
    }

    /// Whether `that` belongs to a noun: `found that step unlawful`.
    func isDeterminer(_ item: Int) -> Bool {
        let that = flow.words.text.tokens[token(item)]
        return that.tag == .dt && that.relation == .det && Int(that.head) > token(item)
    }

    /// Whether the cue's object names something said.
    func isSaid(_ content: Range<Int>) -> Bool {
        let text = flow.words.text
        let object = flow.tokens(content).prefix(20).first {
            text.tokens[$0].relation == .obj && Int(text.tokens[$0].head) == token(cue.lowerBound)
        }
        return object.map { CueLexicon.isSaid(text.lemma(of: text.tokens[$0])) } ?? false
    }

    /// Whether an infinitive behind a refusal tells that nothing was said: `declined to comment`.
    func isSilence(_ item: Int, _ end: Int) -> Bool {
        guard verb.frames.contains(.refusal), item + 1 < end, !flow.items[item + 1].isQuotation else { return false }
        return Self.silences.contains(flow.lower(item + 1))
    }

    private static let silences = ClosedClass.set(
        """
        answer be comment confirm disclose discuss elaborate give identify name offer provide respond reveal say
        specify speak talk tell
        """)

    /// Returns the `about` behind those who were spoken to: `spoke to residents about the flood`.
    func aboutBehindHearers(_ item: Int, _ end: Int) -> Int? {
        guard ["speak", "talk"].contains(verb.lemma), ["to", "with"].contains(flow.lower(item)) else { return nil }
        let next = (item + 2..<max(item + 2, min(item + 9, end))).first {
            flow.items[$0].isQuotation || !flow.isWord($0) || flow.isFinite($0) || flow.lower($0) == "about"
        }
        return next.flatMap { !flow.items[$0].isQuotation && flow.lower($0) == "about" ? $0 : nil }
    }

    /// Returns the noun phrase behind a preposition that the tree hangs on the cue: `warned of delays`.
    func topic(behind item: Int, to end: Int) -> Range<Int>? {
        guard Self.topical.contains(flow.lower(item)), !flow.items[item].isQuotation, item + 1 < end else { return nil }
        // `wrote to the board`, `talked to the board` tell whom, not what, and `did not respond to a request for comment` what
        // was said before.
        if flow.lower(item) == "to",
            verb.act == .wrote || Self.answers.contains(verb.lemma) || ["speak", "talk"].contains(verb.lemma)
        {
            return nil
        }
        // `accounts for a quarter`, `testifies to it`: only some prepositions make a verb one of speech.
        if ["for", "to", "with"].contains(flow.lower(item)), !CueLexicon.isListed(verb.lemma) { return nil }
        // `reported for the Courier`: for whom somebody works.
        if flow.lower(item) == "for", verb.lemma == "report" { return nil }
        if flow.lower(item) == "with", !["agree", "concur"].contains(verb.lemma) { return nil }
        // `jobs promised for the town`: nobody promises.
        if verb.act == .promised || verb.act == .pledged { return nil }
        // `A teenager accused of theft` accuses nobody: who does so names whom first.
        let isTransitive = verb.frames.contains(.topic) && verb.frames.isDisjoint(with: [.clause, .that])
        if isTransitive, item == cue.upperBound { return nil }
        let tokens = flow.words.text.tokens
        let preposition = token(item)
        let noun = Int(tokens[preposition].head)
        guard noun > preposition, Int(trees.first[noun]) == preposition else { return nil }
        // `spoke to residents about the flood`: the tree may hang the flood on the residents.
        let hearers = Int(tokens[noun].head)
        let isOfHearers =
            tokens[noun].relation == .nmod && ["speak", "talk"].contains(verb.lemma) && flow.lower(item) == "about"
            && hearers > token(cue.lowerBound) && Int(tokens[hearers].head) == token(cue.lowerBound)
        guard
            isOfHearers
                || hearers == token(cue.lowerBound)
                    && (tokens[noun].relation == .obl || tokens[noun].relation == .advcl)
        else { return nil }
        let last = min(flow.itemOfToken[Int(trees.last[noun])] + 1, end)
        return last > item + 1 ? item + 1..<last : nil
    }

    private static let answers: WordSet = ["answer", "react", "reply", "respond"]
    private static let topical = ClosedClass.set("about of against for to on with")

    /// Whether the words from an item on are a subject and its verb, as their tags say: `stating the town is calm`.
    func opensFiniteClause(_ item: Int, _ end: Int) -> Bool {
        Self.isFiniteClause(item..<end, flow: flow)
    }

    /// Whether words start with a subject and its verb, as their tags say.
    static func isFiniteClause(_ range: Range<Int>, flow: Flow) -> Bool {
        for next in range.prefix(9) where !flow.items[next].isQuotation {
            switch flow.words.text.tokens[flow.items[next].tokens.lowerBound].tag {
            case .vbd, .vbz, .vbp, .md: return next > range.lowerBound
            case .nn, .nns, .nnp, .nnps, .prp, .dt, .pdt, .jj, .cd, .prpPossessive, .pos, .cc, .jjr, .jjs: continue
            default: return false
            }
        }
        return false
    }

    /// Whether a comma stands in the words from an item on: `said that, in May, it was late` has two.
    func hasComma(_ item: Int, _ end: Int) -> Bool { (item..<end).contains { flow.lower($0) == "," } }

    /// Whether a verb with its tense, or a quotation that may hold one, stands in the words from an item on: `claimed only
    /// their second win` has none.
    func hasPredicate(_ item: Int, _ end: Int) -> Bool {
        (item..<end).contains { flow.items[$0].isQuotation || flow.isFinite($0) }
    }

    func opensClause(_ item: Int, _ end: Int) -> Bool {
        let word = flow.lower(item)
        if flow.isCapital(item) && tag(item) != .in || ClosedClass.subjectPronouns.contains(word) { return true }
        if ["and", "or", "but", "of"].contains(word) { return false }
        // `He said in an interview`, `he told them as he left`: the tree has no content behind the cue.
        if tag(item) == .in || tag(item) == .rp, !trees.takesClause[token(cue.lowerBound)] {
            return false
        }
        return end - item >= 3
    }
}
