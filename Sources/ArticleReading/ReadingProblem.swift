/// Why an input, or one record of it, could not be read.
public struct ReadingProblem: Error, Hashable, Sendable, CustomStringConvertible {
    /// The file, or `-` for standard input.
    public let path: String
    /// The record within the file, from 1, where there are several.
    public let record: Int?
    /// The byte offset in the file or record, where it is known.
    public let byteOffset: Int?
    /// What is wrong, as a clause: `the file is empty`.
    public let reason: String

    /// Makes a problem.
    public init(path: String, record: Int? = nil, byteOffset: Int? = nil, reason: String) {
        self.path = path
        self.record = record
        self.byteOffset = byteOffset
        self.reason = reason
    }

    /// The problem as one sentence with its place.
    public var description: String {
        var place = path
        if let record { place += ":\(record)" }
        if let byteOffset { place += " (byte \(byteOffset))" }
        return "\(place): \(reason)."
    }
}
