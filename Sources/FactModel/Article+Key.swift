extension Article {
    /// The article's key: the first 128 bits, as hexadecimal digits, of the SHA-256 of its text and of what its
    /// publisher says about it. Where it was read from does not count, so a copied file is the same article; nor does
    /// what was recognised in it, such as its language, so a better recogniser makes no second one.
    public var key: String { Self.key(of: [body, title, published, outlet, url, byline, externalID]) }

    /// Returns the key of what makes up an article.
    ///
    /// - Parameter fields: Body, title, day of publication, outlet, address, byline and the id of the source.
    /// - Returns: The key, 32 hexadecimal digits.
    public static func key(of fields: [String?]) -> String {
        var message: [UInt8] = []
        for field in fields {
            // The length before each field keeps ("ab", "c") apart from ("a", "bc"); nil differs from empty.
            let bytes = field.map { Array($0.utf8) }
            withUnsafeBytes(of: Int64(bytes?.count ?? -1).littleEndian) { message += $0 }
            message += bytes ?? []
        }
        return SHA256.digest(message).prefix(16).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// The number of words in the prose: runs of bytes between white space.
    public var wordCount: Int {
        var count = 0
        var isInWord = false
        for byte in body.utf8.dropFirst(prose.start).prefix(prose.count) {
            let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
            if !isSpace, !isInWord { count += 1 }
            isInWord = !isSpace
        }
        return count
    }
}
