import FactModel
import Linguistics

/// The last words of bodies' names and the sort of body they tell.
enum BodyLexicon {
    /// Nouns in small letters that complete a body's name: `Rapid Support mission`.
    static let completing = ClosedClass.set("mission force operation coalition initiative alliance programme program")

    /// The last words of sites, which have names like bodies but cannot act.
    static let sites = ClosedClass.set(
        """
        airport station stadium park bridge airfield harbour harbor square arena castle palace cathedral museum museums
        base complex street avenue road boulevard lane highway motorway tunnel pier chapel mosque zoo cemetery prison jail
        port dam canal refinery bazaar plaza lighthouse barracks strait river peninsula mountains building tower towers
        memorial monument
        """)
    /// The first words of the names of waters and coasts, before `of`.
    static let waters = ClosedClass.set("strait straits gulf bay sea isle cape horn mount lake")
    /// Nouns in small letters that say before `of` that a name is a place's: `the village of`.
    static let placeNouns = ClosedClass.set(
        """
        province district region county city town village hamlet suburb municipality borough island peninsula valley port
        """)
    /// Words before `Center` at the end of a site's name; without them a center is a body.
    private static let siteCentres = ClosedClass.set(
        "convention space science exhibition shopping visitor visitors conference")

    /// Whether the lower-case words of a name are a site's that ends with `Center`: `Kennedy Space Center`.
    static func isSiteCentre(_ name: ArraySlice<String>) -> Bool {
        guard let last = name.last, last == "center" || last == "centre", let before = name.dropLast().last else {
            return false
        }
        return siteCentres.contains(before)
    }

    /// First words of the names of ships and storms.
    static let vessels = ClosedClass.set(
        "hms hmas hmcs hmnzs hmc uss usns rms rrs rv mv storm hurricane typhoon cyclone apollo soyuz")

    /// The last words of events, works and laws, which have names like bodies.
    static let events = ClosedClass.set(
        """
        cup open olympics games championship championships premiership marathon prix slam awards award oscars festival expo
        show war treaty act bill amendment pact accord accords protocol prize lecture lectures symposium study index
        """)

    /// The last words of teams' names, which stand for them.
    static let teamTails = ClosedClass.set(
        "united city town rovers wanderers albion athletic county rangers hotspur villa forest wednesday argyle")

    private static let kinds: [(kind: Organization.Kind, words: WordSet)] = [
        (.university, ClosedClass.set("university college polytechnic")),
        (.court, ClosedClass.set("court courts tribunal")),
        (.party, ClosedClass.set("party democrats conservatives republicans greens")),
        (.mission, ClosedClass.set("mission")),
        (
            .media,
            ClosedClass.set(
                """
                newspaper magazine news herald tribune gazette times post journal guardian chronicle telegraph observer
                mail mirror echo sun examiner inquirer radio television tv broadcasting
                """)
        ),
        (
            .company,
            LegalForms.sure.union(
                ClosedClass.set(
                    """
                    ag sa airlines airways motors industries technologies pharmaceuticals electronics securities insurance
                    energy petroleum telecom entertainment pictures records studios systems software
                    """))
        ),
        (
            .governmentBody,
            ClosedClass.set(
                """
                ministry department police parliament senate congress army navy government cabinet agency bureau
                treasury commission assembly council authority administration secretariat embassy
                """)
        ),
        (.team, ClosedClass.set("fc united rovers wanderers albion athletic hotspur")),
        (
            .ngo,
            ClosedClass.set("charity foundation association union federation society")
        ),
        (.armedGroup, ClosedClass.set("front brigade brigades militia army guerrillas")),
    ]

    /// Returns the sort of a body by the word that its name turns on.
    static func kind(ofName name: String) -> Organization.Kind? {
        let words = name.lowercased().split(separator: " ").map(String.init)
        guard let first = words.first, let last = words.last, words.count > 1 else { return nil }
        // `Ministry of Health`, `University of Leeds`: the head stands before `of`.
        let head = words[1] == "of" || words[1] == "for" ? first : last
        return kind(ofHead: head)
    }

    /// Returns the sort of body that a lower-case word at the head of a name tells.
    static func kind(ofHead word: String) -> Organization.Kind? {
        kinds.first { $0.words.contains(LegalForms.plain(word)) }?.kind
    }

    /// The nouns that take up any body of a sort.
    private static let calls: [Organization.Kind: WordSet] = [
        .university: ClosedClass.set("university college school"), .court: ["court"], .party: ["party"],
        .mission: ClosedClass.set("mission force"),
        .media: ClosedClass.set("newspaper paper magazine network outlet broadcaster station"),
        .company: ClosedClass.set("company firm group business"),
        .governmentBody: ClosedClass.set("department ministry agency office force"),
        .team: ClosedClass.set("team club side"), .ngo: ClosedClass.set("charity group organization organisation"),
    ]

    /// Whether a noun in lower case takes up any body of a sort: `the firm`.
    static func isCall(_ noun: String, for kind: Organization.Kind) -> Bool { calls[kind]?.contains(noun) == true }
}
