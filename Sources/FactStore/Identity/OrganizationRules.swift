/// Joins acronyms with what articles say they stand for.
enum OrganizationRules {
    /// Returns the keys of the names of one block: those of one acronym, or of one long form without any.
    ///
    /// An acronym that no article of its own explains takes the long form that at least three in four of the explaining
    /// articles give.
    static func keys(of names: [IdentityName]) -> [String] {
        let keys = names.map(\.telling.key)
        var longForms: [String: Int64] = [:]
        for (name, key) in zip(names, keys) where !name.telling.acronym.isEmpty && key != name.telling.block {
            longForms[key, default: 0] += name.articles
        }
        guard let long = IdentityRules.clearWinner(longForms) else { return keys }
        return zip(names, keys).map { name, key in
            key == name.telling.block && OrganizationName.isAcronym(name.telling.name) ? long : key
        }
    }
}
