/// The authors of a page, without what is no name.
enum Byline {
    /// Returns the authors as one line, each once; `nil` when none is left.
    static func joined(_ authors: [String]) -> String? {
        var names: [String] = []
        for author in authors.flatMap(split) {
            let name = cleaned(author)
            guard isName(name), !names.contains(where: { $0.lowercased() == name.lowercased() }) else { continue }
            names.append(name)
        }
        return names.isEmpty ? nil : names.joined(separator: ", ")
    }

    /// Returns what a page shows as its authors: `rel=author`, `itemprop=author`, or an element called a byline.
    static func shown(in tree: MarkupTree) -> [String] {
        var byName: [String] = []
        for node in tree.nodes.indices where !tree.nodes[node].isText {
            let isAuthor =
                tree.value(.rel, of: node)?.lowercased() == "author"
                || tree.value(.itemprop, of: node)?.lowercased() == "author"
            if isAuthor, let text = tree.foldedText(of: node) { return [text] }
            guard byName.isEmpty, let name = tree.value(.class_, of: node)?.lowercased() else { continue }
            let words = name.split { !$0.isLetter }
            if words.contains("byline") || words.contains("author"), let text = tree.foldedText(of: node),
                text.count < 80
            {
                byName.append(text)
            }
        }
        return byName
    }

    private static func split(_ text: String) -> [String] {
        var parts = [text]
        for separator in [";", " and ", " & ", "|"] {
            parts = parts.flatMap { $0.split(separator: separator).map(String.init) }
        }
        // "Smith, John" is one name, "John Smith, Ann Lee" two.
        return parts.flatMap { part in
            let pieces = part.split(separator: ",").map { String($0) }
            return pieces.allSatisfy { $0.split(separator: " ").count >= 2 } ? pieces : [part]
        }
    }

    private static func cleaned(_ text: String) -> String {
        var name = text.folded ?? ""
        for opening in ["posted by ", "written by ", "reported by ", "story by ", "by: ", "by ", "author: ", "author "]
        where name.lowercased().hasPrefix(opening) {
            name = String(name.dropFirst(opening.count))
        }
        return name.folded ?? ""
    }

    /// No address, account, department or blank.
    private static func isName(_ name: String) -> Bool {
        let words = name.lowercased().split(separator: " ")
        guard name.count >= 3, words.count <= 8, !name.contains("http"), !name.contains("@"), !name.contains("/"),
            name.contains(where: \.isLetter)
        else { return false }
        let junk: Set<Substring> = [
            "staff", "admin", "editor", "administrator", "webmaster", "redaktion", "newsroom", "promoted", "sponsored",
            "guest", "null", "none", "undefined", "unknown",
        ]
        return !(words.last.map(junk.contains) ?? true) && !(words.first.map(junk.contains) ?? true)
    }
}
