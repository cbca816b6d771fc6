internal import Linguistics

/// The units of measurement by name and by symbol.
///
/// Names follow British spelling, as the International Bureau of Weights and Measures does in English
/// (SI Brochure, 9th edition); `tonne` is the metric one, `ton` whatever the writer's country takes it for.
enum UnitRegistry {
    /// The first words of names of several words.
    static let openers = WordSet(
        names.keys.filter { $0.contains(" ") || $0.contains("-") }
            .compactMap { $0.split(whereSeparator: { $0 == " " || $0 == "-" }).first.map(String.init) })
    /// Units by their names in lower case, singular.
    static let names = WordTable(makeNames())
    /// Units by their symbols as printed.
    static let symbols = WordTable(makeSymbols())

    /// How long or heavy the units are that newspapers add up, by the system that they belong to.
    static let sizes: WordTable<(system: String, size: Double)> = [
        "kilometre": ("metric", 1000), "metre": ("metric", 1), "centimetre": ("metric", 0.01),
        "millimetre": ("metric", 0.001), "mile": ("imperial", 63_360), "yard": ("imperial", 36),
        "inch": ("imperial", 1),
        "tonne": ("metric mass", 1e6), "kilogram": ("metric mass", 1000), "gram": ("metric mass", 1),
        "stone": ("imperial mass", 224), "pound-mass": ("imperial mass", 16), "ounce": ("imperial mass", 1),
    ]

    /// Returns the unit of a name in any number, or of a symbol.
    ///
    /// - Parameters:
    ///   - printed: The word as printed.
    ///   - lower: The word in lower case.
    /// - Returns: The unit, or `nil` for any other word.
    static func unit(printed: String, lower: String) -> MeasureUnit? {
        guard starts.mayContain(lower) else { return nil }
        if let unit = symbols[printed] { return unit }
        if let unit = names[lower] { return unit }
        if let unit = names[Nouns.singular(lower)] { return unit }
        guard lower.utf8.count > 1 else { return nil }
        if lower.utf8.last == UInt8(ascii: "."), lower.utf8.count > 2 {
            let bare = String(lower.dropLast())
            return symbols[bare] ?? names[bare]
        }
        return loweredSymbols[lower]
    }

    /// The first letters of all names and symbols, whatever their case and number.
    private static let starts = WordFilter(
        [names.keys.map { $0 }, symbols.keys.map { $0.lowercased() }].joined().flatMap {
            [$0, $0 + "s", $0 + "es", $0 + "."]
        })

    /// Symbols of two letters or more are read in any case where no other symbol is meant.
    private static let loweredSymbols: WordTable<MeasureUnit> = {
        var lowered: [String: MeasureUnit] = [:]
        for (symbol, unit) in makeSymbols().sorted(by: { $0.key > $1.key }) where symbol.utf8.count > 1 {
            let lower = symbol.lowercased()
            if !words.contains(lower) { lowered[lower] = unit }
        }
        return WordTable(lowered)
    }()
    /// Words that look like a symbol in lower case.
    private static let words: WordSet = ["pa", "pas", "ha", "ma", "am", "pm", "as", "mw", "hl"]

    private static func makeNames() -> [String: MeasureUnit] {
        var names: [String: MeasureUnit] = [:]
        for line in nameTable.split(separator: "\n") {
            let fields = line.split(separator: "|").map(String.init)
            for field in fields.dropFirst() {
                for entry in field.split(separator: ";").map(String.init) {
                    let spellings = entry.split(separator: "=").map(String.init)
                    for spelling in spellings { names[spelling] = MeasureUnit(name: spellings[0], kind: fields[0]) }
                }
            }
        }
        for (prefix, _) in prefixes {
            for (base, spellings, kind) in prefixed {
                for spelling in spellings {
                    names[prefix + spelling] = MeasureUnit(name: prefix + base, kind: kind)
                }
            }
        }
        return names
    }

    private static func makeSymbols() -> [String: MeasureUnit] {
        var symbols: [String: MeasureUnit] = [:]
        for (prefix, letters) in prefixes {
            for (base, symbol, kind) in prefixedSymbols {
                for letter in letters { symbols[letter + symbol] = MeasureUnit(name: prefix + base, kind: kind) }
            }
        }
        for (base, symbol, kind) in prefixedSymbols { symbols[symbol] = MeasureUnit(name: base, kind: kind) }
        for line in symbolTable.split(separator: "\n") {
            let fields = line.split(separator: "|").map(String.init)
            guard fields.count == 3 else { continue }
            for symbol in fields[2].split(separator: " ") {
                symbols[String(symbol)] = MeasureUnit(name: fields[1], kind: fields[0])
            }
        }
        return symbols
    }

