internal import FactModel
internal import Linguistics

/// Reads what a number is a property of: the nouns it stands at and the subject or object of its clause.
struct AboutReader: Sendable {
    let atoms: Atoms
    let tokens: [Token]
    /// Whom names, descriptions and pronouns mean, by the bytes behind them.
    private let bearers: [Int: Bearer]

    init(atoms: Atoms, bearers: [Int: Bearer] = [:]) {
        self.atoms = atoms
        self.bearers = bearers
        tokens = atoms.tokens
    }

    /// Returns the nouns that a quantity is about, the nearest first.
    func about(_ quantity: Quantity) -> String? {
        let end = quantity.atoms.upperBound
        let range = atoms.tokens(quantity.atoms)
        var phrases: [String] = []
        func add(_ phrase: String?) {
            if let phrase, !phrases.contains(phrase), phrases.count < 3 { phrases.append(phrase) }
        }
        if atoms.lower(end) == "of", quantity.fact.counted == nil { add(phrase(from: end + 1)) }
        if quantity.fact.kind == .multiplier, atoms.lower(end) == "the" { add(phrase(from: end + 1)) }
        // `Blackmores up 9.4 per cent`, `FTSE -0.6%`
        add(nameBefore(quantity))
        // `Inflation would be 1.75%`: what it is the predicate of.
        if phrases.isEmpty, let subject = range.lazy.compactMap({ subject(of: $0) }).first, !range.contains(subject) {
            return noun(subject, outside: range)
        }
        let isOpen = climb(
            from: atoms[quantity.numeral.lowerBound].token, range, quantity, hasNoun: !phrases.isEmpty, add)
        if phrases.isEmpty, isOpen, quantity.fact.counted == nil { add(neighbour(range)) }
        return phrases.isEmpty ? nil : phrases.joined(separator: ", ")
    }

    /// Walks up the tree, past the nouns that the number modifies, to the verb with its subject and object.
    ///
    /// - Returns: Whether nothing in the tree is what the number is about, neither itself nor what a pronoun means.
    private func climb(
        from start: Int, _ range: Range<Int>, _ quantity: Quantity, hasNoun: Bool, _ add: (String?) -> Void
    ) -> Bool {
        var token = start
        var hasNoun = hasNoun
        var hasPronoun = false
        for _ in 0..<8 {
            let head = Int(tokens[token].head)
            // A subject is about nothing but itself.
            guard head >= 0 else { return !hasPronoun }
            guard !tokens[token].relation.isSubject else {
                // `Acme's 8,000 workers walked out`: whose they are.
                add(owner(before: quantity))
                return false
            }
            if !range.contains(head), isContent(head) {
                if let first = subjectAbove(head) {
                    add(noun(first, outside: range))
                    return true
                }
                // `The 26-year-old set a record`: what has an object is a verb, whatever the tagger took it for.
                if tokens[head].tag.isNoun, tokens[token].relation == .amod, hasObject(head) { return false }
                if tokens[head].tag.isNoun, !isBetweenMovement(head, quantity) {
                    let isCounted =
                        quantity.fact.counted.map {
                            tokens[token].relation == .nummod || $0 == Nouns.singular(atoms.lower(ofToken: head))
                        } ?? false
                    // What stands beside a number in a list is another thing.
                    if !hasNoun, !isCounted, tokens[token].relation != .conj {
                        add(noun(moved(by: head, outside: range) ?? head, outside: range))
                        hasNoun = true
                    }
                } else if hasPronoun, tokens[token].relation != .ccomp {
                    return false
                } else if Self.saying.contains(atoms.lower(ofToken: head)),
                    !hasPronoun || !(subject(of: head).map { tokens[$0].tag.isNoun } ?? false)
                {
                    // What is said is not about who says it, unless it speaks of him as `it`.
                    return true
                } else if tokens[token].relation == .xcomp, tokens[token].tag.isVerb, let object = object(of: head),
                    !range.contains(object)
                {
                    // `analysts expect it to have 50 shops`: who expects is another.
                    add(noun(object, outside: range))
                    return true
                } else if let subject = subject(of: head), !range.contains(subject), subject != token {
                    // Another verb's object is another thing.
                    if !hasNoun, tokens[token].relation != .conj, let object = object(of: head),
                        !range.contains(object), object != token
                    {
                        add(noun(object, outside: range))
                    }
                    add(noun(subject, outside: range))
                    return true
                } else if let object = object(of: head), !range.contains(object), object != token, !hasNoun {
                    add(noun(object, outside: range))
                    hasNoun = true
                }
                if tokens[head].tag.isNoun, let subject = subject(of: head), !range.contains(subject), subject != token
                {
                    // A noun that is the predicate.
                    add(noun(subject, outside: range))
                    return true
                }
                if tokens[head].relation == .relativeClause, let antecedent = content(Int(tokens[head].head)) {
                    add(noun(antecedent, outside: range))
                    return true
                }
            }
            hasPronoun = hasPronoun || hasPronounSubject(head)
            token = head
        }
        return !hasPronoun
    }

