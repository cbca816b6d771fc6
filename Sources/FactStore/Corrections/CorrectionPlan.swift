/// The corrections in force, ready to be laid over what the rules decide.
struct CorrectionPlan {
    private let corrections: [Correction]

    private let hasPins: Bool

    init(_ connection: Connection) throws {
        corrections = try CorrectionLog(connection).all().inForce
        hasPins = corrections.contains { $0.action == .split && $0.place != nil }
    }

    /// What the corrections make of the keys of one sort of entity.
    struct Outcome {
        /// Which keys are one.
        var merged = MergedKeys()
        /// The keys that may be joined otherwise than before, though no article touched them.
        var joinable: Set<String> { merged.all.union(pinned.keys) }
        fileprivate var renamed: [String: String] = [:]
        fileprivate var pinned: [String: String] = [:]

        /// Tells the name to show for an entity.
        ///
        /// - Parameters:
        ///   - root: The entity's key.
        ///   - isPinned: Whether the entity consists of what corrections split off only.
        /// - Returns: The name, or nil when no correction gives one.
        func name(of root: String, isPinned: Bool) -> String? {
            renamed[root] ?? (isPinned ? pinned[root] : nil)
        }
    }

    /// The keys of the names that are kept from being joined with others.
    func apart(_ kind: EntityKind) -> Set<String> {
        Set(splits(kind).filter { $0.place == nil }.compactMap(\.value))
    }

    /// Tells what the corrections make of one sort of entity.
    ///
    /// - Parameters:
    ///   - kind: The sort.
    ///   - names: What articles tell, with what the rules decided.
    /// - Returns: What is joined and renamed.
    /// - Throws: ``SQLiteError``.
    func outcome(_ kind: EntityKind, _ names: IdentityNames) throws -> Outcome {
        var outcome = Outcome()
        for group in merges(kind).groups {
            let keys = try group.compactMap { try names.ruleKey(kind, meantBy: $0) }
            for key in keys.dropFirst() { outcome.merged.join(key, to: keys[0]) }
        }
        for correction in splits(kind) where correction.place != nil {
            guard let value = correction.value, let subject = correction.subject else { continue }
            let pin = Self.pin(for: value)
            outcome.pinned[pin] = value
            // What is split off under the name of someone whom articles know is that one, unless that is whom it is split from.
            let known = try names.ruleKeys(kind, spelled: pin)
            let from = try names.ruleKey(kind, meantBy: subject)
            if known.count == 1, outcome.merged.root(known[0]) != from.map(outcome.merged.root) {
                outcome.merged.join(pin, to: known[0])
            }
        }
        for correction in corrections where correction.entityKind == kind.rawValue && correction.action == .rename {
            guard let subject = correction.subject, let value = correction.value,
                let key = try names.ruleKey(kind, meantBy: subject)
            else { continue }
            outcome.renamed[outcome.merged.root(key)] = value
        }
        return outcome
    }

    /// The keys of corrections that are one; a name that is split off later leaves those that it was merged with.
    private func merges(_ kind: EntityKind) -> MergedKeys {
        var merges = MergedKeys()
        for correction in corrections where correction.entityKind == kind.rawValue {
            guard let subject = correction.subject, let value = correction.value else { continue }
            if correction.action == .merge { merges.join(value, to: subject) }
            if correction.action == .split, correction.place == nil {
                merges.remove { EntityKey($0).base == value }
            }
        }
        return merges
    }

    /// The names that corrections give to sources that are no entity, by the key of the source.
    var namesOfUnknownSpeakers: [String: Set<String>] {
        var names: [String: Set<String>] = [:]
        for correction in corrections where correction.action == .speaker {
            guard let name = correction.value, let kind = correction.entityKind else { continue }
            names[SpeakerRows.key(ofUnknown: name, kind), default: []].insert(name)
        }
        return names
    }

    /// Tells the key that the mentions at some places of an article are given.
    ///
    /// - Parameters:
    ///   - kind: The sort of entity.
    ///   - articleKey: The article's key.
    ///   - spans: The entity's mentions, in code points.
    /// - Returns: The key, or an empty one.
    func pin(_ kind: EntityKind, inArticle articleKey: String, at spans: @autoclosure () -> [Range<Int64>]) -> String {
        guard hasPins else { return "" }
        let found = splits(kind).last { correction in
            guard let place = correction.place, place.articleKey == articleKey else { return false }
            return spans().contains { $0.lowerBound < place.end && $0.upperBound > place.start }
        }
        return found?.value.map(Self.pin(for:)) ?? ""
    }

    /// The key of an entity that a correction splits off under a name.
    static func pin(for name: String) -> String { NameFolding.folded(name) }

    /// Lays the corrections of speakers, and the rejections, over the statements that are there.
    func applyToStatements(in connection: Connection, _ speakers: SpeakerRows) throws {
        let statements = CorrectedStatements(connection, speakers)
        for correction in corrections where correction.action == .speaker || correction.action == .reject {
            try statements.apply(correction)
        }
    }

    private func splits(_ kind: EntityKind) -> [Correction] {
        corrections.filter { $0.action == .split && $0.entityKind == kind.rawValue }
    }
}
