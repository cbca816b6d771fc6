import Testing

@testable import FactExtraction

struct AttributionSignTests {
    private static let signs: [(AttributionSign, String)] = [
        ("inside", "inside"),
        (AttributionSign("opens=", "that"), "opens=that"),
        (AttributionSign("last=", "’s"), "last=’s"),
        (AttributionSign("hangs=", "ccomp", ""), "hangs=ccomp"),
        (AttributionSign("lemma=", "say", " rule=", "subject-cue-clause"), "lemma=say rule=subject-cue-clause"),
        (AttributionSign("left joins ", "vbd", " to ", "nn", " cue ", "vbz"), "left joins vbd to nn cue vbz"),
    ]

    @Test(arguments: signs)
    func isSpeltAsItIsNamed(sign: AttributionSign, name: String) {
        #expect(sign.name == name)
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: name.utf8.count) { buffer in
            #expect(sign.bytes(in: buffer).map { Array($0) } == Array(name.utf8))
        }
    }

    @Test(arguments: signs)
    func isNotSpeltWhereItHasNoRoom(sign: AttributionSign, name: String) {
        for room in 0..<name.utf8.count {
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room) { buffer in
                #expect(sign.bytes(in: buffer) == nil)
            }
        }
    }

    @Test func aModelWeighsThemByTheirNames() {
        let model = AttributionModel(
            weights: ["a=b c=d": .init(likelihood: 2, rank: 3), "inside": .init(likelihood: -1, rank: 0.5)], bias: 0)
        let weighed = model.weighed([.init("a=", "b", " c=", "d"), "inside", .init("a=", "b", " c=", "d and more")])
        #expect(weighed.rank == 3.5)
        #expect(weighed.likelihood == 1 / (1 + AttributionModel.exponential(-1)))
    }
}
