/// Why an input, or one record of it, could not be read.
public struct ReadingProblem: Error, Hashable, Sendable, CustomStringConvertible {
    /// The file, or `-` for standard input.
    public let path: String
    /// The record within the file, from 1, where there are several.
    public let record: Int?
    /// The byte offset in the file or record, where it is known.
    public let byteOffset: Int?
    /// The id that the record gives itself, where it can be read.
    public let externalID: String?
    /// What is wrong, as a clause: `the file is empty`.
    public let reason: String

    /// Whether the input itself is missing, rather than unreadable.
    public let isMissing: Bool

    /// Makes a problem.
    public init(
        path: String, record: Int? = nil, byteOffset: Int? = nil, externalID: String? = nil, reason: String,
        isMissing: Bool = false
    ) {
        self.path = path
        self.record = record
        self.byteOffset = byteOffset
        self.externalID = externalID
        self.reason = reason
        self.isMissing = isMissing
    }

    /// The problem as one sentence with its place: `news.jsonl:3 (byte 17): the record has no text.`
    public var description: String {
        var place = printable(path)
        if let record { place += ":\(record)" }
        if let byteOffset { place += " (byte \(byteOffset))" }
        return "\(place): \(reason)."
    }
}

/// Returns a file name with its control characters written as escapes, so that it cannot steer a terminal.
private func printable(_ name: String) -> String {
    var result = ""
    for scalar in name.unicodeScalars {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator:
            result += "\\u{\(String(scalar.value, radix: 16))}"
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result
}
