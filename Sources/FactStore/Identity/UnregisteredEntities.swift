/// Entities of articles that an older version wrote without registering what they tell.
struct UnregisteredEntities {
    private let connection: Connection

    init(_ connection: Connection) {
        self.connection = connection
    }

    /// Registers them.
    func register(with resolver: IdentityResolver) throws {
        try register(
            .person, resolver,
            """
            SELECT l.id, l.name, '', coalesce(l.gender, ''),
                   (SELECT group_concat(r.title, ';') FROM roles AS r WHERE r.article_person_id = l.id)
            FROM article_people AS l WHERE l.identity_name_id IS NULL
            """)
        try register(
            .organization, resolver,
            """
            SELECT id, name, coalesce(acronym, ''), coalesce(kind, ''), '' FROM article_organizations
            WHERE identity_name_id IS NULL
            """)
        try register(
            .place, resolver,
            "SELECT id, name, '', coalesce(kind, ''), '' FROM article_places WHERE identity_name_id IS NULL")
    }

    private func register(_ kind: EntityKind, _ resolver: IdentityResolver, _ select: StaticString) throws {
        var found: [(id: Int64, telling: IdentityName.Telling)] = []
        try connection.cached(select).forEachRow { row in
            let roles = IdentityName.Telling.roles(row.text(at: 4).split(separator: ";").map(String.init))
            found.append(
                (
                    row.integer(at: 0),
                    .init(
                        kind: kind, name: row.text(at: 1), acronym: row.text(at: 2), detail: row.text(at: 3),
                        roles: roles)
                ))
        }
        for (id, telling) in found {
            let name = try resolver.register(telling)
            try connection.cached(EntityTable.of(kind).tell)
                .run([.integer(name.id), .integer(name.entity), .integer(id)])
            try resolver.moveSpeakers(of: name)
        }
    }
}
