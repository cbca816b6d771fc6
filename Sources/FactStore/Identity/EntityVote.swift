/// What an entity is called and is, by the majority of the articles that tell; ties do not depend on their order.
///
/// Where a correction joins entities, the articles of the one that is kept decide, and the others where these tell nothing.
struct EntityVote {
    /// The name to show.
    let name: String
    /// The gender, or the sort of body or place.
    let detail: String?
    /// The acronym of an organization.
    let acronym: String?

    /// Counts the votes of the names of one entity; there is at least one.
    ///
    /// - Parameters:
    ///   - names: All names of the entity.
    ///   - root: The key of the entity.
    init(_ names: [IdentityName], root: String) {
        let own = names.filter { $0.ruleKey == root }
        let kept = EntityVote(own.isEmpty ? names : own)
        let all = own.count == names.count ? kept : EntityVote(names)
        name = kept.name
        detail = kept.detail ?? all.detail
        acronym = kept.acronym ?? all.acronym
    }

    private init(_ names: [IdentityName]) {
        let kind = names.first?.telling.kind ?? .place
        var byName: [String: Int64] = [:]
        var byDetail: [String: Int64] = [:]
        var byAcronym: [String: Int64] = [:]
        for name in names {
            byName[name.telling.name, default: 0] += name.articles
            if !name.telling.detail.isEmpty { byDetail[name.telling.detail, default: 0] += name.articles }
            let acronym = name.telling.acronym
            if !acronym.isEmpty, acronym != name.telling.name || names.count > 1 {
                byAcronym[acronym, default: 0] += name.articles
            }
        }
        let best = byName.max { left, right in
            let (a, b) = (Self.rank(left.key, kind), Self.rank(right.key, kind))
            if a != b { return a < b }
            if left.value != right.value { return left.value < right.value }
            return NameSpelling.goesBefore(right.key, left.key)
        }
        let chosen = best?.key ?? ""
        name = chosen
        let top = byDetail.max { ($0.value, $1.key) < ($1.value, $0.key) }
        // Two genders with equal votes are none.
        let isTie = byDetail.values.filter { $0 == top?.value }.count > 1
        detail = kind == .person && isTie ? nil : top?.key
        acronym = byAcronym.filter { $0.key != chosen }.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    /// Full forms go before acronyms and bare surnames, small letters before capitals only.
    private static func rank(_ name: String, _ kind: EntityKind) -> Int {
        let hasSmall = NameSpelling.hasSmallLetters(name) ? 1 : 0
        switch kind {
        case .person: return (name.contains(" ") ? 2 : 0) + hasSmall
        case .organization: return (OrganizationName.isAcronym(name) ? 0 : 2) + hasSmall
        case .place: return hasSmall
        }
    }
}
