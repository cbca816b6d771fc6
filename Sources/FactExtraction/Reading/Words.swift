import FactModel
import Linguistics

/// The tokens of an article with the shapes that token rules ask for again and again.
///
/// They never change. A class, because every rule holds them: copying rules then counts one reference and not one for
/// each array.
final class Words: Sendable {
    /// The analysed text.
    let text: AnnotatedText
    /// The words in lower case, curly apostrophes made straight.
    let lower: [String]
    /// Whether a word starts with a capital letter.
    let isCapital: [Bool]
    /// Whether a word of two or more letters is all capitals.
    let isAllCaps: [Bool]
    /// Whether a token has a letter or a digit.
    let isWord: [Bool]
    /// The index of the outermost quotation that a token, content or mark, belongs to, or -1.
    let quotation: [Int]

    init(_ text: AnnotatedText) {
        self.text = text
        var lower: [String] = []
        var capital: [Bool] = []
        var allCaps: [Bool] = []
        var word: [Bool] = []
        lower.reserveCapacity(text.tokens.count)
        for token in text.tokens {
            let shape = Self.shape(of: text.text(of: token))
            lower.append(shape.lower)
            capital.append(shape.isCapital)
            allCaps.append(shape.isAllCaps)
            word.append(shape.isWord)
        }
        self.lower = lower
        isCapital = capital
        isAllCaps = allCaps
        isWord = word
        quotation = Self.membership(of: text)
    }

    /// The number of tokens.
    var count: Int { lower.count }

    /// The bytes from the start of one token to the end of another.
    func span(_ tokens: Range<Int>) -> Span {
        Span(start: Int(text.tokens[tokens.lowerBound].start), end: Int(text.tokens[tokens.upperBound - 1].end))
    }

    /// Returns the token that holds a byte, or the first behind it.
    func token(atByte byte: Int) -> Int? {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if Int(text.tokens[middle].end) <= byte { low = middle + 1 } else { high = middle }
        }
        return low < count ? low : nil
    }

    /// The words as printed, white space runs made one blank.
    func string(_ tokens: Range<Int>) -> String {
        var string = ""
        for index in tokens {
            if index > tokens.lowerBound, text.tokens[index].followsSpace { string += " " }
            string += text.text(of: text.tokens[index])
        }
        return string
    }

    /// The last byte of a quotation's words that is no white space, or 0.
    func lastByte(of quotation: Quotation) -> UInt8 {
        guard let part = quotation.parts.last else { return 0 }
        return text.utf8[part].last { $0 > 0x20 } ?? 0
    }

    private static func shape(of word: String) -> (lower: String, isCapital: Bool, isAllCaps: Bool, isWord: Bool) {
        var letters = 0
        var capitals = 0
        var isWord = false
        var isCapital = false
        // Most words are ASCII, and need no table of properties.
        if word.utf8.allSatisfy({ $0 < 0x80 }) {
            for (index, byte) in word.utf8.enumerated() {
                switch byte {
                case UInt8(ascii: "A")...UInt8(ascii: "Z"):
                    capitals += 1
                    letters += 1
                    if index == 0 { isCapital = true }
                case UInt8(ascii: "a")...UInt8(ascii: "z"): letters += 1
                case UInt8(ascii: "0")...UInt8(ascii: "9"): isWord = true
                default: break
                }
            }
            let lower = capitals == 0 ? word : word.lowercased()
            return (lower, isCapital, letters > 1 && capitals == letters, isWord || letters > 0)
        }
        for (index, scalar) in word.unicodeScalars.enumerated() {
            let properties = scalar.properties
            if properties.isAlphabetic {
                isWord = true
                letters += 1
                if properties.isUppercase {
                    capitals += 1
                    if index == 0 { isCapital = true }
                }
            } else if scalar.value >= 0x30, scalar.value <= 0x39 {
                isWord = true
            }
        }
        var lower = word.lowercased()
        if lower.utf8.contains(0xE2) { lower = String(lower.map { $0 == "’" || $0 == "‘" ? "'" : $0 }) }
        return (lower, isCapital, letters > 1 && capitals == letters, isWord)
    }

    /// The most tokens of a nickname, its marks included: `Jane “Big Jo” Miller`.
    private static let longestNickname = 4

    /// Whether the words between the marks are part of a name that goes on on both sides.
    private static func isNickname(_ quotation: Quotation, from first: Int, in text: AnnotatedText) -> Bool {
        var end = first
        while end < text.tokens.count, Int(text.tokens[end].end) <= quotation.outer.upperBound {
            end += 1
            if end - first > longestNickname { return false }
        }
        guard quotation.isClosed, quotation.parts.count == 1, first > 0, end < text.tokens.count, end > first + 2,
            text.tokens[first - 1].sentence == text.tokens[first].sentence,
            text.tokens[end].sentence == text.tokens[first].sentence, isName(end, in: text)
        else { return false }
        // `Robert C. “Bobby” Scott`: the full stop may be a token of its own.
        let isStop = text.text(of: text.tokens[first - 1]) == "."
        return isName(first - (isStop && first > 1 ? 2 : 1), in: text)
    }

    private static func isName(_ token: Int, in text: AnnotatedText) -> Bool {
        let tag = text.tokens[token].tag
        return (tag == .nnp || tag == .nnps) && text.tokens[token].relation != .nmodPossessive
    }

    private static func membership(of text: AnnotatedText) -> [Int] {
        var membership = [Int](repeating: -1, count: text.tokens.count)
        var index = 0
        for (number, quotation) in text.quotations.enumerated() where quotation.depth == 0 {
            while index < text.tokens.count, Int(text.tokens[index].start) < quotation.outer.lowerBound { index += 1 }
            if isNickname(quotation, from: index, in: text) { continue }
            while index < text.tokens.count, Int(text.tokens[index].end) <= quotation.outer.upperBound {
                membership[index] = number
                index += 1
            }
        }
        return membership
    }
}
