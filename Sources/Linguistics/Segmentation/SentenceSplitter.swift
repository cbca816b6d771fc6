/// Groups tokens into sentences: a paragraph's end ends one, and so does a full stop that is none of an abbreviation's.
struct SentenceSplitter {
    private let text: CodePoints
    private let tokens: [Token]
    private var sentences: [Range<Int>] = []

    /// The token ranges of the sentences, in order and covering all tokens.
    static func sentences(of text: CodePoints, tokens: [Token]) -> [Range<Int>] {
        var splitter = SentenceSplitter(text: text, tokens: tokens)
        splitter.split()
        return splitter.sentences
    }

    private init(text: CodePoints, tokens: [Token]) {
        self.text = text
        self.tokens = tokens
    }

    private mutating func split() {
        var start = 0
        var index = 0
        while index < tokens.count {
            var stop = index + 1
            if stop < tokens.count, tokens[stop].paragraph == tokens[index].paragraph {
                let kind = terminal(index)
                guard kind != .none else {
                    index += 1
                    continue
                }
                // Closing marks and brackets belong to the sentence they close.
                while stop < tokens.count, tokens[stop].paragraph == tokens[index].paragraph {
                    if isCloser(stop) { stop += 1 } else if isNoteMark(stop) { stop += 3 } else { break }
                }
                if stop < tokens.count, tokens[stop].paragraph == tokens[index].paragraph,
                    !ends(kind, at: index, sentence: start, next: stop)
                {
                    index = stop
                    continue
                }
            }
            sentences.append(start..<stop)
            start = stop
            index = stop
        }
    }

    private enum Terminal { case none, fullStop, mark, ellipsis, abbreviation }

    private func terminal(_ index: Int) -> Terminal {
        let token = tokens[index]
        let last = text.byte(Int(token.end) - 1)
        let first = text.byte(Int(token.start))
        switch last {
        case UInt8(ascii: "."):
            if token.end - token.start == 1 { return .fullStop }
            return first == UInt8(ascii: ".") ? .ellipsis : .abbreviation
        case UInt8(ascii: "!"), UInt8(ascii: "?"): return .mark
        default:
            switch text.scalar(at: Int(token.start)).value {
            case 0x2026: return .ellipsis
            case 0x3002, 0xFF01, 0xFF1F, 0x203C...0x203D, 0x2047...0x2049: return .mark
            default: return .none
            }
        }
    }

    /// Whether a token closes something: a bracket, or a mark that sticks to what stands before it.
    private func isCloser(_ index: Int) -> Bool {
        let token = tokens[index]
        let value = text.scalar(at: Int(token.start)).value
        switch value {
        case 0x29, 0x5D, 0x7D, 0x201D, 0xBB, 0x203A: return true
        case 0x2019, 0x22, 0x27:
            guard token.end - token.start <= 3 else { return false }
            if token.followsSpace {
                // A free mark before a small letter or at the end closes.
                return value == 0x22 && (index + 1 >= tokens.count || tokens[index + 1].followsSpace)
                    && !isCapitalized(index + 1)
            }
            return index + 1 >= tokens.count || tokens[index + 1].followsSpace || !isWordStart(index + 1)
        case 0x2E, 0x21, 0x3F: return !token.followsSpace
        default: return false
        }
    }

    /// Whether `[17]` begins at a token: the mark of a note belongs to the sentence before it.
    private func isNoteMark(_ index: Int) -> Bool {
        guard index + 2 < tokens.count, tokens[index + 2].paragraph == tokens[index].paragraph else { return false }
        return text.byte(Int(tokens[index].start)) == 0x5B && text.byte(Int(tokens[index + 1].start)).isASCIIDigit
            && text.byte(Int(tokens[index + 2].start)) == 0x5D
    }

    /// Whether a sentence ends before `next`.
    private func ends(_ kind: Terminal, at index: Int, sentence start: Int, next: Int) -> Bool {
        let isGlued = !tokens[next].followsSpace && next == index + 1
        let opening = firstWord(from: next)
        let begins = isCapitalized(opening) || !isLowercase(opening)
        switch kind {
        case .none: return false
        case .fullStop:
            if isGlued { return isCapitalized(next) && !isDigit(before: index) }
            if isListNumber(start: start, stop: index) { return false }
            if isPunctuation(next) { return false }
            return begins || next == index + 1
        case .mark:
            if isPunctuation(next) { return false }
            if isGlued { return isCapitalized(next) }
            guard begins || next == index + 1 && text.byte(Int(tokens[index].end) - 1) == 0x3F else { return false }
            return next == index + 1 || !isAttribution(from: next)
        case .ellipsis:
            if isPunctuation(next) { return false }
            return isCapitalized(opening) && !isPronounI(opening) && (tokens[next].followsSpace || next > index + 1)
        case .abbreviation:
            return !isGlued && abbreviationEnds(at: index, next: next, opening: opening)
        }
    }

