extension Cast {
    /// What tells a person's gender, the surer the later.
    enum GenderEvidence: Int, CaseIterable, Sendable {
        case nothing
        /// The only name that the article gives, which is a surname too: `Allen`.
        case surname
        /// The only name that the article gives, and no surname: `Michelle`.
        case bareName
        case givenName
        case pronoun
        /// A title or a description: `Mrs`, `an actress`.
        case description

        /// Whether what somebody is called tells it, and not who was taken to mean them.
        var isOfName: Bool { self == .givenName || self == .description }
    }
}
