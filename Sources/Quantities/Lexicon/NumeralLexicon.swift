internal import Linguistics

/// The words and signs that numerals are written with.
enum NumeralLexicon {
    /// Words below one hundred.
    static let small = WordList.table(
        """
        zero nought naught nil 0
        one 1
        two 2
        three 3
        four 4
        five 5
        six 6
        seven 7
        eight 8
        nine 9
        ten 10
        eleven 11
        twelve 12
        thirteen 13
        fourteen 14
        fifteen 15
        sixteen 16
        seventeen 17
        eighteen 18
        nineteen 19
        twenty 20
        thirty 30
        forty fourty 40
        fifty 50
        sixty 60
        seventy 70
        eighty 80
        ninety 90
        """)
    /// Words that multiply what stands before them.
    static let magnitudes = WordList.table(
        """
        dozen dozens 12
        hundred hundreds 1e2
        thousand thousands 1e3
        lakh lakhs lac lacs lkh lkhs 1e5
        million millions mil mln mn 1e6
        crore crores krore krores cr koti 1e7
        billion billions bln bn 1e9
        trillion trillions tln trn tn 1e12
        quadrillion 1e15
        """)
    /// Words that tell how many times as much: `fivefold`.
    static let folds = WordTable(
        Dictionary(
            uniqueKeysWithValues: small.pairs.filter { $0.value >= 2 && $0.value <= 20 }.map {
                ($0.word + "fold", $0.value)
            }
                + [("hundredfold", 100), ("thousandfold", 1000)]))
    /// Letters that multiply the digits they are glued to.
    static let letters = WordList.table("k 1e3\nm mm 1e6\nb 1e9\nt 1e12")
    /// Words of a rank.
    static let ordinals = WordList.table(
        """
        first 1
        second 2
        third 3
        fourth 4
        fifth 5
        sixth 6
        seventh 7
        eighth 8
        ninth nineth 9
        tenth 10
        eleventh 11
        twelfth 12
        thirteenth 13
        fourteenth 14
        fifteenth 15
        sixteenth 16
        seventeenth 17
        eighteenth 18
        nineteenth 19
        twentieth 20
        thirtieth 30
        fortieth 40
        fiftieth 50
        sixtieth 60
        seventieth 70
        eightieth 80
        ninetieth 90
        hundredth 1e2
        thousandth 1e3
        millionth 1e6
        billionth 1e9
        trillionth 1e12
        """)
    /// The denominators of fractions that are no ranks.
    static let denominators = WordList.table("half halves 2\nthirds 3\nquarter quarters 4")
    /// Fractions of one sign.
    static let signs = WordList.table(
        """
        ½ 0.5
        ⅓ 0.3333333333333333
        ⅔ 0.6666666666666666
        ¼ 0.25
        ¾ 0.75
        ⅕ 0.2
        ⅖ 0.4
        ⅗ 0.6
        ⅘ 0.8
        ⅙ 0.16666666666666666
        ⅚ 0.8333333333333334
        ⅛ 0.125
        ⅜ 0.375
        ⅝ 0.625
        ⅞ 0.875
        """)
    /// Magnitudes that stand for some number of them when nothing counts them.
    static let vague = WordList.table(
        "tens 10\ndozens 12\nhundreds 1e2\nthousands 1e3\nmillions 1e6\nbillions 1e9\ntrillions 1e12\nscores 20")
    /// The endings of ranks in digits.
    static let ordinalEndings = WordList.set("st nd rd th")
    /// The endings of parts in digits: `2/3rds`.
    static let partEndings = WordList.set("rd rds th ths nds")

    /// Returns the denominator that a word names: `fifths` → 5.
    static func denominator(_ word: String) -> Double? {
        if let value = denominators[word] { return value }
        if let value = ordinals[word], value > 2 { return value }
        guard word.utf8.last == UInt8(ascii: "s"), let value = ordinals[String(word.dropLast())], value > 2 else {
            return nil
        }
        return value
    }

    /// Whether a word is the plural of a part of one: `thirds`, `quarters`, `tenths`.
    static func isParts(_ word: String) -> Bool { word.utf8.last == UInt8(ascii: "s") && denominator(word) != nil }

    /// Whether a word can open a numeral.
    static func opens(_ word: String) -> Bool {
        openingWords.contains(word) || fused(word) != nil
    }

    /// The words that can open a numeral, but for those that write tens and ones as one.
    static let openingWords = openers.union(small.keys).union(ordinals.keys).union(vague.keys)

    /// Returns the value of a word that writes tens and ones as one: `twentyfive` → 25.
    static func fused(_ word: String) -> (value: Double, isOrdinal: Bool)? {
        let length = word.utf8.count
        guard let first = word.utf8.first, initials.contains(first) else { return nil }
        guard (8...14).contains(length) || word.utf8.contains(UInt8(ascii: "-")) else { return nil }
        for (ten, value) in tens where word.hasPrefix(ten) {
            let rest = word.dropFirst(ten.count).drop { $0 == "-" }
            if let ones = small[String(rest)], ones > 0, ones < 10 { return (value + ones, false) }
            if let ones = ordinals[String(rest)], ones < 10 { return (value + ones, true) }
        }
        return nil
    }

    /// Words that a fused number starts with.
    static let tens = small.pairs.filter { $0.value >= 20 }
    private static let initials = ByteTable(tens.compactMap(\.word.utf8.first))
    private static let openers = WordList.set(
        "a an half quarter hundred thousand million billion trillion dozen couple pair lakh crore minus negative point")
}
