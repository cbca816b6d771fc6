internal import FactModel

extension ArticleRows {
    /// Adds the people, organizations, places and acronyms of the article.
    mutating func addEntities(_ identity: IdentityResolver) throws {
        let facts = article.facts
        for person in facts.people { try add(person, identity) }
        for organization in facts.organizations { try add(organization, identity) }
        for place in facts.places { try add(place, identity) }
        for acronym in facts.acronyms {
            try connection.run(
                """
                INSERT INTO acronyms (article_id, start, "end", text, long_start, long_end, long_text)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """, [.integer(id)] + columns(acronym.short) + columns(acronym.long))
        }
    }

    private mutating func add(_ person: Person, _ identity: IdentityResolver) throws {
        let told = try identity.register(
            .init(
                kind: .person, name: person.name, detail: person.gender?.rawValue ?? "",
                roles: IdentityName.Telling.roles(person.roles.map(\.title)), pin: pin(.person, person.mentions)))
        let local = try insert(
            "INSERT INTO article_people (article_id, person_id, name, gender, identity_name_id) VALUES (?, ?, ?, ?, ?)",
            [
                .integer(id), .integer(told.entity), .text(person.name), SQLValue(person.gender?.rawValue),
                .integer(told.id),
            ])
        people.append((local, told.entity))
        for name in [person.name] + person.aliases.filter({ $0 != person.name }) {
            try connection.run(
                "INSERT INTO person_names (article_person_id, name) VALUES (?, ?)", [.integer(local), .text(name)])
        }
        for role in person.roles {
            try connection.run(
                """
                INSERT INTO roles (article_id, article_person_id, title, organization, place, start, "end", text)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [.integer(id), .integer(local), .text(role.title), SQLValue(role.organization), SQLValue(role.place)]
                    + columns(role.span))
        }
        try add(
            person.mentions, to: local,
            """
            INSERT INTO person_mentions (article_id, article_person_id, kind, start, "end", text)
            VALUES (?, ?, ?, ?, ?, ?)
            """)
    }

    private mutating func add(_ organization: Organization, _ identity: IdentityResolver) throws {
        let told = try identity.register(
            .init(
                kind: .organization, name: organization.name, acronym: organization.acronym ?? "",
                detail: organization.kind?.rawValue ?? "", pin: pin(.organization, organization.mentions)))
        let local = try insert(
            """
            INSERT INTO article_organizations (article_id, organization_id, name, acronym, kind, identity_name_id)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
            [
                .integer(id), .integer(told.entity), .text(organization.name), SQLValue(organization.acronym),
                SQLValue(organization.kind?.rawValue), .integer(told.id),
            ])
        organizations.append((local, told.entity))
        for name in [organization.name] + organization.aliases.filter({ $0 != organization.name }) {
            try connection.run(
                "INSERT INTO organization_names (article_organization_id, name) VALUES (?, ?)",
                [.integer(local), .text(name)])
        }
        try add(
            organization.mentions, to: local,
            """
            INSERT INTO organization_mentions (article_id, article_organization_id, kind, start, "end", text)
            VALUES (?, ?, ?, ?, ?, ?)
            """)
    }

    private mutating func add(_ place: Place, _ identity: IdentityResolver) throws {
        let told = try identity.register(
            .init(
                kind: .place, name: place.name, detail: place.kind?.rawValue ?? "", pin: pin(.place, place.mentions)))
        let local = try insert(
            "INSERT INTO article_places (article_id, place_id, name, kind, identity_name_id) VALUES (?, ?, ?, ?, ?)",
            [
                .integer(id), .integer(told.entity), .text(place.name), SQLValue(place.kind?.rawValue),
                .integer(told.id),
            ])
        places.append((local, told.entity))
        try add(
            place.mentions, to: local,
            """
            INSERT INTO place_mentions (article_id, article_place_id, kind, start, "end", text)
            VALUES (?, ?, ?, ?, ?, ?)
            """)
    }

    /// The key that a correction gives what is mentioned at some places; empty for none.
    private func pin(_ kind: EntityKind, _ mentions: [Mention]) -> String {
        plan.pin(
            kind, inArticle: article.key,
            at: mentions.map { mention in
                let start = article.map.codePointOffset(ofByte: mention.span.start)
                return Int64(start)..<Int64(max(start, article.map.codePointOffset(ofByte: mention.span.end)))
            })
    }

    private func add(_ mentions: [Mention], to local: Int64, _ sql: StaticString) throws {
        for mention in mentions {
            try connection.run(
                sql, [.integer(id), .integer(local), .text(mention.kind.rawValue)] + columns(mention.span))
        }
    }
}
