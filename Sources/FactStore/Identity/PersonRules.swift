/// Tells the people of one surname apart.
///
/// First name, surname and generation (`Jr.`) must be equal; a bare surname is a name of its own. Middle names and initials
/// must agree where both have them. People of fields that hardly mix, such as sport and religion, are two unless an article
/// gives a person posts of both, and so are a man and a woman where the genders are clear. A bare surname is the one person
/// of that surname with the same post.
enum PersonRules {
    static func keys(of names: [IdentityName]) -> [String] {
        let profiles = names.map { PersonProfile($0.telling) }
        var keys = [EntityKey](repeating: EntityKey(base: ""), count: names.count)
        for (base, group) in Dictionary(grouping: names.indices, by: { profiles[$0].name.base }) {
            for index in group { keys[index].base = base }
            let people = PeopleOfOneName(names, profiles)
            for (middle, ofMiddle) in people.byMiddle(group) {
                for (field, ofField) in people.byField(ofMiddle) {
                    for (gender, members) in people.byGender(ofField) {
                        for index in members {
                            keys[index].middle = middle
                            keys[index].field = RoleField(rawValue: field)
                            keys[index].gender = gender
                        }
                    }
                }
            }
        }
        var texts = zip(names, keys).map { $1.base.isEmpty ? $0.telling.key : $1.text }
        joinBareSurnames(names, profiles, &texts)
        return texts
    }

    private static func joinBareSurnames(
        _ names: [IdentityName], _ profiles: [PersonProfile], _ keys: inout [String]
    ) {
        var holders: [String: Set<String>] = [:]
        var genders: [String: Set<String>] = [:]
        for index in names.indices where !profiles[index].name.isBare {
            for role in names[index].telling.roleList { holders[role, default: []].insert(keys[index]) }
            if !names[index].telling.detail.isEmpty {
                genders[keys[index], default: []].insert(names[index].telling.detail)
            }
        }
        for index in names.indices where profiles[index].name.isBare {
            let telling = names[index].telling
            let candidates = telling.roleList.reduce(into: Set<String>()) { $0.formUnion(holders[$1] ?? []) }
                .filter { telling.detail.isEmpty || genders[$0, default: [telling.detail]].contains(telling.detail) }
            if candidates.count == 1, let only = candidates.first { keys[index] = only }
        }
    }
}

/// Parts the people of one name by what else is told of them.
private struct PeopleOfOneName {
    let names: [IdentityName]
    let profiles: [PersonProfile]

    init(_ names: [IdentityName], _ profiles: [PersonProfile]) {
        self.names = names
        self.profiles = profiles
    }

    /// Parts by middle names and initials.
    func byMiddle(_ group: [Int]) -> [String: [Int]] {
        let values = Set(group.map { profiles[$0].middle }.filter { !$0.isEmpty })
        func words(_ value: String) -> [String] { value.split(separator: " ").map(String.init) }
        let classes = CompatibleClasses(values) { PersonName.areCompatible(words($0), words($1)) }
        return part(group, among: classes.labels) { index in
            let middle = profiles[index].middle
            return middle.isEmpty ? Set(classes.labels.values) : classes.choices(for: middle)
        }
    }

    /// Parts by walk of life; an article that gives a person posts of two joins these two.
    func byField(_ group: [Int]) -> [String: [Int]] {
        let told = group.map { Set(profiles[$0].fields.map(\.rawValue)) }
        let classes = CompatibleClasses(Set(told.joined())) { left, right in
            told.contains { $0.contains(left) && $0.contains(right) }
        }
        let all = Set(classes.connected.values)
        return part(group, among: classes.connected) { index in
            let own = profiles[index].fields.compactMap { classes.connected[$0.rawValue] }
            return own.isEmpty ? all : Set(own)
        }
    }

    /// Parts by gender, where both are clear.
    ///
    /// A first name tells most genders, so that one article against the rest is wrong rather than about another; a surname
    /// alone tells none.
    func byGender(_ group: [Int]) -> [String: [Int]] {
        var votes: [String: Int64] = [:]
        for index in group where !profiles[index].gender.isEmpty {
            votes[profiles[index].gender, default: 0] += names[index].articles
        }
        let isBare = group.contains { profiles[$0].name.isBare }
        let isClear = votes.count > 1 && (isBare || votes.values.allSatisfy { $0 > 1 })
        guard isClear, isBare || IdentityRules.clearWinner(votes) == nil else { return ["": group] }
        let all = Set(votes.keys)
        return part(group, among: Dictionary(uniqueKeysWithValues: all.map { ($0, $0) })) { index in
            profiles[index].gender.isEmpty ? all : [profiles[index].gender]
        }
    }

    /// Puts each member to the one part that it can belong to, else to the clear majority of those it can.
    ///
    /// The label of a part is empty when there is only one, and for those that may belong to several.
    private func part(
        _ group: [Int], among labels: [String: String], _ choices: (Int) -> Set<String>
    ) -> [String: [Int]] {
        guard Set(labels.values).count > 1 else { return ["": group] }
        let choices = Dictionary(uniqueKeysWithValues: group.map { ($0, choices($0)) })
        var votes: [String: Int64] = [:]
        for index in group {
            if let own = choices[index], own.count == 1, let only = own.first {
                votes[only, default: 0] += names[index].articles
            }
        }
        return Dictionary(grouping: group) { index in
            let own = choices[index] ?? []
            if own.count == 1, let only = own.first { return only }
            return IdentityRules.clearWinner(votes.filter { own.contains($0.key) }) ?? ""
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
