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
    /// The bytes of the longest sign with a weight.
    private let longest: Int
    /// The logarithm of the odds of a reading without any sign.
    private let bias: Double
    /// The likelihood from which on reported speech is taken for a statement.
    package let threshold: Double

    /// Reads a table of sign, weight for the likelihood, weight for the rank; the sign `bias` is the model's own.
    package init(table: String) {
        var weights: [String: Weight] = [:]
        let tab = UInt8(ascii: "\t")
        for line in table.utf8.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
            guard let first = line.firstIndex(of: tab), let last = line.lastIndex(of: tab), first < last,
                let likelihood = Double(Substring(line[line.index(after: first)..<last])),
                let rank = Double(Substring(line[line.index(after: last)...]))
            else { continue }
            weights[String(Substring(line[..<first]))] = Weight(likelihood: likelihood, rank: rank)
        }
        let bias = weights.removeValue(forKey: "bias")?.likelihood ?? 0
        self.init(weights: weights, bias: bias)
    }

    /// Makes a model of weights.
    package init(weights: [String: Weight], bias: Double, threshold: Double = likelihoodOfStatements) {
        self.weights = WordTable(weights)
        longest = weights.keys.reduce(0) { max($0, $1.utf8.count) }
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

    /// Weighs an attribution by its signs.
    ///
    /// - Returns: How likely it is one, and told whole and with its source, from 0 to 1; and its rank among the readings of
    ///   the same cue, of which the highest is the best.
    func weighed(_ signs: [AttributionSign]) -> (likelihood: Double, rank: Double) {
        var sum = Weight(likelihood: bias, rank: 0)
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longest) { buffer in
            for sign in signs {
                guard let bytes = sign.bytes(in: buffer), let weight = weights[bytes] else { continue }
                sum.likelihood += weight.likelihood
                sum.rank += weight.rank
            }
        }
        return (1 / (1 + Self.exponential(-sum.likelihood)), sum.rank)
    }

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
