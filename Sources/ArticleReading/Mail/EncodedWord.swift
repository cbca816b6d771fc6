/// Decodes the encoded words of header fields (RFC 2047): `=?utf-8?q?caf=C3=A9?=`.
enum EncodedWord {
    /// Returns a field's text with its encoded words decoded; white space between two of them is none.
    static func decoded(_ text: String) -> String {
        guard text.contains("=?") else { return text }
        let bytes = Array(text.utf8)
        var result = ""
        var index = 0
        var plainStart = 0
        var wasEncoded = false
        while index + 1 < bytes.count {
            guard bytes[index] == UInt8(ascii: "="), bytes[index + 1] == UInt8(ascii: "?"),
                let word = word(in: bytes, at: index)
            else {
                index += 1
                continue
            }
            let between = bytes[plainStart..<index]
            if !wasEncoded || between.contains(where: { $0 > 0x20 }) {
                result += String(decoding: between, as: UTF8.self)
            }
            result += word.text
            index = word.end
            plainStart = index
            wasEncoded = true
        }
        return result + String(decoding: bytes[plainStart...], as: UTF8.self)
    }

    private static func word(in bytes: [UInt8], at start: Int) -> (text: String, end: Int)? {
        var parts: [ArraySlice<UInt8>] = []
        var from = start + 2
        for index in from..<min(bytes.count, start + 1000) where bytes[index] == UInt8(ascii: "?") {
            parts.append(bytes[from..<index])
            from = index + 1
            guard parts.count == 3 else { continue }
            guard from < bytes.count, bytes[from] == UInt8(ascii: "=") else { return nil }
            let kind = parts[1].first.map { $0 | 0x20 }
            let content =
                kind == UInt8(ascii: "b")
                ? TransferEncoding.base64(parts[2])
                : TransferEncoding.quotedPrintable(Array(parts[2]), underscoreIsSpace: true)
            let charset = String(decoding: parts[0], as: UTF8.self).lowercased()
            return (TextDecoder.decode(content, charset: charset)?.text ?? "", from + 1)
        }
        return nil
    }
}
