/// Converts UTF-8 byte offsets of one text into Unicode code point offsets and back.
///
/// SQLite's `substr` and Python's slices count code points, so that is what leaves the program. The map keeps one
/// checkpoint for every 64 bytes; a conversion scans at most that many.
public struct CodePointMap: Sendable {
    private static let stride = 64

    private let utf8: [UInt8]
    /// The number of code points that start before byte `i * stride`.
    private let checkpoints: [Int32]
    /// The number of code points in the whole text.
    public let codePointCount: Int

    /// Builds the map of a text, in time linear in its length.
    public init(_ text: String) {
        self.init(utf8: Array(text.utf8))
    }

    /// Builds the map of a text given as valid UTF-8.
    public init(utf8: [UInt8]) {
        self.utf8 = utf8
        var checkpoints: [Int32] = []
        checkpoints.reserveCapacity(utf8.count / Self.stride + 1)
        var count: Int32 = 0
        for (offset, byte) in utf8.enumerated() {
            if offset % Self.stride == 0 { checkpoints.append(count) }
            if Self.startsCodePoint(byte) { count += 1 }
        }
        if utf8.count % Self.stride == 0 { checkpoints.append(count) }
        self.checkpoints = checkpoints
        codePointCount = Int(count)
    }

    /// Returns the number of code points before a byte offset.
    ///
    /// - Parameter byteOffset: An offset on a code point's boundary, from 0 to the number of bytes.
    /// - Returns: The offset in code points, from 0 to ``codePointCount``.
    public func codePointOffset(ofByte byteOffset: Int) -> Int {
        let checkpoint = byteOffset / Self.stride
        var count = Int(checkpoints[checkpoint])
        for byte in utf8[(checkpoint * Self.stride)..<byteOffset] where Self.startsCodePoint(byte) { count += 1 }
        return count
    }

    /// Returns the byte offset of a code point.
    ///
    /// - Parameter codePointOffset: An offset in code points, from 0 to ``codePointCount``.
    /// - Returns: The offset in bytes, from 0 to the number of bytes.
    public func byteOffset(ofCodePoint codePointOffset: Int) -> Int {
        if codePointOffset >= codePointCount { return utf8.count }
        var low = 0
        var high = checkpoints.count - 1
        while low < high {
            let middle = (low + high + 1) / 2
            if Int(checkpoints[middle]) <= codePointOffset { low = middle } else { high = middle - 1 }
        }
        var count = Int(checkpoints[low])
        var offset = low * Self.stride
        while offset < utf8.count {
            if Self.startsCodePoint(utf8[offset]) {
                if count == codePointOffset { return offset }
                count += 1
            }
            offset += 1
        }
        return utf8.count
    }

    private static func startsCodePoint(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }
}
