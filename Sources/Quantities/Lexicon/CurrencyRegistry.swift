internal import Linguistics

/// The world's currencies: ISO 4217 codes with the signs, letters and names that newspapers write.
enum CurrencyRegistry {
    /// Signs that stand before or behind the amount.
    static let signs: WordTable<String> = [
        "$": "USD", "£": "GBP", "€": "EUR", "¥": "JPY", "￥": "JPY", "₹": "INR", "₨": "INR", "₦": "NGN", "₩": "KRW",
        "₽": "RUB", "₪": "ILS", "₺": "TRY", "₫": "VND", "฿": "THB", "₱": "PHP", "₴": "UAH", "₵": "GHS", "₡": "CRC",
        "₸": "KZT", "₮": "MNT", "₭": "LAK", "₾": "GEL", "₼": "AZN", "₲": "PYG", "₿": "BTC",
    ]
    /// Letters behind the amount that are no ISO codes.
    static let suffixes: WordTable<String> = [
        "rs": "INR", "rm": "MYR", "元": "CNY", "ரூ": "LKR", "円": "JPY", "원": "KRW", "zł": "PLN",
    ]
    /// Signs that several currencies share; which one is meant is assumed.
    static let sharedSigns: WordSet = ["$", "¥", "￥"]
    /// What stands between `&` and `;` in an entity of HTML, by name or by number.
    static let entities: WordTable<String> = [
        "163": "GBP", "pound": "GBP", "8364": "EUR", "euro": "EUR", "165": "JPY", "yen": "JPY", "36": "USD",
        "dollar": "USD",
    ]
    /// Letters that tell which dollar a sign means: `A$`, `US$`, `$US`.
    static let dollars: WordTable<String> = [
        "us": "USD", "u.s": "USD", "u.s.": "USD", "usd": "USD", "a": "AUD", "au": "AUD", "aus": "AUD", "aud": "AUD",
        "c": "CAD", "ca": "CAD", "can": "CAD", "cad": "CAD", "cdn": "CAD", "nz": "NZD", "nzd": "NZD", "hk": "HKD",
        "hkd": "HKD", "s": "SGD", "sg": "SGD", "r": "BRL", "nt": "TWD", "mx": "MXN", "mex": "MXN", "mxn": "MXN",
        "j": "JMD", "tt": "TTD",
        "bz": "BZD", "fj": "FJD", "n": "NAD", "z": "ZWL",
    ]
    /// Letters before the amount that are no ISO codes.
    static let prefixes: WordTable<String> = [
        "rs": "INR", "rs.": "INR", "re": "INR", "rm": "MYR", "ksh": "KES", "kshs": "KES", "ksh.": "KES", "sh": "KES",
        "shs": "KES", "sh.": "KES", "ush": "UGX", "ushs": "UGX", "tsh": "TZS", "tshs": "TZS", "rp": "IDR", "rmb": "CNY",
        "cfa": "XOF", "fcfa": "XOF", "dh": "AED", "dhs": "AED", "sr": "SAR", "rub": "RUB", "tk": "BDT", "gh¢": "GHS",
        "ps": "GBP", "r": "ZAR", "n": "NGN", "p": "PHP", "k": "ZMW",
    ]
    /// Prefixes of one letter, only glued to the amount and in capitals; without a magnitude they are names of roads.
    static let singleLetters: WordSet = ["r", "n", "p", "k", "ps"]
    /// The ISO 4217 codes in use, and those of the two great cryptocurrencies.
    static let codes = WordList.set(
        """
        AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF
        CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG
        HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA
        MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD
        RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX
        USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL BTC ETH
        """)
    /// Currencies by their singular names; those of several countries stand for the best known.
    static let names: WordTable<String> = table(
        """
        dollar USD|buck USD|greenback USD|euro EUR|quid GBP|sterling GBP|yen JPY|yuan CNY|renminbi CNY|rmb CNY
        rupee INR|ruble RUB|rouble RUB|rand ZAR|naira NGN|shilling KES|franc CHF|peso MXN|real BRL|reais BRL
        baht THB|ringgit MYR|rupiah IDR|dong VND|dirham AED|riyal riyal|rial rial|dinar dinar|lira TRY|krona SEK|kronor SEK
        krone DKK|kroner DKK|zloty PLN|zlotys PLN|forint HUF|shekel ILS|hryvnia UAH|hryvnias UAH|taka BDT|cedi GHS
        birr ETB|kwacha ZMW|leu RON|lei RON|lev BGN|leva BGN|bitcoin BTC|btc BTC|ether ETH|peseta ESP|guilder NLG
        lari GEL|kip LAK|tugrik MNT|tenge KZT|dram AMD|riel KHR|kyat MMK|kina PGK|pula BWP|dalasi GMD|won KRW|crown CZK
        deutschmark DEM|drachma GRD|bolivar VES|sol PEN|guarani PYG|quetzal GTQ|lempira HNL|córdoba NIO|colón CRC
        metical MZN|ariary MGA|manat AZN|som KGS|somoni TJS|afghani AFN|loti LSL|lilangeni SZL|gourde HTG|markka FIM
        """)
    /// The names that several countries' currencies bear, by the one that stands for all of its spellings.
    static let shared: WordTable<String> = table(
        """
        krone crown|kroner crown|krona crown|kronor crown|koruna crown|crown crown|riyal riyal|rial riyal|rupee rupee
        peso peso|shilling shilling|dinar dinar|dirham dirham|franc franc
        """)
    /// Other names of more than one currency.
    static let severalHave: WordSet = ["dollar", "buck", "pound", "real", "won", "sol", "som", "dram", "leu", "lei"]
    /// The currencies of those names by the words for where each is paid in.
    static let homes: [String: [String: String]] = {
        var homes: [String: [String: String]] = [:]
        for (national, code) in nationals.pairs where codes.contains(code) {
            let words = national.split(separator: " ").map(String.init)
            guard words.count == 2, let name = shared[words[1]] else { continue }
            homes[name, default: [:]][words[0]] = code
        }
        for (place, adjective) in places.pairs {
            for (name, codes) in homes where codes[place] == nil { homes[name]?[place] = codes[adjective] }
        }
        return homes
    }()
    /// Countries and their great cities by the adjective before their currency.
    private static let places: WordTable<String> = table(
        """
        norway norwegian|oslo norwegian|denmark danish|copenhagen danish|sweden swedish|stockholm swedish
        iceland icelandic|reykjavik icelandic|czechia czech|prague czech|riyadh saudi|doha qatari|iran iranian
        tehran iranian|oman omani|muscat omani|yemen yemeni|islamabad pakistani|karachi pakistani|lahore pakistani
        colombo lankan|nepal nepalese|kathmandu nepalese|mauritius mauritian|india indian|delhi indian|mumbai indian
        mexico mexican|philippines philippine|filipino philippine|manila philippine|argentina argentine|chile chilean
        colombia colombian|cuba cuban|uruguay uruguayan|nairobi kenyan|kampala ugandan|somalia somali|mogadishu somali
        kuwait kuwaiti|iraq iraqi|baghdad iraqi|jordan jordanian|amman jordanian|bahrain bahraini|serbia serbian
        belgrade serbian|algeria algerian|tunisia tunisian|libya libyan|morocco moroccan|emirates emirati
        dubai emirati|switzerland swiss|zurich swiss|geneva swiss|congo congolese|rwanda rwandan|burundi burundian
        """)
    /// Words in capitals that stand beside a country's as parts of its name: `Saudi Arabia`, `Sri Lanka`, `New Delhi`.
    static let partsOfCountries: WordSet = ["arabia", "sri", "new", "arab", "dr", "republic"]
    /// Currencies by the adjective or country before their name.
    static let nationals: WordTable<String> = table(
        """
        us dollar USD|u.s. dollar USD|american dollar USD|australian dollar AUD|aussie dollar AUD|canadian dollar CAD
        zealand dollar NZD|kong dollar HKD|singapore dollar SGD|singaporean dollar SGD|taiwan dollar TWD
        taiwanese dollar TWD|jamaican dollar JMD|zimbabwean dollar ZWL|zimbabwe dollar ZWL|namibian dollar NAD
        fijian dollar FJD|fiji dollar FJD|bermudian dollar BMD|barbados dollar BBD|liberian dollar LRD
        kenyan shilling KES|kenya shilling KES|ugandan shilling UGX|uganda shilling UGX|tanzanian shilling TZS
        tanzania shilling TZS|somali shilling SOS|indian rupee INR|pakistani rupee PKR|pakistan rupee PKR
        lankan rupee LKR|lanka rupee LKR|nepalese rupee NPR|nepali rupee NPR|mauritian rupee MUR|swiss franc CHF
        cfa franc XOF|congolese franc CDF|rwandan franc RWF|burundian franc BIF|guinean franc GNF|djiboutian franc DJF
        french franc FRF|belgian franc BEF|mexican peso MXN|philippine peso PHP|argentine peso ARS
        argentinian peso ARS|chilean peso CLP|colombian peso COP|cuban peso CUP|uruguayan peso UYU|dominican peso DOP
        danish krone DKK|danish crown DKK|danish kroner DKK|norwegian krone NOK|norwegian crown NOK|norwegian kroner NOK
        swedish krona SEK|swedish crown SEK|swedish kronor SEK|czech crown CZK|czech koruna CZK|icelandic krona ISK
        egyptian pound EGP|lebanese pound LBP|lebanese lira LBP|sudanese pound SDG|syrian pound SYP|british pound GBP
        uk pound GBP|turkish lira TRY|italian lira ITL|kuwaiti dinar KWD|iraqi dinar IQD|jordanian dinar JOD
        bahraini dinar BHD|serbian dinar RSD|algerian dinar DZD|tunisian dinar TND|libyan dinar LYD|saudi riyal SAR
        qatari riyal QAR|qatar riyal QAR|omani rial OMR|omani riyal OMR|iranian rial IRR|yemeni rial YER|uae dirham AED
        emirati dirham AED|moroccan dirham MAD|chinese yuan CNY|japanese yen JPY|korean won KRW|malaysian ringgit MYR
        thai baht THB|african rand ZAR|brazilian real BRL|russian ruble RUB|russian rouble RUB|israeli shekel ILS
        finnish markka FIM|dutch guilder NLG|german mark DEM|zambian kwacha ZMW|malawian kwacha MWK|nigerian naira NGN
        ghanaian cedi GHS|ethiopian birr ETB
        """)
    /// The first words of those.
    static let openers = WordSet(nationals.keys.compactMap { $0.split(separator: " ").first.map(String.init) })
    /// Words that stand between a country and its currency or make the name longer.
    static let fillers: WordSet = ["south", "new", "hong", "sri"]
    /// Hundredths of a currency.
    static let minors: WordTable<String> = [
        "cent": "cent", "¢": "cent", "penny": "penny", "pennies": "penny", "pence": "penny", "kopiyka": "kopiyka",
        "sen": "sen", "paise": "paisa", "kobo": "kobo",
    ]

    /// The words that can stand before an amount, in lower case.
    static let openingWords = WordSet(dollars.keys).union(prefixes.keys).union(codes.map { $0.lowercased() })
        .union(leadingNames).union(["y"])
    /// Names that stand before the amount: `euro 5`.
    static let leadingNames: WordSet = ["euro", "euros", "dollar", "dollars", "ringgit"]

    private static func table(_ text: String) -> WordTable<String> {
        var table: [String: String] = [:]
        for entry in text.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
            guard let space = entry.lastIndex(of: " ") else { continue }
            table[String(entry[..<space])] = String(entry[entry.index(after: space)...])
        }
        return WordTable(table)
    }
}
