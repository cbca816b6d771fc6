internal import FactModel

/// Keeps the entities across articles true to what the articles tell and to the corrections.
///
/// Articles are registered one by one; ``settle()`` then looks at the blocks that they touch and at nothing else. The
/// outcome is a function of all that is told: a whole ``resolveAll()`` changes nothing after it.
final class IdentityResolver {
    let connection: Connection
    let names: IdentityNames
    let speakers: SpeakerRows
    private var touched: [EntityKind: [String: Set<String>]] = [:]
    private var touchedEntities: [EntityKind: Set<Int64>] = [:]
    /// The keys of the names of bodies that came, went or moved.
    private var touchedBodies: Set<String> = []
    /// What was registered since the last ``settle()``: articles of one batch tell much the same.
    private var told: [IdentityName.Telling: IdentityName] = [:]

    init(_ connection: Connection) {
        self.connection = connection
        names = IdentityNames(connection)
        speakers = SpeakerRows(connection)
    }

    /// Counts what an article tells, and returns the telling's row with the entity that it is for now.
    func register(_ telling: IdentityName.Telling) throws -> IdentityName {
        if let name = told[telling] {
            try names.count(name.id, by: 1)
            return name
        }
        let table = EntityTable.of(telling.kind)
        let name: IdentityName
        if let found = try names.find(telling) {
            name = found
        } else {
            let key = telling.key
            let entity = try id(ofKey: key, in: table) ?? add(key: key, name: telling.name, to: table)
            name = try names.add(telling, entity: entity)
        }
        try names.count(name.id, by: 1)
        touch(name)
        told[telling] = name
        return name
    }

    /// Takes back what an article tells; called before its rows are deleted.
    func unregister(article: Int64) throws {
        var ids: [Int64] = []
        try connection.cached(
            """
            SELECT identity_name_id FROM article_people WHERE article_id = ?1
            UNION ALL SELECT identity_name_id FROM article_organizations WHERE article_id = ?1
            UNION ALL SELECT identity_name_id FROM article_places WHERE article_id = ?1
            """
        ).forEachRow([.integer(article)]) { ids.append($0.integer(at: 0)) }
        for id in ids { try unregister(id) }
        try connection.cached(
            """
            SELECT speaker_id FROM article_speakers WHERE article_id = ?1
            UNION SELECT speaker_id FROM statements WHERE article_id = ?1 AND speaker_id IS NOT NULL
            """
        ).forEachRow([.integer(article)]) { speakers.suspect($0.integer(at: 0)) }
    }

    /// Takes back one article's telling.
    func unregister(_ id: Int64) throws {
        guard let name = try names.name(id) else { return }
        try names.count(id, by: -1)
        touch(name)
    }

    /// Has the next ``settle()`` look at the entity again, with all that it might be joined with or part from.
    func touch(_ kind: EntityKind, entity: Int64) throws {
        for name in try names.names(kind, of: entity) { touch(name) }
    }

    /// Has the next ``settle()`` look again at what a key stands for.
    func touch(_ kind: EntityKind, key: String) throws {
        for entity in Set(try names.names(kind, reachedBy: key).map(\.entity)).sorted() {
            try touch(kind, entity: entity)
        }
    }

    private func touch(_ name: IdentityName) {
        touched[name.telling.kind, default: [:]][name.telling.block, default: []].insert(name.ruleKey)
        touchedEntities[name.telling.kind, default: []].insert(name.entity)
    }

    /// Returns the row of a source in `speakers`, adding it if it is new.
    func speaker(_ speaker: Speaker, entity: SpeakerRows.Entity?) throws -> Int64 {
        try speakers.row(name: speaker.name, kind: speaker.kind.rawValue, entity: entity)
    }

    /// Decides anew what everything is, from what the articles tell and the corrections.
    func resolveAll() throws {
        try UnregisteredEntities(connection).register(with: self)
        try names.refresh()
        for kind in EntityKind.allCases {
            touched[kind] = Dictionary(uniqueKeysWithValues: try names.blocks(kind).map { ($0, []) })
            try connection.cached(EntityTable.of(kind).ids).forEachRow {
                touchedEntities[kind, default: []].insert($0.integer(at: 0))
            }
        }
        try speakers.suspectAll()
        try settle()
        try connection.run(
            "INSERT INTO meta (key, value) VALUES ('identity_rules', ?1) ON CONFLICT DO UPDATE SET value = ?1",
            [.text(IdentityRules.version)])
    }

    /// Decides everything anew if the rules are others than those that decided last.
    func resolveIfOutdated() throws {
        let version = try connection.cached("SELECT value FROM meta WHERE key = 'identity_rules'")
            .fetchOne { $0.text(at: 0) }
        if version != IdentityRules.version { try resolveAll() }
    }

    /// Forgets what is touched, after a transaction came to nothing.
    func forgetChanges() {
        (touched, touchedEntities, touchedBodies, told) = ([:], [:], [], [:])
        speakers.forgetChanges()
    }

