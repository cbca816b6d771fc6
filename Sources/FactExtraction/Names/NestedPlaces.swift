import Linguistics

/// Finds the places inside the names of bodies: `University of Leeds`, `UK Government`.
///
/// They tell where a body is at home, so that bodies can be asked for by their place.
struct NestedPlaces: Sendable {
    let words: Words

    /// Returns the places in a body's name, longest first from the left; none when the whole name is a place.
    func places(in name: Range<Int>) -> [Range<Int>] {
        // `Kansas City` as a team's name does not tell of Kansas.
        if !Gazetteer.classes(ofWords: words.lower[name]).isDisjoint(with: [.region, .city, .largeCity]) { return [] }
        var found: [Range<Int>] = []
        var start = name.lowerBound
        while start < name.upperBound {
            let place = (1...3).reversed().lazy.map { start..<start + $0 }
                .first { $0.upperBound <= name.upperBound && $0 != name && isPlace($0) }
            if let place { found.append(place) }
            start = place?.upperBound ?? start + 1
        }
        return found
    }

    private func isPlace(_ range: Range<Int>) -> Bool {
        guard words.isCapital[range.lowerBound], words.isCapital[range.upperBound - 1] else { return false }
        // `Harrow County Sheriff's Office`
        if range.count == 2, words.lower[range.upperBound - 1] == "county", range.upperBound + 1 < words.count,
            words.isCapital[range.upperBound], words.lower[range.upperBound + 1] == "'s"
        {
            return true
        }
        let name = words.string(range)
        if Gazetteer.country(name) != nil { return true }
        let classes = Gazetteer.classes(ofName: name.lowercased())
        let followsOf = range.lowerBound > 0 && words.lower[range.lowerBound - 1] == "of"
        // `Kennedy`, `Douglas` are towns, and people in whose name there are many bodies.
        let isPersons = classes.isSuperset(of: [.firstName, .commonSurname])
        if classes.contains(.largeCity) && !isPersons || followsOf && classes.contains(.city) { return true }
        // `Central`, `Air`, `Kennedy` are towns too, but not inside a body's name.
        return (classes.contains(.region) || classes.contains(.city))
            && classes.isDisjoint(with: [
                .maleFirstName, .femaleFirstName, .commonSurname, .commonWord, .title, .role, .organizationHead,
                .landform,
            ])
    }
}
