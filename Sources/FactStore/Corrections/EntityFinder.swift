/// Finds the entity that a person means by a name, an id or a part of a name; case, marks and points do not matter.
struct EntityFinder {
    /// An entity that was found.
    struct Match: Hashable {
        /// Its row.
        var id: Int64
        /// Its identity key.
        var key: String
        /// The name that is shown.
        var name: String
    }

    private let connection: Connection
    private let kind: EntityKind
    private let table: EntityTable

    init(_ kind: EntityKind, in connection: Connection) {
        self.kind = kind
        self.connection = connection
        table = .of(kind)
    }

    /// Returns the one entity that is meant.
    ///
    /// A number is an id. Words are the name shown, a name in an article, or a part of either; the first of these that fits decides.
    ///
    /// - Throws: ``FactStoreError/noSuchEntity(kind:name:suggestions:)``,
    ///   ``FactStoreError/ambiguousEntity(kind:name:candidates:)``.
    func entity(_ words: String) throws -> Match {
        let digits = words.hasPrefix(kind.rawValue + ":") ? words.dropFirst(kind.rawValue.count + 1) : words[...]
        if let id = Int64(digits) {
            let found = try connection.cached(table.row).fetchOne([.integer(id)]) {
                Match(id: id, key: $0.text(at: 0), name: $0.text(at: 1))
            }
            if let found { return found }
            throw FactStoreError.noSuchEntity(kind: kind, name: words, suggestions: [])
        }
        let folded = SQLValue.text(NameFolding.folded(words))
        for (sql, values) in [
            (table.exact, [folded, .text(words)]), (table.named, [folded, .text(words)]), (table.holding, [folded]),
        ] {
            let found = try matches(sql, values)
            if found.count == 1 { return found[0] }
            if found.count > 1 {
                throw FactStoreError.ambiguousEntity(
                    kind: kind, name: words, candidates: found.prefix(5).map { "\($0.name) (\($0.id))" })
            }
        }
        throw FactStoreError.noSuchEntity(kind: kind, name: words, suggestions: try suggestions(words))
    }

    /// Returns the entity whose shown name or key is exactly this, if there is just one.
    func exact(_ name: String) throws -> Match? {
        let found = try matches(table.exact, [.text(NameFolding.folded(name)), .text(name)])
        return found.count == 1 ? found[0] : nil
    }

    private func matches(_ sql: EntitySQL, _ values: [SQLValue]) throws -> [Match] {
        var found: [Match] = []
        try connection.cached(sql).forEachRow(values) {
            found.append(.init(id: $0.integer(at: 0), key: $0.text(at: 1), name: $0.text(at: 2)))
        }
        return found
    }

    /// The names that are nearest, at most three.
    private func suggestions(_ words: String) throws -> [String] {
        var near: [(distance: Int, name: String)] = []
        let wanted = NameFolding.folded(words)
        try connection.cached(table.names).forEachRow { row in
            let name = row.text(at: 0)
            guard abs(name.count - wanted.count) <= 6 else { return }
            let distance = EditDistance.between(NameFolding.folded(name), wanted)
            if distance * 2 <= wanted.count { near.append((distance, name)) }
        }
        return near.sorted { $0 < $1 }.prefix(3).map(\.name)
    }
}
