/// The real source of a statement.
public struct Speaker: Hashable, Sendable {
    /// What sort of source it is.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case country
        case document
        case group
        case organization
        case person
        case unnamed
    }

    /// The name of the source: the person's or body's full name, or the description of an unnamed one.
    public let name: String
    /// The sort of source.
    public let kind: Kind
    /// The entity of the article that the source is; `nil` for groups, documents and unnamed sources.
    public let entity: EntityReference?

    /// Makes a speaker.
    public init(name: String, kind: Kind, entity: EntityReference? = nil) {
        self.name = name
        self.kind = kind
        self.entity = entity
    }
}
