/// A country, region, city or other place that an article names.
public struct Place: Hashable, Sendable {
    /// What sort of place it is.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case city
        case country
        case other
        case region
    }

    /// The full name, in ordinary capitals.
    public var name: String
    /// The sort of place, where something tells it.
    public var kind: Kind?
    /// Where the place is named, in the order of the text; never empty.
    public var mentions: [Mention]

    /// Makes a place.
    public init(name: String, kind: Kind? = nil, mentions: [Mention]) {
        self.name = name
        self.kind = kind
        self.mentions = mentions
    }
}
