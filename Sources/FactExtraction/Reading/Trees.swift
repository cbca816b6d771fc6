import Linguistics

/// The dependency trees of an article, laid out for what rules ask at every verb.
///
/// They never change. A class, because every rule holds them: copying rules then counts one reference and not one for
/// each array.
final class Trees: Sendable {
    /// The first token of each token's subtree.
    let first: [Int32]
    /// The last token of each token's subtree.
    let last: [Int32]
    /// The subject of each token, or -1.
    let subject: [Int32]
    /// Whether a token has the auxiliary of a passive.
    let isPassive: [Bool]
    /// Whether a token has a clause as its object or beside it, behind it.
    let takesClause: [Bool]
    /// The clause that is a token’s object, behind it, or -1.
    let clause: [Int32]
    /// Whether the clause behind a token follows it at once, with its own subject and no mark: `said he came`.
    let takesBareClause: [Bool]
    /// The clause that tells what a noun says, or -1: `claim that …`, `pledge last month to …`.
    let clauseOfNoun: [Int32]
    /// Whether a token has a noun phrase and no clause as its object.
    let takesNoun: [Bool]

    init(_ text: AnnotatedText) {
        let tokens = text.tokens
        var first = [Int32](repeating: -1, count: tokens.count)
        var last = first
        var subject = first
        var clauseOfNoun = first
        var clause = first
        var isPassive = [Bool](repeating: false, count: tokens.count)
        var takesNoun = isPassive
        var takesClause = isPassive
        var takesBareClause = isPassive
        // Each token is a head's first or last only once, so the walks upwards are linear in all.
        for index in tokens.indices {
            var current = Int32(index)
            while current >= 0, first[Int(current)] < 0 {
                first[Int(current)] = Int32(index)
                current = tokens[Int(current)].head
            }
        }
        for index in tokens.indices.reversed() {
            var current = Int32(index)
            while current >= 0, last[Int(current)] < 0 {
                last[Int(current)] = Int32(index)
                current = tokens[Int(current)].head
            }
        }
        func isComma(_ token: Int) -> Bool {
            token < tokens.count && text.utf8[Int(tokens[token].start)] == UInt8(ascii: ",")
        }
        for (index, token) in tokens.enumerated() where token.head >= 0 {
            let head = Int(token.head)
            switch token.relation {
            case .nsubj, .nsubjPassive, .nsubjOuter:
                // The nearest one before the verb, when a title and a name are both taken for subjects; in `A spokesman for
                // Acme, the bakery, said` commas tell that the second is none.
                let isAside =
                    subject[head] >= 0 && Int(first[index]) > subject[head] + 1
                    && (isComma(Int(first[index])) || isComma(Int(first[index]) - 1)) && isComma(Int(last[index]) + 1)
                if subject[head] < 0 || index < head && !isAside { subject[head] = Int32(index) }
            case .obj: takesNoun[head] = true
            case .ccomp, .xcomp, .parataxis:
                if index > head, token.relation == .ccomp, tokens[head].tag == .nn || tokens[head].tag == .nns {
                    clauseOfNoun[head] = Int32(index)
                }
                if index > head { takesClause[head] = true }
                if index > head, token.relation == .ccomp, clause[head] < 0 { clause[head] = Int32(index) }
                if token.relation == .ccomp, Int(first[index]) == head + 1 { takesBareClause[head] = true }
            case .auxPassive: isPassive[head] = true
            case .acl:
                if index > head, tokens[head].tag == .nn || tokens[head].tag == .nns {
                    clauseOfNoun[head] = Int32(index)
                }
            default: break
            }
        }
        self.clause = clause
        self.clauseOfNoun = clauseOfNoun
        self.first = first
        self.last = last
        self.subject = subject
        self.isPassive = isPassive
        self.takesClause = takesClause
        self.takesBareClause = takesBareClause
        self.takesNoun = zip(takesNoun, takesClause).map { $0 && !$1 }
    }
}
