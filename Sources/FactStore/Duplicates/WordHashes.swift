/// The words of a text as hashes: letters and digits in small letters, without marks.
struct WordHashes {
    /// One hash a word, in the order of the text.
    let hashes: [UInt64]
    /// The bytes of each word in the text.
    let ranges: [Range<Int>]

    /// Finds the words of some UTF-8, in linear time; ASCII letters lose their case, and typographic marks part words.
    init(of utf8: [UInt8]) {
        var hashes: [UInt64] = []
        var ranges: [Range<Int>] = []
        var hash = Self.seed
        var start = 0
        var isInWord = false
        var index = 0
        func isMark(_ index: Int) -> Bool {
            // U+2000 to U+206F are dashes, quotation marks and spaces; C2 80 to C2 BF are signs.
            utf8[index] == 0xC2 || utf8[index] == 0xE2 && index + 1 < utf8.count && (utf8[index + 1] | 1) == 0x81
        }
        while index < utf8.count {
            let byte = utf8[index]
            let isUpper = (0x41...0x5A).contains(byte)
            let isWord =
                isUpper || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
                || byte >= 0x80 && !isMark(index)
            if isWord {
                if !isInWord { (start, hash, isInWord) = (index, Self.seed, true) }
                hash = (hash ^ UInt64(isUpper ? byte | 0x20 : byte)) &* 0x100_0000_01b3
                index += 1
                continue
            }
            // An apostrophe is no part of a word, nor does it part one.
            let isApostrophe = byte == UInt8(ascii: "'") || utf8[index...].starts(with: [0xE2, 0x80, 0x99])
            let length = byte == 0xE2 ? 3 : byte == 0xC2 ? 2 : 1
            let next = index + length
            if isInWord, !(isApostrophe && next < utf8.count && (0x61...0x7A).contains(utf8[next])) {
                hashes.append(hash)
                ranges.append(start..<index)
                isInWord = false
            }
            index = next
        }
        if isInWord {
            hashes.append(hash)
            ranges.append(start..<utf8.count)
        }
        self.hashes = hashes
        self.ranges = ranges
    }

    /// The hashes of all runs of a number of words.
    func shingles(of length: Int) -> [UInt64] {
        guard hashes.count >= length else { return hashes.isEmpty ? [] : [Self.mixed(hashes[...])] }
        return (0...(hashes.count - length)).map { Self.mixed(hashes[$0..<$0 + length]) }
    }

    /// One well-mixed hash of several (the finaliser of SplitMix64).
    static func mixed(_ hashes: ArraySlice<UInt64>) -> UInt64 {
        var state: UInt64 = 0
        for hash in hashes {
            state = (state ^ hash) &* 0xBF58_476D_1CE4_E5B9
            state ^= state >> 29
        }
        state = (state ^ (state >> 30)) &* 0x94D0_49BB_1331_11EB
        return state ^ (state >> 31)
    }

    private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325
}
