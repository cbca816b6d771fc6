import FactModel
import Linguistics

/// The signs of an attribution that tell a statement from a mere mention of speech: what the model weighs.
struct AttributionSigns {
    let flow: Flow
    let trees: Trees

    private var tokens: [Token] { flow.words.text.tokens }

    /// Returns the signs of an attribution.
    ///
    /// - Parameters:
    ///   - attribution: The attribution, its content whole.
    ///   - sentence: The items of its sentence.
    /// - Returns: The signs, each a name and mostly a value.
    func signs(of attribution: Attribution, in sentence: Range<Int>) -> [AttributionSign] {
        let rule = attribution.rule
        let lemma = attribution.lemma
        var signs: [AttributionSign] = []
        // Most have no more.
        signs.reserveCapacity(48)
        signs += [.init("rule=", rule), .init("lemma=", lemma), .init("lemma=", lemma, " rule=", rule)]
        if attribution.isInside { signs.append("inside") }
        if attribution.isElsewhere { signs += ["elsewhere", .init("elsewhere form=", Self.form(of: rule))] }
        if attribution.isShared { signs.append("shared") }
        addCue(attribution, sentence, to: &signs)
        if let source = attribution.source {
            addSource(source, attribution, to: &signs)
        } else {
            signs.append("source=none")
        }
        addContent(attribution, sentence, to: &signs)
        if flow.lower(sentence.upperBound - 1) == "?" { signs.append("question") }
        return signs
    }

    /// Returns the signs of quoted words that no cue of their sentence announces.
    ///
    /// - Parameters:
    ///   - rule: The rule that gave them a speaker.
    ///   - tokens: How many tokens they have.
    ///   - mention: How the speaker was printed; `nil` without a speaker.
    /// - Returns: The signs.
    static func signs(ofUnannounced rule: String, tokens: Int, mention: Source.MentionKind?) -> [AttributionSign] {
        let mention = mention.map { $0.rawValue } ?? "none"
        return [
            .init("rule=", rule), .init("words=", bucket(tokens), " rule=", rule), .init("mention=", mention),
            .init("mention=", mention, " rule=", rule),
        ]
    }

    // MARK: Cue

    private func addCue(_ attribution: Attribution, _ sentence: Range<Int>, to signs: inout [AttributionSign]) {
        let cue = token(attribution.cue.lowerBound)
        let tag = Self.name(tokens[cue].tag)
        signs.append(.init("tag=", tag))
        signs.append(.init("tag=", tag, " rule=", attribution.rule))
        let relation = Self.name(tokens[cue].relation)
        signs.append(.init("relation=", relation))
        signs.append(.init("relation=", relation, " rule=", attribution.rule))
        if attribution.cue.count > 1 {
            signs.append(.init("particle=", flow.lower(attribution.cue.upperBound - 1)))
        }
        for item in max(sentence.lowerBound, attribution.cue.lowerBound - 3)..<attribution.cue.lowerBound
        where !flow.items[item].isQuotation && Self.helpers.contains(flow.lower(item)) {
            signs.append(.init("helper=", flow.lower(item)))
        }
        let opener = min(attribution.source?.lowerBound ?? attribution.cue.lowerBound, attribution.cue.lowerBound) - 1
        if opener >= sentence.lowerBound, !flow.items[opener].isQuotation {
            signs.append(.init("before=", known(opener)))
        }
        if let first = sentence.first, !flow.items[first].isQuotation, Self.openers.contains(flow.lower(first)) {
            signs.append(.init("sentence=", flow.lower(first)))
        }
    }

    private static let helpers = ClosedClass.set(
        """
        would could should might may must can will did does do has have had not n't never to is are was were be been being
        'll 'd 've hardly rarely often yet
        """)
    private static let openers = ClosedClass.set("if when while as because although though but and so after before in")

    // MARK: Source

