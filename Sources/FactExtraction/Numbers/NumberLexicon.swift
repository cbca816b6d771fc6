import FactModel

/// The words of numbers, units, bounds and dates.
enum NumberLexicon {
    static let units: [String: Double] = [
        "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
        "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
        "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
        "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    ]
    static let magnitudes: [String: Double] = [
        "hundred": 100, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "bn": 1e9, "mn": 1e6,
        "m": 1e6, "k": 1e3, "dozen": 12, "lakh": 1e5, "crore": 1e7,
    ]
    static let ordinals: [String: Double] = [
        "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
    ]
    static let signs: [String: String] = [
        "$": "USD", "us$": "USD", "a$": "AUD", "au$": "AUD", "c$": "CAD", "nz$": "NZD", "hk$": "HKD", "s$": "SGD",
        "£": "GBP", "€": "EUR", "¥": "JPY", "₹": "INR", "ksh": "KES", "sh": "KES", "rs": "INR",
    ]
    static let currencies: [String: String] = [
        "dollar": "USD", "euro": "EUR", "pound": "GBP", "yen": "JPY", "yuan": "CNY", "rupee": "INR",
        "shilling": "KES", "rand": "ZAR", "naira": "NGN", "franc": "CHF", "peso": "MXN",
    ]
    static let periods: [String: (unit: String, code: String)] = [
        "second": ("second", "PT%S"), "minute": ("minute", "PT%M"), "hour": ("hour", "PT%H"), "day": ("day", "P%D"),
        "week": ("week", "P%W"), "month": ("month", "P%M"), "year": ("year", "P%Y"), "decade": ("decade", "P%E"),
    ]
    static let measures: [String: (unit: String, kind: String)] = [
        "km": ("kilometre", "length"), "kilometre": ("kilometre", "length"), "kilometer": ("kilometre", "length"),
        "mile": ("mile", "length"), "metre": ("metre", "length"), "meter": ("metre", "length"),
        "foot": ("foot", "length"), "feet": ("foot", "length"), "inch": ("inch", "length"), "kg": ("kilogram", "mass"),
        "kilogram": ("kilogram", "mass"), "tonne": ("tonne", "mass"), "ton": ("ton", "mass"),
        "acre": ("acre", "area"), "hectare": ("hectare", "area"), "litre": ("litre", "volume"),
        "liter": ("litre", "volume"), "gallon": ("gallon", "volume"), "mph": ("mile per hour", "speed"),
    ]
    static let months: [String: Int] = {
        var months: [String: Int] = [:]
        let names = "january february march april may june july august september october november december"
        for (index, name) in names.split(separator: " ").enumerated() {
            months[String(name)] = index + 1
            months[String(name.prefix(3))] = index + 1
            months[String(name.prefix(3)) + "."] = index + 1
        }
        months["sept"] = 9
        months["sept."] = 9
        return months
    }()
    /// The bounds by their words, the longest first.
    static let bounds: [(words: [String], bound: NumberFact.Bound)] = [
        (["as", "many", "as"], .atMost), (["as", "much", "as"], .atMost), (["no", "more", "than"], .atMost),
        (["no", "less", "than"], .atLeast), (["no", "fewer", "than"], .atLeast), (["more", "than"], .above),
        (["greater", "than"], .above), (["less", "than"], .below), (["fewer", "than"], .below),
        (["at", "least"], .atLeast),
        (["at", "most"], .atMost), (["up", "to"], .atMost), (["over"], .above), (["under"], .below),
        (["above"], .above), (["below"], .below), (["nearly"], .about), (["almost"], .about), (["about"], .about),
        (["around"], .about), (["roughly"], .about), (["approximately"], .about), (["some"], .about),
    ]
    private static let irregularSingulars = [
        "people": "people", "men": "man", "women": "woman", "children": "child", "lives": "life", "feet": "foot",
        "police": "police", "series": "series", "news": "news",
    ]

    /// Whether a lower-case noun looks like a plural.
    static func isPlural(_ noun: String) -> Bool {
        irregularSingulars[noun] != nil || noun == "personnel" || noun.hasSuffix("s") && !noun.hasSuffix("ss")
    }

    /// Returns the singular of a lower-case noun.
    static func singular(_ noun: String) -> String {
        if let known = irregularSingulars[noun] { return known }
        if noun.hasSuffix("ies"), noun.utf8.count > 4 { return noun.dropLast(3) + "y" }
        for ending in ["ches", "shes", "xes", "sses", "zes"] where noun.hasSuffix(ending) {
            return String(noun.dropLast(2))
        }
        if noun.hasSuffix("s"), !noun.hasSuffix("ss"), !noun.hasSuffix("us"), !noun.hasSuffix("is"), noun.utf8.count > 3
        {
            return String(noun.dropLast())
        }
        return noun
    }
}
