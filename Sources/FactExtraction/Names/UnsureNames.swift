import FactModel
import Linguistics

/// Finds the words that may be people's names although they were taken for places or bodies that nobody knows, or for no
/// names: which of them are people the pronouns of the article tell.
struct UnsureNames: Sendable {
    /// A name that may be a person's.
    struct Name: Sendable {
        let tokens: Range<Int>
        /// The person among the supposed or known ones.
        let person: Int
        /// What it was taken for.
        let standing: Standing
        /// What the lexicon knows of its last word.
        let lore: Lore
    }

    /// What a name was taken for.
    enum Standing: Int, CaseIterable, Sendable {
        case organization
        case place
        case nothing
    }

    /// What the lexicon knows of a name's word.
    enum Lore: Int, CaseIterable, Sendable {
        case nothing
        case firstName
        case surname
        case other

        init(_ classes: NameClasses) {
            if classes.contains(.firstName) {
                self = .firstName
            } else if classes.contains(.surname) {
                self = .surname
            } else {
                self = classes.isEmpty ? .nothing : .other
            }
        }
    }

    private let words: Words
    private(set) var names: [Name] = []
    /// The index in ``names`` of the name that begins at a token.
    private var nameAtToken: [Int: Int] = [:]

    /// No names.
    init(words: Words) { self.words = words }

    /// Finds the names, and adds the people whom they would name to a cast.
    ///
    /// - Parameters:
    ///   - words: The article's words.
    ///   - cast: Whom it names; who is supposed comes behind them.
    init(words: Words, cast: inout Cast) {
        self.words = words
        guard words.lower.contains(where: Self.pronouns.contains) else { return }
        var people: [String: Int] = [:]
        for (tokens, standing) in Self.candidates(words, cast) {
            let lower = words.lower[tokens]
            let key = lower.joined(separator: " ")
            let person = people[key] ?? cast.suppose(tokens, words)
            people[key] = person
            nameAtToken[tokens.lowerBound] = names.count
            names.append(
                Name(
                    tokens: tokens, person: person, standing: standing,
                    lore: Lore(Gazetteer.classes(of: lower[tokens.upperBound - 1]))))
        }
    }

    /// Returns the name that begins at a token.
    func name(at token: Int) -> Name? { nameAtToken[token].map { names[$0] } }

    private static let pronouns = ClosedClass.set("he she him his her hers himself herself")

    /// The longest name in words.
    private static let longest = 3

    private static func candidates(_ words: Words, _ cast: Cast) -> [(tokens: Range<Int>, standing: Standing)] {
        var found: [(Range<Int>, Standing)] = []
        let noPeople = shownToBeNoPeople(words)
        var token = 0
        while token < words.count {
            let start = token
            token += 1
            guard words.isCapital[start], words.text.tokens[start].tag == .nnp else { continue }
            if cast.nameOfToken[start] >= 0 {
                let (mention, entity) = cast.named[cast.nameOfToken[start]]
                guard mention.tokens == start..<start + 1, let standing = Standing(entity),
                    mayBePeoplesName(start, words), mayBeginName(start, words), !noPeople.contains(words.lower[start])
                else { continue }
                found.append((mention.tokens, standing))
                continue
            }
            while token < words.count, cast.nameOfToken[token] < 0, isPart(token, of: start, words) { token += 1 }
            guard token - start <= longest, !isBesideCapital(start..<token, words),
                mayBePeoplesName(token - 1, words), mayBeginName(start, words),
                token - start > 1 || !noPeople.contains(words.lower[start])
            else { continue }
            found.append((start..<token, .nothing))
        }
        return found
    }

    private static func isPart(_ token: Int, of start: Int, _ words: Words) -> Bool {
        words.isCapital[token] && words.text.tokens[token].tag == .nnp
            && words.text.tokens[token].sentence == words.text.tokens[start].sentence
    }

    /// Whether a capital, or quotation marks that hold nothing else, make words a part or a name of something.
    private static func isBesideCapital(_ tokens: Range<Int>, _ words: Words) -> Bool {
        let sentence = words.text.tokens[tokens.lowerBound].sentence
        let sides = [tokens.lowerBound - 1, tokens.upperBound].filter { $0 >= 0 && $0 < words.count }
        // The title of a song or a nickname.
        if sides.count == 2, sides.allSatisfy({ marks.contains(words.lower[$0]) }) { return true }
        return sides.contains { index in
            words.text.tokens[index].sentence == sentence && words.isCapital[index]
                && [.nnp, .nnps, .nn].contains(words.text.tokens[index].tag)
        }
    }

