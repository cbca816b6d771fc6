/// The entities of articles as the articles alone give them, when corrections give some of them to others.
struct LocalEntities {
    private let kind: EntityKind
    private let connection: Connection
    private let table: EntityTable

    init(_ kind: EntityKind, _ connection: Connection) {
        self.kind = kind
        table = .of(kind)
        self.connection = connection
    }

    /// Gives the entities of all articles that a correction names to what it says, and takes back what none says.
    static func repinAll(_ connection: Connection, _ resolver: IdentityResolver) throws {
        let keys = try CorrectionLog(connection).all().filter { $0.action == .split }.compactMap(\.place?.articleKey)
        for kind in EntityKind.allCases { try LocalEntities(kind, connection).repin(keys, resolver) }
    }

    /// Returns the place of the first mention of each of an article's entities that are one entity.
    func places(of entity: Int64, inArticle article: Int64) throws -> [Correction.Place] {
        var places: [Correction.Place] = []
        try connection.cached(table.firstMentions).forEachRow([.integer(article), .integer(entity)]) {
            places.append(.init(articleKey: $0.text(at: 0), start: $0.integer(at: 1), end: $0.integer(at: 2)))
        }
        return places
    }

    /// Registers what articles tell again, with the corrections of now.
    func repin(_ articleKeys: [String], _ resolver: IdentityResolver) throws {
        let plan = try CorrectionPlan(connection)
        for key in Set(articleKeys).sorted() {
            var mentions: [Int64: [Range<Int64>]] = [:]
            var tellings: [Int64: Int64] = [:]
            try connection.cached(table.mentions).forEachRow([.text(key)]) { row in
                mentions[row.integer(at: 0), default: []].append(row.integer(at: 2)..<row.integer(at: 3))
                tellings[row.integer(at: 0)] = row.integer(at: 1)
            }
            for (local, spans) in mentions.sorted(by: { $0.key < $1.key }) {
                guard let id = tellings[local], let old = try resolver.names.name(id) else { continue }
                let pin = plan.pin(kind, inArticle: key, at: spans)
                if pin != old.telling.pin { try register(local, old, pin, resolver) }
            }
        }
    }

    private func register(_ local: Int64, _ old: IdentityName, _ pin: String, _ resolver: IdentityResolver) throws {
        var telling = old.telling
        telling.pin = pin
        let new = try resolver.register(telling)
        try connection.cached(table.tell).run([.integer(new.id), .integer(new.entity), .integer(local)])
        try resolver.unregister(old.id)
        try resolver.moveSpeakers(of: new)
    }
}
