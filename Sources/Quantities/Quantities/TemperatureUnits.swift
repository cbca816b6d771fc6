internal import FactModel
internal import Linguistics

/// Reads degrees behind a numeral: `°C`, `degrees Fahrenheit`, `deg c`.
enum TemperatureUnits {
    private static let scales = [
        "celsius": "degree Celsius", "centigrade": "degree Celsius", "centigrate": "degree Celsius",
        "c": "degree Celsius",
        "fahrenheit": "degree Fahrenheit", "farenheit": "degree Fahrenheit", "f": "degree Fahrenheit",
        "kelvin": "kelvin", "kelvins": "kelvin", "k": "kelvin",
    ]

    private static let angles: WordSet = [
        "angle", "angles", "turn", "turns", "view", "rotation", "north", "south", "east", "west",
    ]

    private static let turning = WordList.set(
        """
        rotate rotates rotated rotating turn turns turned turning spin spins spun spinning tilt tilts tilted tilting swivel
        swivels swivelled pivot pivots pivoted pivoting
        """)

    /// `rotate 180 degrees`, `turned by 90 degrees`: whether something turns by what stands before an atom; `turns warm at
    /// 25 degrees` does not.
    private static func isTurned(before index: Int, _ atoms: Atoms) -> Bool {
        var place = index - 1
        while place > 0,
            atoms.isDigits(place) || atoms.is(place, [".", ",", "-"]) || NumeralLexicon.small[atoms.lower(place)] != nil
        { place -= 1 }
        guard place >= 0, atoms.isSameSentence(place, index) else { return false }
        if atoms.lower(place) != "by" { return atoms.is(place, turning) }
        return (max(0, place - 4)..<place).contains { atoms.is($0, turning) && atoms.isSameSentence($0, place) }
    }

    /// Returns the unit of temperature that starts at an atom.
    static func unit(at index: Int, _ atoms: Atoms, isDigits: Bool) -> (name: String, kind: NumberFact.Kind, end: Int)?
    {
        guard index < atoms.count else { return nil }
        let start = atoms.isDash(index) && atoms.isGlued(index) && atoms.isGlued(index + 1) ? index + 1 : index
        let lower = atoms.lower(start)
        if let scale = ["degc": "c", "degf": "f"][lower].flatMap({ scales[$0] }) {
            return (scale, .temperature, start + 1)
        }
        if ["°", "º", "degree", "degrees", "deg", "deg.", "℃", "℉"].contains(lower) {
            if lower == "℃" { return ("degree Celsius", .temperature, start + 1) }
            if lower == "℉" { return ("degree Fahrenheit", .temperature, start + 1) }
            let place = atoms.is(start + 1, [".", "-"]) ? start + 2 : start + 1
            if let scale = scales[atoms.lower(place)] { return (scale, .temperature, place + 1) }
            // `−273.15° on the Celsius scale`
            if atoms.matches(["on", "the"], at: start + 1), atoms.lower(start + 4) == "scale",
                let scale = scales[atoms.lower(start + 3)]
            {
                return (scale, .temperature, start + 1)
            }
            let isAngle = start > index || atoms.is(place, angles) || isTurned(before: index, atoms)
            return ("degree", isAngle ? .measure : .temperature, start + 1)
        }
        // `34C`, `50 celsius`
        if lower.utf8.count > 3, let scale = scales[lower] { return (scale, .temperature, start + 1) }
        // `573.15K` beside degrees, where no thousand was read
        if isDigits, lower == "k", atoms.isCapital(start), atoms.isGlued(start) {
            for place in max(0, start - 12)..<start where atoms.lower(place) == "°" {
                return ("kelvin", .temperature, start + 1)
            }
        }
        // `34C`, `30 C`
        if isDigits, lower == "c" || lower == "f", atoms.isCapital(start), start > 0,
            atoms.isGlued(start)
                || !atoms.isCapital(start + 1)
                    && (!atoms.isCapital(start - 2) || !atoms.isSameSentence(start - 3, start))
                    // `90 F grades`, `flat 12 C`
                    && !(atoms.isWord(start + 1) && atoms.isSameSentence(start, start + 1)
                        && atoms.token(start + 1).tag == .nns)
                    && !(atoms.isSameSentence(start - 2, start) && atoms.token(start - 2).tag.isNoun),
            !(atoms.isDigits(start - 1) && atoms.isCapital(start - 2) && atoms.token(start - 2).tag.isName
                && !atoms.isGlued(start - 1)),
            // `30 C-130 planes`
            !atoms.isGlued(start + 1)
                || !atoms.isWord(start + 1) && !atoms.isDigits(start + 1)
                    && !(atoms.isDash(start + 1) && atoms.isDigits(start + 2)),
            let scale = scales[lower]
        {
            return (scale, .temperature, start + 1)
        }
        return nil
    }
}
