/// Finds the encoding that a web page names in its head, as the HTML Standard's prescan does
/// (<https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding>).
enum MetaCharset {
    /// Returns the label behind the first `charset=` in the first 4096 bytes, in small letters.
    static func label(in bytes: [UInt8]) -> String? {
        let head = bytes.prefix(4096)
        let key = Array("charset=".utf8)
        var index = head.startIndex
        while index + key.count < head.endIndex {
            guard zip(head[index...], key).allSatisfy({ ($0 | 0x20) == ($1 | 0x20) }) else {
                index += 1
                continue
            }
            let value = head[(index + key.count)...].drop { $0 == 0x20 || $0 == 0x22 || $0 == 0x27 }
                .prefix { $0 > 0x20 && ![0x22, 0x27, 0x3B, 0x3E, 0x2F].contains($0) }
            return value.isEmpty ? nil : String(decoding: value, as: UTF8.self).lowercased()
        }
        return nil
    }
}
