import Linguistics

/// Tells which longer name of the same article a body's short name stands for.
///
/// `Hanover` stands for `Hanover Insurance Co`, `the Commission` for `Electoral Commission`: the short name opens the long
/// one, or is its last word, and no other body of the article would do.
struct ShortBodyNames: Sendable {
    private var longForms: [String: String] = [:]

    /// Compares all names of bodies with one another.
    init(_ names: [String]) {
        let bodies = Set(names).sorted().map { (name: $0, words: Self.words($0)) }
        for short in bodies where (1...2).contains(short.words.core.count) {
            let candidates = bodies.filter { Self.stands(short.words, for: $0.words) && $0.name != short.name }
            // Names that differ in legal form alone are one body.
            let cores = Set(candidates.map { $0.words.core })
            guard cores.count == 1, let best = candidates.max(by: { $0.name.utf8.count < $1.name.utf8.count }) else {
                continue
            }
            longForms[short.name] = best.name
        }
    }

    /// The long form of a name; the name itself when it stands for none.
    func longForm(of name: String) -> String { longForms[name] ?? name }

    private struct NameWords {
        /// The words in small letters, legal forms at the end left out.
        var core: [String]
        /// How many legal forms were left out.
        var forms: Int
        /// Whether the name is one word of capitals.
        var isAcronym: Bool
    }

    private static func words(_ name: String) -> NameWords {
        var core = name.split(separator: " ").map { LegalForms.plain(String($0)) }
        let all = core.count
        while core.count > 1, let last = core.last, LegalForms.all.contains(last) { core.removeLast() }
        let isAcronym = core.count == 1 && name == name.uppercased()
        return NameWords(core: core, forms: all - core.count, isAcronym: isAcronym)
    }

    private static func stands(_ short: NameWords, for long: NameWords) -> Bool {
        if short.core == long.core { return long.forms > short.forms }
        guard short.core.count < long.core.count, !short.isAcronym, short.forms == 0 else { return false }
        if long.core.starts(with: short.core) {
            if short.core.count > 1 { return true }
            let classes = Gazetteer.classes(of: short.core[0])
            // A place, a nation or a body known by itself has parts and namesakes: Manchester United, Sony Pictures.
            let isOwn: NameClasses = [.country, .region, .largeCity, .demonym]
            return classes.isDisjoint(with: isOwn)
                && (long.forms > 0 || classes.isDisjoint(with: [.organization, .city, .organizationHead]))
        }
        // `the Commission`.
        return short.core.count == 1 && long.core.last == short.core[0]
            && Gazetteer.classes(of: short.core[0]).contains(.organizationHead)
    }
}
