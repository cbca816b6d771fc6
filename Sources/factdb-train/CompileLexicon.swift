internal import Linguistics

/// Compiles list files into the lexicon: `factdb-train lexicon OUT.bin LIST.tsv…`.
///
/// A line of a list is a word or phrase, a tab, and the names of its classes separated by spaces.
enum CompileLexicon {
    static func bytes(of paths: [String]) throws -> [UInt8] {
        var entries: [UInt64: NameClasses] = [:]
        for path in paths {
            let lines = try TrainingFile.text(of: path).split(separator: "\n", omittingEmptySubsequences: false)
            for (index, line) in lines.enumerated() where !line.isEmpty && !line.hasPrefix("#") {
                let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
                guard columns.count == 2, !columns[0].isEmpty else {
                    throw TrainingProblem.badLine(
                        path, line: index + 1, reason: "it is not a word or phrase, a tab and its classes")
                }
                var classes: NameClasses = []
                for name in columns[1].split(separator: " ") {
                    guard let known = NameClasses.byName[String(name)] else {
                        throw TrainingProblem.badLine(path, line: index + 1, reason: "there is no class “\(name)”")
                    }
                    classes.formUnion(known)
                }
                NameLexicon.add(String(columns[0]), classes, to: &entries)
            }
        }
        return NameLexicon.compiled(entries)
    }
}
