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
        /// The role of the pronoun, or of what a possessive pronoun belongs to.
        let role: GrammaticalRole
        /// How the phrase that holds the pronoun is joined to a clause whose subject comes behind it, and that subject.
        let frontedPhrase: FrontedPhrase?
        let frontedBefore: Int
        /// What its clause is to the sentence.
        let depth: ClauseDepth
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
            depth = ClauseDepth(of: clause, in: tokens)
            chain = ClauseLink.Chain(from: clause, subjects, tokens)
            let isPossessive = pronoun.form == .possessive && tokens[token].head >= 0
            role = GrammaticalRole(of: isPossessive ? Int(tokens[token].head) : token, in: tokens)
            (frontedPhrase, frontedBefore) = FrontedPhrase.around(token, words, subjects) ?? (nil, -1)
        }

        /// Whether the grammar forbids a mention of the sentence to be the same person.
        func rulesOut(_ head: Int, _ role: GrammaticalRole, _ subjects: UnderstoodSubjects, _ words: Words) -> Bool {
            switch pronoun.form {
            case .possessive: return belongsToDescription(of: head, words)
            case .reflexive: return false
            // `Smith told him`, `Smith tried to tell him`: the arguments of a verb are different people.
            case .objective:
                if subject == head { return true }
                return relation != .nmod && isArgument(role) && subjects.clause(of: head) == clause
            case .subjective: return isArgument(role) && subjects.clause(of: head) == clause
            }
        }

        /// Whether a possessive belongs to a noun that describes the mention: `her sister Jane`, `Jane, her sister,`.
        private func belongsToDescription(of head: Int, _ words: Words) -> Bool {
            let tokens = words.text.tokens
            let noun = Int(tokens[token].head)
            guard noun >= 0 else { return false }
            // Behind a comma the tree may take the subject for an apposition: `In his article, Smith wrote`.
            let isRelative = DescriptionLexicon.isRelative(words.lower[noun])
            if noun == head { return !isDivided(from: head, words) }
            let (first, second) = Int(tokens[noun].head) == head ? (noun, head) : (head, noun)
            if Int(tokens[first].head) == second, Self.describing.contains(tokens[first].relation) {
                return isRelative || !isDivided(from: head, words)
            }
            // `his cousin, King George`: a relative, with the name at once behind.
            guard isRelative, noun < head, head - noun <= 4 else { return false }
            return (noun + 1..<head).allSatisfy { words.isCapital[$0] || words.lower[$0] == "," }
        }

        /// No description is longer, in tokens.
        private static let longestDescription = 40

        private func isDivided(from head: Int, _ words: Words) -> Bool {
            let between = min(token, head)..<max(token, head)
            return between.count > Self.longestDescription || between.contains { words.lower[$0] == "," }
        }

        private static let describing: Set<Relation> = [.appos, .nmodDescription, .flat, .compound]

        private func isArgument(_ role: GrammaticalRole) -> Bool { role.isSubject || role == .object }

        /// Whether its clause is the content of another: `Smith said that he …`.
        func isContent(of other: Int) -> Bool { chain.link(to: other) == .content }

        /// Returns how its clause is joined to that of a mention in the sentence.
        func link(to head: Int, _ subjects: UnderstoodSubjects, _ tokens: [Token]) -> ClauseLink {
            let other = subjects.clause(of: head)
            if let link = chain.link(to: other) { return link }
            return ClauseLink.Chain(from: other, subjects, tokens).link(to: clause) == nil ? .beside : .above
        }
    }
}
