internal import FactModel
internal import Linguistics

extension AboutReader {
    // MARK: The clause of a number

    /// What a number is said of: the verb of its clause and that verb's subject.
    struct Frame {
        /// The verb's lemma.
        let predicate: String
        /// The subject's name in small letters where it has one, else its head noun, singular.
        let subject: String
        /// The organization that the subject is.
        let organization: Int?
    }

    /// Returns the verb of a number's clause with its subject.
    func frame(of quantity: Quantity) -> Frame? {
        let range = atoms.tokens(quantity.atoms)
        var token = range.lowerBound
        for _ in 0..<8 {
            // A subject is in the frame of its own verb.
            let isSubject = tokens[token].relation.isSubject
            let head = Int(tokens[token].head)
            guard head >= 0 else { return nil }
            if !range.contains(head), tokens[head].tag.isVerb {
                // What is said is no frame: two things that one body says need not agree.
                if Self.isSaying(atoms.lower(ofToken: head)) { return nil }
                if isSubject, !isContent(token) { return nil }
                guard let subject = isSubject ? token : understoodSubject(of: head),
                    isSubject || !range.contains(subject)
                else { return nil }
                let bearer = bearer(of: subject)
                guard bearer != nil || tokens[subject].tag.isNoun else { return nil }
                return Frame(
                    predicate: atoms.text.lemma(of: tokens[head]),
                    subject: bearer?.name.lowercased() ?? Nouns.singular(atoms.lower(ofToken: subject)),
                    organization: bearer?.organization)
            }
            token = head
        }
        return nil
    }

    /// The subject of a verb, its own or that of the verb it depends on: `it plans to cut 500 jobs and close 3 plants`.
    private func understoodSubject(of verb: Int) -> Int? {
        var verb = verb
        for _ in 0..<4 {
            if let subject = subject(of: verb) { return subject }
            let head = Int(tokens[verb].head)
            guard head >= 0, tokens[head].tag.isVerb, !hasPronounSubject(verb) else { return nil }
            switch tokens[verb].relation {
            case .conj: break
            // `expects it to have 50 shops`
            case .xcomp: if let object = object(of: head) { return object }
            default: return nil
            }
            verb = head
        }
        return nil
    }
}