    /// `an 11% rise in pre-tax profits`: what a noun of rise or fall is said of.
    private func moved(by noun: Int, outside range: Range<Int>) -> Int? {
        guard MovementLexicon.isChange(atoms.lower(ofToken: noun)) else { return nil }
        return (noun + 1..<max(noun + 1, min(noun + 10, tokens.count))).first { token in
            Int(tokens[token].head) == noun && tokens[token].tag.isNoun && isContent(token) && !range.contains(token)
                && !isCircumstance(token)
                && (noun + 1..<token).contains {
                    Int(tokens[$0].head) == token && atoms.lower(ofToken: $0) == "in"
                }
        }
    }

    /// The name that owns what a number counts.
    private func owner(before quantity: Quantity) -> String? {
        let start = quantity.atoms.lowerBound
        let mark =
            atoms.behindPossessive(start - 1) == start
            ? start - 1 : atoms.behindPossessive(start - 2) == start ? start - 2 : -1
        guard mark > 0, atoms.isWord(mark - 1), atoms.token(mark - 1).tag.isNoun,
            isContent(atoms[mark - 1].token), !DateReader.isDay(atoms.lower(mark - 1)),
            MonthName.number(of: atoms.lower(mark - 1)) == nil
        else { return nil }
        return noun(atoms[mark - 1].token, outside: atoms.tokens(quantity.atoms))
    }

    func hasPronounSubject(_ verb: Int) -> Bool {
        (max(0, verb - 8)..<verb).contains {
            Int(tokens[$0].head) == verb && tokens[$0].relation.isSubject && tokens[$0].tag == .prp
        }
    }

    /// Whether a form of a verb says that somebody says something.
    static func isSaying(_ form: String) -> Bool { saying.contains(form) }

    func bearer(of token: Int) -> Bearer? { bearers[Int(tokens[token].end)] }

    private func content(_ token: Int) -> Int? {
        token >= 0 && isContent(token) && tokens[token].tag.isNoun ? token : nil
    }

    func subject(of verb: Int) -> Int? {
        for token in stride(from: verb - 1, through: max(0, verb - 30), by: -1) {
            guard tokens[token].sentence == tokens[verb].sentence else { return nil }
            guard Int(tokens[token].head) == verb, tokens[token].relation.isSubject else { continue }
            let isNamed = bearer(of: token) != nil || isAged(token)
            if tokens[token].tag.isNoun ? isContent(token) || isCurrency(token) : isNamed { return token }
        }
        return nil
    }

    func object(of verb: Int) -> Int? {
        for token in verb + 1..<min(tokens.count, max(verb + 1, verb + 20)) {
            if tokens[token].sentence != tokens[verb].sentence { return nil }
            if Int(tokens[token].head) == verb, tokens[token].relation == .obj, tokens[token].tag.isNoun,
                isContent(token)
            {
                return token
            }
        }
        return nil
    }

    /// The name directly before a change that no verb brings.
    private func nameBefore(_ quantity: Quantity) -> String? {
        var place = quantity.atoms.lowerBound - 1
        if atoms.is(place, ["up", "down", "to", "at", "by", "(", "-", "+", ":"]) { place -= 1 }
        guard place >= 0,
            quantity.fact.kind == .percent || quantity.fact.kind == .money || quantity.atoms.lowerBound - 1 > place,
            atoms.isSameSentence(place, quantity.atoms.lowerBound), atoms.token(place).tag.isName,
            isContent(atoms[place].token)
        else { return nil }
        return noun(atoms[place].token, outside: 0..<0)
    }

    /// The nearest noun before the number in its sentence, or else behind it.
    private func neighbour(_ range: Range<Int>) -> String? {
        let sentence = tokens[range.lowerBound].sentence
        for token in stride(from: range.lowerBound - 1, through: max(0, range.lowerBound - 12), by: -1) {
            guard tokens[token].sentence == sentence else { break }
            if tokens[token].tag.isNoun, isContent(token) { return noun(token, outside: range) }
        }
        for token in range.upperBound..<min(tokens.count, range.upperBound + 8) {
            guard tokens[token].sentence == sentence else { break }
            if tokens[token].tag.isNoun, isContent(token) { return noun(token, outside: range) }
        }
        return nil
    }

