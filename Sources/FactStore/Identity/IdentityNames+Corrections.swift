/// How corrections find the entities that they mean, whatever articles came since.
extension IdentityNames {
    /// Returns the key by which a correction is to name an entity: its own, with all that is told of it.
    ///
    /// - Parameters:
    ///   - kind: The sort of entity.
    ///   - key: The identity key of the entity now.
    /// - Returns: The key, to be given to ``ruleKey(_:meantBy:)`` later.
    /// - Throws: ``SQLiteError``.
    func lastingKey(_ kind: EntityKind, of key: String) throws -> String {
        guard kind == .person else { return key }
        var lasting = EntityKey(key)
        var middles: [String: Int64] = [:]
        var fields: [RoleField: Int64] = [:]
        var genders: [String: Int64] = [:]
        var isOfRules = false
        for name in try names(kind, withRuleKey: key) where name.telling.pin.isEmpty {
            isOfRules = true
            guard name.telling.key == lasting.base else { continue }
            let profile = PersonProfile(name.telling)
            if !profile.middle.isEmpty { middles[profile.middle, default: 0] += name.articles }
            for field in profile.fields { fields[field, default: 0] += name.articles }
            if !profile.gender.isEmpty { genders[profile.gender, default: 0] += name.articles }
        }
        guard isOfRules else { return key }
        // The fullest of the names in the middle says most.
        if let fullest = middles.keys.max(by: { ($0.count, $1) < ($1.count, $0) }) { lasting.middle = fullest }
        lasting.field = lasting.field ?? IdentityRules.clearWinner(fields)
        if lasting.gender.isEmpty { lasting.gender = IdentityRules.clearWinner(genders) ?? "" }
        return lasting.text
    }

    /// Returns the rule key of the entity that the key of a correction means now.
    ///
    /// The labels of a key come and go with the articles. A key means the one part of its name that bears them out best, and
    /// that none speaks against; never several.
    ///
    /// - Returns: The rule key; nil when there is no such entity.
    func ruleKey(_ kind: EntityKind, meantBy key: String) throws -> String? {
        let reached = try names(kind, reachedBy: key)
        if reached.contains(where: { $0.ruleKey == key }) { return key }
        let wanted = EntityKey(key)
        let parts = Dictionary(grouping: reached.filter { $0.telling.pin.isEmpty }, by: \.ruleKey)
        var best: (fit: Fit, key: String)?
        for (part, names) in parts.sorted(by: { $0.key < $1.key }) where wanted.agrees(with: EntityKey(part)) {
            let fit = Fit(of: wanted, to: EntityKey(part), names)
            if best.map({ $0.fit < fit }) ?? true { best = (fit, part) }
        }
        return best?.key
    }

    /// How well a part of the people of a name fits a key; the greater the better.
    private struct Fit: Comparable {
        private let values: [Int64]

        init(of wanted: EntityKey, to part: EntityKey, _ names: [IdentityName]) {
            var whole: Int64 = 0
            var partly: Int64 = 0
            for name in names {
                let profile = PersonProfile(name.telling)
                let evidence = wanted.evidence(in: profile)
                if evidence == wanted.labelCount, evidence > 0 || profile.isBlank { whole += name.articles }
                partly += Int64(evidence) * name.articles
            }
            values = [wanted.isApart == part.isApart ? 1 : 0, whole, partly, names.reduce(0) { $0 + $1.articles }]
        }

        static func < (left: Fit, right: Fit) -> Bool { left.values.lexicographicallyPrecedes(right.values) }
    }
}
