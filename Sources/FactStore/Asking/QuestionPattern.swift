/// A way to ask for something: words, with `[what may be left out]`, `(this|or that)` and `{slots}` to fill.
///
/// A slot takes one word or more and has the name of a parameter; ``period`` takes only what a ``PeriodReader`` reads.
public struct QuestionPattern: Hashable, Sendable {
    /// The slot that gives the parameters `since` and `until`.
    public static let period = "period"

    indirect enum Part: Hashable, Sendable {
        case word(String)
        case slot(String)
        case choice([[Part]])
    }

    /// The pattern as it was written.
    public let text: String
    let parts: [Part]

    /// Why a pattern cannot be understood, as the end of a sentence.
    struct Fault: Error, CustomStringConvertible {
        let description: String
    }

    /// Reads a pattern.
    init(_ text: String) throws(Fault) {
        self.text = text
        var reader = Reader(rest: text[...])
        parts = try reader.parts(until: [])
        guard reader.rest.isEmpty else { throw Fault(description: "has '\(reader.rest.prefix(1))' out of place") }
        guard !parts.isEmpty else { throw Fault(description: "is empty") }
    }

    /// The names of its slots, each once.
    var slots: [String] {
        var names: [String] = []
        func collect(_ parts: [Part]) {
            for part in parts {
                switch part {
                case .word: break
                case .slot(let name): if !names.contains(name) { names.append(name) }
                case .choice(let branches): branches.forEach(collect)
                }
            }
        }
        collect(parts)
        return names
    }

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
        func words(_ parts: [Part]) -> [String] {
            parts.flatMap { part -> [String] in
                switch part {
                case .word(let word): [word]
                case .slot(let name): [name.uppercased()]
                case .choice(let branches): branches.contains([]) ? [] : words(branches[0])
                }
            }
        }
        let fewest = words(parts)
        return fewest.joined(separator: " ").split(separator: " 's").joined(separator: "'s")
    }

    private struct Reader {
        var rest: Substring

        mutating func parts(until stops: Set<Character>) throws(Fault) -> [Part] {
            var parts: [Part] = []
            while true {
                rest = rest.drop(while: \.isWhitespace)
                guard let next = rest.first, !stops.contains(next) else { return parts }
                switch next {
                case "[":
                    rest.removeFirst()
                    parts.append(.choice(try branches(until: "]") + [[]]))
                case "(":
                    rest.removeFirst()
                    parts.append(.choice(try branches(until: ")")))
                case "{":
                    let name = rest.dropFirst().prefix { $0.isLetter || $0 == "_" }
                    rest = rest.dropFirst(name.count + 1)
                    guard rest.first == "}", !name.isEmpty else { throw Fault(description: "has a { without its }") }
                    rest.removeFirst()
                    parts.append(.slot(String(name)))
                case "]", ")", "}", "|":
                    return parts
                default:
                    let word = rest.prefix { !$0.isWhitespace && !"[](){}|".contains($0) }
                    rest = rest.dropFirst(word.count)
                    parts.append(.word(word.lowercased()))
                }
            }
        }

        private mutating func branches(until end: Character) throws(Fault) -> [[Part]] {
            var branches: [[Part]] = []
            while true {
                branches.append(try parts(until: ["|", end]))
                guard let next = rest.first, next == "|" || next == end else {
                    throw Fault(description: "lacks a '\(end)'")
                }
                rest.removeFirst()
                if next == end { return branches }
            }
        }
    }
}
