/// The normalised names of organizations: equal keys name one body.
enum OrganizationName {
    /// Returns the key of a name: folded, spelled the American way, without legal forms and articles.
    static func key(of name: String) -> String {
        var words = joinedInitials(NameFolding.words(of: name)).map(spelling(of:))
        let all = words
        words.removeAll { $0 == "the" }
        if words.count > 1, leadingForms.contains(words[0]) { words.removeFirst() }
        while words.count > 1, let last = words.last, trailingForms.contains(last) { words.removeLast() }
        if words.count > 1, let full = prefixes[words[0]] { words.replaceSubrange(0..<1, with: full) }
        words = headLast(words)
        return (words.isEmpty ? all : words).joined(separator: " ")
    }

    /// Whether a name is one word of capitals, as acronyms are.
    static func isAcronym(_ name: String) -> Bool {
        let scalars = name.unicodeScalars.filter { $0 != "." }
        return (2...8).contains(scalars.count) && scalars.contains { $0.properties.isUppercase }
            && !scalars.contains { $0.properties.isLowercase || $0.properties.isWhitespace }
    }

    /// Joins initials that stand apart: `u s steel` is `us steel`.
    private static func joinedInitials(_ words: [String]) -> [String] {
        var joined: [String] = []
        var isInitials = false
        for word in words {
            if word.count == 1, isInitials, let last = joined.popLast() {
                joined.append(last + word)
            } else {
                joined.append(word)
            }
            isInitials = word.count == 1
        }
        return joined
    }

    private static func spelling(of word: String) -> String {
        if let known = spellings[word] { return known }
        for (ending, plain) in endings where word.hasSuffix(ending) { return word.dropLast(ending.count) + plain }
        return word
    }

    /// `department of justice` is `justice department`.
    private static func headLast(_ words: [String]) -> [String] {
        guard let head = words.firstIndex(where: { $0 == "department" || $0 == "ministry" }), head + 2 < words.count,
            words[head + 1] == "of" || words[head + 1] == "for"
        else { return words }
        return words[..<head] + words[(head + 2)...] + [words[head]]
    }

    private static let trailingForms: Set<String> = [
        "company", "corporation", "incorporated", "limited", "plc", "llc", "llp", "lp", "ag", "sa", "spa", "nv", "bv",
        "gmbh", "kg", "ab", "asa", "oyj", "pty", "pte", "kk", "holding", "holdings", "group", "groups", "and", "fc",
        "cf",
    ]
    private static let leadingForms: Set<String> = ["nv", "pt", "oao", "ooo", "zao"]
    private static let prefixes = [
        "un": ["united", "nations"], "us": ["united", "states"], "usa": ["united", "states"],
        "uk": ["united", "kingdom"], "eu": ["european", "union"],
    ]
    private static let spellings = [
        "co": "company", "corp": "corporation", "inc": "incorporated", "ltd": "limited", "intl": "international",
        "natl": "national", "assn": "association", "dept": "department", "govt": "government", "univ": "university",
        "bros": "brothers", "utd": "united", "centre": "center", "centres": "centers", "defence": "defense",
        "labour": "labor", "programme": "program", "theatre": "theater", "harbour": "harbor", "colour": "color",
    ]
    private static let endings = [
        ("isation", "ization"), ("isations", "izations"),
    ]
}
