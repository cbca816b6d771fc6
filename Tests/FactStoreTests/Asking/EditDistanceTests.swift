import Testing

@testable import FactStore

struct EditDistanceTests {
    @Test(arguments: [
        ("", "", 0), ("said", "said", 0), ("said", "siad", 1), ("about", "abuot", 1), ("from", "form", 1),
        ("who", "wo", 1),
        ("ruto", "rutto", 1), ("kenya", "kenia", 1), ("", "abc", 3), ("abc", "", 3), ("kitten", "sitting", 3),
        ("ab", "ba", 1),
        ("ca", "abc", 3),
    ])
    func textsAreThisFarApart(left: String, right: String, distance: Int) {
        #expect(EditDistance.between(left, right) == distance)
        #expect(EditDistance.between(right, left) == distance)
    }
}
