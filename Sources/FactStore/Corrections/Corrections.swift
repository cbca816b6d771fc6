/// Corrects what the rules decided, in a way that outlives a new decision and a new extraction.
///
/// Every correction is a row that is only ever added, keyed by names, or by an article's key and a place in it. Undoing one
/// is another correction.
///
/// ```swift
/// let corrections = Corrections(of: database)
/// try corrections.merge(.person, "Bill Clinton", with: ["William J. Clinton"], note: "the same")
/// try corrections.undo(1)
/// ```
public struct Corrections {
    let connection: Connection

    /// Makes the corrections of a database that is open for writing, or for reading when they are only listed.
    public init(of database: FactDatabase) {
        connection = database.connection
    }

    /// All corrections in the order in which they were made, those that no longer hold included.
    public func all() throws -> [Correction] { try CorrectionLog(connection).all() }

    /// The ids of the corrections that hold.
    public func idsInForce() throws -> Set<Int64> { Set(try all().inForce.map(\.id)) }

    /// The ids of the corrections that hold and find nothing to correct, since no article names it now.
    public func idsThatFindNothing() throws -> Set<Int64> {
        let names = IdentityNames(connection)
        var ids: Set<Int64> = []
        for correction in try all().inForce where try !finds(correction, names) { ids.insert(correction.id) }
        return ids
    }

    private func finds(_ correction: Correction, _ names: IdentityNames) throws -> Bool {
        if let place = correction.place {
            return try connection.cached("SELECT 1 FROM articles WHERE key = ?")
                .fetchOne([.text(place.articleKey)]) { _ in true } ?? false
        }
        guard let raw = correction.entityKind, let kind = EntityKind(rawValue: raw) else { return true }
        let keys = [correction.subject, correction.action == .rename ? nil : correction.value].compactMap { $0 }
        return try keys.allSatisfy { try names.ruleKey(kind, meantBy: $0) != nil }
    }

    /// Makes several entities one, under the key of the first.
    ///
    /// - Parameters:
    ///   - kind: The sort of entity.
    ///   - kept: A name, part of a name or id of the one whose name stays.
    ///   - others: The same of those that go into it.
    ///   - note: Why.
    /// - Returns: The corrections made.
    /// - Throws: ``FactStoreError`` when a name means none or several, or the same as the first.
    @discardableResult
    public func merge(_ kind: EntityKind, _ kept: String, with others: [String], note: String? = nil) throws
        -> [Correction]
    {
        try write { resolver in
            let finder = EntityFinder(kind, in: connection)
            let first = try finder.entity(kept)
            return try others.map { name in
                let other = try finder.entity(name)
                guard other.id != first.id else { throw FactStoreError.sameEntity(kind: kind, name: first.name) }
                try resolver.touch(kind, entity: first.id)
                try resolver.touch(kind, entity: other.id)
                return .init(
                    .merge, entityKind: kind.rawValue, subject: try resolver.names.lastingKey(kind, of: first.key),
                    value: try resolver.names.lastingKey(kind, of: other.key), note: note)
            }
        }
    }

    /// Shows an entity by another name.
    @discardableResult
    public func rename(_ kind: EntityKind, _ name: String, to newName: String, note: String? = nil) throws -> Correction
    {
        guard newName.contains(where: \.isLetter) else { throw FactStoreError.unusableName(name: newName) }
        return try write { resolver in
            let entity = try EntityFinder(kind, in: connection).entity(name)
            try resolver.touch(kind, entity: entity.id)
            let key = try resolver.names.lastingKey(kind, of: entity.key)
            return [.init(.rename, entityKind: kind.rawValue, subject: key, value: newName, note: note)]
        }[0]
    }

