/// Points at a person, organization or place of the same ``ArticleFacts``, by its index there.
public enum EntityReference: Hashable, Sendable {
    case person(Int)
    case organization(Int)
    case place(Int)
}
