/// The keys of entities that corrections make one.
struct MergedKeys {
    private var parent: [String: String] = [:]
    private var members: [String: [String]] = [:]

    /// All keys that are joined with another.
    var all: Set<String> { Set(parent.keys).union(parent.values) }

    /// The groups of keys, each with its root first and the others as they came.
    var groups: [[String]] { members.sorted { $0.key < $1.key }.map(\.value) }

    /// The key under which a key's entity goes.
    func root(_ key: String) -> String {
        var key = key
        while let next = parent[key] { key = next }
        return key
    }

    /// The keys that go under a root, itself first.
    func keys(of root: String) -> [String] { members[root] ?? [root] }

    /// Puts a key, with all that goes under it, under another.
    mutating func join(_ key: String, to other: String) {
        let (from, to) = (root(key), root(other))
        guard from != to else { return }
        members[to] = keys(of: to) + keys(of: from)
        members[from] = nil
        parent[from] = to
    }

    /// Takes the keys that a condition holds for out of their groups; the rest of a group stays one, under the first left.
    mutating func remove(where isGone: (String) -> Bool) {
        let old = groups
        self = MergedKeys()
        for group in old {
            let rest = group.filter { !isGone($0) }
            for key in rest.dropFirst() { join(key, to: rest[0]) }
        }
    }
}
