/// Short ASCII words as integers, so that looking one up allocates nothing.
enum WordKey {
    /// The key of up to eight bytes, capitals made small; 0 for anything longer.
    @inline(__always)
    static func of(_ text: CodePoints, _ range: Range<Int>) -> UInt64 {
        guard range.count <= 8 else { return 0 }
        var key: UInt64 = 0
        for offset in range { key = key << 8 | UInt64(text.byte(offset).lowercasedASCII) }
        return key
    }

    /// The keys of the words in a list separated by spaces.
    static func set(_ words: StaticString) -> Set<UInt64> {
        var keys: Set<UInt64> = []
        words.withUTF8Buffer { buffer in
            var key: UInt64 = 0
            for byte in buffer {
                if byte == 0x20 || byte == 0x0A {
                    if key != 0 { keys.insert(key) }
                    key = 0
                } else {
                    key = key << 8 | UInt64(byte)
                }
            }
            if key != 0 { keys.insert(key) }
        }
        return keys
    }
}
