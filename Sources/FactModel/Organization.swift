/// A named body that can act: a government body, a company, a party, a team, a court, a medium.
public struct Organization: Hashable, Sendable {
    /// What sort of body it is.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case armedGroup = "armed group"
        case company
        case court
        case governmentBody = "government body"
        case intergovernmental
        case media
        case mission
        case ngo
        case other
        case party
        case team
        case university
    }

    /// The fullest form of the name in the article.
    public var name: String
    /// The acronym, from the text or the lexicon.
    public var acronym: String?
    /// The sort of body, where something tells it.
    public var kind: Kind?
    /// The other forms of the name in the article.
    public var aliases: [String]
    /// Where the body is meant, in the order of the text; never empty.
    public var mentions: [Mention]

    /// Makes an organization.
    public init(
        name: String, acronym: String? = nil, kind: Kind? = nil, aliases: [String] = [], mentions: [Mention]
    ) {
        self.name = name
        self.acronym = acronym
        self.kind = kind
        self.aliases = aliases
        self.mentions = mentions
    }
}
