import FactStore

extension SQLValue {
    /// The value as people read it; empty for NULL, hexadecimal digits for a blob.
    var displayText: String {
        switch self {
        case .null: ""
        case .integer(let number): String(number)
        case .real(let number):
            number == number.rounded() && abs(number) < 1e15 ? String(Int64(number)) : String(number)
        case .text(let text): text
        case .blob(let bytes): bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        }
    }

    /// Whether the value is a number, which tables set to the right.
    var isNumber: Bool {
        switch self {
        case .integer, .real: true
        case .null, .text, .blob: false
        }
    }
}
