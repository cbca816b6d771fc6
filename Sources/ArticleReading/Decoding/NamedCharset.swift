internal import Glibc

/// Decodes the encodings that pages and messages name and that are neither Unicode nor Windows-1252, by the C library.
enum NamedCharset {
    /// Returns the text, or `nil` when the encoding is not known or is one that others decode.
    static func decode(_ bytes: [UInt8], _ label: String) -> String? {
        let own: Set<String> = ["utf-8", "utf8", "us-ascii", "ascii", "iso-8859-1", "latin1", "windows-1252", "cp1252"]
        guard !own.contains(label), label.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "/") }) else {
            return nil
        }
        let converter = iconv_open("UTF-8", label)
        guard converter != iconv_t(bitPattern: -1), let converter else { return nil }
        defer { iconv_close(converter) }
        var output = [CChar](repeating: 0, count: bytes.count * 4 + 16)
        var text: [UInt8] = []
        var input = bytes.map { CChar(bitPattern: $0) }
        input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                var from = source.baseAddress
                var left = source.count
                while left > 0 {
                    var to = target.baseAddress
                    var room = target.count
                    let result = iconv(converter, &from, &left, &to, &room)
                    text += target[..<(target.count - room)].map { UInt8(bitPattern: $0) }
                    guard result == size_t.max, left > 0 else { break }
                    // A byte that stands for nothing in this encoding.
                    text += "\u{FFFD}".utf8
                    from = from?.advanced(by: 1)
                    left -= 1
                }
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}
