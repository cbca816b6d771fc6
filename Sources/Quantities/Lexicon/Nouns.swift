internal import Linguistics

/// The number of nouns.
enum Nouns {
    private static let irregular = [
        "people": "people", "men": "man", "women": "woman", "children": "child", "lives": "life", "feet": "foot",
        "police": "police", "series": "series", "news": "news", "wives": "wife", "knives": "knife", "teeth": "tooth",
        "mice": "mouse", "halves": "half", "personnel": "personnel", "species": "species", "pence": "penny",
        "thieves": "thief", "crises": "crisis", "inches": "inch", "headquarters": "headquarters", "shelves": "shelf",
        "leaves": "leaf", "wolves": "wolf", "pennies": "penny", "movies": "movie", "calories": "calorie",
        "cookies": "cookie", "ties": "tie",
        "zombies": "zombie", "pies": "pie", "lies": "lie", "rookies": "rookie", "selfies": "selfie",
        "businessmen": "businessman",
        "centuries": "century", "barracks": "barracks", "means": "means", "goods": "goods", "lenses": "lens",
        "viruses": "virus", "buses": "bus", "gases": "gas", "horsepower": "horsepower", "shoes": "shoe",
    ]

    /// Whether a lower-case noun looks like a plural.
    static func isPlural(_ noun: String) -> Bool {
        if irregular[noun] != nil || noun.hasSuffix("children") || isMen(noun) || noun.hasSuffix("people") {
            return true
        }
        return noun.hasSuffix("s") && !noun.hasSuffix("ss") && noun.utf8.count > 2 && !functionWords.contains(noun)
    }

    /// Words that end as plurals do and are no nouns.
    private static let functionWords: WordSet = [
        "was", "has", "does", "this", "his", "its", "hers", "ours", "theirs", "yours", "yes", "plus", "thus", "versus",
        "across", "always", "perhaps", "besides", "afterwards", "towards", "sometimes", "whereas", "minus",
    ]

    /// Whether a noun is counted in its singular: `5,500 personnel`, `six aircraft`.
    static func isUncounted(_ noun: String) -> Bool { uncounted.contains(noun) || irregular[noun] == noun }

    private static let uncounted: WordSet = [
        "aircraft", "staff", "crew", "sheep", "fish", "offspring", "troop", "cattle", "craft", "spacecraft", "salmon",
    ]

    private static func isMen(_ noun: String) -> Bool {
        noun.hasSuffix("men") && noun.utf8.count > 4
            && !["specimen", "regimen", "semen", "abdomen", "yemen"].contains(noun)
    }

    /// The last letters of plurals and of what has none.
    private static let endings = ByteTable(irregular.keys.compactMap(\.utf8.last))

    /// Returns the singular of a lower-case noun.
    static func singular(_ noun: String) -> String {
        // No plural ends otherwise.
        guard let last = noun.utf8.last, last != UInt8(ascii: "s") || noun.utf8.count > 3, Self.endings.contains(last)
        else { return noun }
        if let known = irregular[noun] { return known }
        guard last == UInt8(ascii: "s") else {
            if noun.hasSuffix("children") { return String(noun.dropLast(3)) }
            return isMen(noun) ? noun.dropLast(3) + "man" : noun
        }
        if noun.hasSuffix("ies"), noun.utf8.count > 4 { return noun.dropLast(3) + "y" }
        if noun.hasSuffix("oes"), noun.utf8.count > 5, noun != "canoes" { return String(noun.dropLast(2)) }
        for ending in ["ches", "shes", "xes", "sses", "zzes"] where noun.hasSuffix(ending) {
            return String(noun.dropLast(2))
        }
        guard noun.hasSuffix("s"), !noun.hasSuffix("ss"), !noun.hasSuffix("us"), !noun.hasSuffix("is"),
            noun.utf8.count > 3
        else { return noun }
        return String(noun.dropLast())
    }
}