    /// The words of a noun with what stands before it and an `of` phrase behind it.
    private func noun(_ head: Int, outside range: Range<Int>) -> String {
        if !tokens[head].tag.isNoun, let bearer = bearer(of: head) { return bearer.name }
        if isAged(head) {
            var first = head
            while first > 0, !tokens[first].followsSpace { first -= 1 }
            return atoms.text.text(of: Int(tokens[first].start)..<Int(tokens[head].end))
        }
        var first = head
        while first > 0, !range.contains(first - 1), head - first < 6,
            tokens[first - 1].sentence == tokens[head].sentence,
            tokens[first - 1].tag.isNoun || [.jj, .hyph].contains(tokens[first - 1].tag)
                || tokens[first - 1].tag == .vbn && tokens[first - 1].relation == .amod,
            isContent(first - 1)
        { first -= 1 }
        // What is glued to a number is no part: the `bed hospital` of `a 200-bed hospital`.
        while first < head, tokens[first].tag == .hyph || isGluedToHyphen(first) { first += 1 }
        var last = head
        while last + 1 < tokens.count, last - head < 5, tokens[last + 1].sentence == tokens[head].sentence {
            let isName = tokens[last + 1].tag.isName
            let isOf =
                ["of", "in", "for"].contains(atoms.text.text(of: tokens[last + 1])) && last + 2 < tokens.count
                && (tokens[last + 2].tag.isNoun || tokens[last + 2].tag == .jj || tokens[last + 2].tag == .dt)
                && !range.contains(last + 2) && !isSign(last + 2)
            let isInside =
                last > head
                && (tokens[last + 1].tag == .nn || tokens[last + 1].tag == .nns || tokens[last + 1].tag == .dt
                    || tokens[last + 1].tag == .jj)
            guard isName || isOf || isInside else { break }
            last += 1
        }
        while last > head, tokens[last].tag == .dt || tokens[last].tag == .in || tokens[last].tag == .jj { last -= 1 }
        return atoms.text.text(of: Int(tokens[first].start)..<Int(tokens[last].end))
    }

    /// Whether a hyphen joins a token to the one before it, which belongs to no phrase without it.
    private func isGluedToHyphen(_ token: Int) -> Bool {
        guard token > 0, !tokens[token].followsSpace else { return false }
        return tokens[token - 1].tag == .hyph || atoms.lower(ofToken: token - 1) == "-"
    }

    /// The head of the nouns that start at an atom, past those that own it: `member states' combined incomes`.
    private func lastNoun(from start: Int) -> Int {
        var last = start
        var place = start
        while place < min(start + 6, atoms.count), atoms.isSameSentence(start, place), atoms.isWord(place) {
            if atoms.token(place).tag.isNoun {
                last = place
            } else if !atoms.token(place).tag.isAdjective {
                break
            }
            let owned = atoms.behindPossessive(place + 1)
            place = owned > place + 1 ? owned : atoms.lower(place + 1) == "'" ? place + 2 : place + 1
        }
        return atoms[last].token
    }

    /// `NZ$`: a sign that the tagger may take for a noun.
    private func isSign(_ token: Int) -> Bool {
        atoms.lower(ofToken: token).last.map { CurrencyRegistry.signs[String($0)] != nil } ?? false
    }

    private func phrase(from start: Int) -> String? {
        var first = start
        while atoms.is(first, Self.determiners) { first += 1 }
        guard first < atoms.count, atoms.isWord(first), atoms.isSameSentence(start - 1, first) else { return nil }
        for place in first..<min(first + 6, atoms.count) {
            let tag = atoms.token(place).tag
            if tag.isNoun { return noun(lastNoun(from: place), outside: 0..<0) }
            if tag != .jj && tag != .vbn && tag != .cd && tag != .jjs { return nil }
        }
        return nil
    }

    private static let determiners = WordList.set("the a an its his her their our my this these those that all")
    static let units = WordList.set(
        """
        percent cent per pc point points percentage times time % pounds pence cents basis pct half apiece nothing record
        """)
    private static let saying = WordList.set(
        """
        say says said saying add adds added tell tells told claim claims claimed warn warns warned insist insists insisted
        predict predicts predicted
        """)
    static let amounts: WordSet = ["number", "total", "amount"]
}
