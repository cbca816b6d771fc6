/// Turns the bytes of a text file into valid Unicode text, before any offset into it exists.
///
/// The order is that of the WHATWG Encoding Standard as far as a file without headers allows: a byte order mark
/// decides; then UTF-16 without a mark by its NULs; then valid UTF-8; then Windows-1252, unless nearly everything is
/// valid UTF-8, in which case the broken bytes alone become U+FFFD.
enum TextDecoder {
    /// Decodes bytes.
    ///
    /// - Parameters:
    ///   - bytes: The bytes.
    ///   - charset: The encoding that a header or the text names; a byte order mark and valid UTF-8 speak louder.
    /// - Returns: The text, or `nil` when the bytes are no text.
    static func decode(_ bytes: [UInt8], charset: String? = nil) -> DecodedText? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            return finished(String(decoding: bytes[3...], as: UTF8.self), "utf-8")
        }
        if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes[2...], isLittleEndian: true) }
        if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes[2...], isLittleEndian: false) }
        if let isLittleEndian = looksLikeUTF16(bytes) { return utf16(bytes[...], isLittleEndian: isLittleEndian) }
        if looksBinary(bytes) { return nil }
        let decoded = String(decoding: bytes, as: UTF8.self)
        let shape = UTF8Shape(of: bytes)
        if shape.invalidBytes == 0 || shape.multibyteSequences > shape.invalidBytes {
            return finished(decoded, "utf-8")
        }
        if let charset, let text = NamedCharset.decode(bytes, charset) { return finished(text, charset) }
        return finished(Windows1252.decode(bytes), "windows-1252")
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, isLittleEndian: Bool) -> DecodedText? {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var index = bytes.startIndex
        while index + 1 < bytes.endIndex {
            let first = UInt16(bytes[index])
            let second = UInt16(bytes[index + 1])
            units.append(isLittleEndian ? second << 8 | first : first << 8 | second)
            index += 2
        }
        return finished(String(decoding: units, as: UTF16.self), isLittleEndian ? "utf-16le" : "utf-16be")
    }

    /// Tells the byte order of UTF-16 without a mark: in Latin text every other byte is NUL.
    private static func looksLikeUTF16(_ bytes: [UInt8]) -> Bool? {
        let sample = bytes.prefix(4096)
        guard sample.count >= 8 else { return nil }
        var even = 0
        var odd = 0
        for (index, byte) in sample.enumerated() where byte == 0 {
            if index % 2 == 0 { even += 1 } else { odd += 1 }
        }
        let half = sample.count / 2
        if odd * 10 > half * 7, even * 20 < half { return true }
        if even * 10 > half * 7, odd * 20 < half { return false }
        return nil
    }

    /// Control characters other than white space hardly occur in text, and fill every other kind of file; one or two prove nothing.
    private static func looksBinary(_ bytes: [UInt8]) -> Bool {
        let sample = bytes.prefix(1 << 16)
        let controls = sample.reduce(0) { count, byte in
            count + (byte < 0x20 && !(0x08...0x0D).contains(byte) && byte != 0x1B || byte == 0x7F ? 1 : 0)
        }
        return controls * 50 > sample.count + 100
    }

    private static func finished(_ text: String, _ encoding: String) -> DecodedText {
        DecodedText(text: normalized(text), encoding: encoding)
    }

    /// Takes out NUL, and makes every line end `\n`.
    private static func normalized(_ text: String) -> String {
        var utf8 = Array(text.utf8)
        guard utf8.contains(where: { $0 == 0 || $0 == UInt8(ascii: "\r") }) else { return text }
        var kept = 0
        for index in utf8.indices {
            var byte = utf8[index]
            if byte == 0 { continue }
            if byte == UInt8(ascii: "\r") {
                if index + 1 < utf8.count, utf8[index + 1] == UInt8(ascii: "\n") { continue }
                byte = UInt8(ascii: "\n")
            }
            utf8[kept] = byte
            kept += 1
        }
        return String(decoding: utf8[..<kept], as: UTF8.self)
    }
}