    /// Makes one of an entity's names an entity of its own.
    ///
    /// - Parameters:
    ///   - kind: The sort of entity.
    ///   - name: A name, part of a name or id of the entity.
    ///   - form: The name as articles give it; it must be another than the entity's own.
    ///   - note: Why.
    /// - Returns: The corrections made.
    /// - Throws: ``FactStoreError/noSuchForm(kind:name:form:forms:)``.
    @discardableResult
    public func split(_ kind: EntityKind, _ name: String, form: String, note: String? = nil) throws -> [Correction] {
        try write { resolver in
            let entity = try EntityFinder(kind, in: connection).entity(name)
            let names = try resolver.names.names(kind, of: entity.id)
            let folded = NameFolding.folded(form)
            let keys = Set(names.filter { NameFolding.folded($0.telling.name) == folded }.map(\.telling.key))
            guard !keys.isEmpty, Set(names.map(\.telling.key)).count > keys.count else {
                let forms = Set(names.map(\.telling.name)).sorted()
                throw FactStoreError.noSuchForm(kind: kind, name: entity.name, form: form, forms: forms)
            }
            try resolver.touch(kind, entity: entity.id)
            let subject = try resolver.names.lastingKey(kind, of: entity.key)
            return keys.sorted().map {
                .init(.split, entityKind: kind.rawValue, subject: subject, value: $0, note: note)
            }
        }
    }

    /// Makes what some articles mean by an entity's name an entity of its own.
    ///
    /// - Parameters:
    ///   - kind: The sort of entity.
    ///   - name: A name, part of a name or id of the entity.
    ///   - articles: The ids of the articles.
    ///   - newName: What the new entity is called; equal names make one entity.
    ///   - note: Why.
    /// - Returns: The corrections made.
    /// - Throws: ``FactStoreError/notInArticle(kind:name:article:)``.
    @discardableResult
    public func split(
        _ kind: EntityKind, _ name: String, inArticles articles: [Int64], as newName: String, note: String? = nil
    ) throws -> [Correction] {
        guard newName.contains(where: \.isLetter) else { throw FactStoreError.unusableName(name: newName) }
        return try write { resolver in
            let finder = EntityFinder(kind, in: connection)
            let entity = try finder.entity(name)
            if let known = try finder.exact(newName) {
                guard known.id != entity.id else { throw FactStoreError.sameEntity(kind: kind, name: entity.name) }
                try resolver.touch(kind, entity: known.id)
            }
            try resolver.touch(kind, entity: entity.id)
            let subject = try resolver.names.lastingKey(kind, of: entity.key)
            return try articles.flatMap { article in
                let places = try LocalEntities(kind, connection).places(of: entity.id, inArticle: article)
                guard !places.isEmpty else {
                    throw FactStoreError.notInArticle(kind: kind, name: entity.name, article: article)
                }
                return places.map {
                    Correction(
                        .split, entityKind: kind.rawValue, subject: subject, value: newName, place: $0, note: note)
                }
            }
        }
    }

    /// Says who said a statement.
    ///
    /// - Parameters:
    ///   - id: The statement's id.
    ///   - speaker: A name, part of a name or id of who said it.
    ///   - kind: The sort of speaker, as `speakers.kind` has them; nil to look among people, then bodies, then places. With a
    ///     sort, a name that is not known is taken as it is.
    ///   - note: Why.
    /// - Returns: The correction made.
    /// - Throws: ``FactStoreError`` when there is no such statement, or the name means nobody or several.
    @discardableResult
    public func setSpeaker(ofStatement id: Int64, to speaker: String, kind: String? = nil, note: String? = nil) throws
        -> Correction
    {
        try write { _ in
            let place = try place(ofStatement: id)
            let found = try SpeakerFinder(connection).speaker(speaker, kind: kind)
            return [
                .init(
                    .speaker, entityKind: found.kind, subject: found.key, value: found.name, place: place, note: note)
            ]
        }[0]
    }

    /// Says that a statement is none; the views leave it out.
    @discardableResult
    public func reject(statement id: Int64, note: String? = nil) throws -> Correction {
        try write { _ in [.init(.reject, place: try place(ofStatement: id), note: note)] }[0]
    }

    /// Undoes a correction, or an undoing.
    ///
    /// - Throws: ``FactStoreError/noSuchCorrection(id:)``, ``FactStoreError/undoneAlready(id:)``.
    @discardableResult
    public func undo(_ id: Int64, note: String? = nil) throws -> Correction {
        try write { resolver in
            let all = try all()
            guard all.contains(where: { $0.id == id }) else { throw FactStoreError.noSuchCorrection(id: id) }
            guard !all.undone.contains(id) else { throw FactStoreError.undoneAlready(id: id) }
            let undoing = Correction(.undo, value: String(id), note: note)
            var after = all
            var next = undoing
            next.id = .max
            after.append(next)
            let changed = Set(all.inForce).symmetricDifference(after.inForce)
            for correction in changed { try prepareToRevise(correction, resolver) }
            return [undoing]
        }[0]
    }

