/// Tells the people of one surname apart.
///
/// First name, surname and generation (`Jr.`) must be equal. Middle names and initials must agree where both have them;
/// people of fields that hardly mix, such as sport and religion, are two unless one article gives both posts. A bare surname is
/// the one person of that surname with the same post.
enum PersonRules {
    static func keys(of names: [IdentityName]) -> [String] {
        let parsed = names.map { PersonName($0.telling.name) }
        var keys = parsed.map(\.base)
        var groups: [String: [Int]] = [:]
        for (index, name) in parsed.enumerated() where !name.isBare { groups[name.base, default: []].append(index) }
        for group in groups.values {
            let middles = parts(of: group, by: { parsed[$0].middle.joined(separator: " ") }, names) { left, right in
                PersonName.areCompatible(
                    left.split(separator: " ").map(String.init), right.split(separator: " ").map(String.init))
            }
            for (label, members) in middles {
                let fields = fields(of: members, names)
                for (field, people) in fields {
                    for index in people {
                        keys[index] =
                            parsed[index].base + [label, field].filter { !$0.isEmpty }.map { " (\($0))" }.joined()
                    }
                }
            }
        }
        joinBareSurnames(names, parsed, &keys)
        return keys
    }

    /// Parts the members of a group by a property: connected where compatible, those without it with the clear majority.
    ///
    /// The label of a part is empty when there is only one.
    private static func parts(
        of group: [Int], by property: (Int) -> String, _ names: [IdentityName],
        areCompatible: (String, String) -> Bool
    ) -> [String: [Int]] {
        let values = Set(group.map(property).filter { !$0.isEmpty }).sorted()
        var label = [String: String]()
        for value in values {
            let near = values.prefix { $0 < value }.filter { areCompatible($0, value) }.compactMap { label[$0] }
            let first = near.min() ?? value
            for (other, old) in label where near.contains(old) { label[other] = first }
            label[value] = first
        }
        let labels = Set(label.values)
        guard labels.count > 1 else { return ["": group] }
        var votes: [String: Int64] = [:]
        for index in group {
            if let label = label[property(index)] { votes[label, default: 0] += names[index].articles }
        }
        let winner = IdentityRules.clearWinner(votes) ?? ""
        return Dictionary(grouping: group) { label[property($0)] ?? winner }
    }

    /// Parts people by field, unless an article gives posts of two fields.
    private static func fields(of group: [Int], _ names: [IdentityName]) -> [String: [Int]] {
        let told = group.map { RoleField.fields(ofRoles: names[$0].telling.roles) }
        if told.contains(where: { $0.count > 1 }) { return ["": group] }
        let field = Dictionary(zip(group, told.map { $0.first?.rawValue ?? "" })) { first, _ in first }
        return parts(of: group, by: { field[$0] ?? "" }, names) { $0 == $1 }
    }

    private static func joinBareSurnames(_ names: [IdentityName], _ parsed: [PersonName], _ keys: inout [String]) {
        var holders: [String: Set<String>] = [:]
        var genders: [String: Set<String>] = [:]
        for index in names.indices where !parsed[index].isBare {
            for role in names[index].telling.roleList { holders[role, default: []].insert(keys[index]) }
            if !names[index].telling.detail.isEmpty {
                genders[keys[index], default: []].insert(names[index].telling.detail)
            }
        }
        for index in names.indices where parsed[index].isBare {
            let telling = names[index].telling
            let candidates = telling.roleList.reduce(into: Set<String>()) { $0.formUnion(holders[$1] ?? []) }
                .filter { telling.detail.isEmpty || genders[$0, default: [telling.detail]].contains(telling.detail) }
            if candidates.count == 1, let only = candidates.first { keys[index] = only }
        }
    }
}

extension IdentityName.Telling {
    /// A person's posts.
    var roleList: [String] { roles.split(separator: ";").map(String.init) }

    /// Joins posts into the form that a telling holds: small letters, each once, in order.
    static func roles(_ titles: some Sequence<String>) -> String {
        Set(titles.map { $0.lowercased().filter { $0 != ";" } }).sorted().joined(separator: ";")
    }
}
