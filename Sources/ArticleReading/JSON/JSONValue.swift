/// A value of JSON (RFC 8259); numbers keep their digits.
enum JSONValue: Equatable, Sendable {
    case null
    case bool(Bool)
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([JSONMember])

    /// Returns the member of a name; the last one where a name is given twice.
    subscript(_ name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.last { $0.name == name }?.value
    }

    /// The text of a string or number that is not empty.
    var text: String? {
        switch self {
        case .string(let text): text.isEmpty ? nil : text
        case .number(let digits): digits
        default: nil
        }
    }

    /// The elements of an array; any other value is an array of itself, null of nothing.
    var elements: [JSONValue] {
        switch self {
        case .array(let elements): elements
        case .null: []
        default: [self]
        }
    }
}

/// A name and its value in an object.
struct JSONMember: Equatable, Sendable {
    var name: String
    var value: JSONValue
}
