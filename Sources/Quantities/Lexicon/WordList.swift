internal import Linguistics

/// Lists of words written as text, read once.
enum WordList {
    /// Returns the words of a text that white space divides.
    static func set(_ words: String) -> WordSet {
        WordSet(words.split(whereSeparator: \.isWhitespace).map(String.init))
    }

    /// Returns the values of a text of `word value` lines; several words may share a line, the value comes last.
    static func table(_ lines: String) -> WordTable<Double> {
        var table: [String: Double] = [:]
        for line in lines.split(separator: "\n") {
            let fields = line.split(separator: " ")
            guard let last = fields.last, let value = Double(last) else { continue }
            for word in fields.dropLast() { table[String(word)] = value }
        }
        return WordTable(table)
    }
}
