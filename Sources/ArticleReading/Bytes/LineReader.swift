/// Splits a byte source into lines, in memory bounded by the longest line allowed.
struct LineReader: ~Copyable {
    /// One line without its end.
    enum Line: Equatable {
        case bytes([UInt8])
        /// The line was longer than allowed; its bytes were passed over.
        case tooLong
    }

    private static let blockSize = 1 << 18

    private var source: ByteSource
    private let longest: Int
    private var buffer: [UInt8]
    private var position = 0
    private var isAtEnd = false

    /// Makes a reader that starts with bytes already read from the source.
    init(_ source: consuming ByteSource, startingWith buffer: [UInt8], longest: Int) {
        self.source = source
        self.buffer = buffer
        self.longest = longest
    }

    /// Returns the next line, or `nil` at the end.
    mutating func next() throws(ReadingProblem) -> Line? {
        var scanned = position
        var isTooLong = false
        while true {
            if let end = buffer[scanned...].firstIndex(of: UInt8(ascii: "\n")) {
                let line = buffer[position..<end]
                position = end + 1
                return isTooLong || line.count > longest ? .tooLong : .bytes(Array(line))
            }
            if isAtEnd {
                let line = buffer[position...]
                position = buffer.count
                if isTooLong || line.count > longest { return .tooLong }
                return line.isEmpty ? nil : .bytes(Array(line))
            }
            if buffer.count - position > longest {
                isTooLong = true
                position = buffer.count
            }
            buffer.removeFirst(position)
            position = 0
            scanned = buffer.count
            if try source.read(into: &buffer, atMost: Self.blockSize) == 0 { isAtEnd = true }
        }
    }
}
