/// Finds whom a name of a question means among the names in the database.
///
/// A name equal to a whole name or another form of it (`UN`) means that one; otherwise it means all whose name holds its
/// words (`Ruto`). Case, accents, points and titles before a name do not matter. `person:12` is the one with that number.
public struct NameDirectory {
    /// What was found for a name.
    public struct Finding: Hashable, Sendable {
        /// The exact names in the database, those with most to show first.
        public var names: [String] = []
        /// The rows of these names.
        public var rows = NamedRows()
        /// What is told apart although it has one name: `person:3` and `person:9`, by the name.
        public var namesakes: [String: [String]] = [:]
        /// When nothing was found: the nearest names, nearest first, at most three.
        public var near: [String] = []
    }

    /// Of more names than this it takes too long to find those with most to show.
    private static let mostRanked = 500

    let connection: Connection

    init(_ connection: Connection) { self.connection = connection }

    /// Finds a name.
    ///
    /// - Parameters:
    ///   - text: The name as a person typed it.
    ///   - kind: Whose name it is; a kind that is no name finds nothing.
    /// - Returns: The names, or those that come near.
    /// - Throws: ``SQLiteError``.
    public func find(_ text: String, among kind: QueryParameter.Kind) throws -> Finding {
        if let found = try numbered(text, among: kind) { return found }
        var words = NameFold.words(text)
        while !words.isEmpty {
            let names = try names(of: words, typed: text, among: kind)
            if !names.isEmpty { return try finding(names, among: kind) }
            guard words.count > 1, Self.titles.contains(words[0]) else { break }
            words.removeFirst()
        }
        return Finding(near: try near(words, among: kind))
    }

    /// Returns the names that hold some words, as a shell's completion offers them.
    ///
    /// - Parameters:
    ///   - start: What was typed; empty for any.
    ///   - kind: Whose names.
    ///   - count: The most names to return.
    /// - Returns: The names, sorted.
    /// - Throws: ``SQLiteError``.
    public func completions(of start: String, among kind: QueryParameter.Kind, count: Int) throws -> [String] {
        guard let source = Self.sources[kind] else { return [] }
        let folded = NameFold.words(start).joined(separator: " ")
        var found: [String] = []
        try connection.prepare(source.all).forEachRow { row in
            let name = row.text(at: 0)
            let words = NameFold.words(name)
            let fits = words.indices.contains { words[$0...].joined(separator: " ").hasPrefix(folded) }
            if found.count < count, fits { found.append(name) }
        }
        return found.sorted()
    }

    private func names(of words: [String], typed: String, among kind: QueryParameter.Kind) throws -> [String] {
        guard let source = Self.sources[kind], let longest = words.max(by: { $0.utf8.count < $1.utf8.count }) else {
            return []
        }
        var exact: [String] = []
        for spelling in Self.spellings(typed, words) {
            let rows = try connection.prepare(source.aliases)
            try rows.forEachRow(Array(repeating: .text(spelling), count: rows.parameterCount)) { row in
                let name = row.text(at: 0)
                if !exact.contains(name) { exact.append(name) }
            }
        }
        var holding: [String] = []
        func take(_ name: String) {
            let folded = NameFold.words(name)
            if folded == words {
                if !exact.contains(name) { exact.append(name) }
            } else if exact.isEmpty, Self.holds(folded, words), !holding.contains(name) {
                holding.append(name)
            }
        }
        let pattern = SQLValue.text("%" + longest.filter { $0 != "%" && $0 != "_" } + "%")
        try connection.prepare(source.like).forEachRow([pattern]) { take($0.text(at: 0)) }
        if exact.isEmpty, holding.isEmpty {
            // The names may have accents that LIKE tells apart.
            try connection.prepare(source.all).forEachRow { take($0.text(at: 0)) }
        }
        return try ranked(exact.isEmpty ? holding : exact, source)
    }

    /// The same names, those with most to show first.
    private func ranked(_ names: [String], _ source: Source) throws -> [String] {
        guard names.count > 1, names.count <= Self.mostRanked else { return names.sorted() }
        let weight = try connection.prepare(source.weight)
        let weighed = try names.map { name in
            (name, try weight.fetchOne([.text(name)]) { $0.integer(at: 0) } ?? 0)
        }
        return weighed.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.map(\.0)
    }

    /// The names of which a word, or the whole, is hardly different.
    private func near(_ words: [String], among kind: QueryParameter.Kind) throws -> [String] {
        guard let source = Self.sources[kind], !words.isEmpty else { return [] }
        let whole = words.joined(separator: " ")
        let allowed = max(1, min(whole.count / 3, 3))
        var found: [(distance: Int, name: String)] = []
        try connection.prepare(source.all).forEachRow { row in
            let name = row.text(at: 0)
            let folded = NameFold.words(name)
            let candidates = folded.count > words.count ? [folded.joined(separator: " ")] : []
            let windows = folded.indices.compactMap { start -> String? in
                let end = start + words.count
                return end <= folded.count ? folded[start..<end].joined(separator: " ") : nil
            }
            let distance = (candidates + windows).filter { abs($0.count - whole.count) <= allowed }
                .map { EditDistance.between($0, whole) }.min()
            guard let distance, distance <= allowed, !found.contains(where: { $0.name == name }) else { return }
            found.append((distance, name))
        }
        return found.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(3).map(\.name)
    }

    private static func holds(_ name: [String], _ words: [String]) -> Bool {
        var rest = name[...]
        for word in words {
            guard let index = rest.firstIndex(of: word) else { return false }
            rest = rest[(index + 1)...]
        }
        return true
    }

    /// The spellings under which another form of a name may be stored, so that an index finds it.
    static func spellings(_ typed: String, _ words: [String]) -> [String] {
        let capital = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
        let whole = words.joined(separator: " ")
        var spellings = [typed]
        for spelling in [capital, whole.uppercased()] where !spellings.contains(spelling) { spellings.append(spelling) }
        if words.count == 1, whole.count <= 4 { spellings.append(whole.uppercased().map { "\($0)." }.joined()) }
        return spellings
    }

    private static let titles: Set<String> = [
        "ambassador", "captain", "chancellor", "chief", "colonel", "commissioner", "deputy", "dr", "first", "foreign",
        "former", "general", "governor", "judge", "king", "lady", "lord", "mayor", "minister", "miss", "mr", "mrs",
        "ms",
        "mx", "pm", "pope", "president", "prime", "prince", "princess", "prof", "professor", "queen", "rep",
        "representative", "secretary", "sen", "senator", "sir", "vice",
    ]
}
