/// A text whose places of interest are marked by keycap emoji, so that tests need no counted offsets.
///
/// `MarkedText("“1️⃣It works,2️⃣” he said")` has the text `“It works,” he said` and the UTF-8 offsets of both markers.
public struct MarkedText: Sendable {
    /// The text without its markers.
    public let text: String
    /// The UTF-8 offset at which each marker stood, by the marker's digit.
    public let offsets: [Int: Int]

    /// Takes the markers 0️⃣ to 9️⃣ out of a text.
    public init(_ marked: String) {
        var text = ""
        var offsets: [Int: Int] = [:]
        for character in marked {
            let scalars = Array(character.unicodeScalars)
            if scalars.count == 3, scalars[1].value == 0xFE0F, scalars[2].value == 0x20E3,
                let digit = Int(String(scalars[0]))
            {
                offsets[digit] = text.utf8.count
            } else {
                text.append(character)
            }
        }
        self.text = text
        self.offsets = offsets
    }

    /// The half-open UTF-8 range between two markers.
    public subscript(_ start: Int, _ end: Int) -> Range<Int> {
        guard let low = offsets[start], let high = offsets[end] else {
            preconditionFailure("the text has no markers \(start) and \(end)")
        }
        return low..<high
    }
}
