import FactModel
import Testing

struct PeopleIndexTests {
    /// The people with how often each is named.
    private func people(_ text: String) -> [String] {
        Extracted(text).facts.people.map { person in
            "\(person.name) \(person.mentions.count { $0.kind == .name })"
        }
    }

    @Test(arguments: [
        // A surname, a first name and a short form join the full name.
        ("Peter Brown came. Brown sat down. Peter smiled.", ["Peter Brown 3"]),
        ("William Brown came. Later Bill Brown left.", ["William Brown 2"]),
        // A surname alone is the person named first, not a relative.
        ("Peter Brown met Mary Brown. Brown smiled.", ["Peter Brown 2", "Mary Brown 1"]),
        // A title tells which of two.
        ("Peter Brown met Mary Brown. Mrs. Brown smiled.", ["Peter Brown 1", "Mary Brown 2"]),
        // A generation keeps namesakes apart.
        ("Peter Brown met Peter Brown Jr. on Monday.", ["Peter Brown 1", "Peter Brown Jr. 1"]),
        ("Peter Brown met Paul Brown.", ["Peter Brown 1", "Paul Brown 1"]),
        // What stands between first and last name tells two apart, unless one is short for the other.
        ("P. Oliver Brown came. Peter Henry Brown left.", ["P. Oliver Brown 1", "Peter Henry Brown 1"]),
        ("P. Oliver Brown came. Peter O. Brown left.", ["P. Oliver Brown 2"]),
        ("Peter Oliver Brown came. Peter Brown left.", ["Peter Oliver Brown 2"]),
    ])
    func namesOfOnePersonAreJoined(text: String, expected: [String]) {
        #expect(people(text) == expected)
    }
}
