internal import FactModel

/// Finds whom a name of a question means among the names in the database.
///
/// A name equal to a whole name or another form of it (`UN`) means that one; otherwise a post (`the prime minister`,
/// `Kenya's president`) means all who hold it, and words mean all whose name holds them (`Ruto`). Names joined by `and` mean
/// all of them. Case, accents, points and titles before a name do not matter. `person:12` is the one with that number.
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
    /// Who joins more names than this by `and` writes no question.
    private static let mostParts = 8

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
        if let found = try known(text, among: kind) { return found }
        if let missing = try Self.parts(of: text)?.first(where: { try known($0, among: kind)?.names.isEmpty ?? true }) {
            return try find(missing, among: kind)
        }
        return Finding(near: try near(Self.untitled(NameFold.words(text)), among: kind))
    }

    /// Tells whether something is known by a name; to look for those that come near would take long.
    ///
    /// - Throws: ``SQLiteError``.
    func knows(_ text: String, among kind: QueryParameter.Kind) throws -> Bool {
        try known(text, among: kind)?.names.isEmpty == false
    }

    /// Finds what is known by a name, or nothing.
    private func known(_ text: String, among kind: QueryParameter.Kind) throws -> Finding? {
        if let found = try numbered(text, among: kind) { return found }
        let words = NameFold.words(text)
        if let found = try single(words, typed: text, among: kind) { return found }
        if let parts = Self.parts(of: text) {
            var names: [String] = []
            for part in parts {
                guard let found = try known(part, among: kind), !found.names.isEmpty else { return nil }
                for name in found.names where !names.contains(name) { names.append(name) }
            }
            return try finding(names, among: kind)
        }
        // "the BBC's Nick Robinson" is Nick Robinson; "the BBC's chairman" is no chairman of another body.
        return try Self.owned(text).flatMap {
            try single(NameFold.words($0), typed: $0, among: kind, takesPosts: false)
        }
    }

    /// Finds one name, with or without the titles before it.
    private func single(
        _ whole: [String], typed text: String, among kind: QueryParameter.Kind, takesPosts: Bool = true
    ) throws -> Finding? {
        var words = whole
        while !words.isEmpty {
            let found = try names(of: words, typed: text, among: kind)
            if !found.exact.isEmpty { return try finding(found.exact, among: kind) }
            if words == whole {
                let holders = takesPosts ? try holders(ofPost: text, among: kind) : []
                if !holders.isEmpty { return try finding(holders, among: kind) }
                // "China Daily" is not what "China" means, even if China said nothing.
                if kind == .speaker, try isPlace(words) { return Finding(near: Array(found.holding.prefix(3))) }
            }
            if !found.holding.isEmpty { return try finding(found.holding, among: kind) }
            guard words.count > 1, Self.titles.contains(words[0]) else { break }
            words.removeFirst()
        }
        return nil
    }

    /// The names of "Blair and Brown" or "Blair, Brown and Howard"; `nil` of one.
    private static func parts(of text: String) -> [String]? {
        let words = text.split(separator: " ")
        var parts: [[Substring]] = [[]]
        for word in words {
            if ["and", "or", "&"].contains(word.lowercased()) {
                parts.append([])
            } else {
                parts[parts.count - 1].append(word.last == "," ? word.dropLast() : word)
                if word.last == "," { parts.append([]) }
            }
        }
        let names = parts.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
        return names.count > 1 && names.count <= mostParts ? names : nil
    }

    /// What stands behind the last `'s`.
    private static func owned(_ text: String) -> String? {
        guard let mark = text.ranges(of: "'s ").last else { return nil }
        return String(text[mark.upperBound...])
    }

    private func isPlace(_ words: [String]) throws -> Bool {
        try connection.prepare("SELECT 1 FROM places WHERE folded IN (?1, 'the ' || ?1) LIMIT 1")
            .fetchOne([.text(words.joined(separator: " "))]) { _ in true } ?? false
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

    /// The names that some words are, and if there are none those that hold them.
    private func names(
        of words: [String], typed: String, among kind: QueryParameter.Kind
    ) throws -> (exact: [String], holding: [String]) {
        guard let source = Self.sources[kind], let longest = words.max(by: { $0.utf8.count < $1.utf8.count }) else {
            return ([], [])
        }
        var exact: [String] = []
        let country = CountryName.full(ofShort: words.joined(separator: " "))
        for spelling in Self.spellings(typed, words) {
            let rows = try connection.prepare(source.aliases)
            try rows.forEachRow(Array(repeating: .text(spelling), count: rows.parameterCount)) { row in
                let name = row.text(at: 0)
                if !exact.contains(name) { exact.append(name) }
            }
        }
        if let country {
            try connection.prepare(source.named).forEachRow([.text(country)]) { exact.append($0.text(at: 0)) }
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
        return exact.isEmpty ? ([], try ranked(holding, source)) : (try ranked(exact, source), [])
    }

    /// The same names, those with most to show first.
    func ranked(_ names: [String], _ source: Source) throws -> [String] {
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

    /// The words behind the titles before a name; a title alone stays.
    private static func untitled(_ words: [String]) -> [String] {
        let rest = words.drop(while: titles.contains)
        return rest.isEmpty ? words : Array(rest)
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
