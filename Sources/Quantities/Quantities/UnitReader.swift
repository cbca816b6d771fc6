internal import Linguistics

/// Reads the unit that starts at an atom, behind a numeral.
struct UnitReader: Sendable {
    /// A unit in the text.
    struct Reading: Sendable {
        let unit: MeasureUnit
        let end: Int
    }

    let atoms: Atoms
    /// The ends of the quotations' closing marks.
    private let closings: Set<Int>

    init(atoms: Atoms) {
        self.atoms = atoms
        closings = Set(atoms.text.quotations.filter(\.isClosed).map(\.outer.upperBound))
    }

    /// Returns the unit behind a numeral in digits or words.
    ///
    /// - Parameters:
    ///   - index: The atom behind the numeral.
    ///   - isDigits: Whether the numeral is in digits; symbols of few letters stand behind no others.
    /// - Returns: The unit with all that it is counted by, or `nil`.
    func unit(at index: Int, isDigits: Bool) -> Reading? {
        guard index < atoms.count, let base = base(at: index, isDigits: isDigits) else { return nil }
        return rated(base)
    }

    /// Follows a unit with what it is counted by: `km/h`, `miles per hour`, `miles an hour`.
    private func rated(_ base: Reading) -> Reading {
        let end = base.end
        if base.unit.name == "mile", atoms.matches(["to", "the", "gallon"], at: end) {
            return Reading(unit: MeasureUnit(name: "mile per gallon", kind: "economy"), end: end + 3)
        }
        let isSlash = atoms.lower(end) == "/" && atoms.isGlued(end)
        let isPer = atoms.lower(end) == "per"
        let isArticle = atoms.is(end, ["a", "an"]) && ["length", "volume", "data"].contains(base.unit.kind)
        guard isSlash || isPer || isArticle else { return base }
        if atoms.lower(end + 1) == "h", isSlash { return rated(base, by: "hour", end: end + 2) }
        if atoms.lower(end + 1) == "s", isSlash {
            let isSquare = atoms.is(end + 2, ["2", "²"]) && atoms.isGlued(end + 2)
            return rated(base, by: isSquare ? "square second" : "second", end: isSquare ? end + 3 : end + 2)
        }
        if let period = Period(atoms.lower(end + 1)) {
            if isArticle, base.unit.kind != "length" || period == .day || period == .year { return base }
            return rated(base, by: period.rawValue, end: end + 2)
        }
        guard !isArticle, let other = self.base(at: end + 1, isDigits: true), other.unit.kind != "speed" else {
            return base
        }
        return Reading(unit: base.unit.per(other.unit), end: other.end)
    }

    private func rated(_ base: Reading, by period: String, end: Int) -> Reading {
        Reading(unit: base.unit.per(MeasureUnit(name: period, kind: "time")), end: end)
    }

    private func base(at index: Int, isDigits: Bool) -> Reading? {
        let lower = atoms.lower(index)
        let dimension =
            lower == "square" || lower == "sq" || lower == "sq."
            ? "square" : lower == "cubic" || lower == "cu" ? "cubic" : nil
        if let dimension {
            let place = atoms.is(index + 1, ["-", "."]) && atoms.isGlued(index + 1) ? index + 2 : index + 1
            guard let length = simple(at: place, isDigits: true), length.unit.kind == "length" else { return nil }
            return Reading(unit: raised(length.unit, dimension), end: length.end)
        }
        guard let simple = simple(at: index, isDigits: isDigits) else { return nil }
        return raised(simple)
    }

    /// `km2`, `m³`, `km squared`, `km^2`.
    private func raised(_ base: Reading) -> Reading {
        guard base.unit.kind == "length" else { return base }
        let caret = atoms.lower(base.end) == "^" && atoms.isGlued(base.end)
        let place = caret ? base.end + 1 : base.end
        switch atoms.lower(place) {
        case "²", "squared": return Reading(unit: raised(base.unit, "square"), end: place + 1)
        case "³", "cubed": return Reading(unit: raised(base.unit, "cubic"), end: place + 1)
        case "2" where atoms.isGlued(place): return Reading(unit: raised(base.unit, "square"), end: place + 1)
        case "3" where atoms.isGlued(place): return Reading(unit: raised(base.unit, "cubic"), end: place + 1)
        default: return base
        }
    }

    private func raised(_ length: MeasureUnit, _ dimension: String) -> MeasureUnit {
        MeasureUnit(name: dimension + " " + length.name, kind: dimension == "square" ? "area" : "volume")
    }

