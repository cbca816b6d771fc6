import FactModel
import Linguistics

/// Those whom the text names in a row, and the phrases that take them up: `the duo`, `both men`.
extension SpeakerResolver {
    /// Names in a row of one sort.
    struct Row {
        /// All of them as one source.
        let speaker: Speaker
        let members: [EntityReference]
        let arePeople: Bool
        /// The tokens of the first name.
        let first: Range<Int>
        /// The index of the last sentence that was about them.
        var sentence: Int32

        var count: Int { members.count }
    }

    /// How many sentences later a phrase may take up those whom the text named in a row.
    private static let rowReach: Int32 = 3

    /// Takes note of the names in a row that a sentence has, and forgets those of sentences long before, or where others are
    /// named since.
    mutating func noteNamedTogether(in sentence: Range<Int>, _ sources: [Source]) {
        if let row = row(in: sentence) {
            namedTogether = row
            return
        }
        guard var row = namedTogether else { return }
        let here = flow.words.text.tokens[flow.items[sentence.lowerBound].tokens.lowerBound].sentence
        if sources.contains(where: { $0.speaker == row.speaker }) { row.sentence = here }
        let isOld = here - row.sentence >= Self.rowReach
        namedTogether = isOld || namesOthers(than: row, in: sentence) ? nil : row
    }

    /// Whether a sentence names two or more of the sort of a row who are not in it.
    private func namesOthers(than row: Row, in sentence: Range<Int>) -> Bool {
        var others: EntityReference?
        for item in sentence.prefix(Self.sentenceReach) where !flow.items[item].isQuotation {
            guard let entity = cast.entity(at: flow.items[item].tokens.lowerBound), !row.members.contains(entity),
                row.members.first.map({ Self.isAlike($0, entity) }) ?? false
            else { continue }
            if let others, others != entity { return true }
            others = entity
        }
        return false
    }

    /// Returns the first names in a row that a sentence has: `Jane Miller and Tom Hill have …`.
    func row(in sentence: Range<Int>) -> Row? {
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
                // `He met Jane Miller and Tom Hill said …`
                guard isJoinedInTree(name), !isObject(row[0].tokens, before: name) else {
                    row = []
                    item = flow.itemOfToken[name.upperBound - 1] + 1
                    continue
                }
                let arePeople = if case .person = entity { true } else { false }
                return Row(
                    speaker: Speaker(
                        name: row.dropLast().map { speaker($0.entity).name }.joined(separator: ", ") + " and "
                            + speaker(entity).name, kind: .group),
                    members: row.map(\.entity), arePeople: arePeople, first: row[0].tokens,
                    sentence: flow.words.text.tokens[name.lowerBound].sentence)
            }
            item = flow.itemOfToken[name.upperBound - 1] + 1
        }
        return nil
    }

    /// Whether a name is an object, and another behind it the subject of what follows, whatever the tree says of that one.
    private func isObject(_ first: Range<Int>, before last: Range<Int>) -> Bool {
        let tokens = flow.words.text.tokens
        let next = flow.itemOfToken[last.upperBound - 1] + 1
        return next < flow.items.count && flow.isFinite(next)
            && first.contains {
                [.obj, .iobj, .obl].contains(tokens[$0].relation) && !first.contains(Int(tokens[$0].head))
            }
    }

    /// Whether the tree joins a name, or the titles that lead to it, to another.
    private func isJoinedInTree(_ name: Range<Int>) -> Bool {
        let tokens = flow.words.text.tokens
        let titles = cast.named[cast.nameOfToken[name.lowerBound]].mention.titles
        let whole = (titles.isEmpty ? name.lowerBound : titles.lowerBound)..<name.upperBound
        return whole.contains { tokens[$0].relation == .conj && !whole.contains(Int(tokens[$0].head)) }
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
        guard words.count > 1 else { return nil }
        let number =
            opener == "both" ? 2 : opener == "the" ? DescriptionLexicon.few[flow.lower(words.lowerBound + 1)] : nil
        guard number == row.count else { return nil }
        guard row.arePeople else { return DescriptionLexicon.isBodies(head) ? row.speaker : nil }
        // `the two men` are no women.
        let gender = DescriptionLexicon.gender(ofSeveral: head)
        let fit = row.members.allSatisfy { member in
            if case .person(let person) = member { PeopleInFocus.fits(person, gender, cast) } else { false }
        }
        return DescriptionLexicon.isGroup(head) && fit ? row.speaker : nil
    }
}
