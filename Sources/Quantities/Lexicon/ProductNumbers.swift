/// Numbers that makers give their products for names, which stand alone once the maker is named.
enum ProductNumbers {
    /// The numbers by their makers, in lower case.
    private static let byMaker: [String: Set<String>] = [
        "boeing": ["707", "717", "727", "737", "747", "757", "767", "777", "787"]
    ]
    /// All of them.
    private static let all = byMaker.values.reduce(into: Set<String>()) { $0.formUnion($1) }

    /// Returns the numbers that are names in a text, as it names their makers.
    static func numbers(in atoms: Atoms) -> Set<String> {
        let hasAny = (0..<atoms.count).contains { atoms.isDigits($0) && all.contains(atoms.lower($0)) }
        guard hasAny else { return [] }
        var found: Set<String> = []
        for index in 0..<atoms.count where atoms.isCapital(index) {
            if let numbers = byMaker[atoms.lower(index)] { found.formUnion(numbers) }
        }
        return found
    }
}
