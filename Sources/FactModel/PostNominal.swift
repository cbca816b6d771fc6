/// Letters behind a person’s name that tell an honour, a degree or a seat and are no part of it: `Jane Miller KC`.
package enum PostNominal {
    private static let letters: Set<String> = [
        "obe", "cbe", "mbe", "kbe", "dbe", "qc", "kc", "mp", "mep", "msp", "td", "md", "phd", "dphil", "mba", "frs",
        "esq",
    ]

    /// Whether a word in small letters is such letters, full stops or not: `kc`, `ph.d.`.
    package static func contains(_ word: String) -> Bool {
        letters.contains(word) || word.contains(".") && letters.contains(word.filter { $0 != "." })
    }
}
