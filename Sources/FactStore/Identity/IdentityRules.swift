/// Decides which names of a block are one entity.
///
/// A rule reads the whole block and nothing else, so the outcome depends on what articles tell, not on the order in which
/// they came.
enum IdentityRules {
    /// Goes up with every change of a rule, so that databases decided by other rules are decided anew.
    static let version = "1"

    /// What ends the key of a name that is kept apart from its like.
    static let apartMark = " (apart)"

    /// Decides the key of the entity of each name.
    ///
    /// - Parameters:
    ///   - names: All names of one block.
    ///   - apart: The keys of names that a correction keeps from being joined with others.
    /// - Returns: The keys, in the order of the names.
    static func keys(of names: [IdentityName], apart: Set<String>) -> [String] {
        var keys = names.map(\.telling.key)
        let open = names.indices.filter { index in
            if !names[index].telling.pin.isEmpty { return false }
            guard apart.contains(keys[index]) else { return true }
            keys[index] += apartMark
            return false
        }
        guard let kind = names.first?.telling.kind else { return [] }
        let decided =
            switch kind {
            case .organization: OrganizationRules.keys(of: open.map { names[$0] })
            case .person: PersonRules.keys(of: open.map { names[$0] })
            case .place: open.map { keys[$0] }
            }
        for (index, key) in zip(open, decided) { keys[index] = key }
        return keys
    }

    /// Returns what most articles say, when they are at least three in four; ties have no winner.
    static func clearWinner<Choice: Hashable>(_ votes: [Choice: Int64]) -> Choice? {
        let all = votes.values.reduce(0, +)
        return votes.first { $0.value * 4 >= all * 3 && $0.value > 0 }?.key
    }
}
