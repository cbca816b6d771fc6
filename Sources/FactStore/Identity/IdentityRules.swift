/// Decides which names of a block are one entity.
///
/// A rule reads the whole block and nothing else, so the outcome depends on what articles tell, not on the order in which
/// they came.
enum IdentityRules {
    /// Goes up with every change of a rule, so that databases decided by other rules are decided anew.
    static let version = "2"

    /// Decides the key of the entity of each name.
    ///
    /// - Parameters:
    ///   - names: All names of one block.
    ///   - apart: The keys of names that a correction keeps from being joined with others.
    /// - Returns: The keys, in the order of the names.
    static func keys(of names: [IdentityName], apart: Set<String>) -> [String] {
        var keys = names.map(\.telling.key)
        let free = names.indices.filter { names[$0].telling.pin.isEmpty }
        // Names that are kept apart are compared with their like, and with no other.
        let sides = Dictionary(grouping: free) { apart.contains(keys[$0]) ? keys[$0] : "" }
        for (side, members) in sides {
            let decided = decide(members.map { names[$0] })
            for (index, key) in zip(members, decided) { keys[index] = side.isEmpty ? key : EntityKey.apart(key) }
        }
        return keys
    }

    private static func decide(_ names: [IdentityName]) -> [String] {
        switch names.first?.telling.kind {
        case .organization: OrganizationRules.keys(of: names)
        case .person: PersonRules.keys(of: names)
        case .place, nil: names.map(\.telling.key)
        }
    }

    /// Returns what most articles say, when they are at least three in four; ties have no winner.
    static func clearWinner<Choice: Hashable>(_ votes: [Choice: Int64]) -> Choice? {
        let all = votes.values.reduce(0, +)
        return votes.first { $0.value * 4 >= all * 3 && $0.value > 0 }?.key
    }
}
