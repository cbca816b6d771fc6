/// The keys of entities that corrections make one.
struct MergedKeys {
    private var parent: [String: String] = [:]
    private var members: [String: [String]] = [:]

    /// All keys that are joined with another.
    var all: Set<String> { Set(parent.keys).union(parent.values) }

    /// The key under which a key's entity goes.
    func root(_ key: String) -> String {
        var key = key
        while let next = parent[key] { key = next }
        return key
    }

    /// The keys that go under a root, itself included, in order.
    func keys(of root: String) -> [String] { members[root] ?? [root] }

    /// Puts a key, with all that goes under it, under another.
    mutating func join(_ key: String, to other: String) {
        let (from, to) = (root(key), root(other))
        guard from != to else { return }
        parent[from] = to
        members[to] = (keys(of: to) + keys(of: from)).sorted()
        members[from] = nil
    }
}
