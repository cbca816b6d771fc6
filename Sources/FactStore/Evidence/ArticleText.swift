internal import FactModel

/// The text of one article, out of which passages are cut.
struct ArticleText {
    /// A place of the text with what it is, in code points as the tables hold it.
    struct Place {
        let start: SQLValue
        let end: SQLValue
        let role: Evidence.Passage.Role
    }

    /// The article's id.
    let id: Int64
    private let header: String
    private let body: [UInt8]
    private let map: CodePointMap
    private let paragraphs: Paragraphs

    /// Reads an article.
    ///
    /// - Throws: ``FactStoreError/noSuchRow(kind:id:)``, ``SQLiteError``.
    init(id: Int64, in connection: Connection) throws {
        let row = try connection.cached("SELECT title, published, outlet, source_path, body FROM articles WHERE id = ?")
            .fetchOne([.integer(id)]) { $0.row }
        guard let row else { throw FactStoreError.noSuchRow(kind: "article", id: id) }
        self.id = id
        header = "article \(id): " + row.prefix(4).compactMap(\.text).joined(separator: ", ")
        body = Array((row[4].text ?? "").utf8)
        map = CodePointMap(utf8: body)
        paragraphs = Paragraphs(of: body)
    }

    /// Returns the paragraphs that hold some places, and more around them.
    ///
    /// - Parameters:
    ///   - places: What is marked; a place that is NULL is left out.
    ///   - others: What is marked too where it stands in those paragraphs.
    ///   - focus: The place that the offsets are told of.
    ///   - context: How many paragraphs to show before and after.
    /// - Returns: The passage.
    func passage(
        _ places: [Place], around others: [Place] = [], focus: Range<Int>? = nil, context: Int
    ) -> Evidence.Passage {
        let marks = places.compactMap { place in bytes(place).map { ($0, place.role) } }
        let all = others.isEmpty ? marks : others.compactMap { place in bytes(place).map { ($0, place.role) } }
        let low = marks.map(\.0.lowerBound).min() ?? 0
        let high = marks.map(\.0.upperBound).max() ?? 0
        let first = max(paragraphs.index(at: low) - context, 0)
        let last = min(paragraphs.index(at: max(high - 1, low)) + context, paragraphs.ranges.count - 1)
        return cut(paragraphs.ranges[first].lowerBound..<paragraphs.ranges[last].upperBound, all, focus: focus)
    }

    /// Returns the whole text.
    func whole(_ places: [Place]) -> Evidence.Passage {
        cut(0..<body.count, places.compactMap { place in bytes(place).map { ($0, place.role) } }, focus: nil)
    }

    private func cut(
        _ range: Range<Int>, _ marks: [(Range<Int>, Evidence.Passage.Role)], focus: Range<Int>?
    ) -> Evidence.Passage {
        let inside = marks.filter { $0.0.lowerBound >= range.lowerBound && $0.0.upperBound <= range.upperBound }
            .map { mark, role in
                Evidence.Passage.Mark(
                    range: (mark.lowerBound - range.lowerBound)..<(mark.upperBound - range.lowerBound), role: role)
            }
            .sorted {
                ($0.range.lowerBound, $1.range.upperBound, $0.role) < (
                    $1.range.lowerBound, $0.range.upperBound, $1.role
                )
            }
        let offsets = focus.map { ", characters \($0.lowerBound) to \($0.upperBound)" } ?? ""
        return Evidence.Passage(
            text: String(decoding: body[range], as: UTF8.self), marks: inside, place: header + offsets)
    }

    private func bytes(_ place: Place) -> Range<Int>? {
        guard let start = place.start.integer, let end = place.end.integer, start <= end, start >= 0 else { return nil }
        return map.byteOffset(ofCodePoint: Int(start))..<map.byteOffset(ofCodePoint: Int(end))
    }
}
