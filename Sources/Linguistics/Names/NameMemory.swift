/// What a document tells about a word wherever it stands: the second pass leans on the first pass's decisions.
struct NameMemory {
    /// What is remembered of a word.
    struct Entry {
        var hash: UInt64 = 0
        /// How often each kind was decided on, and none (last), for the word in capitals.
        var kinds: (UInt16, UInt16, UInt16, UInt16, UInt16) = (0, 0, 0, 0, 0)
        /// How often it ended a person's name of several words.
        var surnames: UInt16 = 0
        var isSeenSmall = false
        var isSeenInsideSentence = false
        var isAfterTitle = false
        var isBeforeSpeech = false
        var isAfterFirstName = false

        mutating func add(_ kind: NameKind?, _ amount: UInt16) {
            switch kind {
            case .person: kinds.0 &+= amount
            case .organization: kinds.1 &+= amount
            case .place: kinds.2 &+= amount
            case .other: kinds.3 &+= amount
            case nil: kinds.4 &+= amount
            }
        }
    }

    private var entries: [Entry]
    private let mask: Int

    /// Makes room for at most `count` words.
    init(count: Int) {
        var size = 16
        while size < count * 2 { size *= 2 }
        entries = [Entry](repeating: Entry(), count: size)
        mask = size - 1
    }

    /// The slot of a word, or of the empty entry where it would go.
    @inline(__always)
    private func slot(_ hash: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: hash >> 20) & mask
        while entries[slot].hash != 0, entries[slot].hash != hash { slot = (slot + 1) & mask }
        return slot
    }

    /// What is remembered of a word, if anything.
    subscript(_ hash: UInt64) -> Entry { entries[slot(hash)] }

    /// Changes what is remembered of a word, adding it if need be.
    mutating func update(_ hash: UInt64, _ change: (inout Entry) -> Void) {
        let slot = slot(hash)
        entries[slot].hash = hash
        change(&entries[slot])
    }

    /// Changes what is remembered of a word, if it is known.
    mutating func updateKnown(_ hash: UInt64, _ change: (inout Entry) -> Void) {
        let slot = slot(hash)
        if entries[slot].hash == hash { change(&entries[slot]) }
    }
}