    /// Adds corrections of another database, or of a file; those that are there already are passed over.
    ///
    /// Two that say the same at the same time are two: the first of them here is the first of them there.
    ///
    /// - Returns: How many were new.
    /// - Throws: ``FactStoreError/dangling(id:)`` for an undoing of a correction that is neither here nor there.
    public func add(_ imported: [Correction]) throws -> Int {
        var count = 0
        try connection.write {
            let log = CorrectionLog(connection)
            var known = Dictionary(grouping: try log.all(), by: \.content).mapValues { $0.map(\.id)[...] }
            var ids: [Int64: Int64] = [:]
            for correction in imported {
                var new = try log.withKeysOfNow(correction)
                if let undone = correction.undone {
                    guard let id = ids[undone] else { throw FactStoreError.dangling(id: correction.id) }
                    new.value = String(id)
                }
                if let id = known[new.content]?.popFirst() {
                    ids[correction.id] = id
                    continue
                }
                ids[correction.id] = try log.add(new).id
                count += 1
            }
            if count > 0 {
                let resolver = IdentityResolver(connection)
                try LocalEntities.repinAll(connection, resolver)
                try CorrectedStatements(connection, resolver.speakers).resetAll()
                try resolver.resolveAll()
            }
        }
        return count
    }

    /// Decides all identity anew from the articles and the corrections.
    public func resolve() throws {
        try connection.write {
            let resolver = IdentityResolver(connection)
            try LocalEntities.repinAll(connection, resolver)
            try resolver.resolveAll()
        }
    }

    /// Runs a closure that makes corrections, writes them, and brings everything up to date, in one transaction.
    private func write(_ body: (IdentityResolver) throws -> [Correction]) throws -> [Correction] {
        try connection.write {
            let resolver = IdentityResolver(connection)
            try resolver.resolveIfOutdated()
            let log = CorrectionLog(connection)
            let made = try body(resolver).map(log.add)
            for kind in EntityKind.allCases where made.contains(where: { $0.action == .split || $0.action == .undo }) {
                try LocalEntities(kind, connection).repin(made.flatMap(articles), resolver)
            }
            try resolver.settle()
            return made
        }
    }

    /// The keys of the articles whose entities a correction gives to others.
    private func articles(_ correction: Correction) throws -> [String] {
        if let undone = correction.undone {
            return try all().filter { $0.id == undone }.flatMap(articles)
        }
        return correction.action == .split ? [correction.place?.articleKey].compactMap { $0 } : []
    }

    /// Has what a correction holds together, or apart, looked at again.
    private func prepareToRevise(_ correction: Correction, _ resolver: IdentityResolver) throws {
        if let place = correction.place, correction.action == .speaker || correction.action == .reject {
            try CorrectedStatements(connection, resolver.speakers).reset(place)
        }
        guard let kind = correction.entityKind.flatMap(EntityKind.init(rawValue:)) else { return }
        for key in [correction.subject, correction.value].compactMap({ $0 }) {
            try resolver.touch(kind, key: key)
        }
    }

    private func place(ofStatement id: Int64) throws -> Correction.Place {
        let found = try connection.cached(
            """
            SELECT a.key, s.start, s."end" FROM statements AS s JOIN articles AS a ON a.id = s.article_id WHERE s.id = ?
            """
        ).fetchOne([.integer(id)]) {
            Correction.Place(articleKey: $0.text(at: 0), start: $0.integer(at: 1), end: $0.integer(at: 2))
        }
        guard let found else { throw FactStoreError.noSuchRow(kind: "statement", id: id) }
        return found
    }
}

extension Correction {
    /// The correction without its number: equal contents are the same correction.
    var content: Correction {
        var copy = self
        copy.id = 0
        return copy
    }
}