    private static let prefixes: [(name: String, letters: [String])] = [
        ("pico", ["p"]), ("nano", ["n"]), ("micro", ["µ", "μ"]), ("milli", ["m"]), ("centi", ["c"]), ("deci", ["d"]),
        ("hecto", ["h"]), ("kilo", ["k"]), ("mega", ["M"]), ("giga", ["G"]), ("tera", ["T"]), ("peta", ["P"]),
        ("exa", ["E"]), ("zetta", ["Z"]),
    ]
    private static let prefixed: [(base: String, spellings: [String], kind: String)] = [
        ("metre", ["metre", "meter"], "length"), ("gram", ["gram", "gramme"], "mass"),
        ("litre", ["litre", "liter"], "volume"), ("tonne", ["tonne"], "mass"), ("ton", ["ton"], "mass"),
        ("watt", ["watt"], "power"), ("watt hour", ["watt hour", "watt-hour", "watthour"], "energy"),
        ("joule", ["joule"], "energy"), ("volt", ["volt"], "voltage"), ("ampere", ["ampere", "amp"], "current"),
        ("hertz", ["hertz"], "frequency"), ("byte", ["byte"], "data"), ("bit", ["bit"], "data"),
        ("second", ["second"], "time"), ("pascal", ["pascal"], "pressure"),
        ("electronvolt", ["electronvolt"], "energy"),
        ("newton", ["newton"], "force"), ("sievert", ["sievert"], "dose"), ("gray", ["gray"], "dose"),
        ("calorie", ["calorie"], "energy"), ("pixel", ["pixel"], "resolution"), ("parsec", ["parsec"], "length"),
    ]
    private static let prefixedSymbols: [(base: String, symbol: String, kind: String)] = [
        ("metre", "m", "length"), ("gram", "g", "mass"), ("litre", "l", "volume"), ("litre", "L", "volume"),
        ("watt", "W", "power"), ("watt hour", "Wh", "energy"), ("joule", "J", "energy"), ("volt", "V", "voltage"),
        ("hertz", "Hz", "frequency"), ("byte", "B", "data"), ("bit per second", "bps", "data rate"),
        ("pascal", "Pa", "pressure"), ("electronvolt", "eV", "energy"), ("newton", "N", "force"),
        ("sievert", "Sv", "dose"), ("gray", "Gy", "dose"), ("ampere", "A", "current"), ("calorie", "cal", "energy"),
    ]
    private static let nameTable = """
        length|metre=meter;kilometre=kilo meter;mile;nautical mile;foot=feet;inch=inche;yard;light year=light-year;furlong
        length|micron;fathom;astronomical unit;league
        mass|gram=gramme;kilogram=kilo=kilogramme;tonne=metric ton=metric tonne;ton;pound-mass=pound=lb;ounce;stone;carat
        mass|short ton;long ton;quintal;grain
        area|hectare;acre;square foot=sqft;square metre=sqm;square kilometre=sqkm;square mile
        volume|litre=liter;gallon;barrel;pint;quart;fluid ounce;cup;teaspoon=tsp;tablespoon=tbsp;bushel;cubic centimetre=cc
        volume|acre foot=acre-foot;board foot
        mass|gigaton;megaton;kiloton
        speed|mile per hour=m.p.h.=m.p.h
        economy|mile per gallon=mpg
        proportion|part per million=parts per million=ppm;part per billion=parts per billion=ppb
        charge|milliampere-hour=mah
        score|point per game=ppg;rebound per game=rpg;assist per game=apg
        speed|mile per hour=mph;kilometre per hour=kph=kmh=kmph;knot;mach
        power|watt;horsepower=hp=bhp=brake horsepower;decibel
        energy|joule;watt hour=watt-hour;calorie;british thermal unit=btu;megaton of tnt;electronvolt;therm
        energy|mega british thermal unit=mmbtu
        torque|pound-foot=pound-feet=lb-ft=pound foot;newton metre=newton-metre=newton meter
        pressure|pascal;bar;millibar;atmosphere;pound per square inch=psi
        frequency|hertz;revolution per minute=rpm;beat per minute=bpm
        voltage|volt
        current|ampere=amp
        data|byte;bit;kibibyte;mebibyte;gibibyte
        resolution|pixel;megapixel
        force|newton
        angle|degree;radian=rad;arcminute;arcsecond;turn
        """
    private static let symbolTable = """
        length|mile|mi
        length|foot|ft
        length|inch|″
        length|yard|yd yds
        length|nautical mile|nmi
        mass|pound-mass|lb lbs
        mass|ounce|oz
        mass|tonne|t
        mass|kilogram|kgs KG Kg
        length|kilometre|kms KM Km
        area|hectare|ha
        area|square foot|sqft sq.ft sf
        area|square metre|sqm
        volume|fluid ounce|floz
        volume|gallon|gal gals
        volume|barrel|bbl bbls
        volume|tablespoon|tbsp
        volume|teaspoon|tsp
        volume|cubic centimetre|cc
        volume|cubic foot|cf
        speed|knot|kt kts kn
        power|horsepower|hp HP bhp
        frequency|revolution per minute|rpm RPM
        data|gigabyte|gb GB
        data|megabyte|mb MB
        data|terabyte|tb TB
        data|kilobyte|kb KB
        data rate|megabit per second|Mbps mbps Mbit/s
        data rate|gigabit per second|Gbps gbps Gbit/s
        data rate|kilobit per second|Kbps kbps
        resolution|megapixel|MP
        pressure|pound per square inch|psi
        pressure|kilopound per square inch|ksi
        proportion|part per million|ppm
        proportion|part per billion|ppb
        economy|mile per gallon|mpg
        charge|milliampere-hour|mAh
        charge|ampere-hour|Ah
        speed|mile per hour|mph
        flow|ton per day|tpd
        flow|barrel per day|bpd b/d
        time|megayear|Ma Myr
        loudness|decibel|dB
        torque|newton metre|Nm
        torque|pound-foot|lb-ft
        energy|british thermal unit|BTU
        energy|mega british thermal unit|mmBTU mmBtu MMBtu
        volume|trillion cubic feet|tcf
        """
}
