internal import CNameModel

/// Reads name labels off the states of the network of tags and trees: two small layers, in whole numbers throughout.
///
/// The first layer's weights are laid out anew for the network's arithmetic; that is 8 KB, once.
///
/// Layout (little-endian): the shift of the hidden sums and the unit of the scores (4 bytes each), 4-byte starts of the
/// ``hidden`` sums and of 16 scores, then weights of one byte: for each byte of the state ``hidden``, for each hidden
/// number 16.
package struct NameHead: @unchecked Sendable {
    // Unchecked: the bytes are constants of the program, or owned by the trainer for as long as it uses them, and what is
    // made of them is never changed or freed.
    private static let hidden = NAME_HIDDEN
    /// The bytes of a head.
    package static let size = NAME_HEAD_BYTES

    private let bytes: UnsafeRawPointer
    private let shift: Int32
    private let unit: Int32
    /// The first layer's weights for the network, and what its sums start from when 64 stands for zero.
    private let network: UnsafePointer<Int8>
    private let starts: UnsafePointer<Int32>

    /// The head that the program carries.
    package static let embedded = NameHead(factdb_name_head())

    /// A head whose bytes lie at an address.
    package init(_ bytes: UnsafeRawPointer) {
        self.bytes = bytes
        shift = bytes.loadUnaligned(as: Int32.self)
        unit = bytes.loadUnaligned(fromByteOffset: 4, as: Int32.self)
        let size = SyntaxAnalyzer.stateSize
        let weights = bytes + 8 + 4 * (Self.hidden + 16)
        let network = UnsafeMutableRawPointer.allocate(byteCount: size * Self.hidden, alignment: 64)
            .bindMemory(to: Int8.self, capacity: size * Self.hidden)
        let starts = UnsafeMutablePointer<Int32>.allocate(capacity: Self.hidden)
        for output in 0..<Self.hidden {
            starts[output] = bytes.loadUnaligned(fromByteOffset: 8 + 4 * output, as: Int32.self)
            for input in 0..<size {
                let weight = weights.load(fromByteOffset: input * Self.hidden + output, as: Int8.self)
                starts[output] -= 64 * Int32(weight)
                network[(output / 16 * size + input / 4 * 4) * 16 + output % 16 * 4 + input % 4] = weight
            }
        }
        self.network = UnsafePointer(network)
        self.starts = UnsafePointer(starts)
    }

    /// What it makes of some tokens, by their states.
    func read(_ tokens: [Int], in states: borrowing SyntaxStates, _ body: (Int, NameImpression) -> Void) {
        states.sum(tokens, by: network, outputs: Self.hidden) { body($0, impression(UnsafeRawPointer($1))) }
    }

    /// What it makes of a token, by the first layer's sums without their starts.
    func impression(_ sums: UnsafeRawPointer) -> NameImpression {
        let starts = UnsafeRawPointer(starts)
        let last = bytes + 8 + 4 * Self.hidden
        let weights = last + 4 * 16 + SyntaxAnalyzer.stateSize * Self.hidden
        var scores = last.loadUnaligned(as: SIMD16<Int32>.self)
        for column in stride(from: 0, to: Self.hidden, by: 16) {
            let sums =
                sums.loadUnaligned(fromByteOffset: 4 * column, as: SIMD16<Int32>.self)
                &+ starts.loadUnaligned(fromByteOffset: 4 * column, as: SIMD16<Int32>.self)
            let hidden = (sums &>> shift).clamped(
                lowerBound: SIMD16(repeating: 0), upperBound: SIMD16(repeating: 127))
            var row = weights + column * 16
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
