/// Makes text safe to print on a terminal.
enum SafeText {
    /// Returns the text with control characters and marks that turn the direction of writing shown as escapes, so
    /// that an article's words cannot steer a terminal (CVE-2021-42574). Line breaks are kept, tabs become spaces.
    static func escaped(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            if scalar == "\t" {
                result += " "
            } else if scalar != "\n", isUnsafe(scalar) {
                result += "\\u{\(String(scalar.value, radix: 16))}"
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// Returns the text escaped, for what stands in columns: without the selectors of emoji forms and skin tones behind
    /// other emoji, of which no two terminals agree how wide they are.
    static func aligned(_ text: String) -> String {
        let text = escaped(text)
        guard text.unicodeScalars.contains(where: isDisputed) else { return text }
        return String(
            text.map { character in
                let scalars = character.unicodeScalars
                guard scalars.count > 1, scalars.contains(where: isDisputed) else { return character }
                let rest = String.UnicodeScalarView(scalars.filter { !isDisputed($0) })
                return String(rest).first ?? character
            })
    }

    private static func isDisputed(_ scalar: Unicode.Scalar) -> Bool {
        scalar == DisplayWidth.emojiSelector || (0x1F3FB...0x1F3FF).contains(scalar.value)
    }

    private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
