internal import Linguistics

/// Compiles list files into the lexicon: `factdb-train lexicon OUT.bin LIST.tsv…`.
///
/// A line of a list is a word or phrase, a tab, and the names of its classes separated by spaces.
enum CompileLexicon {
    static func bytes(of lists: [String]) throws -> [UInt8] {
        var entries: [UInt64: NameClasses] = [:]
        for list in lists {
            for line in list.split(separator: "\n") where !line.hasPrefix("#") {
                let columns = line.split(separator: "\t")
                guard columns.count >= 2 else { continue }
                var classes: NameClasses = []
                for name in columns[1].split(separator: " ") {
                    guard let known = NameClasses.byName[String(name)] else {
                        throw TrainingProblem.unknownClass(String(name), line: String(line))
                    }
                    classes.formUnion(known)
                }
                NameLexicon.add(String(columns[0]), classes, to: &entries)
            }
        }
        return NameLexicon.compiled(entries)
    }
}
