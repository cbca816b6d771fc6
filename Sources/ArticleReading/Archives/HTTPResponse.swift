/// An HTTP response as a web archive keeps it (RFC 9112).
struct HTTPResponse {
    /// Whether it succeeded and holds a web page.
    let isPage: Bool
    /// The encoding that its header names, in small letters.
    let charset: String?
    /// The body, without the codings it was sent in.
    private(set) var body: [UInt8]

    /// Reads a response; `nil` when there is no status line.
    init?(_ bytes: [UInt8], limits: ReadingLimits) {
        guard bytes.starts(with: Array("HTTP/".utf8)) else { return nil }
        let lineEnd = bytes.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
        let status = String(decoding: bytes[..<lineEnd], as: UTF8.self).split(separator: " ").dropFirst().first.flatMap
        { Int($0) }
        let (header, rest) = MailHeader.read(bytes[min(lineEnd + 1, bytes.endIndex)...])
        let type = header.raw("content-type")?.lowercased() ?? ""
        charset = header.parameter("charset", of: "content-type")?.lowercased()
        isPage =
            (200..<300).contains(status ?? 0) && (type.hasPrefix("text/html") || type.hasPrefix("application/xhtml"))
        body = Array(rest)
        guard isPage else { return }
        if header.raw("transfer-encoding")?.lowercased() == "chunked" { body = Self.unchunked(body) }
        if body.starts(with: [0x1F, 0x8B, 0x08]) {
            let stream = ByteStream(path: "", bytes: body, limits: limits)
            guard let inflated = try? stream.rest(atMost: limits.articleBytes) else { return nil }
            body = inflated
        }
    }

    /// Joins the chunks of a chunked body; a body that was stored without its chunk sizes stays as it is.
    private static func unchunked(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            guard let end = bytes[index...].firstIndex(of: UInt8(ascii: "\n")), end - index < 40 else { break }
            let digits = bytes[index..<end].prefix { Character(Unicode.Scalar($0)).isHexDigit }
            guard let size = Int(String(decoding: digits, as: UTF8.self), radix: 16) else { break }
            if size == 0 { return result }
            guard size <= bytes.count - end - 1 else {
                return result + bytes[(end + 1)...]
            }
            result += bytes[(end + 1)..<(end + 1 + size)]
            index = end + 1 + size
            while index < bytes.count, bytes[index] == 0x0D || bytes[index] == 0x0A { index += 1 }
        }
        return result.isEmpty ? bytes : result
    }
}
