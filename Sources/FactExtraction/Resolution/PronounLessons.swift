package import FactModel
import Linguistics

/// The choices that the pronouns of an annotated article pose, with the right answers: what the model learns from.
package struct PronounLessons {
    /// A choice as signs, with the indices of the right candidates; none is right when nobody is.
    package struct Lesson: Sendable {
        /// The signs of each candidate.
        package let candidates: [[Int]]
        /// The signs for nobody; empty when somebody must be meant.
        package let nobody: [Int]
        /// Which candidates are right.
        package let right: [Int]
    }

    /// The names of the signs by their index.
    package static var signs: [String] { AntecedentFeature.names }

    /// Collects the choices of an article.
    ///
    /// - Parameters:
    ///   - article: The article.
    ///   - extractor: Finds the names and statements.
    ///   - entity: Who an annotator says is meant by a name or pronoun, `nil` where it is nobody with a name.
    /// - Returns: The choices in the order of the text.
    package static func lessons(
        of article: Article, by extractor: Extractor, entity: @escaping (Span) -> String?
    ) -> [Lesson] {
        var lessons: [Lesson] = []
        let (words, trees, cast, statements) = extractor.speakers(of: article)
        var people: [String: Int] = [:]
        var entities = cast.people.enumerated().map { index, person in
            let votes = person.mentions.lazy.filter { $0.kind == .name }.compactMap { entity($0.span) }
            let counts = Dictionary(votes.map { ($0, 1) }, uniquingKeysWith: +)
            let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
            if let most { people[most] = people[most] ?? index }
            return most
        }
        var supposed = cast
        let unsure = UnsureNames(words: words, cast: &supposed)
        entities += [String?](repeating: nil, count: supposed.people.count - cast.people.count)
        for name in unsure.names where entities[name.person] == nil {
            entities[name.person] = entity(words.span(name.tokens))
        }
        var resolver = PronounResolver(
            words: words, trees: trees, cast: cast, statements: statements, supposes: true
        ) { token, choice in
            let meant = entity(words.span(token..<token + 1))
            let right = choice.candidates.indices.filter {
                meant != nil && entities[choice.candidates[$0].person] == meant
            }
            if choice.nobody != nil || !right.isEmpty {
                lessons.append(
                    Lesson(candidates: choice.candidates.map(\.signs), nobody: choice.nobody ?? [], right: right))
            }
            return right.first.map { choice.candidates[$0].person } ?? meant.flatMap { people[$0] }
        }
        _ = resolver.resolve()
        return lessons
    }

    /// Returns choices between people of both genders, of whom the pronoun's gender tells the right ones.
    ///
    /// Nobody has to annotate these: what a pronoun's place tells is learned where its gender decides. The signs of
    /// gender are left out.
    package static func agreementLessons(of article: Article, by extractor: Extractor) -> [Lesson] {
        var lessons: [Lesson] = []
        let (words, trees, cast, statements) = extractor.speakers(of: article)
        let isKnown = cast.genderEvidence.map(\.isOfName)
        // The rules for speakers look at the gender too.
        let genderSigns =
            Array(AntecedentFeature.indices(of: .otherGender)) + AntecedentFeature.indices(of: .inFocus)
        var resolver = PronounResolver(
            words: words, trees: trees, cast: cast, statements: statements, keepsOtherGender: true
        ) { token, choice in
            guard let pronoun = Pronoun(words.lower[token], words.text.tokens[token]) else { return nil }
            let candidates = choice.candidates.filter { isKnown[$0.person] }
            let right = candidates.indices.filter { cast.people[candidates[$0].person].gender == pronoun.gender }
            let isClear = candidates.first?.person == choice.candidates.first?.person
            if isClear, !right.isEmpty, right.count < candidates.count {
                lessons.append(
                    Lesson(
                        candidates: candidates.map { $0.signs.filter { !genderSigns.contains($0) } }, nobody: [],
                        right: right))
            }
            return right.first.map { candidates[$0].person }
        }
        _ = resolver.resolve()
        return lessons
    }
}
