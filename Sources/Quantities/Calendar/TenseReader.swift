internal import Linguistics

/// Reads whether the clause around a date speaks of the past or of what is to come.
struct TenseReader: Sendable {
    let atoms: Atoms
    private let tokens: [Token]

    init(atoms: Atoms) {
        self.atoms = atoms
        tokens = atoms.tokens
    }

    /// Whether the clause around an atom speaks of what is to come; `nil` where no verb tells.
    func isFuture(_ index: Int) -> Bool? {
        if isBehindPastVerb(index) { return false }
        let start = atoms[index].token
        var token = start
        for _ in 0..<12 {
            let head = Int(tokens[token].head)
            guard head >= 0 else { break }
            token = head
            switch tokens[token].tag {
            case .vbn where isScheduled(token): return true
            // `will meet him before flying home on Monday`: a participle alone has the tense of the verb above it.
            case .vbg where isBare(token):
                guard isBelowVerb(token) else { return nil }
            case .vbd, .vbn, .vbg: return hasAuxiliary(token, Self.futures)
            case .vb:
                if hasAuxiliary(token, Self.pasts) { return false }
                // `In May, he was forced to resign`, `he flew to London to sign it on Monday`: the verb above tells.
                guard hasAuxiliary(token, ["to"]), !hasAuxiliary(token, Self.modals), isInPast(token, start) else {
                    return true
                }
            case .vbz, .vbp: return true
            default:
                // `It was off to a bright start on Saturday`: the verb hangs on what it says.
                if hasPastCopula(token) { return false }
                // `results are due early on Friday`
                if tokens[token].tag.isAdjective, hasAuxiliary(token, Self.presentBe) { return true }
                // `the record, due for release in May`
                if atoms.lower(ofToken: token) == "due" { return true }
            }
        }
        return hasAuxiliary(token, Self.modals) || hasAuxiliary(token, ["is", "are"]) ? true : nil
    }

    /// Whether a date opens a short sentence without a verb and stands apart in it, as in a calendar: `Friday, 9 am: talks
    /// in Geneva`, `Monday 5 pm`. A headline (`Floods in York on Friday`) looks back.
    func opensEntry(_ index: Int) -> Bool {
        guard index == 0 || !atoms.isSameSentence(index - 1, index) else { return false }
        let first = atoms[index].token
        var last = first
        var isDivided = false
        while last + 1 < tokens.count, tokens[last + 1].sentence == tokens[first].sentence, last - first < 8 {
            last += 1
            isDivided = isDivided || atoms.lower(ofToken: last) == ":"
        }
        return last - first < (isDivided ? 8 : 4) && tokens[first...last].allSatisfy { !$0.tag.isVerb && $0.tag != .md }
    }

    /// `Police said Friday it would`: what stands directly behind a verb of the past is its time.
    private func isBehindPastVerb(_ index: Int) -> Bool {
        var place = index - 1
        while place > index - 4, atoms.is(place, ["on", "in", "late", "early", "last"]) { place -= 1 }
        return atoms.isSameSentence(place, index) && atoms.token(place).tag == .vbd
    }

    /// Whether an infinitive happened with the past verb above it, as its date stands before that verb or as the verb
    /// asks for nothing to come.
    private func isInPast(_ infinitive: Int, _ date: Int) -> Bool {
        let head = Int(tokens[infinitive].head)
        guard head >= 0, tokens[head].tag == .vbd || tokens[head].tag == .vbn, !hasAuxiliary(head, Self.futures) else {
            return false
        }
        return date < head || !Self.prospective.contains(atoms.text.lemma(of: tokens[head]))
    }

    private func isBare(_ participle: Int) -> Bool {
        !hasAuxiliary(participle, Self.futures) && !hasAuxiliary(participle, Self.pastBe)
    }

    private func isBelowVerb(_ participle: Int) -> Bool {
        let head = Int(tokens[participle].head)
        return head >= 0 && tokens[head].tag.isVerb
    }

    /// `the bridge, planned for October`, `an 8 May ballot has been booked`
    private func isScheduled(_ participle: Int) -> Bool {
        // `fewer than expected in June`
        !hasAuxiliary(participle, Self.pastPerfect)
            && (participle == 0 || !Self.comparing.contains(atoms.lower(ofToken: participle - 1)))
            && Self.scheduling.contains(atoms.text.lemma(of: tokens[participle]))
    }

    private func hasAuxiliary(_ verb: Int, _ words: WordSet) -> Bool {
        let sentence = tokens[verb].sentence
        for token in stride(from: verb - 1, through: max(0, verb - 6), by: -1) {
            guard tokens[token].sentence == sentence else { return false }
            // `In May, he was forced`: a month is no verb.
            if Int(tokens[token].head) == verb, words.contains(atoms.lower(ofToken: token)), !tokens[token].tag.isName {
                return true
            }
        }
        return false
    }

    private func hasPastCopula(_ predicate: Int) -> Bool {
        for token in stride(from: predicate - 1, through: max(0, predicate - 8), by: -1)
        where Int(tokens[token].head) == predicate && tokens[token].tag == .vbd {
            return !hasAuxiliary(predicate, Self.modals)
        }
        return false
    }

    private static let pastBe: WordSet = ["was", "were", "been"]
    private static let presentBe: WordSet = ["is", "are", "'s", "'re"]
    private static let pastPerfect: WordSet = ["was", "were", "had"]
    private static let comparing: WordSet = ["than", "as"]
    private static let scheduling: WordSet = ["expect", "schedule", "plan", "slate", "forecast", "book", "tip"]
    private static let futures: WordSet = [
        "will", "would", "'ll", "shall", "to", "may", "could", "should", "must", "might", "can", "is", "are",
    ]
    private static let modals: WordSet = [
        "will", "would", "'ll", "shall", "may", "could", "should", "must", "might", "can",
    ]
    private static let pasts: WordSet = ["did", "didn't"]
    /// Verbs whose infinitive lies ahead of them.
    private static let prospective = WordList.set(
        """
        plan expect schedule want hope intend agree vow promise threaten ask urge order call invite decide propose seek
        aim prepare offer pledge vote tell warn slate poise require allow persuade convince advise request demand
        instruct elect consent opt choose set arrange appoint summon direct authorize authorise commit say believe tip
        """)
}
