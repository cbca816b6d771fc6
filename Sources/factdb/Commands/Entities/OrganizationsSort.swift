import FactStore

/// The sort of `factdb organizations`.
enum OrganizationsSort: EntitySort {
    static let kind = EntityKind.organization
    static let example = (kept: "World Bank", other: "The Bank")
}