    private func addSource(_ source: Range<Int>, _ attribution: Attribution, to signs: inout [AttributionSign]) {
        let first = flow.lower(source.lowerBound)
        let kind: String
        if source.count == 1, ClosedClass.subjectPronouns.contains(first) || Self.others.contains(first) {
            kind = first
        } else if flow.isCapital(flow.head(of: source)) {
            kind = "name"
        } else {
            kind = "noun"
            signs.append(.init("noun=", flow.lower(flow.head(of: source))))
            if DescriptionLexicon.documents.contains(flow.lower(flow.head(of: source))) { signs.append("document") }
            if ClosedClass.determiners.contains(first) { signs.append(.init("determiner=", first)) }
        }
        signs.append(.init("source=", kind))
        signs.append(.init("source=", kind, " rule=", attribution.rule))
        signs.append(.init("source words=", String(min(source.count, 8))))
        let gap = attribution.cue.lowerBound - source.upperBound
        signs.append(.init("gap=", String(gap < 0 ? -1 : min(gap, 6))))
    }

    private static let others = ClosedClass.set(
        "some many others this that these those which none one nobody everyone all")

    // MARK: Content

    private func addContent(_ attribution: Attribution, _ sentence: Range<Int>, to signs: inout [AttributionSign]) {
        let rule = attribution.rule
        guard let first = attribution.content.first, let last = attribution.content.last else {
            signs.append("content=none")
            return
        }
        let count = attribution.content.reduce(0) { $0 + flow.tokens($1).count }
        signs.append(.init("words=", Self.bucket(count)))
        signs.append(.init("words=", Self.bucket(count), " rule=", rule))
        signs.append(.init("pieces=", String(attribution.content.count)))
        let items = attribution.content.joined()
        let quotations = items.count(where: { flow.items[$0].isQuotation })
        signs.append(.init("quotations=", String(min(quotations, 3))))
        if quotations > 0, items.count == quotations { signs.append("all quoted") }
        let opener = first.lowerBound
        if flow.items[opener].isQuotation {
            signs.append("opens=quotation")
        } else {
            signs.append(.init("opens=", known(opener)))
            signs.append(.init("opens tag=", Self.name(tokens[token(opener)].tag), " rule=", rule))
        }
        let hasVerb = items.contains { item in
            flow.isFinite(item)
        }
        signs.append(.init("verb=", String(hasVerb), " rule=", rule))
        if last.lowerBound >= attribution.cue.upperBound {
            addEnd(last, attribution, sentence, to: &signs)
        } else {
            addStart(first, attribution, sentence, to: &signs)
        }
        let end = last.upperBound - 1
        if !flow.items[end].isQuotation, ClosedClass.boundaries.contains(flow.lower(end)) {
            signs.append(.init("last=", flow.lower(end)))
        }
        let cue = token(attribution.cue.lowerBound)
        if !flow.items[opener].isQuotation, let root = root(of: first), root != cue {
            let isOnCue = Int(tokens[root].head) == cue
            signs.append(.init("hangs=", Self.name(tokens[root].relation), isOnCue ? " on cue" : ""))
        }
    }

    // MARK: Ends

