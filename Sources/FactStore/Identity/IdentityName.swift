/// A name as articles give it, with what they tell beside it: the unit that identity is decided for.
///
/// Articles that tell the same share one, so the work does not grow with the number of articles but with that of
/// different tellings.
struct IdentityName: Hashable {
    /// Its row in `identity_names`.
    var id: Int64
    /// What an article tells.
    var telling: Telling
    /// The key of the entity by the rules alone, before corrections.
    var ruleKey: String
    /// The entity that it is.
    var entity: Int64
    /// How many articles tell this.
    var articles: Int64

    /// What an article tells of an entity.
    struct Telling: Hashable {
        /// The sort of entity.
        var kind: EntityKind
        /// The fullest form in the article.
        var name: String
        /// An organization's acronym, or empty.
        var acronym = ""
        /// A person's gender, or the sort of body or place; empty when not told.
        var detail = ""
        /// A person's posts, each once, in order, parted by semicolons.
        var roles = ""
        /// The key that a correction gives it, or empty.
        var pin = ""
    }
}

extension IdentityName.Telling {
    /// The key of the name by itself.
    var key: String {
        if !pin.isEmpty { return pin }
        let key =
            switch kind {
            case .organization: OrganizationName.key(of: name)
            case .person: PersonName(name).base
            case .place: PlaceName.key(of: name)
            }
        return key.isEmpty ? name : key
    }

    /// What names must share to be compared at all; the rules look at one block at a time.
    var block: String {
        if !pin.isEmpty { return pin }
        switch kind {
        case .organization: return acronym.isEmpty ? key : OrganizationName.key(of: acronym)
        case .person: return PersonName(name).block
        case .place: return key
        }
    }
}
