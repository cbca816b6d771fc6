import FactModel

/// Finds the person whom a name means among those whom an article names otherwise: in full, by surname, by first name.
struct PeopleIndex {
    /// A name in lower case, without titles.
    struct Key: Hashable {
        let words: [String]
        /// `jr.`, `III`: what tells namesakes apart.
        let suffix: String?

        init(_ words: [String]) {
            let isSuffixed = words.count > 1 && NameForms.suffixes.contains(words[words.count - 1])
            let bare = isSuffixed ? words.dropLast() : words[...]
            self.words = bare.last == "," ? Array(bare.dropLast()) : Array(bare)
            suffix = isSuffixed ? words[words.count - 1] : nil
        }

        var given: String { words.first ?? "" }
        var surname: String { words.last ?? "" }

        /// Whether the names between another's first and last name, as far as it has any, stand in this one in their order:
        /// `J. Edgar Hill` is not `John Peter Hill`.
        func hasMiddle(of other: Key) -> Bool {
            var rest = words.dropFirst().dropLast()
            return other.words.dropFirst().dropLast().allSatisfy { name in
                guard let index = rest.firstIndex(where: { NameForms.areAlike($0, name) }) else { return false }
                rest = rest[(index + 1)...]
                return true
            }
        }
    }

    private struct Entry {
        var keys: [Key]
        var gender: Person.Gender? = nil
        /// Where the person is named in full, in the order of the text.
        var places: [Int] = []
        /// Where the person was named last in one word.
        var lastBare = -1
    }

    private var entries: [Entry] = []
    private var byKey: [Key: Int] = [:]
    private var bySurname: [String: [Int]] = [:]
    private var byGiven: [String: [Int]] = [:]
    /// The people by the first letters of their first names, as short forms have them.
    private var byStart: [String: [Int]] = [:]
    /// How many people of one name, and forms of one person's name, are kept; a register of namesakes stays apart.
    private static let namesakes = 16

    /// Finds the person whom a name means.
    ///
    /// - Parameters:
    ///   - key: The name.
    ///   - gender: What the title before it tells.
    ///   - place: The token that it starts at.
    /// - Returns: The person, or `nil` when it is somebody new.
    func person(_ key: Key, _ gender: Person.Gender?, at place: Int) -> Int? {
        if key.words.count > 1 {
            if let same = byKey[key] { return same }
            let alike = (bySurname[key.surname] ?? []) + (byGiven[key.given] ?? [])
            return latest(alike.filter { isNameOf($0, key) && fits($0, gender) }, before: place)
        }
        // Who bears the surname alone is the one whom the article names first, not a relative whom it names later.
        return bySurname[key.surname]?.first { fits($0, gender) }
            ?? latest((byGiven[key.given] ?? []).filter { fits($0, gender) }, before: place)
            ?? shortened(key.given, gender)
    }

    /// Returns the only person who is named with a surname.
    func onlyBearer(of surname: String) -> Int? {
        guard let people = bySurname[surname], people.count == 1 else { return nil }
        return people[0]
    }

    /// Finds the only person whose first name a word shortens: `Rafa` for `Rafael Miller`.
    private func shortened(_ name: String, _ gender: Person.Gender?) -> Int? {
        guard name.utf8.count >= Self.startLength else { return nil }
        let people = (byStart[String(name.prefix(Self.startLength))] ?? []).filter { person in
            fits(person, gender)
                && entries[person].keys.contains { $0.words.count > 1 && $0.given.hasPrefix(name) && $0.given != name }
        }
        return people.count == 1 ? people[0] : nil
    }

    /// The least letters of a short form.
    private static let startLength = 4

    /// Takes note that a name means a person; a person's index is new or known.
    mutating func note(_ key: Key, means person: Int, _ gender: Person.Gender?, at place: Int) {
        if person == entries.count { entries.append(Entry(keys: [])) }
        if let gender { entries[person].gender = gender }
        if key.words.count > 1 { entries[person].places.append(place) } else { entries[person].lastBare = place }
        if byKey[key] == nil { byKey[key] = person }
        guard entries[person].keys.count < Self.namesakes, !entries[person].keys.contains(key) else { return }
        entries[person].keys.append(key)
        Self.add(person, to: &bySurname[key.surname, default: []])
        guard key.words.count > 1 else { return }
        Self.add(person, to: &byGiven[key.given, default: []])
        Self.add(person, to: &byStart[String(key.given.prefix(Self.startLength)), default: []])
    }

    private static func add(_ person: Int, to people: inout [Int]) {
        if people.count < namesakes, !people.contains(person) { people.append(person) }
    }

    private func fits(_ person: Int, _ gender: Person.Gender?) -> Bool {
        guard let gender, let known = entries[person].gender else { return true }
        return gender == known
    }

    /// Returns who of several was named last before a place, or else first behind it.
    private func latest(_ people: [Int], before place: Int) -> Int? {
        func distance(_ person: Int) -> Int {
            let entry = entries[person]
            let next = entry.places.partition(before: place)
            let before = max(next > 0 ? entry.places[next - 1] : -1, entry.lastBare)
            return before >= 0 ? place - before : Int.max / 2 + (entry.places.first ?? 0)
        }
        return people.min { distance($0) < distance($1) }
    }

    /// Whether a name of several words may be another form of a person's: `Bill Smith`, `J. Smith`, `de la Cruz`.
    private func isNameOf(_ person: Int, _ key: Key) -> Bool {
        entries[person].keys.contains { known in
            guard known.suffix == key.suffix || known.words.count == 1 else { return false }
            if known.surname == key.surname, NameForms.areAlike(known.given, key.given) {
                return known.hasMiddle(of: key) || key.hasMiddle(of: known)
            }
            let (short, long) =
                known.words.count < key.words.count ? (known.words, key.words) : (key.words, known.words)
            return short.count > 1 && (long.ends(with: short) || long.starts(with: short))
        }
    }
}

extension [Int] {
    /// Returns how many of the ascending numbers are smaller than a limit.
    fileprivate func partition(before limit: Int) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < limit { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension [String] {
    fileprivate func ends(with other: [String]) -> Bool { suffix(other.count).elementsEqual(other) }
}
