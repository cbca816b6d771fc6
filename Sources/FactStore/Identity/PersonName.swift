import FactModel

/// The parts of a person's name, folded, that tell people apart.
struct PersonName: Hashable {
    /// The first given name; empty when the name is one word.
    var first = ""
    /// The names between the first and the surname, each a word or an initial.
    var middle: [String] = []
    /// The surname with its particles, or the only name.
    var last = ""
    /// `jr`, `sr`, `ii` … when the name has one.
    var generation = ""

    /// The last word of the surname: people who share none are never compared.
    var block: String { last.split(separator: " ").last.map(String.init) ?? last }

    /// Whether the name is a single word.
    var isBare: Bool { first.isEmpty }

    /// The name without what lies between first name and surname.
    var base: String { [first, last, generation].filter { !$0.isEmpty }.joined(separator: " ") }

    /// Reads a name without titles.
    init(_ name: String) {
        // Initials written together are names apart: J.K. Rowling.
        let parts = name.split(whereSeparator: \.isWhitespace)
        let spaced = parts.map { word in
            if word.dropLast().contains(".") { return word.split(separator: ".").joined(separator: " ") }
            // J.K. may be printed JK, in front of a surname in small letters.
            let isRun = word.count == 2 && word.allSatisfy { $0.isASCII && $0.isUppercase } && parts.count > 1
            return isRun && name.contains(where: \.isLowercase)
                ? word.map(String.init).joined(separator: " ") : String(word)
        }.joined(separator: " ")
        var words = NameFolding.words(of: spaced)[...]
        while words.count > 2, let word = words.first, Self.honorifics.contains(word) { words.removeFirst() }
        while words.count > 2, let word = words.last, PostNominal.contains(word) { words.removeLast() }
        if words.count > 1, let word = words.last, let generation = Self.generations[word] {
            self.generation = generation
            words.removeLast()
        }
        guard words.count > 1, let first = words.first else {
            last = words.joined(separator: " ")
            return
        }
        self.first = first
        // Particles belong to the surname: Hans van Liemt, Osama bin Laden.
        var start = words.endIndex - 1
        while start - 1 > words.startIndex, Self.particles.contains(words[start - 1]) { start -= 1 }
        middle = Array(words[(words.startIndex + 1)..<start])
        last = words[start...].joined(separator: " ")
    }

    /// Whether two middle parts can be one person's: one is missing, or each name meets its like or its initial.
    static func areCompatible(_ left: [String], _ right: [String]) -> Bool {
        zip(left, right).allSatisfy { a, b in
            a == b || (a.count == 1 && b.hasPrefix(a)) || (b.count == 1 && a.hasPrefix(b))
        }
    }

    private static let honorifics: Set<String> = ["mr", "mrs", "ms", "miss", "dr", "sir", "prof"]
    private static let generations = [
        "jr": "jr", "jnr": "jr", "junior": "jr", "sr": "sr", "snr": "sr", "senior": "sr", "ii": "ii", "iii": "iii",
        "iv": "iv",
    ]
    private static let particles: Set<String> = [
        "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "du", "la", "le", "bin", "ibn", "al", "el",
        "abu", "ben", "ter", "ten", "st", "ul", "zu", "af", "av", "y",
    ]
}
