internal import FactModel

/// Who is meant by a post.
extension NameDirectory {
    /// Returns the names of those whom the articles give a post: `the prime minister`, `the president of Kenya`, `Kenya's
    /// president`; of speakers, only those who said something.
    func holders(ofPost text: String, among kind: QueryParameter.Kind) throws -> [String] {
        guard let source = Self.sources[kind], kind == .speaker || kind == .person else { return [] }
        for (title, body) in Self.posts(text) {
            var names: [String] = []
            let rows = try connection.prepare(
                """
                SELECT DISTINCT \(kind == .speaker ? "p.name" : "e.name") FROM roles AS r
                JOIN article_people AS l ON l.id = r.article_person_id JOIN people AS e ON e.id = l.person_id
                \(kind == .speaker ? "JOIN speakers AS p ON p.person_id = e.id" : "")
                WHERE lower(r.title) = ?1
                  AND (?2 = '' OR lower(r.organization) IN (?2, 'the ' || ?2) OR lower(r.place) IN (?2, 'the ' || ?2))
                """)
            try rows.forEachRow([.text(title), .text(body)]) { names.append($0.text(at: 0)) }
            if !names.isEmpty { return try ranked(names, source) }
        }
        return []
    }

    /// Tells whether the title of some post holds words one behind the other.
    func isPost(_ text: String) throws -> Bool {
        try connection.prepare(
            "SELECT 1 FROM roles WHERE instr(' ' || lower(title) || ' ', ' ' || lower(?1) || ' ') > 0 LIMIT 1"
        ).fetchOne([.text(text)]) { _ in true } ?? false
    }

    /// The ways to read a text as a title and the body or place that it belongs to, in lower case; the body may be empty.
    private static func posts(_ text: String) -> [(title: String, body: String)] {
        var words = text.lowercased().split(separator: " ").map(String.init)
        if ["the", "a", "an"].contains(words.first) { words.removeFirst() }
        var posts = [(words.joined(separator: " "), "")]
        func add(_ title: ArraySlice<String>, _ body: ArraySlice<String>) {
            let body = body.first == "the" ? body.dropFirst() : body
            guard !title.isEmpty, !body.isEmpty else { return }
            let name = body.joined(separator: " ")
            posts.append((title.joined(separator: " "), name))
            if let full = CountryName.full(ofShort: name) {
                posts.append((title.joined(separator: " "), full.lowercased()))
            }
        }
        add(words.dropFirst(), words.prefix(1))
        for (index, word) in words.enumerated() {
            if ["of", "at", "for", "in"].contains(word) { add(words[..<index], words[(index + 1)...]) }
            if word.hasSuffix("'s") {
                add(words[(index + 1)...], words[..<index] + [String(word.dropLast(2))])
            }
        }
        return posts
    }
}
