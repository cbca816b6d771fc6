internal import CNameModel

/// Reads name labels off the states of the network of tags and trees: two small layers, in whole numbers throughout.
///
/// Layout (little-endian): the shift of the hidden sums and the unit of the scores (4 bytes each), 4-byte starts of the
/// ``hidden`` sums and of 16 scores, then weights of one byte: for each byte of the state ``hidden``, for each hidden
/// number 16.
package struct NameHead: @unchecked Sendable {
    // Unchecked: the bytes are constants of the program, or owned by the trainer for as long as it uses them.
    private static let hidden = NAME_HIDDEN
    /// The bytes of a head.
    package static let size = NAME_HEAD_BYTES

    private let bytes: UnsafeRawPointer
    private let shift: Int32
    private let unit: Int32

    /// The head that the program carries.
    package static let embedded = NameHead(factdb_name_head())

    /// A head whose bytes lie at an address.
    package init(_ bytes: UnsafeRawPointer) {
        self.bytes = bytes
        shift = bytes.loadUnaligned(as: Int32.self)
        unit = bytes.loadUnaligned(fromByteOffset: 4, as: Int32.self)
    }

    /// What it makes of a token, by its state.
    func impression(_ state: UnsafeRawPointer) -> NameImpression {
        let starts = bytes + 8
        let weights = starts + 4 * (Self.hidden + 16)
        var scores = starts.loadUnaligned(fromByteOffset: 4 * Self.hidden, as: SIMD16<Int32>.self)
        for column in stride(from: 0, to: Self.hidden, by: 16) {
            var sums = starts.loadUnaligned(fromByteOffset: 4 * column, as: SIMD16<Int32>.self)
            var row = weights + column
            for place in stride(from: 0, to: SyntaxAnalyzer.stateSize, by: 4) {
                // Four products of at most 64 × 127 fit into 16 bits.
                var products = SIMD16<Int16>(repeating: 0)
                for value in place..<place + 4 {
                    let value = Int16(state.load(fromByteOffset: value, as: UInt8.self)) &- 64
                    products &+= SIMD16(repeating: value) &* Self.weights(row)
                    row += Self.hidden
                }
                sums &+= SIMD16<Int32>(truncatingIfNeeded: products)
            }
            let hidden = (sums &>> shift).clamped(
                lowerBound: SIMD16(repeating: 0), upperBound: SIMD16(repeating: 127))
            row = weights + SyntaxAnalyzer.stateSize * Self.hidden + column * 16
            for lane in 0..<16 {
                let value = Int16(truncatingIfNeeded: hidden[lane])
                if value != 0 {
                    scores &+= SIMD16<Int32>(truncatingIfNeeded: SIMD16(repeating: value) &* Self.weights(row))
                }
                row += 16
            }
        }
        return impression(scores)
    }

    private static func weights(_ row: UnsafeRawPointer) -> SIMD16<Int16> {
        SIMD16<Int16>(truncatingIfNeeded: row.loadUnaligned(as: SIMD16<Int8>.self))
    }

    private func impression(_ scores: SIMD16<Int32>) -> NameImpression {
        var best = 0
        var next = 1
        if scores[1] > scores[0] { swap(&best, &next) }
        for label in 2..<NameLabel.count {
            if scores[label] > scores[best] {
                (best, next) = (label, best)
            } else if scores[label] > scores[next] {
                next = label
            }
        }
        let lead = scores[best] &- scores[next]
        let steps = [1, 2, 4, 8, 12].reduce(0) { lead >= unit &* $1 ? $0 + 1 : $0 }
        return NameImpression(label: UInt8(best), next: UInt8(next), lead: UInt8(steps))
    }
}