    private func simple(at index: Int, isDigits: Bool) -> Reading? {
        guard index < atoms.count else { return nil }
        let printed = atoms.string(index)
        let lower = atoms.lower(index)
        for length in [3, 2] where index + length <= atoms.count && UnitRegistry.openers.contains(lower) {
            // Names of several words, with blanks or hyphens.
            var name = lower
            for place in index + 1..<index + length {
                let word = atoms.lower(place)
                name += word == "-" || name.hasSuffix("-") ? word : " " + word
            }
            if let unit = UnitRegistry.names[name] ?? UnitRegistry.names[Nouns.singular(name)] {
                return Reading(unit: unit, end: index + length)
            }
        }
        if isDigits, let primed = primed(at: index) { return primed }
        if lower == "in" { return inch(at: index, isDigits: isDigits) }
        guard let unit = UnitRegistry.unit(printed: printed, lower: lower) else { return nil }
        if lower.utf8.count == 1 || Self.wordlike.contains(lower) {
            // Symbols of one letter stand behind digits, and are not the first letter of something else.
            guard isDigits, UnitRegistry.symbols[printed] != nil, !atoms.isGlued(index + 1) || !atoms.isWord(index + 1),
                !(atoms.lower(index + 1) == "-" && atoms.isGlued(index + 1) && atoms.isGlued(index + 2)),
                !(atoms.isGlued(index + 1) && atoms.is(index + 1, ["'", "’", "&"])),
                lower != "a" || atoms.isGlued(index) && Self.isElectric(atoms, around: index)
            else { return nil }
        }
        if lower == "league" || lower == "stone" || lower == "turn" || lower == "bit" || lower == "grain"
            || lower == "cup"
        {
            guard
                Nouns.isPlural(lower) || atoms.lower(index + 1) == "of" || lower == "stone"
                    || lower == "cup" && isPartBefore(index)
            else { return nil }
        }
        if lower == "leagues" || lower == "stones" || lower == "grains" || lower == "clicks" { return nil }
        return Reading(unit: unit, end: index + 1)
    }

    /// `1/2 cup`
    private func isPartBefore(_ index: Int) -> Bool {
        atoms.isDigits(index - 1) && atoms.lower(index - 2) == "/"
            || NumeralLexicon.signs[atoms.lower(index - 1)] != nil
    }

    /// `30'`, `8"`: feet and inches, where the mark closes no quotation.
    private func primed(at index: Int) -> Reading? {
        let mark = atoms.lower(index)
        let isFoot = mark == "'" || mark == "′"
        guard isFoot || mark == "\"" || mark == "″", atoms.isGlued(index), atoms.isDigits(index - 1),
            !atoms.isGlued(index + 1) || !atoms.isWord(index + 1), !closings.contains(atoms[index].end)
        else { return nil }
        if mark == "'" {
            // A single mark may close what an earlier one opened.
            for place in max(0, index - 40)..<index
            where atoms.is(place, ["'", "‘"]) && !atoms.isGlued(place) && atoms.isSameSentence(place, index) {
                return nil
            }
        }
        return Reading(unit: MeasureUnit(name: isFoot ? "foot" : "inch", kind: "length"), end: index + 1)
    }

    /// `2in`, and `2 in` where no phrase can follow.
    private func inch(at index: Int, isDigits: Bool) -> Reading? {
        guard isDigits,
            atoms.isGlued(index) || index + 1 >= atoms.count
                || atoms.is(index + 1, [".", ",", ")", "thick", "long", "wide", "high", "tall", "deep", "x", "by"])
        else { return nil }
        return Reading(unit: MeasureUnit(name: "inch", kind: "length"), end: index + 1)
    }

    /// Whether the words around speak of electricity: only there a capital A behind digits is amperes.
    static func isElectric(_ atoms: Atoms, around index: Int) -> Bool {
        (max(0, index - 12)..<min(atoms.count, index + 10)).contains { electric.contains(atoms.lower($0)) }
    }

    private static let electric = WordList.set(
        """
        fuse fuses plug plugs socket sockets current currents circuit circuits charger chargers battery batteries volt
        volts v voltage amp amps ampere amperes w watt watts kw electric electrical electricity wire wiring mains
        """)
    private static let wordlike: WordSet = ["ha", "pa", "am", "pm", "ma", "mi", "hp", "sf", "cf", "as"]
}
