/// The best path through the labels of a stretch of tokens (Viterbi).
struct NameDecoder {
    private var scores: [SIMD16<Int32>] = []
    private var origins: [SIMD16<UInt8>] = []
    private(set) var labels: [UInt8] = []

    private static let allowed: [UInt16] = (0..<16).map { after in
        guard after < NameLabel.count else { return 0 }
        return (0..<NameLabel.count).reduce(0) { NameLabel.allows($1, after) ? $0 | 1 << UInt16($1) : $0 }
    }

    mutating func begin() {
        scores.removeAll(keepingCapacity: true)
        origins.removeAll(keepingCapacity: true)
    }

    mutating func add(_ emission: SIMD16<Int16>, _ weights: NameWeights) {
        var next = SIMD16<Int32>(repeating: .min / 2)
        var origin = SIMD16<UInt8>(repeating: 0)
        for after in 0..<NameLabel.count {
            if let last = scores.last {
                var best = Int32.min
                var rest = Self.allowed[after]
                while rest != 0 {
                    let before = rest.trailingZeroBitCount
                    rest &= rest - 1
                    let score = last[before] + weights.transition(before, after)
                    if score > best {
                        best = score
                        origin[after] = UInt8(before)
                    }
                }
                next[after] = best + Int32(emission[after])
            } else if NameLabel.allows(NameLabel.none, after) {
                next[after] = weights.transition(NameLabel.none, after) + Int32(emission[after])
            }
        }
        scores.append(next)
        origins.append(origin)
    }

    mutating func finish(_ weights: NameWeights) {
        let count = scores.count
        labels.removeAll(keepingCapacity: true)
        labels.append(contentsOf: repeatElement(0, count: count))
        guard count > 0 else { return }
        var best = 0
        var bestScore = Int32.min
        for label in 0..<NameLabel.count where NameLabel.allows(label, NameLabel.none) {
            let score = scores[count - 1][label] + weights.transition(label, NameLabel.none)
            if score > bestScore { (best, bestScore) = (label, score) }
        }
        for place in stride(from: count - 1, through: 0, by: -1) {
            labels[place] = UInt8(best)
            best = Int(origins[place][best])
        }
    }
}
