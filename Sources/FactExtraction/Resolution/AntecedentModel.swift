/// How much each sign counts for the choice of a pronoun's antecedent, learned by `factdb-train pronouns`.
struct AntecedentModel: Sendable {
    /// The weights by the index of the sign.
    let weights: [Float]

    /// The weights that the program ships.
    static let embedded = AntecedentModel(table: String(decoding: PackageResources.antecedents_tsv, as: UTF8.self))

    /// Reads a table of signs and weights; signs that it leaves out count nothing.
    init(table: String) {
        var indices: [Substring: Int] = [:]
        for (index, name) in AntecedentFeature.names.enumerated() { indices[name[...]] = index }
        var weights = [Float](repeating: 0, count: AntecedentFeature.total)
        for line in table.split(separator: "\n") where !line.hasPrefix("#") {
            let columns = line.split(separator: "\t")
            if columns.count == 2, let index = indices[columns[0]], let weight = Float(columns[1]) {
                weights[index] = weight
            }
        }
        self.weights = weights
    }

    /// Returns what a candidate's signs come to.
    func score(_ signs: [Int]) -> Float { signs.reduce(0) { $0 + weights[$1] } }
}
