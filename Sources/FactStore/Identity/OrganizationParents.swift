/// Finds the body that a body is a part of: the United Nations for the UN Security Council.
///
/// The longer name starts with the whole name of the other and ends with a word for a part, such as council or office.
struct OrganizationParents {
    private let connection: Connection

    init(_ connection: Connection) {
        self.connection = connection
    }

    /// Brings the parents up to date for bodies that are new, changed or gone, and for the parts of these.
    func update(_ organizations: Set<Int64>) throws {
        var keys: Set<String> = []
        for id in organizations { if let key = try key(of: id) { keys.insert(key) } }
        for key in keys.sorted() {
            try settle(key)
            // What starts with this name may be a part of it.
            var parts: [String] = []
            try connection.cached(
                "SELECT identity_key FROM organizations WHERE identity_key > ?1 || ' ' AND identity_key < ?1 || '!'"
            )
            .forEachRow([.text(key)]) { parts.append($0.text(at: 0)) }
            for part in parts where !keys.contains(part) { try settle(part) }
        }
    }

    private func settle(_ key: String) throws {
        let words = key.split(separator: " ")
        var parent: Int64?
        if let last = words.last, words.count > 1, Self.parts.contains(String(last)) {
            for count in stride(from: words.count - 1, to: 0, by: -1) where parent == nil {
                let whole = words[..<count].joined(separator: " ")
                parent = try connection.cached(
                    "SELECT id FROM organizations WHERE identity_key = ?1 AND (?2 OR acronym IS NOT NULL)"
                ).fetchOne([.text(whole), SQLValue(count > 1)]) { $0.integer(at: 0) }
            }
        }
        try connection.run(
            "UPDATE organizations SET parent_id = ?1 WHERE identity_key = ?2 AND parent_id IS NOT ?1",
            [SQLValue(parent), .text(key)])
    }

    private func key(of id: Int64) throws -> String? {
        try connection.cached("SELECT identity_key FROM organizations WHERE id = ?")
            .fetchOne([.integer(id)]) { $0.text(at: 0) }
    }

    private static let parts: Set<String> = [
        "agency", "assembly", "board", "bureau", "chamber", "command", "commission", "commissioner", "committee",
        "council",
        "court", "department", "directorate", "division", "headquarters", "mission", "office", "panel", "parliament",
        "secretariat", "service", "tribunal", "unit", "wing",
    ]
}
