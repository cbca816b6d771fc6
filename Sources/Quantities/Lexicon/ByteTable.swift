/// A set of bytes, asked without hashing.
struct ByteTable: Sendable {
    private let holds: [Bool]

    /// Makes the set of the bytes that some words start or end with.
    init(_ bytes: some Sequence<UInt8>) {
        var holds = [Bool](repeating: false, count: 256)
        for byte in bytes { holds[Int(byte)] = true }
        self.holds = holds
    }

    /// Whether a byte is one of them.
    func contains(_ byte: UInt8) -> Bool { holds[Int(byte)] }
}
