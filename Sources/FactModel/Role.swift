/// A post or description that an article gives a person, such as `Deputy Secretary of State`.
public struct Role: Hashable, Sendable {
    /// The post without the body or country it belongs to.
    public let title: String
    /// The body that the post belongs to, as printed.
    public let organization: String?
    /// The country or place that the post belongs to, as printed.
    public let place: String?
    /// The words that say so.
    public let span: Span

    /// Makes a role.
    public init(title: String, organization: String? = nil, place: String? = nil, span: Span) {
        self.title = title
        self.organization = organization
        self.place = place
        self.span = span
    }
}
