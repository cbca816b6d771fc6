import FactModel
import Linguistics

/// Those whom the text names in a row, and the phrases that take them up: `the duo`, `both men`.
extension SpeakerResolver {
    /// Names in a row of one sort.
    struct Row {
        /// All of them as one source.
        let speaker: Speaker
        let count: Int
        let arePeople: Bool
        /// The tokens of the first name.
        let first: Range<Int>
    }

    /// Takes note of the first names in a row that a sentence has: `Jane Miller and Tom Hill have …`.
    mutating func noteNamedTogether(in sentence: Range<Int>) {
        var row: [(entity: EntityReference, tokens: Range<Int>)] = []
        var item = sentence.lowerBound
        while item < sentence.upperBound {
            guard !flow.items[item].isQuotation, let name = name(at: item),
                let entity = cast.entity(at: name.lowerBound)
            else {
                item += 1
                continue
            }
            let isJoined = row.last.map { Self.isAlike($0.entity, entity) && joint(between: $0.tokens, item) != nil }
            if isJoined != true { row = [] }
            row.append((entity, name))
            if row.count > 1, joint(between: row[row.count - 2].tokens, item) == .and {
                let arePeople = if case .person = entity { true } else { false }
                namedTogether = Row(
                    speaker: Speaker(
                        name: row.dropLast().map { speaker($0.entity).name }.joined(separator: ", ") + " and "
                            + speaker(entity).name, kind: .group),
                    count: row.count, arePeople: arePeople, first: row[0].tokens)
                return
            }
            item = flow.itemOfToken[name.upperBound - 1] + 1
        }
    }

    private enum Joint {
        case comma
        case and
    }

    /// Returns the tokens of the name that starts at an item, or is led to by titles there.
    private func name(at item: Int) -> Range<Int>? {
        let token = flow.items[item].tokens.lowerBound
        let index = cast.nameOfToken[token]
        guard index >= 0 else { return nil }
        let name = cast.named[index].mention
        return name.tokens.lowerBound == token ? name.tokens : nil
    }

    /// Returns what joins a name to one that starts at an item, titles left out.
    private func joint(between name: Range<Int>, _ item: Int) -> Joint? {
        let titles = cast.named[cast.nameOfToken[flow.items[item].tokens.lowerBound]].mention.titles
        let next = titles.isEmpty ? item : flow.itemOfToken[titles.lowerBound]
        let joint = flow.itemOfToken[name.upperBound - 1] + 1
        guard joint == next - 1 else { return nil }
        return switch flow.lower(joint) {
        case "and": .and
        case ",": .comma
        default: nil
        }
    }

    private static func isAlike(_ one: EntityReference, _ other: EntityReference) -> Bool {
        switch (one, other) {
        case (.person(let one), .person(let other)): one != other
        case (.organization(let one), .organization(let other)): one != other
        default: false
        }
    }

    /// Returns those whom a phrase for two or three takes up: `the trio`, `both`, `the two men`, `both firms`.
    ///
    /// - Parameters:
    ///   - head: Its noun.
    ///   - words: The items up to the noun.
    /// - Returns: All of them as one source, or `nil` when the text has named no such row.
    func few(_ head: String, _ words: Range<Int>) -> Speaker? {
        guard let row = namedTogether, row.count < 4, let opener = words.first.map(flow.lower) else { return nil }
        if let count = DescriptionLexicon.few[head] {
            return count == row.count && words.count == (head == "both" ? 1 : 2)
                && (head == "both" || opener == "the") ? row.speaker : nil
        }
        let number =
            opener == "both" ? 2 : opener == "the" ? DescriptionLexicon.few[flow.lower(words.lowerBound + 1)] : nil
        guard number == row.count else { return nil }
        return row.arePeople
            ? DescriptionLexicon.isGroup(head) ? row.speaker : nil
            : DescriptionLexicon.isBodies(head) ? row.speaker : nil
    }
}
