internal import Glibc

/// What tells whether a file is the same as before: its size, its time of change, and the hash of its bytes.
public struct InputFile: Hashable, Sendable {
    /// The path as it was given.
    public let path: String
    /// The size in bytes.
    public let size: Int
    /// The time of its last change, in nanoseconds since 1970.
    public let modified: Int

    /// Looks at a file; `nil` for standard input and for what is no regular file.
    public init?(path: String) {
        var status = stat()
        guard path != "-", stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        self.path = path
        size = Int(status.st_size)
        modified = Int(status.st_mtim.tv_sec) * 1_000_000_000 + Int(status.st_mtim.tv_nsec)
    }

    /// The hash of the file's bytes as they are now, in 32 hexadecimal digits; `nil` when it cannot be read.
    ///
    /// It tells an edited file from a copied one; it is no defence against somebody who wants two files to be equal.
    public func hash() -> String? {
        guard var source = try? ByteSource(path: path) else { return nil }
        var states: (UInt64, UInt64) = (0x9E37_79B9_7F4A_7C15, 0xBF58_476D_1CE4_E5B9)
        var block: [UInt8] = []
        while true {
            block.removeAll(keepingCapacity: true)
            // Blocks are filled, so that where reads end does not matter.
            while block.count < 1 << 18 {
                guard let count = try? source.read(into: &block, atMost: (1 << 18) - block.count) else { return nil }
                if count == 0 { break }
            }
            if block.isEmpty { break }
            let length = block.count
            block.append(contentsOf: repeatElement(0, count: (8 - length % 8) % 8))
            block.withUnsafeBytes { bytes in
                for offset in stride(from: 0, to: bytes.count, by: 8) {
                    let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
                    states.0 = (states.0 ^ word) &* 0x94D0_49BB_1331_11EB
                    states.0 ^= states.0 >> 29
                    states.1 = (states.1 &+ word) &* 0xFF51_AFD7_ED55_8CCD
                    states.1 ^= states.1 >> 32
                }
            }
            states.0 ^= UInt64(length)
        }
        return [states.0, states.1].map { state in
            let digits = String(state, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }
}
