/// The delimiter and field names of a table of delimited text (RFC 4180, and its kin with tabs or semicolons).
struct TableLayout {
    let delimiter: UInt8
    /// The field names, white space at their ends taken off.
    let names: [String]

    /// Reads a header line, or returns `nil` when it names no field that a text stands in.
    ///
    /// - Parameters:
    ///   - header: The first line.
    ///   - map: Which fields hold what.
    init?(header: [UInt8], map: FieldMap = FieldMap()) {
        for delimiter in [UInt8(ascii: ","), 0x09, UInt8(ascii: ";")] where header.contains(delimiter) {
            var fields = DelimitedRow(delimiter: delimiter)
            _ = fields.feed(header[...])
            let names = fields.finish().map { String(decoding: $0, as: UTF8.self).folded ?? "" }
            guard names.count > 1 else { continue }
            let lower = Set(names.map { $0.lowercased() } + names)
            guard map.hasText(lower), names.allSatisfy({ $0.utf8.count < 60 }) else { continue }
            self.delimiter = delimiter
            self.names = names
            return
        }
        return nil
    }
}
