/// The number of nouns.
enum Nouns {
    private static let irregular = [
        "people": "people", "men": "man", "women": "woman", "children": "child", "lives": "life", "feet": "foot",
        "police": "police", "series": "series", "news": "news", "wives": "wife", "knives": "knife", "teeth": "tooth",
        "mice": "mouse", "halves": "half", "personnel": "personnel", "species": "species", "pence": "penny",
        "thieves": "thief", "crises": "crisis", "inches": "inch", "headquarters": "headquarters", "shelves": "shelf",
        "leaves": "leaf", "wolves": "wolf", "pennies": "penny", "movies": "movie", "businessmen": "businessman",
        "centuries": "century", "barracks": "barracks", "means": "means", "goods": "goods", "lenses": "lens",
        "viruses": "virus", "buses": "bus", "gases": "gas", "horsepower": "horsepower", "shoes": "shoe",
    ]

    /// Whether a lower-case noun looks like a plural.
    static func isPlural(_ noun: String) -> Bool {
        irregular[noun] != nil || noun.hasSuffix("s") && !noun.hasSuffix("ss") && noun.utf8.count > 2
    }

    /// Returns the singular of a lower-case noun.
    static func singular(_ noun: String) -> String {
        if let known = irregular[noun] { return known }
        if noun.hasSuffix("ies"), noun.utf8.count > 4 { return noun.dropLast(3) + "y" }
        for ending in ["ches", "shes", "xes", "sses", "zzes"] where noun.hasSuffix(ending) {
            return String(noun.dropLast(2))
        }
        guard noun.hasSuffix("s"), !noun.hasSuffix("ss"), !noun.hasSuffix("us"), !noun.hasSuffix("is"),
            noun.utf8.count > 3
        else { return noun }
        return String(noun.dropLast())
    }
}
