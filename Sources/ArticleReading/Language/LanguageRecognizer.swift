/// Recognises the language of an article well enough to tell English from the rest.
///
/// Small words make up a third of any text in a language written in Latin letters, and no other language shares them;
/// other scripts tell themselves. A text is only called foreign on strong evidence: everything else stays what its
/// source says it is.
enum LanguageRecognizer {
    /// Texts with fewer words prove nothing.
    private static let leastWords = 30
    /// A language shows in this many of its small words: names and tables repeat a few.
    private static let leastDistinct = 6
    /// How much of a text is looked at, in bytes.
    private static let sample = 1 << 14

    private static let words: [(language: String, words: String)] = [
        (
            "en",
            "the of and to in a is that for it was on with as his he at by be this had not are but from have or an they which you were her she there been their has will would who if said about its after"
        ),
        (
            "de",
            "der die das und ist nicht ein eine zu den mit von dem auf für im sich des auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde"
        ),
        (
            "fr",
            "le la les de des et à un une du en est que qui dans pour pas au sur ne se ce il sont par avec plus son cette aux ou mais elle nous ont été leur comme deux après ses fait était aussi même sans"
        ),
        (
            "es",
            "el la los las de y en que del se un una por con no para es al lo su más como pero sus le ya o fue este ha porque esta son entre cuando muy sin sobre también hasta hay donde quien desde todo nos"
        ),
        (
            "it",
            "il la di che e è un una per in del non della sono con si da le dei alla i gli al ha anche come nel più lo ma dal questo alle delle degli nella su stato dalla essere hanno tra"
        ),
        (
            "pt",
            "o a os as de que e do da em um uma para com não no na por mais dos das se ao foi como mas pelo pela é são também à ou ser quando muito nos já está seu sua entre era depois sem mesmo"
        ),
        (
            "nl",
            "de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij nog uit naar door over ze hij wordt worden zich heeft tot deze meer kan werd geen al was dit hebben"
        ),
        (
            "sv",
            "och att det i på som är av för en den med till inte har om de ett han var jag men sig från vi så kan när hade ska nu eller under också efter sin där vid mot"
        ),
        (
            "tr",
            "ve bir bu da de için ile çok olarak daha olan gibi en ne kadar sonra ise var ama değil o ki her oldu göre"
        ),
        (
            "id",
            "yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena tersebut bisa ada mereka lebih telah sudah oleh atau menjadi"
        ),
        (
            "pl",
            "i w nie na się z do to że jest o jak po za od ale przez co dla są czy był tak oraz jego już tylko być może które który"
        ),
    ]

    /// The place of each word, which is told by its bytes, in ``languages``.
    private static let places: [UInt64: Int] = {
        var places: [UInt64: Int] = [:]
        for list in words {
            for word in list.words.split(separator: " ") where word.utf8.count <= longestWord {
                let key = key(word)
                if places[key] == nil { places[key] = places.count }
            }
        }
        return places
    }()

    /// The languages of each word.
    private static let languages: [[Int]] = {
        var languages = [[Int]](repeating: [], count: places.count)
        for (index, list) in words.enumerated() {
            for word in list.words.split(separator: " ") where word.utf8.count <= longestWord {
                if let place = places[key(word)] { languages[place].append(index) }
            }
        }
        return languages
    }()

    private static func key(_ word: Substring) -> UInt64 { word.utf8.reduce(0) { $0 << 8 | UInt64($1) } }

    /// The bytes of the longest small word.
    private static let longestWord = 8

    /// Returns the language that a text is in, as far as it is surely not English or surely not what its source says.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - claimed: The language that its source gives, `nil` for none.
    /// - Returns: A BCP 47 tag; `und` for one that is neither English nor known here.
    static func language(of text: String, claimed: String?) -> String {
        let said = claimed.flatMap(tag) ?? "en"
        let places = places
        var uses = [Int](repeating: 0, count: places.count)
        var total = 0
        var latin = 0
        var scripts: [String: Int] = [:]
        var word: UInt64 = 0
        var length = 0
        func endWord() {
            guard length > 0 else { return }
            total += 1
            if length <= longestWord, let place = places[word] { uses[place] += 1 }
            (word, length) = (0, 0)
        }
        func add(_ byte: UInt8) {
            word = word << 8 | UInt64(byte)
            length += 1
        }
        for scalar in text.unicodeScalars.prefix(sample) {
            if scalar.isASCII {
                // Letters of ASCII, which most are, need no table of properties.
                let byte = UInt8(scalar.value)
                switch byte {
                case 0x41...0x5A, 0x61...0x7A:
                    latin += 1
                    add(byte | 0x20)
                default: endWord()
                }
            } else if scalar.value < 0x250 {
                if scalar.properties.isAlphabetic {
                    latin += 1
                    String(scalar).lowercased().utf8.forEach(add)
                } else if scalar != "\u{AD}" {
                    endWord()
                }
            } else {
                endWord()
                if let script = script(scalar.value) { scripts[script, default: 0] += 1 }
            }
        }
        endWord()
        if let (script, count) = scripts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), count > 40, count > latin
        {
            return primary(said) == "en" ? script : said
        }
        var counts = [Int](repeating: 0, count: words.count)
        var distinct = counts
        for (place, uses) in uses.enumerated() where uses > 0 {
            for index in languages[place] {
                counts[index] += uses
                distinct[index] += 1
            }
        }
        guard total >= leastWords, let best = counts.max() else { return said }
        let english = counts[0]
        let index = counts.firstIndex(of: best) ?? 0
        if best * 8 >= total, best > 2 * english, index != 0, distinct[index] >= leastDistinct {
            return primary(said) == words[index].language ? said : words[index].language
        }
        // English whose page says otherwise, as a template's `lang` may.
        if english * 5 >= total, english > 2 * (counts.dropFirst().max() ?? 0), primary(said) != "en" { return "en" }
        return said
    }

    /// A tag in its usual form: `en-GB` for `en_GB`; `nil` for what is none.
    private static func tag(_ claimed: String) -> String? {
        let tag = claimed.split(separator: ",").first.flatMap { String($0).folded } ?? ""
        let parts = tag.split { $0 == "-" || $0 == "_" }
        guard let first = parts.first, (2...3).contains(first.count), first.allSatisfy({ $0.isASCII && $0.isLetter })
        else {
            return claimed.lowercased().hasPrefix("english") ? "en" : nil
        }
        return ([first.lowercased()] + parts.dropFirst().map(String.init)).joined(separator: "-")
    }

    private static func primary(_ tag: String) -> Substring { tag.prefix { $0 != "-" } }

    private static func script(_ value: UInt32) -> String? {
        switch value {
        case 0x370...0x3FF: "el"
        case 0x400...0x52F: "ru"
        case 0x590...0x5FF: "he"
        case 0x600...0x6FF: "ar"
        case 0x900...0x97F: "hi"
        case 0x980...0x9FF: "bn"
        case 0xE00...0xE7F: "th"
        case 0x3040...0x30FF: "ja"
        case 0x4E00...0x9FFF: "zh"
        case 0xAC00...0xD7AF: "ko"
        case 0x250...0x1FFF: "und"
        default: nil
        }
    }
}
