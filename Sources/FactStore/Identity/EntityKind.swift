/// What is told apart across articles.
public enum EntityKind: String, Hashable, Sendable, CaseIterable {
    /// A named body that can act.
    case organization
    /// A real person.
    case person
    /// A country, region, city or other place.
    case place

    /// The word for several of them, which is also the name of their table.
    public var plural: String {
        switch self {
        case .organization: "organizations"
        case .person: "people"
        case .place: "places"
        }
    }

    /// The sort of entity that a sort of speaker is; nil for one that is none.
    init?(speakerKind: String) {
        switch speakerKind {
        case "country": self = .place
        case "organization": self = .organization
        case "person": self = .person
        default: return nil
        }
    }
}
