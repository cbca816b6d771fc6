/// The bytes of an input, inflated where it is gzip, with a little read ahead.
///
/// Memory is bounded by what a reader asks to see at once. A damaged gzip member costs what is left of it: reading
/// throws once and goes on at the next member.
final class ByteStream {
    /// One line without its end.
    enum Line: Equatable {
        case bytes([UInt8])
        /// The line was longer than allowed; its bytes were passed over.
        case tooLong
    }

    private static let blockSize = 1 << 18

    let path: String
    let limits: ReadingLimits
    /// Whether the input is gzip.
    private(set) var isCompressed = false
    /// Where members of gzip start that were seen and lie at or behind ``offset``, in inflated bytes.
    private(set) var memberStarts: [Int] = []
    /// The offset of the next byte, in inflated bytes.
    var offset: Int { base + position }

    /// How many bytes were read of the input itself, which may be compressed.
    var sourceOffset: Int { compressedCount }

    private var source: ByteSource?
    private var inflater: Inflater?
    private var compressed: ArraySlice<UInt8> = []
    private var compressedCount = 0
    private var isSourceAtEnd = false
    private var isAtEnd = false
    private var isInMember = false
    private var buffer: [UInt8] = []
    private var postponed: ReadingProblem?
    private var position = 0
    private var base = 0

    /// Opens a file, or standard input when the path is `-`.
    ///
    /// - Throws: ``ReadingProblem`` when the input cannot be opened.
    init(path: String, limits: ReadingLimits) throws(ReadingProblem) {
        self.path = path
        self.limits = limits
        source = try ByteSource(path: path)
        try readSource()
        open()
    }

    /// Makes a stream of bytes in memory.
    init(path: String, bytes: [UInt8], limits: ReadingLimits) {
        self.path = path
        self.limits = limits
        compressed = bytes[...]
        compressedCount = bytes.count
        isSourceAtEnd = true
        open()
    }

    private func open() {
        if compressed.starts(with: [0x1F, 0x8B, 0x08]) {
            isCompressed = true
            inflater = Inflater(.gzip)
        }
    }

    /// Returns the next bytes without taking them, at most so many.
    func peek(_ count: Int) throws(ReadingProblem) -> ArraySlice<UInt8> {
        while buffer.count - position < count, try fill() {}
        return buffer[position..<min(buffer.count, position + count)]
    }

    /// What was read ahead and not taken.
    var seen: ArraySlice<UInt8> { buffer[position...] }

    /// Lets a problem wait until what was read before it is taken.
    func postpone(_ problem: ReadingProblem) { postponed = problem }

    /// Takes at most so many bytes; fewer only at the end.
    func take(_ count: Int) throws(ReadingProblem) -> [UInt8] {
        let bytes = Array(try peek(count))
        position += bytes.count
        return bytes
    }

    /// Passes over bytes that were seen.
    func skip(_ count: Int) {
        position = min(buffer.count, position + count)
    }

    /// Takes everything that is left, or `nil` when that is more than allowed.
    func rest(atMost count: Int) throws(ReadingProblem) -> [UInt8]? {
        let bytes = try peek(count + 1)
        guard bytes.count <= count else { return nil }
        position = buffer.count
        return Array(bytes)
    }

    /// Takes the next line, or returns `nil` at the end.
    ///
    /// - Parameter longest: The longest line that is not passed over, in bytes.
    /// - Returns: The line.
    /// - Throws: ``ReadingProblem`` when the bytes cannot be read on; the line that this cuts is lost.
    func line(longest: Int) throws(ReadingProblem) -> Line? {
        var scanned = position
        var isTooLong = false
        while true {
            if let end = buffer[scanned...].firstIndex(of: UInt8(ascii: "\n")) {
                let line = buffer[position..<end]
                position = end + 1
                return isTooLong || line.count > longest ? .tooLong : .bytes(Array(line))
            }
            if buffer.count - position > longest {
                isTooLong = true
                position = buffer.count
            }
            let seen = buffer.count - position
            var isMore = false
            do throws(ReadingProblem) {
                isMore = try fill()
            } catch {
                // The line that the damage cut is lost with it.
                position = buffer.count
                throw error
            }
            guard isMore else {
                let line = buffer[position...]
                position = buffer.count
                if isTooLong || line.count > longest { return .tooLong }
                return line.isEmpty ? nil : .bytes(Array(line))
            }
            scanned = position + seen
        }
    }

    /// Reads on; returns whether there was anything.
    private func fill() throws(ReadingProblem) -> Bool {
        if let postponed {
            self.postponed = nil
            throw postponed
        }
        if position > 0 {
            base += position
            buffer.removeFirst(position)
            position = 0
            memberStarts.removeAll { $0 < base }
        }
        let before = buffer.count
        while buffer.count == before, !isAtEnd {
            if compressed.isEmpty, !isSourceAtEnd { try readSource() }
            if let inflater {
                try inflate(inflater)
            } else {
                buffer += compressed
                compressed = []
                isAtEnd = isSourceAtEnd
            }
        }
        return buffer.count > before
    }

    private func inflate(_ inflater: Inflater) throws(ReadingProblem) {
        if compressed.isEmpty, isSourceAtEnd {
            isAtEnd = true
            guard isInMember else { return }
            throw problem("the gzip data ends in the middle")
        }
        if !isInMember {
            // Some writers pad with NULs behind the last member.
            compressed = compressed.drop { $0 == 0 }
            if compressed.isEmpty { return }
            isInMember = true
            memberStarts.append(base + buffer.count)
        }
        let outcome = inflater.inflate(&compressed, into: &buffer, atMost: 1 << 16)
        if base + buffer.count > limits.expandedBytes, (base + buffer.count) / limits.expansion > compressedCount {
            isAtEnd = true
            throw problem(
                "the gzip data expands to more than \(limits.expansion) times its size (--max-expansion allows more)")
        }
        switch outcome {
        case .more: return
        case .memberEnd:
            isInMember = false
            inflater.reset()
        case .damaged:
            isInMember = false
            inflater.reset()
            let place = compressedCount - compressed.count
            try findMember()
            throw ReadingProblem(path: path, byteOffset: place, reason: "the gzip data is damaged here")
        }
    }

    /// Passes over compressed bytes up to what looks like the start of a member.
    private func findMember() throws(ReadingProblem) {
        while true {
            var index = compressed.startIndex
            while index + 2 < compressed.endIndex {
                if compressed[index] == 0x1F, compressed[index + 1] == 0x8B, compressed[index + 2] == 0x08 {
                    compressed = compressed[index...]
                    return
                }
                index += 1
            }
            compressed = compressed.suffix(2)
            if isSourceAtEnd {
                compressed = []
                return
            }
            try readSource()
        }
    }

    private func readSource() throws(ReadingProblem) {
        var bytes = Array(compressed)
        let count = try source?.read(into: &bytes, atMost: Self.blockSize) ?? 0
        compressed = bytes[...]
        compressedCount += count
        if count == 0 { isSourceAtEnd = true }
    }

    private func problem(_ reason: String) -> ReadingProblem {
        ReadingProblem(path: path, byteOffset: compressedCount, reason: reason)
    }
}
