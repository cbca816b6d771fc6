internal import CNameModel

/// The compiled lexicon: a hash table that is read where it lies in the program.
///
/// Layout: the number of slots, a power of two (4 bytes), 4 bytes of nothing, then 8 bytes a slot: the low half of the
/// entry's hash, or 0 in an empty slot, and its ``NameClasses``. All little-endian; collisions go to the next slot.
package struct NameLexicon: @unchecked Sendable {
    // Unchecked: the bytes are constants of the program.
    private let slots: UnsafeRawPointer
    private let mask: UInt64

    /// The lexicon that the program carries.
    package static let embedded = NameLexicon(factdb_name_lexicon())

    private init(_ bytes: UnsafeRawPointer) {
        mask = UInt64(bytes.load(as: UInt32.self)) - 1
        slots = bytes + 8
    }

    /// What is known of the words with a hash.
    @inline(__always)
    package func classes(_ hash: UInt64) -> NameClasses {
        let fingerprint = Self.fingerprint(hash)
        var slot = (hash >> 32) & mask
        while true {
            let entry = slots.load(fromByteOffset: Int(slot) * 8, as: UInt64.self)
            if entry == 0 { return [] }
            if UInt32(truncatingIfNeeded: entry) == fingerprint { return NameClasses(rawValue: UInt32(entry >> 32)) }
            slot = (slot + 1) & mask
        }
    }

    /// What is known of a word.
    package func classes(of word: String) -> NameClasses {
        classes(NameHash.word(word))
    }

    @inline(__always)
    package static func fingerprint(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash) | 1 }

    /// The bytes of a lexicon with these entries; the same entries give the same bytes.
    package static func compiled(_ entries: [UInt64: NameClasses]) -> [UInt8] {
        var count: UInt64 = 16
        while count * 17 < UInt64(entries.count) * 20 { count *= 2 }
        var slots = [UInt64](repeating: 0, count: Int(count))
        for (hash, classes) in entries.sorted(by: { $0.key < $1.key }) {
            var slot = (hash >> 32) & (count - 1)
            while slots[Int(slot)] != 0 { slot = (slot + 1) & (count - 1) }
            slots[Int(slot)] = UInt64(classes.rawValue) << 32 | UInt64(fingerprint(hash))
        }
        let header = UInt64(count)
        return ([header] + slots).flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) } }
    }
}
