import FoundationEssentials
internal import Linguistics

/// Trains the name tagger: `factdb-train names TRAIN.jsonl OUT.weights [EPOCHS]`.
struct TrainNames {
    private struct Record: Decodable {
        var text: String
        var weight: Float
        var names: [Name]
    }

    /// A name: where it begins and ends, and its kind.
    private struct Name: Decodable {
        var start: Int
        var end: Int
        var kind: String

        init(from decoder: any Decoder) throws {
            var values = try decoder.unkeyedContainer()
            start = try values.decode(Int.self)
            end = try values.decode(Int.self)
            kind = try values.decode(String.self)
        }
    }

    private let records: [(text: [UInt8], names: [(range: Range<Int>, kind: NameKind)], weight: Float)]
    private let epochs: Int

    /// Reads the texts with their names, whose offsets count bytes.
    init(path: String, epochs: Int) throws {
        self.epochs = epochs
        let kinds = Dictionary(uniqueKeysWithValues: NameKind.allCases.map { ("\($0)", $0) })
        records = try TrainingFile.records(of: path, as: Record.self) { record in
            let text = Array(record.text.utf8)
            let names = try record.names.map { name in
                guard 0 <= name.start, name.start < name.end, name.end <= text.count else {
                    throw LineProblem("a name from \(name.start) to \(name.end) lies outside of its text")
                }
                guard let kind = kinds[name.kind] else { throw LineProblem("“\(name.kind)” is no kind of name") }
                return (name.start..<name.end, kind)
            }
            return (text, names, record.weight)
        }
    }

    /// The states that the network of tags and trees gives to the tokens that may be part of a name: for each its weight
    /// as four bytes (little-endian, 1 is 1), its label and its state.
    func states() -> [UInt8] {
        records.flatMap { record -> [UInt8] in
            let (states, labels) = NameExample.states(record.text, names: record.names, lexicon: .embedded)
            let size = labels.isEmpty ? 0 : states.count / labels.count
            let weight = (0..<4).map { UInt8(truncatingIfNeeded: record.weight.bitPattern >> ($0 * 8)) }
            return labels.indices.flatMap { weight + [labels[$0]] + states[$0 * size..<($0 + 1) * size] }
        }
    }

    /// Trains both passes. The second learns from what a first pass decided that had not seen the document.
    func train() -> [UInt8] {
        let all = Array(records.indices)
        let plain = all.map {
            NameExample(
                records[$0].text, names: records[$0].names, lexicon: .embedded, head: .embedded, first: nil)
        }
        let first = learn(all, plain, name: "pass 1")
        let folds = 3
        var second: [NameExample?] = all.map { _ in nil }
        for fold in 0..<folds {
            let weights = learn(all.filter { $0 % folds != fold }, plain, name: "fold \(fold + 1)")
            weights.withUnsafeBytes { bytes in
                guard let address = bytes.baseAddress else { return }
                for index in all where index % folds == fold {
                    second[index] = NameExample(
                        records[index].text, names: records[index].names, lexicon: .embedded,
                        head: .embedded, first: NameWeights(address))
                }
            }
        }
        return first + learn(all, second.compactMap { $0 }, name: "pass 2")
    }

    /// Learns in several random orders and takes the mean: a single order leaves its own accidents in the weights.
    private func learn(_ indices: [Int], _ examples: [NameExample], name: String) -> [UInt8] {
        NamePerceptron.quantised(
            Self.seeds.map { seed in
                var perceptron = NamePerceptron()
                var order = indices
                var generator = SplitMix64(state: seed)
                for epoch in 1...epochs {
                    order.shuffle(using: &generator)
                    let (wrong, total) = learn(order, examples, &perceptron)
                    print("\(name), order \(seed), epoch \(epoch): \(wrong) of \(total) labels wrong")
                }
                return perceptron
            })
    }

    private static let seeds: [UInt64] = [11, 12, 13, 14, 15, 16, 17, 18]

    private func learn(_ order: [Int], _ examples: [NameExample], _ perceptron: inout NamePerceptron) -> (Int, Int) {
        var wrong = 0
        var total = 0
        for index in order {
            let example = examples[index]
            for stretch in example.stretches {
                wrong += perceptron.learn(example.rows[stretch], example.gold[stretch], rate: records[index].weight)
                total += stretch.count
            }
        }
        return (wrong, total)
    }
}
