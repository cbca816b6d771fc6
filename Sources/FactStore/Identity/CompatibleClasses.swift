/// Classes of values that can mean one thing, such as middle names and their initials.
///
/// The outcome depends on the set of values alone. A class is named by its first value.
struct CompatibleClasses {
    private let areCompatible: (String, String) -> Bool
    /// The class of each value by compatibility alone, from neighbour to neighbour.
    let connected: [String: String]
    /// The class of each value; one that is compatible with two that contradict each other has none.
    let labels: [String: String]

    init(_ values: Set<String>, _ areCompatible: @escaping (String, String) -> Bool) {
        self.areCompatible = areCompatible
        let connected = Self.components(values.sorted(), areCompatible)
        var found: [String: String] = [:]
        for (first, members) in Dictionary(grouping: values.sorted(), by: { connected[$0] ?? $0 }) {
            let contradicted = members.filter { value in members.contains { !areCompatible(value, $0) } }
            if contradicted.isEmpty {
                for value in members { found[value] = first }
                continue
            }
            let parts = Self.components(contradicted, areCompatible)
            for value in contradicted {
                let part = contradicted.filter { parts[$0] == parts[value] }
                let isOne = part.allSatisfy { one in part.allSatisfy { areCompatible(one, $0) } }
                found[value] = isOne ? parts[value] : value
            }
        }
        self.connected = connected
        labels = found
    }

    /// The classes that a value can belong to.
    func choices(for value: String) -> Set<String> {
        if let label = labels[value] { return [label] }
        return Set(labels.filter { areCompatible($0.key, value) }.values)
    }

    private static func components(
        _ values: [String], _ areCompatible: (String, String) -> Bool
    ) -> [String: String] {
        var first: [String: String] = [:]
        for start in values where first[start] == nil {
            var open = [start]
            while let value = open.popLast() {
                guard first.updateValue(start, forKey: value) == nil else { continue }
                open += values.filter { first[$0] == nil && areCompatible(value, $0) }
            }
        }
        return first
    }
}
