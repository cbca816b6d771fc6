internal import FactExtraction
internal import FactModel
import FoundationEssentials

/// Prints the choices that pronouns pose in annotated and in plain articles, for `training/coreference/train.py`.
///
/// The first line names the signs. Each choice then begins with `choice`, a `1` when nobody is among the possible answers
/// and a `0` when not, and the places of the right candidates; a line with the signs of each candidate follows, and one
/// with those of nobody.
struct PrintPronouns {
    /// An article as `training/coreference/gum.py` makes it, offsets in code points.
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
    func print(annotated: Data, plain: Data) throws {
        Swift.print(PronounLessons.signs.joined(separator: "\t"))
        for line in annotated.split(separator: 0x0A) {
            let article = try JSONDecoder().decode(Annotated.self, from: line)
            let marks = Self.marks(of: article)
            let lessons = PronounLessons.lessons(of: Article(body: article.text), by: extractor) { span in
                marks.first { $0.head.start < span.end && span.start < $0.head.end }?.person
            }
            lessons.forEach(print)
        }
        for line in plain.split(separator: 0x0A) {
            let article = try JSONDecoder().decode(Plain.self, from: line)
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
    private static func marks(of article: Annotated) -> [(head: Span, person: String)] {
        var bytes: [Int] = []
        for (offset, byte) in article.text.utf8.enumerated() where byte & 0xC0 != 0x80 { bytes.append(offset) }
        bytes.append(article.text.utf8.count)
        let marks = article.people.flatMap { person in
            person.heads.map { (head: Span(start: bytes[$0[0]], end: bytes[$0[1]]), person: person.id) }
        }
        return marks.sorted { $0.head.end - $0.head.start < $1.head.end - $1.head.start }
    }
}
