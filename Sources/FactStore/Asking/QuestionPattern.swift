/// A way to ask for something: words, with `[what may be left out]`, `(this|or that)` and `{slots}` to fill.
///
/// A slot takes one word or more and has the name of a parameter; ``period`` takes only what a ``PeriodReader`` reads, and
/// `{name!}` only what the database knows: the words around it fit much else.
public struct QuestionPattern: Hashable, Sendable {
    /// The slot that gives the parameters `since` and `until`.
    public static let period = "period"

    indirect enum Part: Hashable, Sendable {
        case word(String)
        case slot(String, QueryParameter.Kind)
        case choice([[Part]])
    }

    /// The pattern as it was written.
    public let text: String
    let parts: [Part]
    /// The names of its slots, each once.
    let slots: [String]
    /// Whether it has a slot for what the database knows.
    let needsKnown: Bool

    /// Why a pattern cannot be understood, as the end of a sentence.
    struct Fault: Error, CustomStringConvertible {
        let description: String
    }

    /// Reads a pattern.
    init(_ text: String) throws(Fault) {
        self.text = text
        var reader = Reader(bytes: Array(text.utf8))
        parts = try reader.parts()
        slots = reader.slots
        needsKnown = reader.needsKnown
        if let rest = reader.next { throw Fault(description: "has '\(Unicode.Scalar(rest))' out of place") }
        guard !parts.isEmpty else { throw Fault(description: "is empty") }
    }

    /// Whether it has a slot for a period.
    var takesPeriod: Bool { slots.contains(Self.period) }

    /// All the words that can occur, for telling how near a question comes.
    var vocabulary: Set<String> {
        var words: Set<String> = []
        func collect(_ parts: [Part]) {
            for part in parts {
                switch part {
                case .word(let word): words.insert(word)
                case .slot: break
                case .choice(let branches): branches.forEach(collect)
                }
            }
        }
        collect(parts)
        return words
    }

    /// An example of the pattern for people: every choice the first, what may be left out left out, slots in capitals.
    public var example: String {
        var isBehindDid = false
        func words(_ parts: [Part]) -> [String] {
            parts.flatMap { part -> [String] in
                if part == .word("did") { isBehindDid = true }
                return switch part {
                case .word(let word): [word]
                case .slot(Self.period, _): ["this", "month"]
                case .slot(_, .act): [isBehindDid ? "confirm" : "confirmed"]
                case .slot(let name, _): [name.uppercased()]
                case .choice(let branches): branches.contains([]) ? [] : words(branches[0])
                }
            }
        }
        let fewest = words(parts)
        return fewest.joined(separator: " ").split(separator: " 's").joined(separator: "'s")
    }

    /// Reads bytes, since every phrase of every query is read for each question.
    private struct Reader {
        let bytes: [UInt8]
        private var index = 0
        /// The names of the slots that were read, each once.
        private(set) var slots: [String] = []
        /// Whether a slot for what the database knows was read.
        private(set) var needsKnown = false

        init(bytes: [UInt8]) { self.bytes = bytes }

        /// The next byte that is no blank, which it stands before then.
        var next: UInt8? {
            mutating get {
                while index < bytes.count, Self.isBlank(bytes[index]) { index += 1 }
                return index < bytes.count ? bytes[index] : nil
            }
        }

        /// Reads parts up to the end of the pattern, a `|`, or what closes a choice.
        mutating func parts() throws(Fault) -> [Part] {
            var parts: [Part] = []
            while let byte = next {
                switch byte {
                case UInt8(ascii: "["): parts.append(.choice(try branches(until: UInt8(ascii: "]")) + [[]]))
                case UInt8(ascii: "("): parts.append(.choice(try branches(until: UInt8(ascii: ")"))))
                case UInt8(ascii: "{"):
                    let name = word { Self.isNameByte($0) }
                    if index < bytes.count, bytes[index] == UInt8(ascii: "!") {
                        index += 1
                        needsKnown = true
                    }
                    guard index < bytes.count, bytes[index] == UInt8(ascii: "}"), !name.isEmpty else {
                        throw Fault(description: "has a { without its }")
                    }
                    index += 1
                    if !slots.contains(name) { slots.append(name) }
                    parts.append(.slot(name, QueryParameter(name: name, explanation: "").kind))
                case UInt8(ascii: "]"), UInt8(ascii: ")"), UInt8(ascii: "}"), UInt8(ascii: "|"): return parts
                default:
                    index -= 1
                    parts.append(.word(QuestionWords.key(of: word { !Self.isBlank($0) && !Self.marks.contains($0) })))
                }
            }
            return parts
        }

        private mutating func branches(until end: UInt8) throws(Fault) -> [[Part]] {
            var branches: [[Part]] = []
            repeat {
                index += 1
                branches.append(try parts())
                guard index < bytes.count, bytes[index] == UInt8(ascii: "|") || bytes[index] == end else {
                    throw Fault(description: "lacks a '\(Unicode.Scalar(end))'")
                }
            } while bytes[index] != end
            index += 1
            return branches
        }

        /// Takes the bytes behind the next one that are alike.
        private mutating func word(_ isPart: (UInt8) -> Bool) -> String {
            index += 1
            let start = index
            while index < bytes.count, isPart(bytes[index]) { index += 1 }
            return String(decoding: bytes[start..<index], as: UTF8.self)
        }

        private static let marks = Array("[](){}|".utf8)
        private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
        private static func isNameByte(_ byte: UInt8) -> Bool {
            byte >= 0x80 || byte == UInt8(ascii: "_") || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        }
    }
}
