internal import FactModel
internal import Linguistics

/// Reads the part that a number plays in its clause, and whether the clause gives it as real.
struct RoleReader: Sendable {
    let atoms: Atoms

    /// Fills the role and modality that the words around a number tell.
    func complete(_ quantity: inout Quantity) {
        if quantity.fact.role == nil { quantity.fact.role = role(of: quantity) }
        quantity.fact.modality = modality(of: quantity)
    }

    private func role(of quantity: Quantity) -> NumberFact.Role? {
        let start = quantity.atoms.lowerBound
        let end = quantity.atoms.upperBound
        if quantity.fact.perUnit != nil { return .rate }
        if quantity.fact.kind == .ordinal {
            return atoms.is(start - 1, Self.placings)
                || atoms.is(end, ["place", "position"]) || isRank(quantity)
                ? .rank : nil
        }
        if quantity.fact.kind == .percent || quantity.fact.kind == .fraction, atoms.lower(end) == "of" { return .share }
        // `the 2% target`
        if atoms.is(end, Self.targets), atoms.isSameSentence(start, end), atoms.token(end).tag.isNoun,
            quantity.fact.counted == nil, !isFollowedByNoun(end)
        {
            return .target
        }
        for place in stride(from: start - 1, through: max(0, start - 4), by: -1) {
            guard atoms.isSameSentence(place, start) else { break }
            if atoms.is(place, Self.totals) { return .total }
            if atoms.is(place, Self.targets) { return .target }
            guard atoms.is(place, Self.fillers) || atoms.token(place).tag == .rb else { break }
        }
        return nil
    }

    /// `the second largest city`
    private func isRank(_ quantity: Quantity) -> Bool {
        let end = quantity.atoms.upperBound
        let place = atoms.isDash(end) ? end + 1 : end
        return quantity.fact.value ?? 0 > 1 && atoms.isSuperlative(place, behindRank: quantity.atoms.lowerBound)
    }

    private func modality(of quantity: Quantity) -> NumberFact.Modality? {
        if quantity.fact.role == .target { return .target }
        // `the 4.7 per cent forecast`
        if atoms.is(quantity.atoms.upperBound, ["forecast", "expected", "predicted"]),
            quantity.fact.kind == .percent || quantity.fact.kind == .money,
            atoms.lower(quantity.atoms.upperBound) != "forecast" || !isFollowedByNoun(quantity.atoms.upperBound)
        {
            return .forecast
        }
        var token = atoms[quantity.numeral.lowerBound].token
        for _ in 0..<10 {
            let below = token
            let head = Int(atoms.tokens[token].head)
            guard head >= 0 else { break }
            token = head
            let found = atoms.tokens[token]
            guard found.tag.isVerb else { continue }
            if isAhead(token) { return .forecast }
            if let modality = modality(ofVerb: token, from: below, quantity) { return modality }
            // A clause of its own ends the search; its matrix may still say that it is forecast.
            if found.relation == .ccomp || found.relation == .xcomp || found.relation == .conj { continue }
            break
        }
        return .actual
    }

    /// `is due to rise to 67`; not `twice as likely to vote`.
    private func isAhead(_ verb: Int) -> Bool {
        verb > 2 && atoms.lower(ofToken: verb - 1) == "to" && Self.ahead.contains(atoms.lower(ofToken: verb - 2))
            && !Self.degrees.contains(atoms.lower(ofToken: verb - 3))
            && atoms.tokens[verb - 3].sentence == atoms.tokens[verb].sentence
    }

    /// `the $4m target company`, `a $3m forecast error`: whether a noun goes on with another.
    private func isFollowedByNoun(_ index: Int) -> Bool {
        index + 1 < atoms.count && atoms.isSameSentence(index, index + 1) && atoms.isWord(index + 1)
            && atoms.token(index + 1).tag.isNoun
    }

    private func modality(ofVerb verb: Int, from below: Int, _ quantity: Quantity) -> NumberFact.Modality? {
        let form = atoms.lower(ofToken: verb)
        let isSubject = atoms.tokens[below].relation.isSubject
        if Self.starts.mayContain(form) {
            if Self.forecasts.contains(form) { return .forecast }
            if Self.aims.contains(form) { return .target }
        }
        let sentence = atoms.tokens[verb].sentence
        for token in stride(from: verb - 1, through: max(0, verb - 7), by: -1) {
            let found = atoms.tokens[token]
            guard found.sentence == sentence else { break }
            guard Int(found.head) == verb else { continue }
            switch atoms.lower(ofToken: token) {
            case "will", "'ll", "shall", "would", "'d": return .forecast
            // `In May it fined the bank.`
            case "may" where found.tag != .md: break
            case "could", "may", "might", "if", "unless": return .hypothetical
            // `Twelve people did not vote`: they are twelve.
            case "not" where !isSubject, "n't" where !isSubject, "never" where !isSubject: return .negated
            default: break
            }
        }
        guard Self.starts.mayContain(form) else { return nil }
        // `a man wanted for 12 murders`, `decided to leave after 12 years`
        if form == "wanted", verb + 1 < atoms.tokens.count, atoms.lower(ofToken: verb + 1) == "for" { return nil }
        if quantity.fact.kind == .duration, atoms.lower(quantity.atoms.lowerBound - 1) == "after" { return nil }
        // `want to speak to 12 people`: whom it is done to is there already.
        if quantity.fact.role == nil, quantity.fact.counted != nil,
            atoms.is(quantity.atoms.lowerBound - 1, ["to", "with"])
        {
            return nil
        }
        // `Twelve countries agreed to spend 5%`
        let isPledged = !isSubject && Self.pledges.contains(form)
        return isPledged || atoms.tokens[below].relation == .xcomp && Self.decisions.contains(form) ? .target : nil
    }

    private static let placings = WordList.set(
        "finished finish finishes came come comes placed ranked ranks ranking ran")
    private static let totals = WordList.set("total totalling totaling totalled totaled totals altogether overall")
    private static let targets = WordList.set("target targets goal goals aim aims targeting")
    private static let fillers = WordList.set("of to the a an is was at about more than some nearly over and around")
    // By their forms: a lemma costs as much as all else here, and every number of a text asks.
    private static let forecasts = WordList.set(
        """
        expect expects expected expecting forecast forecasts forecasted forecasting predict predicts predicted predicting
        project projects projected projecting estimate estimates estimated estimating anticipate anticipates anticipated
        anticipating
        """)
    private static let aims = WordList.set(
        """
        aim aims aimed aiming target targets targeted targeting hope hopes hoped hoping plan plans planned planning intend
        intends intended intending seek seeks sought seeking
        """)
    /// Verbs whose object is still to come.
    private static let pledges = WordList.set(
        """
        pledge pledges pledged pledging promise promises promised promising vow vows vowed vowing want wants wanted
        """)
    /// Verbs whose infinitive is still to come.
    private static let decisions = WordList.set(
        """
        agree agrees agreed agreeing decide decides decided propose proposes proposed commit commits committed
        """)
    private static let degrees: WordSet = ["most", "more", "less", "least", "as", "very"]
    private static let ahead: WordSet = ["due", "set", "likely", "poised", "going", "slated", "scheduled"]
    private static let starts = WordFilter(forecasts.union(aims).union(pledges).union(decisions))
}

extension Tag {
    /// Whether it is a verb's.
    var isVerb: Bool {
        self == .vb || self == .vbd || self == .vbg || self == .vbn || self == .vbp || self == .vbz
    }
}
