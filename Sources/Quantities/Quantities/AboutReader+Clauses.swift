internal import FactModel
internal import Linguistics

extension AboutReader {
    // MARK: Where the tree misleads

    /// `the number of goods seized at the borders rose by 5%`: a verb in the past that describes a noun is the verb of the
    /// whole phrase, which its first noun heads.
    func subjectAbove(_ verb: Int) -> Int? {
        guard tokens[verb].relation == .acl, subject(of: verb) == nil,
            tokens[verb].tag == .vbd
                || tokens[verb].tag == .vbn
                    && MovementLexicon.direction(of: atoms.text.lemma(of: tokens[verb])) != nil
        else { return nil }
        var first: Int?
        var token = verb
        for _ in 0..<6 {
            guard [.acl, .nmod, .obl, .nmodPossessive].contains(tokens[token].relation) else { break }
            token = Int(tokens[token].head)
            guard token >= 0, token < verb else { return nil }
            if tokens[token].tag.isNoun { first = token }
        }
        return first.flatMap { isContent($0) || Self.amounts.contains(atoms.lower(ofToken: $0)) ? $0 : nil }
    }

    /// `rose 4p in morning trading to 548p`: whether a noun behind a preposition only stands between what moved and where
    /// it got to.
    func isBetweenMovement(_ noun: Int, _ quantity: Quantity) -> Bool {
        let start = quantity.atoms.lowerBound
        guard atoms.is(start - 1, ["to", "from"]), noun < atoms[start].token else { return false }
        return (max(0, noun - 5)..<noun).contains {
            Int(tokens[$0].head) == noun && tokens[$0].relation == .case && atoms.lower(ofToken: $0) == "in"
        }
    }

    /// Whether a noun has an object, as only a verb has.
    func hasObject(_ noun: Int) -> Bool {
        (noun + 1..<min(tokens.count, noun + 12)).contains {
            Int(tokens[$0].head) == noun && tokens[$0].relation == .obj
        }
    }
}
