/// What a name stands for.
public enum NameKind: UInt8, Sendable, CaseIterable {
    /// A person, real or not.
    case person
    /// A body that can act: a company, a party, a ministry, a team.
    case organization
    /// A country, a town, a mountain, a building.
    case place
    /// Anything else with a name: a nationality, a law, a book, an event.
    case other
}
