import FactStore

/// What a result shows when it is drawn.
enum Chart: Equatable {
    /// How much a name or a period has.
    struct Bar: Equatable {
        let label: String
        let amount: Double
    }

    /// How much goes from one name to another.
    struct Link: Equatable {
        let from: String
        let to: String
        let amount: Double
    }

    /// What lies on a day, month, quarter or year.
    struct Event: Equatable {
        let day: String
        let text: String
    }

    case bars([Bar])
    case links([Link])
    case timeline([Event])

    /// Why a result cannot be drawn.
    enum Fault: Error, Equatable, CustomStringConvertible {
        case nothingToDraw(columns: [String])

        var description: String {
            switch self {
            case .nothingToDraw(let columns):
                "There is nothing to draw in the columns \(columns.joined(separator: ", ")): a chart takes a name and a "
                    + "number, two names and a number, or a day and what lies on it."
            }
        }
    }

    /// Finds what a result shows.
    ///
    /// - Parameters:
    ///   - columns: The names of its columns.
    ///   - rows: Its rows.
    ///   - chosen: The columns to draw, in this order; empty for all but a first one named `id`.
    /// - Throws: ``Fault`` when they are neither days, nor one or two names before a number.
    init(columns: [String], rows: [[SQLValue]], chosen: [String]) throws(Fault) {
        var indices = chosen.compactMap { columns.firstIndex(of: $0) }
        if indices.isEmpty { indices = Array(columns.indices.drop { $0 == 0 && columns[$0] == "id" }) }
        guard !rows.isEmpty, let first = indices.first else {
            self = .bars([])
            return
        }
        func text(_ row: [SQLValue], _ index: Int) -> String {
            let text = SafeText.aligned(row[index].displayText)
            return text.contains("\n") ? text.split(separator: "\n").joined(separator: " ") : text
        }
        let amount = indices.dropFirst().firstIndex { index in
            rows.contains { $0[index].isNumber } && rows.allSatisfy { $0[index].isNumber || $0[index] == .null }
        }
        switch amount {
        case 1:
            self = .bars(rows.map { Bar(label: text($0, first), amount: $0[indices[1]].amount) })
        case 2:
            self = .links(
                rows.map { Link(from: text($0, first), to: text($0, indices[1]), amount: $0[indices[2]].amount) })
        default:
            // A few days may be told in words that have no place on a line of time.
            let dated = rows.filter { TimeBuckets.isDay($0[first].displayText) }
            guard dated.count * 2 > rows.count else { throw .nothingToDraw(columns: indices.map { columns[$0] }) }
            self = .timeline(
                dated.map { row in
                    let parts = indices.dropFirst().map { text(row, $0) }.filter { !$0.isEmpty }
                    return Event(day: row[first].displayText, text: parts.joined(separator: ": "))
                })
        }
    }
}

extension SQLValue {
    /// A number to draw; what is none, or below zero, has no length.
    fileprivate var amount: Double {
        switch self {
        case .integer(let number): max(Double(number), 0)
        case .real(let number) where number.isFinite: max(number, 0)
        default: 0
        }
    }
}
