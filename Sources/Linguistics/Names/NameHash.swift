/// Hashes of words and phrases: fixed, as the lexicon and the weights are laid out by them.
public enum NameHash {
    /// The hash of a word, ASCII capitals made small.
    @inline(__always)
    public static func word(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for offset in range { hash = (hash ^ UInt64(bytes[offset].lowercasedASCII)) &* 0x100_0000_01B3 }
        return finish(hash)
    }

    /// The hash of a word, ASCII capitals made small.
    @inlinable
    public static func word(_ word: some StringProtocol) -> UInt64 {
        // What Swift makes is stored in one piece; what a foreign library made is copied first.
        word.utf8.withContiguousStorageIfAvailable { Self.word($0, 0..<$0.count) }
            ?? Array(word.utf8).withUnsafeBufferPointer { Self.word($0, 0..<$0.count) }
    }

    /// The hash of a phrase: of what came before (0 at its start) and the next word.
    @inline(__always)
    package static func phrase(_ before: UInt64, _ word: UInt64) -> UInt64 {
        before == 0 ? word : finish(before &* 0x9E37_79B9_7F4A_7C15 ^ word)
    }

    @inline(__always)
    static func finish(_ value: UInt64) -> UInt64 {
        var mixed = value
        mixed = (mixed ^ (mixed >> 32)) &* 0xD6E8_FEB8_6659_FD93
        return mixed ^ (mixed >> 32)
    }
}
