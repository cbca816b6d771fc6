import Linguistics

/// Which reading of a cue is the best, and how likely that one is right, by what was learned from annotated news: two
/// linear models over the same named signs.
///
/// `factdb-train statements` makes the weights; see `training/README.md`.
package struct AttributionModel: Sendable {
    /// What a sign adds to each model.
    package struct Weight: Sendable {
        /// What it adds to the logarithm of the odds that a reading is right.
        package var likelihood: Double
        /// What it adds to a reading's rank among those of its cue.
        package var rank: Double

        /// Makes a weight.
        package init(likelihood: Double, rank: Double) {
            self.likelihood = likelihood
            self.rank = rank
        }
    }

    private let weights: WordTable<Weight>
    /// The logarithm of the odds of a reading without any sign.
    private let bias: Double
    /// The likelihood from which on reported speech is taken for a statement.
    package let threshold: Double

    /// Reads a table of sign, weight for the likelihood, weight for the rank; the sign `bias` is the model's own.
    package init(table: String) {
        var weights: [String: Weight] = [:]
        for line in table.utf8.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
            let columns = line.split(separator: UInt8(ascii: "\t")).map(Substring.init)
            guard columns.count == 3, let likelihood = Double(columns[1]), let rank = Double(columns[2]) else {
                continue
            }
            weights[String(columns[0])] = Weight(likelihood: likelihood, rank: rank)
        }
        bias = weights.removeValue(forKey: "bias")?.likelihood ?? 0
        self.weights = WordTable(weights)
        threshold = Self.likelihoodOfStatements
    }

    /// Makes a model of weights.
    package init(weights: [String: Weight], bias: Double, threshold: Double = likelihoodOfStatements) {
        self.weights = WordTable(weights)
        self.bias = bias
        self.threshold = threshold
    }

    /// The usual ``threshold``: of three that are as likely, one is right.
    package static let likelihoodOfStatements = 0.33

    /// The model that the program ships with.
    package static let embedded = AttributionModel(
        table: String(decoding: PackageResources.attribution_tsv, as: UTF8.self))

    /// The weight of a sign for the likelihood; 0 when it tells nothing.
    func weight(of sign: String) -> Double { weights[sign]?.likelihood ?? 0 }

    /// How likely an attribution with these signs is one, and told whole and with its source, from 0 to 1.
    func likelihood(of signs: [String]) -> Double {
        let sum = signs.reduce(bias) { $0 + weight(of: $1) }
        return 1 / (1 + Self.exponential(-sum))
    }

    /// The rank of a reading with these signs among those of the same cue; the highest is the best.
    func rank(of signs: [String]) -> Double { signs.reduce(0) { $0 + (weights[$1]?.rank ?? 0) } }

    /// e to the power of a number, by halving it until its series is short, so that every platform has the same bits.
    package static func exponential(_ number: Double) -> Double {
        let bounded = min(max(number, -40), 40) / 1024
        var term = 1.0
        var sum = 1.0
        for order in 1...8 {
            term *= bounded / Double(order)
            sum += term
        }
        for _ in 0..<10 { sum *= sum }
        return sum
    }
}
