import Linguistics

/// Tells which longer name of the same article a body's short name stands for.
///
/// `Hanover` stands for `Hanover Insurance Co`, `the Commission` for `Electoral Commission`: the short name opens the long
/// one, or is its last word, and no other body of the article would do.
struct ShortBodyNames: Sendable {
    private var longForms: [String: String] = [:]

    /// Compares the names of bodies that open or end alike.
    init(_ names: [String]) {
        let bodies = Set(names).sorted().map { (name: $0, words: Self.words($0)) }
        // By what they open with, one word or two, and by their last word.
        var byOpening: [[String]: [Int]] = [:]
        var byLast: [String: [Int]] = [:]
        for (index, body) in bodies.enumerated() {
            let core = body.words.core
            for length in 1...2 where core.count >= length {
                byOpening[Array(core.prefix(length)), default: []].append(index)
            }
            if let last = core.last { byLast[last, default: []].append(index) }
        }
        for short in bodies where (1...2).contains(short.words.core.count) {
            var candidates: [Int] = []
            // Names that differ in legal form alone are one body.
            var cores = Set<[String]>()
            func consider(_ indices: [Int]?) {
                for index in indices ?? [] {
                    // Two bodies would do: whatever else there is, the name stands for neither.
                    guard cores.count < 2 else { return }
                    guard Self.stands(short.words, for: bodies[index].words), bodies[index].name != short.name else {
                        continue
                    }
                    candidates.append(index)
                    cores.insert(bodies[index].words.core)
                }
            }
            consider(byOpening[short.words.core])
            if short.words.core.count == 1 { consider(byLast[short.words.core[0]]) }
            let longest = candidates.min { first, second in
                (-bodies[first].name.utf8.count, first) < (-bodies[second].name.utf8.count, second)
            }
            guard cores.count == 1, let longest else { continue }
            longForms[short.name] = bodies[longest].name
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
        // `J.P. Harding and Co`
        if core.count < all, core.count > 1, core.last == "and" || core.last == "&" { core.removeLast() }
        let isAcronym = core.count == 1 && name == name.uppercased()
        return NameWords(core: core, forms: all - core.count, isAcronym: isAcronym)
    }

    private static func stands(_ short: NameWords, for long: NameWords) -> Bool {
        if short.core == long.core { return long.forms > short.forms }
        guard short.core.count < long.core.count, !short.isAcronym, short.forms == 0 else { return false }
        if long.core.starts(with: short.core) {
            // `Wall Street` is not short for its journal: what is known by itself has namesakes.
            if short.core.count > 1 {
                let isKnown: NameClasses = [.organization, .metonym, .country, .region, .largeCity]
                return long.forms > 0 || Gazetteer.classes(ofWords: short.core).isDisjoint(with: isKnown)
            }
            let classes = Gazetteer.classes(of: short.core[0])
            // A place, a nation or a body known by itself has parts and namesakes: Manchester United, Sony Pictures.
            let isOwn: NameClasses = [.country, .region, .largeCity, .demonym]
            return classes.isDisjoint(with: isOwn)
                && (long.forms > 0 || classes.isDisjoint(with: [.organization, .city, .organizationHead]))
        }
        // `Harding` for `J.P. Harding`: a firm has its founder's name.
        if short.core.count == 1, long.core.count == 2, long.core[1] == short.core[0],
            long.core[0].utf8.count < 3 || Gazetteer.classes(of: long.core[0]).contains(.firstName),
            Gazetteer.classes(of: short.core[0]).contains(.surname)
        {
            return true
        }
        // `the Commission`, `United` for `Leeds United`.
        return short.core.count == 1 && long.core.last == short.core[0] && short.core[0] != "house"
            && (Gazetteer.classes(of: short.core[0]).contains(.organizationHead)
                || BodyLexicon.teamTails.contains(short.core[0]))
    }
}