    /// Whether the lexicon does not know a name's last word for something else alone.
    private static func mayBePeoplesName(_ token: Int, _ words: Words) -> Bool {
        guard !words.isAllCaps[token], words.lower[token].utf8.count > 1 else { return false }
        let classes = Gazetteer.classes(of: words.lower[token])
        guard classes.isDisjoint(with: neverPeople) else { return false }
        // `Victoria` may be a woman, `Essex` is the county as a rule.
        return (classes.contains(.firstName) || classes.isDisjoint(with: [.region, .largeCity]))
            && (!classes.isDisjoint(with: [.firstName, .surname]) || classes.isDisjoint(with: placesOrNouns))
    }

    /// Whether a person's name may begin at a word, for what stands before it.
    private static func mayBeginName(_ token: Int, _ words: Words) -> Bool {
        let sentence = words.text.tokens[token].sentence
        guard token > 0, words.text.tokens[token - 1].sentence == sentence else { return true }
        return !inFront.contains(words.lower[token - 1])
    }

    /// The words that an article uses where people do not stand: `lives in Karlow`, `the app Nordsig`, `Nordsig is a small
    /// firm`, `the Nordsig director`, `Nordsig, which …`.
    private static func shownToBeNoPeople(_ words: Words) -> Set<String> {
        var shown: Set<String> = []
        let tokens = words.text.tokens
        for index in 0..<words.count where words.isCapital[index] && tokens[index].tag == .nnp {
            let isInside =
                index > 0 && tokens[index - 1].sentence == tokens[index].sentence
                && (inside.contains(words.lower[index - 1]) || isNounForNobody(index - 1, words))
                && (index + 1 == words.count || words.lower[index + 1] != "'s")
            if isInside || isBesideWhoWorksThere(index, words) || isCalledBodyOrPlace(index, words) {
                shown.insert(words.lower[index])
            }
        }
        return shown
    }

    /// `the app Nordsig`, but not `the builder Jones` and `his brother Ted`
    private static func isNounForNobody(_ index: Int, _ words: Words) -> Bool {
        let lower = words.lower[index]
        guard words.text.tokens[index].tag == .nn, !words.isCapital[index] else { return false }
        return DescriptionLexicon.isBody(lower)
            || !DescriptionLexicon.mayBePerson(lower) && !DescriptionLexicon.isRelative(lower)
                && Gazetteer.classes(of: lower).isDisjoint(with: [.title, .role])
    }

    /// `the Nordsig director`
    private static func isBesideWhoWorksThere(_ name: Int, _ words: Words) -> Bool {
        let token = words.text.tokens[name]
        return token.relation == .compound && Int(token.head) == name + 1 && !words.isCapital[name + 1]
            && DescriptionLexicon.mayBePerson(words.lower[name + 1])
    }

    /// `Nordsig is a small firm`, `Nordsig, a small firm,`, `Nordsig, which`
    private static func isCalledBodyOrPlace(_ name: Int, _ words: Words) -> Bool {
        let tokens = words.text.tokens
        let noun = Int(tokens[name].head)
        let isSubject = tokens[name].relation == .nsubj && noun > name && noun - name < 8 && tokens[noun].tag == .nn
        if isSubject, isBodyOrPlace(words.lower[noun]) {
            let between = name + 1..<noun
            return between.contains { tokens[$0].relation == .cop && Int(tokens[$0].head) == noun }
                && !between.contains { ["not", "n't", "never"].contains(words.lower[$0]) }
        }
        guard name + 2 < words.count, words.lower[name + 1] == "," else { return false }
        if words.lower[name + 2] == "which" { return true }
        return (name + 2..<min(words.count, name + 8)).contains {
            tokens[$0].relation == .appos && Int(tokens[$0].head) == name && isBodyOrPlace(words.lower[$0])
        }
    }

    private static func isBodyOrPlace(_ noun: String) -> Bool {
        DescriptionLexicon.isBody(noun) || BodyLexicon.placeNouns.contains(noun)
    }

    private static let neverPeople: NameClasses = [
        .country, .demonym, .acronym, .organization, .calendar, .thing, .organizationHead, .legalForm,
    ]
    private static let placesOrNouns: NameClasses = [.city, .title, .role, .commonWord, .landform]
    private static let marks = ClosedClass.set("“ ” \" ' ‘ ’ `` ''")
    /// What stands before places, and not before people.
    private static let inside = ClosedClass.set("in into inside near across throughout outside around")
    /// What stands before places and things, and not before people.
    private static let inFront = ClosedClass.set("the a an in at into inside near across throughout outside around")
}

extension UnsureNames.Standing {
    /// What a name that names an entity was taken for; `nil` for a person.
    fileprivate init?(_ entity: EntityReference) {
        switch entity {
        case .organization: self = .organization
        case .place: self = .place
        case .person: return nil
        }
    }
}
