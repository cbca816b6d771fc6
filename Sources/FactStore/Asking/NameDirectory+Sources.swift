extension NameDirectory {
    /// Where the names of a kind are.
    struct Source {
        /// All names.
        let all: String
        /// The names that are like the one parameter.
        let like: String
        /// The names that are the one parameter.
        let named: String
        /// The names of those for whom every parameter, which are all the same, is another form.
        let aliases: String
        /// How much there is to show for the name that is the one parameter.
        let weight: String

        init(_ table: String, where condition: String = "true", aliases: String, weight: String) {
            all = "SELECT name FROM \(table) WHERE \(condition)"
            named = "SELECT DISTINCT name FROM \(table) WHERE name = ? AND \(condition)"
            like = "SELECT name FROM \(table) WHERE name LIKE ? AND \(condition)"
            self.aliases = aliases
            self.weight = weight
        }
    }

    private static let personAliases = """
        SELECT e.name FROM person_names AS n JOIN article_people AS l ON l.id = n.article_person_id
        JOIN people AS e ON e.id = l.person_id WHERE n.name = ?1
        """
    private static let organizationAliases = """
        SELECT e.name FROM organization_names AS n JOIN article_organizations AS l ON l.id = n.article_organization_id
        JOIN organizations AS e ON e.id = l.organization_id WHERE n.name = ?1
        UNION SELECT name FROM organizations WHERE acronym = ?1
        """

    static let sources: [QueryParameter.Kind: Source] = [
        .speaker: Source(
            "speakers", where: "kind <> 'unnamed'",
            aliases: """
                SELECT p.name FROM person_names AS n JOIN article_people AS l ON l.id = n.article_person_id
                JOIN speakers AS p ON p.person_id = l.person_id WHERE n.name = ?1
                UNION SELECT p.name FROM organization_names AS n
                JOIN article_organizations AS l ON l.id = n.article_organization_id
                JOIN speakers AS p ON p.organization_id = l.organization_id WHERE n.name = ?1
                UNION SELECT p.name FROM organizations AS e JOIN speakers AS p ON p.organization_id = e.id
                WHERE e.acronym = ?1
                """,
            weight: "SELECT count(*) FROM speakers AS p JOIN statements AS s ON s.speaker_id = p.id WHERE p.name = ?"),
        .person: Source(
            "people", aliases: personAliases,
            weight: "SELECT count(*) FROM people AS e JOIN article_people AS l ON l.person_id = e.id WHERE e.name = ?"),
        .organization: Source(
            "organizations", aliases: organizationAliases,
            weight: """
                SELECT count(*) FROM organizations AS e JOIN article_organizations AS l ON l.organization_id = e.id
                WHERE e.name = ?
                """),
        .entity: Source(
            "(SELECT name FROM people UNION SELECT name FROM organizations UNION SELECT name FROM places)",
            aliases: "\(personAliases) UNION \(organizationAliases)",
            weight: """
                SELECT (SELECT count(*) FROM people AS e JOIN article_people AS l ON l.person_id = e.id WHERE e.name = ?1)
                  + (SELECT count(*) FROM organizations AS e
                     JOIN article_organizations AS l ON l.organization_id = e.id WHERE e.name = ?1)
                  + (SELECT count(*) FROM places AS e JOIN article_places AS l ON l.place_id = e.id WHERE e.name = ?1)
                """),
        .outlet: Source(
            "(SELECT DISTINCT outlet AS name FROM articles WHERE outlet IS NOT NULL)",
            aliases: "SELECT outlet FROM articles WHERE outlet = ?1 LIMIT 1",
            weight: "SELECT count(*) FROM articles WHERE outlet = ?"),
    ]
}
