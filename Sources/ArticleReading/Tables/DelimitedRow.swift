/// Takes the bytes of one row of delimited text apart.
struct DelimitedRow {
    let delimiter: UInt8
    private var fields: [[UInt8]] = []
    private var field: [UInt8] = []
    private var isQuoted = false
    private var isBehindQuote = false
    /// The size of the row so far, in bytes.
    private(set) var count = 0
    /// Whether the row ends inside of quotation marks.
    var isOpen: Bool { isQuoted }

    init(delimiter: UInt8) { self.delimiter = delimiter }

    /// Takes bytes; returns the index behind the row's end when it lies in them.
    mutating func feed(_ block: ArraySlice<UInt8>) -> Int? {
        for index in block.indices {
            let byte = block[index]
            count += 1
            if isQuoted {
                if byte == UInt8(ascii: "\"") {
                    isQuoted = false
                    isBehindQuote = true
                } else {
                    field.append(byte)
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""):
                // Two marks inside of a quoted field are one; a mark inside a bare field is itself.
                if isBehindQuote { field.append(byte) }
                if isBehindQuote || field.isEmpty { isQuoted = true } else { field.append(byte) }
                isBehindQuote = false
            case delimiter: endField()
            case UInt8(ascii: "\n"):
                if field.last == UInt8(ascii: "\r") { field.removeLast() }
                return index + 1
            default:
                isBehindQuote = false
                field.append(byte)
            }
        }
        return nil
    }

    /// Lets the fields so far go, but not whether the row stands inside of quotation marks.
    mutating func forget() {
        fields = []
        // A last byte stays, as a mark opens a field only at its start.
        field = Array(field.suffix(1))
    }

    /// Returns the fields.
    mutating func finish() -> [[UInt8]] {
        if field.last == UInt8(ascii: "\r") { field.removeLast() }
        endField()
        return fields
    }

    private mutating func endField() {
        fields.append(field)
        field = []
        isBehindQuote = false
    }
}
