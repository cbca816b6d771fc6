/// Pairs the quotation marks of a text, paragraph by paragraph, in one pass over the tokens.
///
/// Nothing stays open over a paragraph's end unless the next paragraph begins with the same mark again, so that a
/// missing mark spoils no more than its own paragraph.
struct QuotationFinder {
    /// A quotation whose closing mark is not found yet.
    private struct Open {
        var mark: QuotationMark
        /// Where it stands in the list of quotations.
        var index: Int
    }

    private static let deepest = 8

    private let text: CodePoints
    private let tokens: [Token]
    private var quotations: [Quotation] = []
    private var isDropped: [Bool] = []
    private var open: [Open] = []
    /// Whether most double marks of the text are curved.
    private let isCurved: Bool

    /// The quotations of a text in the order of their opening marks.
    static func quotations(of text: CodePoints, tokens: [Token], paragraphs: [Range<Int>]) -> [Quotation] {
        var finder = QuotationFinder(text: text, tokens: tokens)
        var ranges: [Range<Int>] = []
        for index in paragraphs.indices {
            let start = ranges.last?.upperBound ?? 0
            var end = start
            while end < tokens.count, tokens[end].paragraph == index { end += 1 }
            ranges.append(start..<end)
        }
        let turns = ranges.map(finder.opensTurn)
        let isTranscript = turns.count { $0 } > 1
        for (index, paragraph) in paragraphs.enumerated() {
            finder.read(ranges[index], paragraph: paragraph, isTurn: isTranscript && turns[index])
        }
        finder.abandonAll()
        return zip(finder.quotations, finder.isDropped).filter { !$1 && !$0.parts.allSatisfy(\.isEmpty) }.map(\.0)
    }

    private init(text: CodePoints, tokens: [Token]) {
        self.text = text
        self.tokens = tokens
        var balance = 0
        for token in tokens {
            switch text.scalar(at: Int(token.start)).value {
            case 0x201C, 0x201D: balance += 1
            case 0x22: balance -= 1
            default: break
            }
        }
        isCurved = balance > 0
    }

    /// Whether a paragraph opens with a mark and the label of a turn, as where a transcript is quoted: `"MILLER: We will win.`
    private func opensTurn(_ range: Range<Int>) -> Bool {
        guard let first = range.first,
            QuotationMark.kind(of: text.scalar(at: Int(tokens[first].start)).value) != nil
        else { return false }
        for token in range.dropFirst().prefix(Self.longestLabel) {
            let bytes = Int(tokens[token].start)..<Int(tokens[token].end)
            if bytes.count == 1, text.byte(bytes.lowerBound) == UInt8(ascii: ":") { return token > first + 1 }
            guard bytes.count > 1, bytes.allSatisfy({ (0x41...0x5A).contains(text.byte($0)) }) else { return false }
        }
        return false
    }

    /// A label, its colon included, has no more tokens.
    private static let longestLabel = 5

    private mutating func read(_ range: Range<Int>, paragraph: Range<Int>, isTurn: Bool) {
        let marks = QuotationMarkReader(text: text, tokens: tokens).marks(in: range)
        // The label tells whose words a turn is, and the mark before it no more.
        var rest = isTurn ? marks.dropFirst() : marks[...]
        resume(&rest, paragraph: paragraph, first: range.lowerBound)
        for (index, mark) in zip(rest.indices, rest) {
            switch role(of: mark, at: index, in: marks) {
            case .opening: begin(mark, paragraph: paragraph)
            case .closing: close(mark)
            case .either: break
            }
        }
        endParagraph(at: paragraph.upperBound)
    }

    /// Goes on with what the last paragraph left open if this one begins with the same marks, else gives it up.
    private mutating func resume(_ marks: inout ArraySlice<QuotationMark>, paragraph: Range<Int>, first: Int) {
        var resumed = 0
        var place = first
        while resumed < open.count, let mark = marks.first, mark.token == place, mark.shape != .closing,
            mark.family == open[resumed].mark.family
        {
            let index = open[resumed].index
            quotations[index].parts.append(Int(tokens[mark.token].end)..<paragraph.upperBound)
            quotations[index].outer = quotations[index].outer.lowerBound..<paragraph.upperBound
            marks.removeFirst()
            resumed += 1
            place += 1
        }
        while open.count > resumed { abandonLast() }
    }

    /// What a mark does, given what stands open.
    private func role(of mark: QuotationMark, at index: Int, in marks: [QuotationMark]) -> QuotationMark.Shape {
        let isOpen = open.contains { $0.mark.family == mark.family }
        if mark.family == .single { return roleOfSingle(mark, at: index, in: marks, isOpen: isOpen) }
        switch (mark.shape, mark.glyph) {
        case (.opening, .closing): return isOpen ? .closing : .opening
        case (.closing, .opening): return isOpen ? .closing : .either
        case (.opening, _), (.either, .opening): return .opening
        case (.closing, _), (.either, .closing): return isOpen ? .closing : .either
        case (.either, .either): return isOpen ? .closing : .opening
        }
    }

