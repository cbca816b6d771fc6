import Testing

@testable import FactStore

struct EditDistanceTests {
    @Test(arguments: [("", "", 0), ("said", "", 4), ("who said", "who sayd", 1), ("kitten", "sitting", 3)])
    func editsAreCounted(left: String, right: String, count: Int) {
        #expect(EditDistance.between(left, right) == count)
        #expect(EditDistance.between(right, left) == count)
    }
}
