internal import FactModel

/// Finds the place and day that open a news story: `NEW YORK, Kenya, Sep 23 –`, `LONDON (Reuters) -`.
///
/// The place stands in capitals; a region, a day and an agency in brackets may follow; a dash closes the dateline, or a
/// colon behind a day (`HYDERABAD, July 22:`).
enum DatelineScanner {
    /// No dateline is longer, in bytes.
    private static let longest = 100

    /// Looks for a dateline at the start of some text.
    ///
    /// - Parameters:
    ///   - utf8: The text.
    ///   - start: The offset at which the dateline would start.
    /// - Returns: The dateline, or `nil` when the text starts otherwise.
    static func scan(_ utf8: [UInt8], from start: Int) -> Dateline? {
        let limit = min(utf8.count, start + longest)
        guard let mark = closingMark(utf8, start..<limit) else { return nil }
        let line = String(decoding: utf8[start..<mark.lowerBound], as: UTF8.self)
        guard let lead = place(in: line), !line.contains("\n") else { return nil }
        let placeEnd = start + lead.utf8.count
        let rest = placeEnd..<mark.lowerBound
        guard isDatelineRest(utf8, rest) else { return nil }
        let dateSpan = dateSpan(utf8, rest)
        // Without a day, a word in capitals before a colon is who speaks, or `BREAKING:`.
        guard dateSpan != nil || utf8[mark.lowerBound] != UInt8(ascii: ":") else { return nil }
        return Dateline(
            span: Span(start: start, end: mark.upperBound),
            place: capitalized(lead),
            placeSpan: Span(start: start, end: placeEnd),
            dateSpan: dateSpan
        )
    }

    /// The first dash that stands between spaces, `--`, or colon before a space.
    private static func closingMark(_ utf8: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        let dashes: [[UInt8]] = [Array("–".utf8), Array("—".utf8), Array("--".utf8), Array("-".utf8)]
        func isSpace(_ offset: Int) -> Bool { offset == utf8.count || utf8[offset] == UInt8(ascii: " ") }
        var offset = range.lowerBound
        while offset < range.upperBound {
            if utf8[offset] == UInt8(ascii: ":"), isSpace(offset + 1) { return offset..<offset + 1 }
            for dash in dashes where utf8[offset...].starts(with: dash) {
                let end = offset + dash.count
                let hasSpaces = offset > 0 && utf8[offset - 1] == UInt8(ascii: " ") && isSpace(end)
                if hasSpaces || dash.count == 3 { return offset..<end }
            }
            offset += 1
        }
        return nil
    }

    /// The words in capitals at the start, at least three letters in all.
    private static func place(in line: String) -> String? {
        var place = ""
        var letters = 0
        for character in line {
            if character.isUppercase || (character == "." || character == "'" || character == "’") && letters > 0 {
                place.append(character)
                if character.isLetter { letters += 1 }
            } else if (character == " " || character == "-") && letters > 0 {
                place.append(character)
            } else if character.isLowercase {
                return nil
            } else {
                break
            }
        }
        while place.last == " " { place.removeLast() }
        return letters >= 3 ? place : nil
    }

    /// What follows the place may be short items set off by commas, and an agency in brackets; a sentence is not.
    private static func isDatelineRest(_ utf8: [UInt8], _ range: Range<Int>) -> Bool {
        let text = String(decoding: utf8[range], as: UTF8.self)
        let items = text.split(separator: ",", omittingEmptySubsequences: true)
        guard items.count <= 4 else { return false }
        guard text.allSatisfy({ $0.isLetter || $0.isNumber || " ,.()/'’-".contains($0) }) else { return false }
        if let first = text.first, first != ",", first != " " { return false }
        return items.allSatisfy { item in
            let words = item.split(separator: " ")
            return words.count <= 4
                && words.allSatisfy { word in
                    guard let first = word.first else { return false }
                    return first.isUppercase || first.isNumber || first == "(" || word.lowercased() == "of"
                }
        }
    }

    /// A month's name with a day's number beside it, and a year when one follows.
    private static func dateSpan(_ utf8: [UInt8], _ range: Range<Int>) -> Span? {
        let words = Self.words(utf8, range)
        func number(_ index: Int, _ digits: ClosedRange<Int>) -> Bool {
            guard words.indices.contains(index) else { return false }
            let word = utf8[words[index]]
            return digits.contains(word.count)
                && word.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        }
        for (index, word) in words.enumerated() {
            guard MonthName.number(of: String(decoding: utf8[word], as: UTF8.self)) != nil else { continue }
            var first = index
            var last = index
            if number(index + 1, 1...2) { last = index + 1 } else if number(index - 1, 1...2) { first = index - 1 }
            guard first != last else { continue }
            if number(last + 1, 4...4) { last += 1 }
            return Span(start: words[first].lowerBound, end: words[last].upperBound)
        }
        return nil
    }

    private static func words(_ utf8: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var start: Int?
        for offset in range {
            let isSeparator = utf8[offset] == UInt8(ascii: " ") || utf8[offset] == UInt8(ascii: ",")
            if isSeparator, let first = start {
                words.append(first..<offset)
                start = nil
            } else if !isSeparator, start == nil {
                start = offset
            }
        }
        if let start { words.append(start..<range.upperBound) }
        return words
    }

    /// `NEW YORK` as `New York`; a dotted acronym (`U.N.`) stays.
    private static func capitalized(_ place: String) -> String {
        var result = ""
        var startsWord = true
        for character in place {
            if character.isLetter {
                result += startsWord ? String(character) : character.lowercased()
                startsWord = false
            } else {
                result.append(character)
                startsWord = character != "'" && character != "’"
            }
        }
        return result
    }
}
