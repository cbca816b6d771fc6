/// What can be told of SQL without parsing it.
enum SQLText {
    /// Tells whether bytes hold nothing but white space, semicolons and comments.
    static func isBlank(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        var index = bytes.startIndex
        func byte(_ offset: Int) -> UInt8? {
            offset < bytes.endIndex ? bytes[offset] : nil
        }
        while let current = byte(index) {
            switch (current, byte(index + 1)) {
            case (UInt8(ascii: " "), _), (9...13, _), (UInt8(ascii: ";"), _):
                index += 1
            case (UInt8(ascii: "-"), UInt8(ascii: "-")):
                while let next = byte(index), next != 10 { index += 1 }
            case (UInt8(ascii: "/"), UInt8(ascii: "*")):
                index += 2
                while let next = byte(index), !(next == UInt8(ascii: "*") && byte(index + 1) == UInt8(ascii: "/")) {
                    index += 1
                }
                index += 2
            default:
                return false
            }
        }
        return true
    }
}
