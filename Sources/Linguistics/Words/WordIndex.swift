/// Some words by their places in a list, looked up by their bytes.
///
/// Lists of words are asked about nearly every word of a text, and nearly every answer is no: what a word begins with and
/// how long it is tells most of them, and a short hash the rest. A dictionary would hash every word so that no one could
/// choose words to slow it; these lists are the program's own.
public struct WordIndex: Sendable {
    /// What the words begin with, a bit each: it lies beside the index itself, and most words need no more.
    private var openings: UInt64 = 0
    /// The lengths of the words by what they begin with, a bit each.
    private var lengths = [UInt32](repeating: 0, count: 64)
    /// The upper half of a word's hash and, in the lower, its place and one; 0 in an empty slot.
    private var slots: [UInt64]
    private let mask: Int
    private var bytes: [UInt8] = []
    private var ends: [Int] = []

    /// Makes the index of some words; of equal ones the first counts.
    public init(_ words: some Collection<String>) {
        var size = 8
        while size < words.count * 2 { size *= 2 }
        slots = [UInt64](repeating: 0, count: size)
        mask = size - 1
        ends.reserveCapacity(words.count)
        for (place, word) in words.enumerated() {
            let start = bytes.count
            bytes.append(contentsOf: word.utf8)
            ends.append(bytes.count)
            insert(start..<bytes.count, place)
        }
    }

    private mutating func insert(_ range: Range<Int>, _ place: Int) {
        let (hash, isKnown, first) = bytes.withUnsafeBufferPointer { bytes in
            let word = UnsafeBufferPointer(rebasing: bytes[range])
            return (Self.hash(word), find(word) != nil, word.first)
        }
        if isKnown { return }
        openings |= 1 << UInt64(Self.opening(first))
        lengths[Self.opening(first)] |= Self.length(range.count)
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = hash & ~0xFFFF_FFFF | UInt64(place + 1)
    }

    /// Returns the place of a word in the list, or `nil` when it is none of them.
    public subscript(word: String) -> Int? {
        // What Swift makes is stored in one piece; what a foreign library made is copied first.
        word.utf8.withContiguousStorageIfAvailable(find) ?? Array(word.utf8).withUnsafeBufferPointer(find)
    }

    /// Returns the place of a word with these bytes in the list, or `nil` when it is none of them.
    public subscript(bytes: UnsafeBufferPointer<UInt8>) -> Int? { find(bytes) }

    @inline(__always)
    private func find(_ word: UnsafeBufferPointer<UInt8>) -> Int? {
        let opening = Self.opening(word.first)
        guard openings &>> UInt64(opening) & 1 != 0, lengths[opening] & Self.length(word.count) != 0 else { return nil }
        let hash = Self.hash(word)
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 {
            let place = Int(truncatingIfNeeded: slots[slot] & 0xFFFF_FFFF) - 1
            if slots[slot] >> 32 == hash >> 32, isWord(word, at: place) { return place }
            slot = (slot + 1) & mask
        }
        return nil
    }

    private func isWord(_ word: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
        let start = place == 0 ? 0 : ends[place - 1]
        guard ends[place] - start == word.count else { return false }
        for offset in 0..<word.count where bytes[start + offset] != word[offset] { return false }
        return true
    }

    @inline(__always)
    private static func opening(_ first: UInt8?) -> Int { Int((first ?? 0) & 63) }

    @inline(__always)
    private static func length(_ count: Int) -> UInt32 { 1 << UInt32(min(count, 31)) }

    /// Eight bytes at a time, the last ones by themselves.
    @inline(__always)
    private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
        let bytes = UnsafeRawBufferPointer(word)
        var hash = UInt64(bytes.count)
        var offset = 0
        while offset + 8 <= bytes.count {
            hash = (hash ^ bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash >> 29
            offset += 8
        }
        var last: UInt64 = 0
        for byte in bytes[offset...] { last = last << 8 | UInt64(byte) }
        hash = (hash ^ last) &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash >> 32
        return hash &* 0xD6E8_FEB8_6659_FD93
    }
}