    /// What stands behind content, and whether the tree ends the content there.
    private func addEnd(
        _ piece: Range<Int>, _ attribution: Attribution, _ sentence: Range<Int>, to signs: inout [AttributionSign]
    ) {
        let form = Self.form(of: attribution.rule)
        var next = piece.upperBound
        let mark = next < sentence.upperBound ? known(next) : "end"
        while next < sentence.upperBound, !flow.items[next].isQuotation, !flow.isWord(next) { next += 1 }
        guard next < sentence.upperBound else {
            signs.append("ends=sentence")
            signs.append(.init("ends=sentence form=", form))
            return
        }
        let after = known(next)
        let isMark = mark != after
        let place = isMark ? mark + " " + after : after
        signs.append(.init("ends=", place))
        signs.append(.init("ends=", place, " form=", form))
        signs.append(.init("ends=", isMark ? mark : "word", " form=", form))
        if flow.items[piece.upperBound - 1].isQuotation { signs.append(.init("ends behind quotation ", mark)) }
        let rest = next..<sentence.upperBound
        if rest.contains(where: { flow.items[$0].isQuotation }) { signs.append(.init("quotation left form=", form)) }
        signs.append(.init("left=", Self.bucket(rest.count)))
        guard !flow.items[next].isQuotation else { return }
        let inside = flow.tokens(piece)
        let cue = token(attribution.cue.lowerBound)
        let opener = token(next)
        // Up from the word behind, to what joins it to the words before.
        var top = opener
        for _ in 0..<12 {
            let head = Int(tokens[top].head)
            guard head >= opener else { break }
            top = head
        }
        let head = Int(tokens[top].head)
        let place2 = head == cue ? "cue" : head >= 0 && inside.contains(head) ? "content" : head < 0 ? "root" : "other"
        let relation = Self.name(tokens[top].relation)
        signs.append(.init("left hangs=", relation, " on ", place2))
        signs.append(.init("left hangs=", relation, " on ", place2, isMark ? " mark " : " ", after))
        signs.append(.init("left hangs on ", place2, " form=", form))
        if relation == "conj" {
            let tag = Self.name(tokens[top].tag)
            signs.append(
                .init(
                    "left joins ", tag, " to ", head >= 0 ? Self.name(tokens[head].tag) : "", " cue ",
                    Self.name(tokens[cue].tag)))
            signs.append(.init("left subject=", String(trees.subject[top] >= 0), " on ", place2))
        }
    }

    /// What stands before content that comes before its cue.
    private func addStart(
        _ piece: Range<Int>, _ attribution: Attribution, _ sentence: Range<Int>, to signs: inout [AttributionSign]
    ) {
        let form = Self.form(of: attribution.rule)
        guard piece.lowerBound > sentence.lowerBound else {
            signs.append(.init("starts=sentence form=", form))
            return
        }
        let before = known(piece.lowerBound - 1)
        signs.append(.init("starts=", before))
        signs.append(.init("starts=", before, " form=", form))
        signs.append(.init("before it=", Self.bucket(piece.lowerBound - sentence.lowerBound)))
    }

    /// The sort of content that a rule finds, whatever announces it.
    private static func form(of rule: String) -> String {
        guard let dash = rule.lastIndex(of: "-") else { return rule }
        return String(rule[rule.index(after: dash)...])
    }

    /// The word of a piece that the others hang on, as the first one whose head lies outside says.
    private func root(of piece: Range<Int>) -> Int? {
        let inside = flow.tokens(piece)
        return inside.first { tokens[$0].relation != .mark && !inside.contains(Int(tokens[$0].head)) }
    }

    private static func bucket(_ count: Int) -> String {
        switch count {
        case ..<2: "1"
        case 2: "2"
        case 3: "3"
        case 4...5: "5"
        case 6...8: "8"
        case 9...13: "13"
        case 14...20: "20"
        case 21...30: "30"
        case 31...45: "45"
        default: "more"
        }
    }

    /// A word of a closed class or a mark as it is, any other by its tag.
    private func known(_ item: Int) -> String {
        if flow.items[item].isQuotation { return "quotation" }
        let word = flow.lower(item)
        if !flow.isWord(item) || ClosedClass.boundaries.contains(word) || ClosedClass.prepositions.contains(word)
            || ClosedClass.determiners.contains(word)
        {
            return word
        }
        return Self.name(tokens[token(item)].tag)
    }

    // Tables by raw value, as the name of a case costs a microsecond.
    private static let tagNames = names(Tag.allCases)
    private static let relationNames = names(Relation.allCases)

    private static func names<Case: RawRepresentable<UInt8>>(_ cases: [Case]) -> [String] {
        var names = [String](repeating: "", count: 256)
        for one in cases { names[Int(one.rawValue)] = "\(one)" }
        return names
    }

    private static func name(_ tag: Tag) -> String { tagNames[Int(tag.rawValue)] }
    private static func name(_ relation: Relation) -> String { relationNames[Int(relation.rawValue)] }

    private func token(_ item: Int) -> Int { flow.items[item].tokens.lowerBound }
}
