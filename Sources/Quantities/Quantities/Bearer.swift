/// Whom or what words of a text mean: a person or an organization.
package struct Bearer: Hashable, Sendable {
    /// The name.
    package let name: String
    /// The organization's place in the article's list; `nil` for a person.
    package let organization: Int?

    /// Makes a bearer of a name.
    package init(name: String, organization: Int? = nil) {
        self.name = name
        self.organization = organization
    }
}
