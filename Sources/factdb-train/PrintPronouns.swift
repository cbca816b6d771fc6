internal import FactExtraction
internal import FactModel
import FoundationEssentials

/// Prints the choices that pronouns pose in annotated and in plain articles, for `training/tables/antecedents.py`.
///
/// The first line names the signs. Each choice then begins with `choice`, a `1` when nobody is among the possible answers
/// and a `0` when not, and the places of the right candidates; a line with the signs of each candidate follows, and one
/// with those of nobody.
struct PrintPronouns {
    /// An article as `training/tables/gum.py` makes it, offsets in code points.
    private struct Annotated: Decodable {
        struct Cluster: Decodable {
            var id: String
            /// The heads of the mentions that are names or pronouns.
            var heads: [[Int]]
        }

        var text: String
        var people: [Cluster]
    }

    private struct Plain: Decodable {
        var text: String
    }

    private let extractor = Extractor()

    /// Prints the choices of annotated articles, and of others those that gender decides; both are JSON lines.
    func print(annotated: String, plain: String) throws {
        let articles = try TrainingFile.records(of: annotated, as: Annotated.self) { ($0, try Self.marks(of: $0)) }
        let others = try TrainingFile.records(of: plain, as: Plain.self) { $0 }
        Swift.print(PronounLessons.signs.joined(separator: "\t"))
        for (article, marks) in articles {
            let lessons = PronounLessons.lessons(of: Article(body: article.text), by: extractor) { span in
                marks.first { $0.head.start < span.end && span.start < $0.head.end }?.person
            }
            lessons.forEach(print)
        }
        for article in others {
            PronounLessons.agreementLessons(of: Article(body: article.text), by: extractor).forEach(print)
        }
    }

    private func print(_ lesson: PronounLessons.Lesson) {
        Swift.print("choice", lesson.nobody.isEmpty ? 0 : 1, lesson.right.map(String.init).joined(separator: ","))
        for signs in lesson.candidates + (lesson.nobody.isEmpty ? [] : [lesson.nobody]) {
            Swift.print(signs.map(String.init).joined(separator: " "))
        }
    }

    /// The heads of the mentions with whom they mean, in bytes, the shortest first.
    private static func marks(of article: Annotated) throws -> [(head: Span, person: String)] {
        var bytes: [Int] = []
        for (offset, byte) in article.text.utf8.enumerated() where byte & 0xC0 != 0x80 { bytes.append(offset) }
        bytes.append(article.text.utf8.count)
        let marks = try article.people.flatMap { person in
            try person.heads.map { head in
                guard head.count == 2, 0 <= head[0], head[0] <= head[1], head[1] < bytes.count else {
                    throw LineProblem("a head of “\(person.id)” lies outside of its text")
                }
                return (head: Span(start: bytes[head[0]], end: bytes[head[1]]), person: person.id)
            }
        }
        return marks.sorted { $0.head.end - $0.head.start < $1.head.end - $1.head.start }
    }
}
