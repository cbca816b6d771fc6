internal import FactModel
internal import Linguistics

/// Reads what a number is a property of: the nouns it stands at and the subject or object of its clause.
struct AboutReader: Sendable {
    let atoms: Atoms
    private let tokens: [Token]

    init(atoms: Atoms) {
        self.atoms = atoms
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
        climb(from: atoms[quantity.numeral.lowerBound].token, range, quantity, hasNoun: !phrases.isEmpty, add)
        if phrases.isEmpty, quantity.fact.counted == nil { add(neighbour(range)) }
        return phrases.isEmpty ? nil : phrases.joined(separator: ", ")
    }

    /// Walks up the tree, past the nouns that the number modifies, to the verb with its subject and object.
    private func climb(
        from start: Int, _ range: Range<Int>, _ quantity: Quantity, hasNoun: Bool, _ add: (String?) -> Void
    ) {
        var token = start
        var hasNoun = hasNoun
        for _ in 0..<8 {
            let head = Int(tokens[token].head)
            // A subject is about nothing but itself.
            guard head >= 0, !tokens[token].relation.isSubject else { return }
            if !range.contains(head), isContent(head) {
                if tokens[head].tag.isNoun {
                    let isCounted = quantity.fact.counted != nil && tokens[token].relation == .nummod
                    if !hasNoun, !isCounted {
                        add(noun(head))
                        hasNoun = true
                    }
                } else if let subject = subject(of: head), !range.contains(subject), subject != token {
                    if !hasNoun, let object = object(of: head), !range.contains(object), object != token {
                        add(noun(object))
                    }
                    add(noun(subject))
                    return
                } else if let object = object(of: head), !range.contains(object), object != token, !hasNoun {
                    add(noun(object))
                    hasNoun = true
                }
                if tokens[head].tag.isNoun, let subject = subject(of: head), !range.contains(subject), subject != token
                {
                    // A noun that is the predicate.
                    add(noun(subject))
                    return
                }
                if tokens[head].relation == .relativeClause, let antecedent = content(Int(tokens[head].head)) {
                    add(noun(antecedent))
                    return
                }
            }
            token = head
        }
    }

    /// Returns the verb of a number's clause and the head noun of its subject, both as lemmas.
    func frame(of quantity: Quantity) -> (predicate: String, subject: String)? {
        let range = atoms.tokens(quantity.atoms)
        var token = range.lowerBound
        for _ in 0..<8 {
            // A subject is in the frame of its own verb.
            let isSubject = tokens[token].relation.isSubject
            let head = Int(tokens[token].head)
            guard head >= 0 else { return nil }
            if !range.contains(head), tokens[head].tag.isVerb {
                let lemma = atoms.text.lemma(of: tokens[head])
                if isSubject {
                    guard isContent(token), tokens[token].tag.isNoun else { return nil }
                    return (lemma, Nouns.singular(atoms.lower(ofToken: token)))
                }
                guard let subject = subject(of: head), !range.contains(subject) else { return nil }
                return (lemma, Nouns.singular(atoms.lower(ofToken: subject)))
            }
            token = head
        }
        return nil
    }

    private func content(_ token: Int) -> Int? {
        token >= 0 && isContent(token) && tokens[token].tag.isNoun ? token : nil
    }

    /// Whether a token is no numeral, unit or sign.
    private func isContent(_ token: Int) -> Bool {
        guard tokens[token].tag != .cd, tokens[token].tag != .sym, tokens[token].tag != .currency else { return false }
        let word = atoms.lower(ofToken: token)
        return !Self.units.contains(word) && UnitRegistry.unit(printed: word, lower: word) == nil
            && CurrencyRegistry.names[Nouns.singular(word)] == nil
            && NumeralLexicon.magnitudes[word] == nil && Period(word) == nil
    }

    private func subject(of verb: Int) -> Int? {
        for token in stride(from: verb - 1, through: max(0, verb - 30), by: -1) {
            guard tokens[token].sentence == tokens[verb].sentence else { return nil }
            if Int(tokens[token].head) == verb, tokens[token].relation.isSubject, tokens[token].tag.isNoun,
                isContent(token)
            {
                return token
            }
        }
        return nil
    }

    private func object(of verb: Int) -> Int? {
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
        return noun(atoms[place].token)
    }

    /// The nearest noun before the number in its sentence, or else behind it.
    private func neighbour(_ range: Range<Int>) -> String? {
        let sentence = tokens[range.lowerBound].sentence
        for token in stride(from: range.lowerBound - 1, through: max(0, range.lowerBound - 12), by: -1) {
            guard tokens[token].sentence == sentence else { break }
            if tokens[token].tag.isNoun, isContent(token) { return noun(token) }
        }
        for token in range.upperBound..<min(tokens.count, range.upperBound + 8) {
            guard tokens[token].sentence == sentence else { break }
            if tokens[token].tag.isNoun, isContent(token) { return noun(token) }
        }
        return nil
    }

    /// The words of a noun with what stands before it and an `of` phrase behind it.
    private func noun(_ head: Int) -> String {
        var first = head
        while first > 0, head - first < 6, tokens[first - 1].sentence == tokens[head].sentence,
            tokens[first - 1].tag.isNoun || [.jj, .hyph].contains(tokens[first - 1].tag)
                || tokens[first - 1].tag == .vbn && tokens[first - 1].relation == .amod,
            isContent(first - 1)
        { first -= 1 }
        while first < head, tokens[first].tag == .hyph { first += 1 }
        var last = head
        while last + 1 < tokens.count, last - head < 5, tokens[last + 1].sentence == tokens[head].sentence {
            let isName = tokens[last + 1].tag.isName
            let isOf =
                ["of", "in", "for"].contains(atoms.text.text(of: tokens[last + 1])) && last + 2 < tokens.count
                && (tokens[last + 2].tag.isNoun || tokens[last + 2].tag == .jj || tokens[last + 2].tag == .dt)
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

    private func phrase(from start: Int) -> String? {
        var first = start
        while atoms.is(first, Self.determiners) { first += 1 }
        guard first < atoms.count, atoms.isWord(first), atoms.isSameSentence(start - 1, first) else { return nil }
        for place in first..<min(first + 6, atoms.count) {
            let tag = atoms.token(place).tag
            if tag.isNoun { return noun(atoms[place].token) }
            if tag != .jj && tag != .vbn && tag != .cd && tag != .jjs { return nil }
        }
        return nil
    }

    private static let determiners = WordList.set("the a an its his her their our my this these those that all")
    private static let units = WordList.set(
        "percent cent per pc point points percentage times time number total amount % pounds pence cents basis pct")
}
