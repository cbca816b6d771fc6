import FactModel
import Linguistics

/// Whose words a quotation is that no cue of its own sentence announces.
extension StatementFinder {
    /// Returns the name that a dash joins to a quotation and nothing but its end follows: `“…” ― Jane Miller`.
    func credit(behind item: Int) -> Range<Int>? {
        if let below = credit(below: item) { return below }
        let first = item + 2
        guard first < flow.items.count, ["—", "–", "―", "--", "-"].contains(flow.lower(item + 1)),
            flow.isCapital(first),
            flow.paragraph(first) == flow.paragraph(item + 1)
        else { return nil }
        let paragraph = flow.paragraph(first)
        var end = first
        while end < min(first + 6, flow.items.count), flow.isCapital(end) || end > first && flow.lower(end) == ".",
            flow.paragraph(end) == paragraph
        {
            end += 1
        }
        while end > first + 1, flow.lower(end - 1) == "." { end -= 1 }
        // A single word may open a sentence: `“…” - Then they left`.
        guard end - first >= 2 || paragraph != flow.lastParagraph(item) else { return nil }
        let isEnd =
            end == flow.items.count || flow.items[end].isQuotation || flow.lower(end) == "."
            || flow.paragraph(end) != paragraph
        return isEnd ? first..<end : nil
    }

    /// Returns the name that opens the line below a quotation which fills its paragraph, where nothing but who that is
    /// follows: `Jane Miller, Evening Courier`.
    private func credit(below item: Int) -> Range<Int>? {
        let first = item + 1
        guard first + 2 < flow.items.count, item == 0 || flow.lastParagraph(item - 1) < flow.paragraph(item),
            flow.paragraph(first) == flow.lastParagraph(item) + 1,
            case .person? = resolver.cast.entity(at: flow.items[first].tokens.lowerBound)
        else { return nil }
        let line = (first..<flow.items.count).prefix(Self.longestCredit).prefix {
            flow.paragraph($0) == flow.paragraph(first)
        }
        guard line.count < Self.longestCredit, line.allSatisfy({ !flow.items[$0].isQuotation && !flow.isFinite($0) }),
            flow.isWord(line.upperBound - 1),
            let comma = line.first(where: { flow.lower($0) == "," }), flow.isCapital(comma + 1),
            // Another name makes a list, and a photographer's agency a credit of the picture above.
            (comma + 1..<line.upperBound).allSatisfy({
                flow.lower($0) != "and" && !Self.pictures.contains(flow.lower($0))
                    && resolver.cast.person(at: flow.items[$0].tokens.lowerBound) == nil
            })
        else { return nil }
        return first..<comma
    }

    private static let pictures = ClosedClass.set(
        "getty images image photo photos pictures photography reuters ap afp epa")

    /// A line with a name and a post has fewer items.
    private static let longestCredit = 14

    /// Returns whose words stand behind a colon: the name before it, the subject of the last clause before it, or the
    /// one whose `answer` or `message` that is.
    ///
    /// - Parameters:
    ///   - colon: The item of the colon.
    ///   - sentence: The items of its sentence.
    /// - Returns: The items of the source, or `nil` when nobody is told.
    func announcer(before colon: Int, in sentence: Range<Int>) -> Range<Int>? {
        if let name = name(before: colon, in: sentence) { return name }
        if let owner = ownerOfMessage(before: colon, in: sentence) { return owner }
        // `As Smith remarks when we pass the shelves: “…”`
        for item in sentence.lowerBound..<colon
        where !flow.items[item].isQuotation
            && CueLexicon.isSpoken(flow.words.text.lemma(of: flow.words.text.tokens[rules.token(item)]))
            && rules.isVerb(item)
        {
            if let subject = rules.treeSubject(of: item, from: sentence.lowerBound, in: sentence)?.items {
                return subject
            }
        }
        var described: Range<Int>?
        for item in (sentence.lowerBound..<colon).reversed() where !flow.items[item].isQuotation && rules.isVerb(item) {
            guard let subject = rules.treeSubject(of: item, from: sentence.lowerBound, in: sentence)?.items else {
                continue
            }
            if flow.isCapital(subject.upperBound - 1)
                || ClosedClass.subjectPronouns.contains(flow.lower(subject.lowerBound))
            {
                return possessor(of: subject) ?? subject
            }
            described = described ?? possessor(of: subject) ?? subject
        }
        return subject(of: sentence) ?? described
    }

