import Linguistics

extension Discourse {
    /// Where a pronoun stands.
    struct Place {
        let pronoun: Pronoun
        let token: Int
        let sentence: Int32
        let paragraph: Int32
        let quotation: Int
        /// Whether it is the source of a statement.
        let isSource: Bool
        /// The person whom the rules for speakers take it for.
        let focus: Int?
        /// Whether it is the first word of its sentence.
        let isFirst: Bool
        /// The subject of its clause, printed or understood, or -1.
        let subject: Int
        private let relation: Relation
        private let chain: ClauseLink.Chain
        private let clause: Int

        init(
            _ pronoun: Pronoun, _ token: Int, _ isSource: Bool, _ words: Words, _ subjects: UnderstoodSubjects,
            focus: Int?
        ) {
            let tokens = words.text.tokens
            self.pronoun = pronoun
            self.token = token
            self.isSource = isSource
            self.focus = focus
            sentence = tokens[token].sentence
            paragraph = tokens[token].paragraph
            relation = tokens[token].relation
            quotation = words.quotation[token]
            isFirst = token == 0 || tokens[token - 1].sentence != sentence
            clause = subjects.clause(of: token)
            subject = subjects.subject(ofClause: clause)
            chain = ClauseLink.Chain(from: clause, subjects, tokens)
        }

        /// Whether the grammar forbids a mention of the sentence to be the same person.
        func rulesOut(_ head: Int, _ role: GrammaticalRole, _ subjects: UnderstoodSubjects) -> Bool {
            switch pronoun.form {
            case .possessive, .reflexive: return false
            // `Smith told him`, `Smith tried to tell him`: the arguments of a verb are different people.
            case .objective:
                if subject == head { return true }
                return relation != .nmod && isArgument(role) && subjects.clause(of: head) == clause
            case .subjective: return isArgument(role) && subjects.clause(of: head) == clause
            }
        }

        private func isArgument(_ role: GrammaticalRole) -> Bool { role.isSubject || role == .object }

        /// Returns how its clause is joined to that of a mention in the sentence.
        func link(to head: Int, _ subjects: UnderstoodSubjects, _ tokens: [Token]) -> ClauseLink {
            let other = subjects.clause(of: head)
            if let link = chain.link(to: other) { return link }
            return ClauseLink.Chain(from: other, subjects, tokens).link(to: clause) == nil ? .beside : .above
        }
    }
}
