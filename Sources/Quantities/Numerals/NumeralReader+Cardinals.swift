internal import Linguistics

extension NumeralReader {
    /// Reads `three hundred and fifty`: groups below a thousand, each with a smaller magnitude than the last.
    ///
    /// - Parameters:
    ///   - index: The first atom.
    ///   - opening: The value to start from when the numeral opens with its magnitude, as in `a hundred`.
    /// - Returns: The value and the atom behind it, or `nil` when no cardinal stands there.
    func cardinal(at index: Int, opensWith opening: Double? = nil) -> (value: Double, end: Int)? {
        var group: Double
        var end: Int
        if let opening {
            (group, end) = (opening, index)
        } else if let first = belowHundred(at: index) {
            (group, end) = first
        } else if let magnitude = magnitude(at: index), magnitude >= 100,
            atoms.lower(index).utf8.last != UInt8(ascii: "s")
        {
            // `hundred people`, with the article left out.
            (group, end) = (1, index)
        } else {
            return nil
        }
        var total = 0.0
        var smallest = Double.infinity
        while let (magnitude, next) = magnitudeBehind(end) {
            if magnitude == 100, group < 100, group > 0 {
                group *= 100
                end = next
            } else if magnitude != 100, magnitude < smallest, group > 0 {
                total += group * magnitude
                smallest = magnitude
                group = 0
                end = next
                if magnitude < 100 { break }
            } else if magnitude >= smallest, group == 0, total > 0, magnitude >= 1e6 {
                // `hundred thousand million`
                total *= magnitude
                smallest = magnitude
                end = next
            } else {
                break
            }
            if magnitudeBehind(end) != nil { continue }
            let isJoined = atoms.is(end, ["and", "&", ","]) && smallest >= 100 || atoms.lower(end) == "and"
            let place = isJoined ? end + 1 : end
            if atoms.lower(end) == ",", atoms.magnitudeFollows(place) == false { break }
            guard atoms.isSameSentence(index, place), let (rest, after) = belowHundred(at: place), rest > 0 else {
                break
            }
            // `two million and three fifths` ends with a part of one.
            if isJoined, NumeralLexicon.isParts(atoms.lower(after)) || rest == 1 && atoms.lower(after) == "half" {
                break
            }
            // `two hundred and three thousand` is one numeral, `two hundred and three hundred` are two.
            if let (following, _) = magnitudeBehind(after),
                following >= smallest || following == 100 && (group > 0 || isJoined && smallest == .infinity)
                    || following < 100
            {
                break
            }
            group += rest
            end = after
        }
        return end > index ? (total + group, end) : nil
    }

    /// Reads words below a thousand.
    func wordsBelowThousand(at index: Int) -> (value: Double, end: Int)? {
        guard let (value, end) = cardinal(at: index), value < 1000 else { return nil }
        return (value, end)
    }

    private func magnitude(at index: Int) -> Double? {
        let word = atoms.lower(index)
        return word.utf8.count > 1 ? NumeralLexicon.magnitudes[word] : nil
    }

    private func magnitudeBehind(_ index: Int) -> (value: Double, end: Int)? {
        let place = atoms.isDash(index) && atoms.isGlued(index) && atoms.isGlued(index + 1) ? index + 1 : index
        guard let value = magnitude(at: place), place == 0 || atoms.isSameSentence(index - 1, place) || place == index
        else { return nil }
        return (value, place + 1)
    }

    private func belowHundred(at index: Int) -> (value: Double, end: Int)? {
        let word = atoms.lower(index)
        guard let value = NumeralLexicon.small[word] else {
            guard let fused = NumeralLexicon.fused(word), !fused.isOrdinal else { return nil }
            return (fused.value, index + 1)
        }
        let place = atoms.isDash(index + 1) ? index + 2 : index + 1
        if value >= 20, let ones = NumeralLexicon.small[atoms.lower(place)], ones > 0, ones < 10,
            atoms.isSameSentence(index, place)
        {
            return (value + ones, place + 1)
        }
        return (value, index + 1)
    }
}

extension Atoms {
    /// Whether a group with a magnitude stands at an index, as behind the comma of `three million, two hundred`.
    fileprivate func magnitudeFollows(_ index: Int) -> Bool {
        for place in index..<min(index + 4, count) where NumeralLexicon.magnitudes[lower(place)] != nil { return true }
        return false
    }
}
