/// A person whom an article names.
public struct Person: Hashable, Sendable {
    /// What the text or the lexicon tells of a person's gender.
    public enum Gender: String, Hashable, Sendable, CaseIterable {
        /// She.
        case female
        /// He.
        case male
    }

    /// The fullest form of the name in the article, without titles.
    public var name: String
    /// The gender, where something tells it.
    public var gender: Gender?
    /// The other forms of the name in the article.
    public var aliases: [String]
    /// The posts that the article gives the person.
    public var roles: [Role]
    /// Where the person is meant, in the order of the text; never empty.
    public var mentions: [Mention]

    /// Makes a person.
    public init(
        name: String, gender: Gender? = nil, aliases: [String] = [], roles: [Role] = [], mentions: [Mention]
    ) {
        self.name = name
        self.gender = gender
        self.aliases = aliases
        self.roles = roles
        self.mentions = mentions
    }
}
