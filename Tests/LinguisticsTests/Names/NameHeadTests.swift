import Testing

@testable import Linguistics

struct NameHeadTests {
    /// Layout: shift and unit, 64 and 16 starts, then weights; see `NameHead`.
    private static let hiddenStarts = 8
    private static let scoreStarts = hiddenStarts + 4 * 64
    private static let hiddenWeights = scoreStarts + 4 * 16
    private static let scoreWeights = hiddenWeights + 128 * 64

    private func impression(of state: [UInt8], bytes: [UInt8]) -> NameImpression {
        bytes.withUnsafeBytes { head in
            // What the network's arithmetic adds up.
            var sums = [Int32](repeating: 0, count: 64)
            for (input, value) in state.enumerated() {
                for output in sums.indices {
                    let weight = Int8(bitPattern: head[Self.hiddenWeights + input * 64 + output])
                    sums[output] += Int32(value) * Int32(weight)
                }
            }
            return sums.withUnsafeBytes { sums in
                guard let head = head.baseAddress, let sums = sums.baseAddress else { return NameImpression() }
                return NameHead(head).impression(sums)
            }
        }
    }

    /// Hidden number 17 is half of what byte 5 of the state is above zero; label 9 has ten times it, label 3 has 40.
    private var bytes: [UInt8] {
        var bytes = [UInt8](repeating: 0, count: NameHead.size)
        bytes[0] = 1
        bytes[4] = 10
        bytes[Self.scoreStarts + 4 * 3] = 40
        bytes[Self.hiddenWeights + 5 * 64 + 17] = 1
        bytes[Self.scoreWeights + 17 * 16 + 9] = 10
        return bytes
    }

    @Test func theHeadReadsStatesOfTheNetworksSize() {
        #expect(NameHead.size == Self.scoreWeights + 64 * 16)
        #expect(SyntaxAnalyzer.stateSize == 128)
    }

    @Test(arguments: [
        // value above zero, best label, next best, steps of the lead (1, 2, 4, 8, 12 units of 10)
        (0, 3, 0, 3), (-60, 3, 0, 3), (2, 3, 9, 2), (8, 3, 9, 0), (10, 9, 3, 1), (12, 9, 3, 2), (40, 9, 3, 5),
    ])
    func addsUpTwoLayers(value: Int, label: Int, next: Int, lead: Int) {
        var state = [UInt8](repeating: 64, count: SyntaxAnalyzer.stateSize)
        state[5] = UInt8(64 + value)
        let impression = impression(of: state, bytes: bytes)
        #expect(Int(impression.label) == label)
        #expect(Int(impression.next) == next)
        #expect(Int(impression.lead) == lead)
    }
}
