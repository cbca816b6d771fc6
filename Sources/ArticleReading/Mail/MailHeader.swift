/// The header of an e-mail message or of a part of one (RFC 5322, RFC 2045).
struct MailHeader {
    private var fields: [(name: String, value: String)] = []

    /// Reads header lines up to the first empty one.
    ///
    /// - Returns: The header, and the bytes behind it.
    static func read(_ bytes: ArraySlice<UInt8>) -> (MailHeader, ArraySlice<UInt8>) {
        var header = MailHeader()
        var rest = bytes
        while !rest.isEmpty {
            let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
            var line = rest[rest.startIndex..<end]
            if line.last == UInt8(ascii: "\r") { line = line.dropLast() }
            rest = end < rest.endIndex ? rest[(end + 1)...] : []
            if line.isEmpty { break }
            let text = String(decoding: line, as: UTF8.self)
            if line.first == 0x20 || line.first == 0x09 {
                // A folded line goes on.
                if !header.fields.isEmpty { header.fields[header.fields.count - 1].value += " " + (text.folded ?? "") }
            } else if let colon = text.firstIndex(of: ":") {
                header.fields.append(
                    (text[..<colon].lowercased(), String(text[text.index(after: colon)...]).folded ?? ""))
            }
        }
        return (header, rest)
    }

    /// Returns the value of a field as it stands.
    func raw(_ name: String) -> String? { fields.first { $0.name == name }?.value }

    /// Returns the value of a field with its encoded words decoded.
    func text(_ name: String) -> String? { raw(name).map(EncodedWord.decoded)?.folded }

    /// Returns a parameter of a field: `charset` of `text/plain; charset="utf-8"`.
    func parameter(_ parameter: String, of name: String) -> String? {
        guard let value = raw(name) else { return nil }
        for part in value.split(separator: ";").dropFirst() {
            let sides = part.split(separator: "=", maxSplits: 1)
            guard sides.count == 2, String(sides[0]).folded?.lowercased() == parameter else { continue }
            return String(sides[1]).folded.map { $0.filter { $0 != "\"" } }
        }
        return nil
    }

    /// Whether a line has the form of a header field.
    static func isField(_ line: ArraySlice<UInt8>) -> Bool {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else { return false }
        return line[..<colon].allSatisfy { $0 > 0x20 && $0 < 0x7F }
    }

    /// Whether lines start like a message: fields only, two of which no other text has.
    static func looksLikeMessage(_ lines: [ArraySlice<UInt8>]) -> Bool {
        guard let first = lines.first, isField(first) else { return false }
        let telling: Set<String> = [
            "from", "to", "subject", "received", "return-path", "mime-version", "message-id", "delivered-to",
            "content-type", "x-mailer", "dkim-signature",
        ]
        var count = 0
        for line in lines {
            if line.isEmpty { break }
            if line.first == 0x20 || line.first == 0x09 { continue }
            guard isField(line) else { return false }
            let name = String(decoding: line.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self).lowercased()
            if telling.contains(name) { count += 1 }
        }
        return count >= 2
    }
}
