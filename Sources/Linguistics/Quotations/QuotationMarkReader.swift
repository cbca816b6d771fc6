/// Reads which tokens of a paragraph are quotation marks and what the white space around them makes of them.
struct QuotationMarkReader {
    let text: CodePoints
    let tokens: [Token]

    /// The quotation marks among tokens.
    func marks(in range: Range<Int>) -> [QuotationMark] {
        var marks: [QuotationMark] = []
        var index = range.lowerBound
        while index < range.upperBound {
            guard kind(of: index) != nil else {
                index += 1
                continue
            }
            // Marks that touch each other have one shape: what stands before the first and after the last decides.
            var end = index + 1
            while end < range.upperBound, !tokens[end].followsSpace, kind(of: end) != nil { end += 1 }
            let shape = shape(of: index..<end, in: range)
            for token in index..<end {
                guard let (family, glyph) = kind(of: token), !isMeasure(token, in: range) else { continue }
                marks.append(QuotationMark(token: token, family: family, glyph: glyph, shape: shape))
            }
            index = end
        }
        return marks
    }

    private func kind(of token: Int) -> (family: QuotationMark.Family, glyph: QuotationMark.Shape)? {
        let start = Int(tokens[token].start)
        let (value, length) = text.scalar(at: start)
        let width = Int(tokens[token].end) - start
        if width == length { return QuotationMark.kind(of: value) }
        // `` and ''
        if width == 2, value == 0x60 { return (.double, .opening) }
        if width == 2, value == 0x27, text.byte(start + 1) == 0x27 { return (.double, .closing) }
        return nil
    }

    private func shape(of run: Range<Int>, in range: Range<Int>) -> QuotationMark.Shape {
        let isLeftAttached =
            run.lowerBound > range.lowerBound && !tokens[run.lowerBound].followsSpace && !isOpener(run.lowerBound - 1)
        let isRightAttached =
            run.upperBound < range.upperBound && !tokens[run.upperBound].followsSpace && !isCloser(run.upperBound)
        let isAfterDash = isLeftAttached && isDash(run.lowerBound - 1)
        let isBeforeDash = isRightAttached && isDash(run.upperBound)
        switch (isLeftAttached && !isAfterDash, isRightAttached && !isBeforeDash) {
        case (true, false): return .closing
        case (false, true): return .opening
        case (true, true): return .either
        case (false, false):
            if isAfterDash != isBeforeDash { return isAfterDash ? .closing : .opening }
            // Free on both sides: at an edge of the paragraph there is but one choice.
            if run.lowerBound == range.lowerBound, run.upperBound < range.upperBound { return .opening }
            if run.upperBound == range.upperBound, run.lowerBound > range.lowerBound { return .closing }
            if run.upperBound < range.upperBound, isCloser(run.upperBound) { return .closing }
            return .either
        }
    }

    private func isOpener(_ token: Int) -> Bool {
        let byte = text.byte(Int(tokens[token].start))
        return byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{")
            || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "=")
    }

    private func isCloser(_ token: Int) -> Bool {
        let byte = text.byte(Int(tokens[token].start))
        guard byte < 0x80 else { return text.scalar(at: Int(tokens[token].start)).value == 0x2026 }
        return ".,;:!?)]}/".utf8.contains(byte)
    }

    private func isDash(_ token: Int) -> Bool {
        let value = text.scalar(at: Int(tokens[token].start)).value
        return CharacterClass.of(value) == .dash
    }

    /// Whether a straight mark after a digit stands for feet or inches: `6'2"`, `a 27" screen`.
    private func isMeasure(_ token: Int, in range: Range<Int>) -> Bool {
        let start = Int(tokens[token].start)
        guard !tokens[token].followsSpace, token > range.lowerBound, text.byte(start - 1).isASCIIDigit else {
            return false
        }
        switch text.byte(start) {
        case UInt8(ascii: "'"):
            return token + 1 < range.upperBound && text.byte(Int(tokens[token + 1].start)).isASCIIDigit
        case UInt8(ascii: "\""):
            let isAfterFeet =
                token >= range.lowerBound + 2 && text.byte(Int(tokens[token - 2].start)) == 0x27
                && !tokens[token - 1].followsSpace && !tokens[token - 2].followsSpace
            return isAfterFeet
        default: return false
        }
    }
}
