/// How far bytes look like UTF-8: the well-formed sequences beyond ASCII, and the bytes that belong to none.
struct UTF8Shape: Equatable {
    var multibyteSequences = 0
    var invalidBytes = 0

    /// Counts the sequences of some bytes.
    init(of bytes: [UInt8]) {
        var index = 0
        while index < bytes.count {
            let lead = bytes[index]
            let length: Int
            switch lead {
            case ..<0x80:
                index += 1
                continue
            case 0xC2...0xDF: length = 2
            case 0xE0...0xEF: length = 3
            case 0xF0...0xF4: length = 4
            default:
                invalidBytes += 1
                index += 1
                continue
            }
            let end = index + length
            if end <= bytes.count, bytes[(index + 1)..<end].allSatisfy({ $0 & 0xC0 == 0x80 }) {
                multibyteSequences += 1
                index = end
            } else {
                invalidBytes += 1
                index += 1
            }
        }
    }
}
