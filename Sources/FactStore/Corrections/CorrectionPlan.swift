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
    ///   - ruleKeys: Tells the rule keys that an identity key stands for now.
    /// - Returns: What is joined and renamed.
    func outcome(_ kind: EntityKind, ruleKeys: (String) throws -> [String]) rethrows -> Outcome {
        var outcome = Outcome()
        let own = corrections.filter { $0.entityKind == kind.rawValue }
        for correction in own where correction.action == .merge {
            guard let subject = correction.subject, let value = correction.value else { continue }
            let kept = try ruleKeys(subject)
            for key in kept.dropFirst() { outcome.merged.join(key, to: kept[0]) }
            for key in try ruleKeys(value) { outcome.merged.join(key, to: kept.first ?? subject) }
        }
        for correction in own where correction.action == .rename {
            guard let subject = correction.subject, let value = correction.value else { continue }
            for key in try ruleKeys(subject) { outcome.renamed[outcome.merged.root(key)] = value }
        }
        for correction in splits(kind) where correction.place != nil {
            guard let value = correction.value else { continue }
            outcome.pinned[Self.pin(for: value)] = value
        }
        return outcome
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
    static func pin(for name: String) -> String { NameFolding.words(of: name).joined(separator: " ") }

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
