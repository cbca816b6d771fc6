import FactExtraction
import FactModel
import FoundationEssentials

/// Learns which reading of a cue is the best and how likely it is right:
/// `factdb-train statements QUOTES.jsonl OUT.tsv`.
///
/// An example is a reading that the rules propose; it is right when an annotator marked the same words, by four fifths,
/// and the same source. A softmax over the readings of each cue learns the ranks, a logistic regression over the best
/// reading of each cue the likelihood. Two rounds: what the first turns down cuts no content short in the second.
struct TrainStatements {
    private struct Example {
        var signs: [Int]
        var isRight: Double
        var weight: Double
    }

    private struct Data {
        var names: [String] = []
        /// The readings of each cue.
        var groups: [[Example]] = []
    }

    private let articles: [AnnotatedQuotes]
    /// A sign must be seen so often to have a weight.
    private static let fewest = 4
    private static let epochs = 30
    private static let rate = 0.15
    /// What pulls weights towards 0: the strength of their Gaussian prior.
    private static let decay = 1.2

    init(path: String) throws { articles = try AnnotatedQuotes.read(path) }

    /// Returns the table of weights.
    func train() -> String {
        var model = AttributionModel(weights: [:], bias: 2, threshold: 0)
        var table = ""
        for _ in 0..<2 {
            let data = readings(by: model)
            let ranks = fitRanks(data)
            let (likelihoods, bias) = fitLikelihoods(Self.best(of: data.groups, by: ranks), signs: data.names.count)
            var weights: [String: AttributionModel.Weight] = [:]
            for (index, name) in data.names.enumerated() {
                weights[name] = AttributionModel.Weight(
                    likelihood: Self.rounded(likelihoods[index]), rank: Self.rounded(ranks[index]))
            }
            model = AttributionModel(weights: weights, bias: bias)
            table = Self.table(weights, bias: bias)
        }
        return table
    }

    private static func table(_ weights: [String: AttributionModel.Weight], bias: Double) -> String {
        var lines = [
            "# Made by training/tables/train.py; see MODEL-CARD.md.", "# sign\tlikelihood\trank",
            "bias\t\(rounded(bias))\t0",
        ]
        for (sign, weight) in weights.sorted(by: { $0.key < $1.key })
        where max(abs(weight.likelihood), abs(weight.rank)) >= 0.03 {
            lines.append("\(sign)\t\(weight.likelihood)\t\(weight.rank)")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func rounded(_ weight: Double) -> Double { (weight * 100).rounded() / 100 }

    // MARK: Readings

    private func readings(by model: AttributionModel) -> Data {
        var proposals: [[(signs: [String], isRight: Double, weight: Double)]] = []
        let extractor = Extractor(model: model)
        for annotated in articles {
            let words = AnnotatedWords(annotated)
            let (facts, trace) = extractor.trace(of: annotated.article)
            var groupOfCue: [Int: Int] = [:]
            func add(_ signs: [ExtractionTrace.Sign], _ spans: [Span], _ source: Span?, cue: Int?, weight: Double) {
                guard let isRight = words.agree(on: spans.map(\.range), source: source?.range) else { return }
                let proposal = (signs: signs.map(\.name), isRight: isRight, weight: weight)
                if let cue, let group = groupOfCue[cue] {
                    proposals[group].append(proposal)
                } else {
                    if let cue { groupOfCue[cue] = proposals.count }
                    proposals.append([proposal])
                }
            }
            for (statement, signs) in zip(facts.statements, trace.signs) {
                // Who reports what another reports is seldom annotated.
                add(
                    signs, statement.fragments, statement.source?.span, cue: statement.cue?.start,
                    weight: statement.nestedIn == nil ? 1 : 0.4)
            }
            for rejection in trace.rejected where !rejection.signs.isEmpty && !rejection.fragments.isEmpty {
                add(rejection.signs, rejection.fragments, rejection.source, cue: rejection.cue.start, weight: 1)
            }
        }
        var counts: [String: Int] = [:]
        for group in proposals {
            for proposal in group { for sign in proposal.signs { counts[sign, default: 0] += 1 } }
        }
        let names = counts.filter { $0.value >= Self.fewest }.keys.sorted()
        let index = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
        return Data(
            names: names,
            groups: proposals.map { group in
                group.map {
                    Example(signs: $0.signs.compactMap { index[$0] }, isRight: $0.isRight, weight: $0.weight)
                }
            })
    }

    private static func best(of groups: [[Example]], by ranks: [Double]) -> [Example] {
        groups.compactMap { group in
            group.max { first, second in
                first.signs.reduce(0) { $0 + ranks[$1] } < second.signs.reduce(0) { $0 + ranks[$1] }
            }
        }
    }

    // MARK: Learning

    /// Steps as AdaGrad takes them: the smaller the oftener a sign was seen.
    private struct Steps {
        var weights: [Double]
        private var squares: [Double]
        private var uses: [Double]

        init(signs: Int, examples: [Example]) {
            weights = [Double](repeating: 0, count: signs)
            squares = [Double](repeating: 1, count: signs)
            uses = [Double](repeating: 0, count: signs)
            for example in examples { for sign in example.signs { uses[sign] += 1 } }
        }

        func sum(_ example: Example) -> Double { example.signs.reduce(0) { $0 + weights[$1] } }

        mutating func take(_ example: Example, error: Double) {
            for sign in example.signs {
                let slope = error - TrainStatements.decay * weights[sign] / uses[sign]
                squares[sign] += slope * slope
                weights[sign] += TrainStatements.rate * slope / squares[sign].squareRoot()
            }
        }
    }

    private func fitRanks(_ data: Data) -> [Double] {
        let groups = data.groups.filter { group in group.count > 1 && group.contains { $0.isRight > 0.5 } }
        var steps = Steps(signs: data.names.count, examples: groups.flatMap { $0 })
        var order = Array(groups.indices)
        var generator = SplitMix64(state: 7)
        for _ in 0..<Self.epochs {
            order.shuffle(using: &generator)
            for number in order {
                let group = groups[number]
                let sums = group.map { steps.sum($0) }
                let highest = sums.max() ?? 0
                let powers = sums.map { AttributionModel.exponential($0 - highest) }
                let total = powers.reduce(0, +)
                let right = group.reduce(0) { $0 + $1.isRight }
                for (example, power) in zip(group, powers) {
                    steps.take(example, error: example.isRight / right - power / total)
                }
            }
        }
        return steps.weights
    }

    private func fitLikelihoods(_ examples: [Example], signs: Int) -> (weights: [Double], bias: Double) {
        var steps = Steps(signs: signs, examples: examples)
        var bias = 0.0
        var squareOfBias = 1.0
        var order = Array(examples.indices)
        var generator = SplitMix64(state: 7)
        for _ in 0..<Self.epochs {
            order.shuffle(using: &generator)
            for number in order {
                let example = examples[number]
                let sum = bias + steps.sum(example)
                let error = (example.isRight - 1 / (1 + AttributionModel.exponential(-sum))) * example.weight
                steps.take(example, error: error)
                squareOfBias += error * error
                bias += Self.rate * error / squareOfBias.squareRoot()
            }
        }
        return (steps.weights, bias)
    }
}