    /// Decides what is touched.
    func settle() throws {
        told = [:]
        let plan = try CorrectionPlan(connection)
        for kind in EntityKind.allCases {
            let affected = try decideByRules(kind, plan)
            touched[kind] = nil
            let outcome = try plan.outcome(kind, names)
            try assign(kind, affected, outcome)
        }
        try plan.applyToStatements(in: connection, speakers)
        try speakers.settle(plan.namesOfUnknownSpeakers)
        for kind in EntityKind.allCases {
            for entity in touchedEntities[kind, default: []].sorted() where try names.names(kind, of: entity).isEmpty {
                try connection.cached(EntityTable.of(kind).delete).run([.integer(entity)])
            }
        }
        try OrganizationParents(connection).update(touchedBodies)
        touchedEntities = [:]
        touchedBodies = []
    }

    /// Runs the rules over the touched blocks, and returns the keys of the entities that may have changed.
    private func decideByRules(_ kind: EntityKind, _ plan: CorrectionPlan) throws -> Set<String> {
        var affected: Set<String> = []
        for (block, keys) in touched[kind] ?? [:] {
            affected.formUnion(keys)
            let all = try names.names(kind, inBlock: block)
            for name in all where name.articles <= 0 { try forget(name) }
            let members = all.filter { $0.articles > 0 }
            for (name, key) in zip(members, IdentityRules.keys(of: members, apart: plan.apart(kind))) {
                affected.insert(key)
                guard key != name.ruleKey else { continue }
                affected.insert(name.ruleKey)
                try names.set(ruleKey: key, of: name.id)
            }
        }
        return affected
    }

    private func forget(_ name: IdentityName) throws {
        touchedEntities[name.telling.kind, default: []].insert(name.entity)
        if name.telling.kind == .organization { touchedBodies.insert(name.telling.key) }
        try names.delete(name.id)
    }

    /// Gives the names of the affected keys their entities.
    private func assign(_ kind: EntityKind, _ affected: Set<String>, _ outcome: CorrectionPlan.Outcome) throws {
        let table = EntityTable.of(kind)
        // Whatever a correction joins is looked at every time: what it names may have changed its key.
        for root in Set(affected.union(outcome.joinable).map(outcome.merged.root)).sorted() {
            let members = try outcome.merged.keys(of: root).flatMap { try names.names(kind, withRuleKey: $0) }
            guard !members.isEmpty else { continue }
            let entity = try entity(for: root, members, table)
            for name in members where name.entity != entity {
                try leave(name.entity, kind)
                try names.set(entity: entity, of: name.id)
                try connection.cached(table.move).run([.integer(entity), .integer(name.id)])
                try speakers.move(localsOf: name.id, to: .init(kind: kind, id: entity, key: root), table)
            }
            touchedEntities[kind, default: []].insert(entity)
            if kind == .organization { touchedBodies.formUnion(members.map(\.telling.key)) }
            let vote = EntityVote(members, root: root)
            let shown = outcome.name(of: root, isPinned: members.allSatisfy { !$0.telling.pin.isEmpty }) ?? vote.name
            try connection.cached(table.update).run([
                .text(shown), SQLValue(vote.detail), SQLValue(vote.acronym), .integer(entity),
                .text(NameFolding.folded(shown)),
            ])
            try connection.cached(table.renameSpeakers).run([.text(shown), .integer(entity)])
        }
    }

    private func leave(_ entity: Int64, _ kind: EntityKind) throws {
        touchedEntities[kind, default: []].insert(entity)
        try speakers.suspectAll(of: entity, .of(kind))
    }

    /// Returns the row of a key; a row whose names all go to that key keeps its id and takes the key.
    private func entity(
        for root: String, _ members: [IdentityName], _ table: EntityTable
    ) throws -> Int64 {
        if let id = try id(ofKey: root, in: table) { return id }
        let ids = Set(members.map(\.id))
        for entity in Set(members.map(\.entity)).sorted() {
            guard let kind = members.first?.telling.kind,
                try names.names(kind, of: entity).allSatisfy({ ids.contains($0.id) })
            else { continue }
            try connection.cached(table.rekey).run([.text(root), .integer(entity)])
            try connection.cached(table.rekeySpeakers).run([.text(root), .integer(entity)])
            return entity
        }
        return try add(key: root, name: members[0].telling.name, to: table)
    }

    private func id(ofKey key: String, in table: EntityTable) throws -> Int64? {
        try connection.cached(table.find).fetchOne([.text(key)]) { $0.integer(at: 0) }
    }

    private func add(key: String, name: String, to table: EntityTable) throws -> Int64 {
        try connection.cached(table.insert).run([.text(key), .text(name), .text(NameFolding.folded(name))])
        return connection.lastInsertRowID
    }
}

extension IdentityResolver {
    /// Points the speakers of a telling's articles at its entity.
    func moveSpeakers(of name: IdentityName) throws {
        let entity = SpeakerRows.Entity(kind: name.telling.kind, id: name.entity, key: nil)
        try speakers.move(localsOf: name.id, to: entity, EntityTable.of(name.telling.kind))
    }
}