    private func abbreviationEnds(at index: Int, next: Int, opening: Int) -> Bool {
        guard isCapitalized(opening) else { return next > index + 1 && !isLowercase(opening) && !isPunctuation(next) }
        let token = tokens[index]
        let key = WordKey.of(text, token.range.lowerBound..<token.range.upperBound - 1)
        let following = WordKey.of(text, tokens[opening].range)
        if Vocabulary.titles.contains(key) { return false }
        if key == 0x612E6D || key == 0x702E6D { return !Vocabulary.timeZones.contains(following) }
        if token.end - token.start == 2 || Vocabulary.dates.contains(key) {
            return Vocabulary.starters.contains(following) && following != 0x61
        }
        if next > index + 1 { return true }
        if key == 0x657463 { return true }
        return Vocabulary.starters.contains(following)
    }

    /// The first token from one on that is no opening mark.
    private func firstWord(from index: Int) -> Int {
        var place = index
        while place < tokens.count - 1, place < index + 4, tokens[place].paragraph == tokens[index].paragraph {
            let value = text.scalar(at: Int(tokens[place].start)).value
            guard [0x22, 0x27, 0x28, 0x5B, 0x60, 0x2018, 0x201C, 0xAB, 0x201E, 0x2D, 0x2013, 0x2014].contains(value)
            else { break }
            place += 1
        }
        return place
    }

    /// Whether `Obama said` or `said Obama` follows a quotation that ends in a question or exclamation mark.
    private func isAttribution(from index: Int) -> Bool {
        for place in index..<min(index + 5, tokens.count) {
            guard tokens[place].paragraph == tokens[index].paragraph else { return false }
            let key = WordKey.of(text, tokens[place].range)
            if place > index, Vocabulary.speechVerbs.contains(key) { return true }
            guard isCapitalized(place) || place > index && (key == 0x6F66 || key == 0x746865) else { return false }
            if place == index, key != 0x6865, Vocabulary.starters.contains(key), key != 0x736865, key != 0x746865 {
                return false
            }
        }
        return false
    }

    /// Whether a sentence so far is only `1.` or `a.`
    private func isListNumber(start: Int, stop: Int) -> Bool {
        guard stop == start + 1 else { return false }
        let token = tokens[start]
        return token.end - token.start <= 2 && text.byte(Int(token.start)).isASCIIDigit
    }

    private func isPronounI(_ index: Int) -> Bool {
        tokens[index].end - tokens[index].start == 1 && text.byte(Int(tokens[index].start)) == UInt8(ascii: "I")
    }

    private func isDigit(before index: Int) -> Bool { text.byte(Int(tokens[index].start) - 1).isASCIIDigit }

    private func isCapitalized(_ index: Int) -> Bool {
        guard index < tokens.count else { return false }
        let (value, _) = text.scalar(at: Int(tokens[index].start))
        if value < 0x80 { return UInt8(value).isASCIIUppercase }
        return Unicode.Scalar(value)?.properties.isUppercase ?? false
    }

    private func isLowercase(_ index: Int) -> Bool {
        guard index < tokens.count else { return false }
        let (value, _) = text.scalar(at: Int(tokens[index].start))
        if value < 0x80 { return UInt8(value).isASCIILowercase }
        return Unicode.Scalar(value)?.properties.isLowercase ?? false
    }

    private func isWordStart(_ index: Int) -> Bool {
        let kind = CharacterClass.of(text.scalar(at: Int(tokens[index].start)).value)
        return kind == .letter || kind == .digit
    }

    /// Whether a token is a comma, semicolon, colon or dash that goes on with the sentence.
    private func isPunctuation(_ index: Int) -> Bool {
        let value = text.scalar(at: Int(tokens[index].start)).value
        return value == 0x2C || value == 0x3B || value == 0x3A
    }
}
