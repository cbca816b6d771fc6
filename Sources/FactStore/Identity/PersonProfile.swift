/// What one telling of a person says beside the name.
struct PersonProfile {
    /// The name in its parts.
    let name: PersonName
    /// The walks of life of the posts.
    let fields: Set<RoleField>
    /// The gender, or empty.
    let gender: String

    init(_ telling: IdentityName.Telling) {
        name = PersonName(telling.name)
        fields = RoleField.fields(ofRoles: telling.roles)
        gender = telling.detail
    }

    /// The names between first name and surname.
    var middle: String { name.middle.joined(separator: " ") }

    /// Whether nothing but the name is told.
    var isBlank: Bool { fields.isEmpty && gender.isEmpty && name.middle.isEmpty }
}
