import FactStore

/// The sort of `factdb people`.
enum PeopleSort: EntitySort {
    static let kind = EntityKind.person
    static let example = (kept: "William Ruto", other: "W. S. Ruto")
}