    private func roleOfSingle(
        _ mark: QuotationMark, at index: Int, in marks: [QuotationMark], isOpen: Bool
    ) -> QuotationMark.Shape {
        switch mark.shape {
        case .opening: return mark.glyph == .closing ? .either : .opening
        case .either: return mark.glyph == .opening ? .opening : .either
        case .closing:
            guard isOpen else { return .either }
            // `the officers' claim'`: an apostrophe if the quotation can still be closed further on.
            let isPossessive = isPluralPossessive(mark.token)
            guard isPossessive else { return .closing }
            for later in marks[(index + 1)...] where later.family == .single {
                return later.shape == .closing ? .either : .closing
            }
            return .closing
        }
    }

    private func isPluralPossessive(_ token: Int) -> Bool {
        guard token > 0, token + 1 < tokens.count, tokens[token + 1].followsSpace,
            text.byte(Int(tokens[token].start) - 1) | 0x20 == UInt8(ascii: "s")
        else { return false }
        return text.byte(Int(tokens[token + 1].start)).isASCIILetter
    }

    private mutating func begin(_ mark: QuotationMark, paragraph: Range<Int>) {
        guard open.count < Self.deepest else { return }
        let token = tokens[mark.token]
        quotations.append(
            Quotation(
                parts: [Int(token.end)..<paragraph.upperBound], outer: Int(token.start)..<paragraph.upperBound,
                isClosed: false, depth: open.count))
        isDropped.append(false)
        open.append(Open(mark: mark, index: quotations.count - 1))
    }

    private mutating func close(_ mark: QuotationMark) {
        guard let place = open.lastIndex(where: { $0.mark.family == mark.family }) else { return }
        while open.count > place + 1 { drop(open.removeLast().index) }
        let index = open.removeLast().index
        let token = tokens[mark.token]
        let last = quotations[index].parts.count - 1
        let start = quotations[index].parts[last].lowerBound
        quotations[index].parts[last] = start..<max(start, Int(token.start))
        quotations[index].outer = quotations[index].outer.lowerBound..<Int(token.end)
        quotations[index].isClosed = true
    }

    /// Settles what a paragraph leaves open: a quotation that holds a later one between the same marks lost its closing
    /// mark before that one; a lone apostrophe was no mark.
    private mutating func endParagraph(at end: Int) {
        for place in stride(from: open.count - 1, through: 0, by: -1) {
            let entry = open[place]
            let isLone =
                entry.mark.family == .single && entry.mark.glyph == .either && entry.index != firstOfParagraph(entry)
            if isLone || isStray(entry.mark) {
                drop(entry.index)
                open.remove(at: place)
                continue
            }
            let start = quotations[entry.index].parts.last?.lowerBound ?? 0
            let depth = quotations[entry.index].depth + 1
            let next = quotations.indices[(entry.index + 1)...].first {
                quotations[$0].depth == depth && quotations[$0].outer.lowerBound > start && !isDropped[$0]
                    && isSameFamily($0, entry.mark)
            }
            if let next, entry.mark.family != .single {
                let stop = quotations[next].outer.lowerBound
                let last = quotations[entry.index].parts.count - 1
                quotations[entry.index].parts[last] = start..<stop
                quotations[entry.index].outer = quotations[entry.index].outer.lowerBound..<stop
                for inner in next..<quotations.count { quotations[inner].depth -= 1 }
                open.remove(at: place)
            }
        }
    }

    /// Whether a mark that is never closed is a straight one where the text sets its speech in curved ones, and so no mark
    /// of speech: an extract set apart that a page lost its frame of.
    private func isStray(_ mark: QuotationMark) -> Bool {
        mark.family == .double && mark.glyph == .either && isCurved
    }

    /// The entry's own index if it opened at the start of its paragraph, -1 otherwise.
    private func firstOfParagraph(_ entry: Open) -> Int {
        let token = entry.mark.token
        let isFirst = token == 0 || tokens[token - 1].paragraph != tokens[token].paragraph
        return isFirst ? entry.index : -1
    }

    private func isSameFamily(_ index: Int, _ mark: QuotationMark) -> Bool {
        QuotationMark.kind(of: text.scalar(at: quotations[index].outer.lowerBound).value)?.family == mark.family
    }

    private mutating func abandonAll() { while !open.isEmpty { abandonLast() } }

    /// Gives the innermost open quotation up: it ends, unclosed, with its paragraph; a straight single mark was none.
    private mutating func abandonLast() {
        let entry = open.removeLast()
        if entry.mark.family == .single, quotations[entry.index].parts.count == 1, entry.mark.glyph == .either {
            drop(entry.index)
        }
    }

    /// Takes a quotation back; what it held moves one level up.
    private mutating func drop(_ index: Int) {
        isDropped[index] = true
        for inner in quotations[index...].indices.dropFirst() where quotations[inner].depth > quotations[index].depth {
            quotations[inner].depth -= 1
        }
    }
}
