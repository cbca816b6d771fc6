internal import Linguistics

/// A structured perceptron with averaged weights, and its quantised form.
struct NamePerceptron {
    private static let width = 16
    private var weights = [Float](repeating: 0, count: NameWeights.rows * width)
    private var sums = [Float](repeating: 0, count: NameWeights.rows * width)
    private var transitions = [Float](repeating: 0, count: width * width)
    private var transitionSums = [Float](repeating: 0, count: width * width)
    private var step: Float = 1
    private static let allowed: [[Int]] = (0..<NameLabel.count).map { after in
        (0..<NameLabel.count).filter { NameLabel.allows($0, after) }
    }

    /// Learns from a stretch of tokens; says how many labels were wrong.
    mutating func learn(_ rows: ArraySlice<[UInt32]>, _ gold: ArraySlice<UInt8>, rate: Float) -> Int {
        let predicted = decode(rows)
        defer { step += 1 }
        guard !zip(predicted, gold).allSatisfy(==) else { return 0 }
        var wrong = 0
        var lastGold = 0
        var lastPredicted = 0
        for ((features, right), guess) in zip(zip(rows, gold.map(Int.init)), predicted.map(Int.init)) {
            if right != guess {
                wrong += 1
                for row in features {
                    change(Int(row) * Self.width + right, rate)
                    change(Int(row) * Self.width + guess, -rate)
                }
            }
            changeTransition(lastGold, right, rate)
            changeTransition(lastPredicted, guess, -rate)
            (lastGold, lastPredicted) = (right, guess)
        }
        changeTransition(lastGold, 0, rate)
        changeTransition(lastPredicted, 0, -rate)
        return wrong
    }

    private mutating func change(_ place: Int, _ amount: Float) {
        weights[place] += amount
        sums[place] += amount * step
    }

    private mutating func changeTransition(_ before: Int, _ after: Int, _ amount: Float) {
        transitions[before * Self.width + after] += amount
        transitionSums[before * Self.width + after] += amount * step
    }

    private func decode(_ rows: ArraySlice<[UInt32]>) -> [UInt8] {
        var scores: [SIMD16<Float>] = []
        var origins: [[Int]] = []
        for features in rows {
            var emission = SIMD16<Float>(repeating: 0)
            weights.withUnsafeBytes { bytes in
                for row in features {
                    emission += bytes.loadUnaligned(fromByteOffset: Int(row) * 64, as: SIMD16<Float>.self)
                }
            }
            var next = SIMD16<Float>(repeating: -1e9)
            var origin = [Int](repeating: 0, count: Self.width)
            for after in 0..<NameLabel.count {
                if let last = scores.last {
                    var best = -Float.infinity
                    for before in Self.allowed[after] {
                        let score = last[before] + transitions[before * Self.width + after]
                        if score > best { (best, origin[after]) = (score, before) }
                    }
                    next[after] = best + emission[after]
                } else if NameLabel.allows(0, after) {
                    next[after] = transitions[after] + emission[after]
                }
            }
            scores.append(next)
            origins.append(origin)
        }
        var labels = [UInt8](repeating: 0, count: scores.count)
        guard let last = scores.last else { return labels }
        var best = 0
        var bestScore = -Float.infinity
        for label in 0..<NameLabel.count where NameLabel.allows(label, 0) {
            let score = last[label] + transitions[label * Self.width]
            if score > bestScore { (best, bestScore) = (label, score) }
        }
        for place in stride(from: scores.count - 1, through: 0, by: -1) {
            labels[place] = UInt8(best)
            best = origins[place][best]
        }
        return labels
    }

    /// The averaged weights, first those of the transitions.
    private func averaged() -> (transitions: [Float], weights: [Float]) {
        (
            zip(transitions, transitionSums).map { $0 - $1 / step },
            zip(weights, sums).map { $0 - $1 / step }
        )
    }

    /// The mean of several models as `NameWeights` reads it.
    static func quantised(_ models: [NamePerceptron]) -> [UInt8] {
        var averaged = [Float](repeating: 0, count: NameWeights.rows * width)
        var averagedTransitions = [Float](repeating: 0, count: width * width)
        for model in models {
            let own = model.averaged()
            for (place, value) in own.weights.enumerated() { averaged[place] += value }
            for (place, value) in own.transitions.enumerated() { averagedTransitions[place] += value }
        }
        // One weight in two thousand may be clipped: the rest keeps its precision.
        let sizes = averaged.lazy.map(abs).filter { $0 > 0 }.sorted()
        let largest = sizes.isEmpty ? 1 : sizes[min(sizes.count - 1, sizes.count * 1999 / 2000)]
        let scale = 127 / largest
        var bytes: [UInt8] = []
        for value in averagedTransitions {
            let whole = UInt16(bitPattern: Int16(max(-32000, min(32000, (value * scale).rounded()))))
            bytes += [UInt8(truncatingIfNeeded: whole), UInt8(truncatingIfNeeded: whole >> 8)]
        }
        for value in averaged {
            bytes.append(UInt8(bitPattern: Int8(max(-127, min(127, (value * scale).rounded())))))
        }
        return bytes
    }
}