    /// Returns whose message a sentence tells: `His message to the board was: “…”`, but not `His mother’s message was: “…”`.
    private func ownerOfMessage(before colon: Int, in sentence: Range<Int>) -> Range<Int>? {
        let owner = sentence.lowerBound
        guard colon - 1 > owner, ["is", "was"].contains(flow.lower(colon - 1)),
            ["his", "her"].contains(flow.lower(owner)),
            !(owner..<colon).contains(where: { flow.items[$0].isQuotation || ["'s", "'"].contains(flow.lower($0)) })
        else { return nil }
        let end = (owner + 1..<colon - 1).first { ClosedClass.prepositions.contains(flow.lower($0)) } ?? colon - 1
        let head = rules.token(end - 1)
        let noun = flow.words.text.lemma(of: flow.words.text.tokens[head])
        guard CueLexicon.isSaid(noun) || CueLexicon.isCue(noun) || DescriptionLexicon.documents.contains(noun) else {
            return nil
        }
        return owner..<owner + 1
    }

    /// Returns the person’s name right before a colon: `A second view from Jane Miller: “…”`.
    private func name(before colon: Int, in sentence: Range<Int>) -> Range<Int>? {
        let last = colon - 1
        guard last >= sentence.lowerBound, !flow.items[last].isQuotation,
            case .person = resolver.cast.entity(at: flow.items[last].tokens.lowerBound)
        else { return nil }
        let name = resolver.cast.named[resolver.cast.nameOfToken[flow.items[last].tokens.lowerBound]].mention.tokens
        return max(flow.itemOfToken[name.lowerBound], sentence.lowerBound)..<last + 1
    }

    /// Returns whose something is: `Miller’s answer`, `her message to the crowd`.
    private func possessor(of phrase: Range<Int>) -> Range<Int>? {
        if let mark = phrase.first(where: { ["'s", "'"].contains(flow.lower($0)) }), mark > phrase.lowerBound {
            return phrase.lowerBound..<mark
        }
        return ["his", "her"].contains(flow.lower(phrase.lowerBound)) && phrase.count > 1
            ? phrase.lowerBound..<phrase.lowerBound + 1 : nil
    }

    /// Returns the subject of the sentence before, when it stands in the same paragraph.
    func subjectBefore(_ item: Int) -> Range<Int>? {
        guard item > 0, flow.lastParagraph(item - 1) == flow.paragraph(item) else { return nil }
        return subject(of: flow.sentences[flow.sentenceOfItem[item - 1]])
    }

    /// Returns the subject of the last sentence of the paragraph before.
    func subjectOfParagraphBefore(_ item: Int) -> Range<Int>? {
        guard item > 0, flow.lastParagraph(item - 1) == flow.paragraph(item) - 1 else { return nil }
        return subject(of: flow.sentences[flow.sentenceOfItem[item - 1]])
    }

    /// Returns the subject of a sentence’s main clause when it can be a person, or else the first name of one or pronoun.
    func subject(of sentence: Range<Int>) -> Range<Int>? {
        mainSubject(of: sentence) ?? firstPerson(of: sentence)
    }

    private func mainSubject(of sentence: Range<Int>) -> Range<Int>? {
        let tokens = flow.words.text.tokens
        for item in sentence where !flow.items[item].isQuotation && tokens[rules.token(item)].relation == .root {
            guard rules.isVerb(item),
                let subject = rules.treeSubject(of: item, from: sentence.lowerBound, in: sentence)?.items
            else { return nil }
            if subject.count == 1 { return ["he", "she"].contains(flow.lower(subject.lowerBound)) ? subject : nil }
            let last = subject.upperBound - 1
            if case .person = resolver.cast.entity(at: rules.token(last)) { return subject }
            return subject.contains { DescriptionLexicon.personNouns.contains(flow.lower($0)) }
                && !subject.contains { ["'s", "'"].contains(flow.lower($0)) } ? subject : nil
        }
        return nil
    }

    private func firstPerson(of sentence: Range<Int>) -> Range<Int>? {
        for item in sentence where !flow.items[item].isQuotation {
            if ["he", "she"].contains(flow.lower(item)) { return item..<item + 1 }
            let token = flow.items[item].tokens.lowerBound
            guard case .person = resolver.cast.entity(at: token) else { continue }
            let name = resolver.cast.named[resolver.cast.nameOfToken[token]].mention.tokens
            if name.upperBound < flow.words.count, ["'s", "'"].contains(flow.words.lower[name.upperBound]) { continue }
            return item..<min(flow.itemOfToken[name.upperBound - 1] + 1, sentence.upperBound)
        }
        return nil
    }
}
