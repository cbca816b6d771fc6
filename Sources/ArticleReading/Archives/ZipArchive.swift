/// The files of a ZIP archive, found through its directory (PKWARE, *.ZIP File Format Specification*, APPNOTE.TXT).
struct ZipArchive {
    private struct Entry {
        var method: Int
        var compressedSize: Int
        var headerOffset: Int
    }

    private let bytes: [UInt8]
    private var entries: [String: Entry] = [:]

    private static let endSignature: [UInt8] = [0x50, 0x4B, 5, 6]
    private static let entrySignature: [UInt8] = [0x50, 0x4B, 1, 2]
    private static let fileSignature: [UInt8] = [0x50, 0x4B, 3, 4]
    private static let endSize = 22
    private static let longestComment = 0xFFFF

    /// Reads the directory; nil when it is not there, as in an archive that was cut.
    init?(_ bytes: [UInt8]) {
        self.bytes = bytes
        let first = max(0, bytes.count - Self.endSize - Self.longestComment)
        let end = stride(from: bytes.count - Self.endSize, through: first, by: -1)
            .first { bytes[$0...].starts(with: Self.endSignature) }
        guard let end, let count = number(at: end + 10, bytes: 2), let start = number(at: end + 16, bytes: 4) else {
            return nil
        }
        var offset = start
        for _ in 0..<count {
            guard offset + 46 <= bytes.count, bytes[offset...].starts(with: Self.entrySignature),
                let method = number(at: offset + 10, bytes: 2), let size = number(at: offset + 20, bytes: 4),
                let name = number(at: offset + 28, bytes: 2), let extra = number(at: offset + 30, bytes: 2),
                let comment = number(at: offset + 32, bytes: 2), let header = number(at: offset + 42, bytes: 4),
                offset + 46 + name <= bytes.count
            else { break }
            let path = String(decoding: bytes[(offset + 46)..<(offset + 46 + name)], as: UTF8.self)
            entries[path] = Entry(method: method, compressedSize: size, headerOffset: header)
            offset += 46 + name + extra + comment
        }
    }

    /// Returns the bytes of a file.
    ///
    /// - Parameters:
    ///   - path: Its path in the archive.
    ///   - limit: The most bytes that it may have.
    /// - Returns: The bytes; nil when there is no such file, it is damaged, or it is larger.
    func file(_ path: String, atMost limit: Int) -> [UInt8]? {
        guard let entry = entries[path], entry.headerOffset + 30 <= bytes.count,
            bytes[entry.headerOffset...].starts(with: Self.fileSignature),
            let name = number(at: entry.headerOffset + 26, bytes: 2),
            let extra = number(at: entry.headerOffset + 28, bytes: 2)
        else { return nil }
        let start = entry.headerOffset + 30 + name + extra
        guard start + entry.compressedSize <= bytes.count else { return nil }
        var rest = bytes[start..<(start + entry.compressedSize)]
        switch entry.method {
        case 0: return rest.count <= limit ? Array(rest) : nil
        case 8:
            let inflater = Inflater(.none)
            var result: [UInt8] = []
            while result.count <= limit {
                let before = (rest.count, result.count)
                switch inflater.inflate(&rest, into: &result, atMost: 1 << 16) {
                case .memberEnd: return result.count <= limit ? result : nil
                case .damaged: return nil
                case .more where before == (rest.count, result.count): return nil
                case .more: continue
                }
            }
            return nil
        default: return nil
        }
    }

    /// Reads an unsigned number, least byte first; nil beyond the end.
    private func number(at offset: Int, bytes count: Int) -> Int? {
        guard offset >= 0, offset + count <= bytes.count else { return nil }
        return bytes[offset..<(offset + count)].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
