import FactModel
import Linguistics

/// What the name tagger's lexicon knows about the words of a name.
enum Gazetteer {
    /// Adjectives of nations whose country does not start with the same letters.
    private static let demonyms: WordTable<String> = [
        "us": "united states", "u.s.": "united states", "american": "united states", "uk": "united kingdom",
        "british": "united kingdom", "french": "france", "german": "germany", "dutch": "netherlands",
        "spanish": "spain", "swiss": "switzerland", "danish": "denmark", "welsh": "wales", "greek": "greece",
        "turkish": "turkey", "polish": "poland", "filipino": "philippines", "israeli": "israel", "iraqi": "iraq",
        "chinese": "china", "finnish": "finland", "swedish": "sweden", "irish": "ireland", "scottish": "scotland",
        "ukrainian": "ukraine", "italian": "italy", "hungarian": "hungary", "norwegian": "norway",
        "portuguese": "portugal", "lebanese": "lebanon", "peruvian": "peru", "belgian": "belgium",
        "mexican": "mexico", "thai": "thailand", "english": "england", "argentine": "argentina",
    ]

    /// What is known of a word.
    static func classes(of word: String) -> NameClasses { NameLexicon.embedded.classes(of: word) }

    /// What is known of the words of a name, divided by blanks.
    static func classes(ofName name: String) -> NameClasses {
        classes(ofWords: name.utf8.split(separator: UInt8(ascii: " ")).lazy.map(Substring.init))
    }

    /// What is known of a name by its tokens.
    static func classes(ofWords words: some Sequence<some StringProtocol>) -> NameClasses {
        var hash: UInt64 = 0
        for word in words {
            hash = NameHash.phrase(hash, NameHash.word(word))
        }
        return NameLexicon.embedded.classes(hash)
    }

    /// Returns the full name of a country, or `nil` when the words name none.
    static func country(_ name: String) -> String? {
        let lower = name.lowercased()
        // `us` and `who` are words; only capitals make them names.
        if let full = CountryName.full(ofShort: lower) { return name == lower ? nil : full }
        return classes(ofName: lower).contains(.country) ? name : nil
    }

    /// Whether an adjective or a country's short form belongs to a country, both in lower case.
    static func isDemonym(_ word: String, of country: String) -> Bool {
        if let known = demonyms[word] { return known == country }
        guard word.utf8.count >= 4, country.utf8.count >= 4, classes(of: word).contains(.demonym) else {
            return word == country
        }
        return word.utf8.prefix(4).elementsEqual(country.utf8.prefix(4))
    }

    /// Whether a lower-case word is an adjective of a nation.
    static func isDemonym(_ word: String) -> Bool {
        demonyms[word] != nil || classes(of: word).contains(.demonym)
    }
}
