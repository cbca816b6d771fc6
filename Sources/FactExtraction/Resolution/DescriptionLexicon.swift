import FactModel
import Linguistics

/// Nouns that describe sources, by what they can stand for.
enum DescriptionLexicon {
    /// Nouns for people by the field in which they work.
    private static let fields: [WordSet] = [
        ClosedClass.set(
            """
            player striker forward midfielder defender goalkeeper keeper winger playmaker skipper international fly-half
            full-back scrum-half centre-back left-back right-back hooker flanker prop hurdler wrestler sprinter athlete
            runner golfer boxer jockey batsman bowler swimmer cyclist rider seed teammate quarterback pitcher sailor skier
            """),
        ClosedClass.set("coach manager"),
        ClosedClass.set("judge magistrate"),
        ClosedClass.set("lawyer solicitor barrister counsel attorney"),
        ["prosecutor"],
        ClosedClass.set("author writer novelist playwright poet historian biographer"),
        ClosedClass.set(
            "singer soprano tenor musician guitarist drummer rapper composer songwriter conductor vocalist frontman bassist pianist"
        ),
        ClosedClass.set("actor actress comedian presenter"),
        ClosedClass.set("filmmaker film-maker"),
        ClosedClass.set("artist painter sculptor designer photographer"),
        ClosedClass.set(
            """
            politician lawmaker senator congressman congresswoman minister premier chancellor backbencher mp candidate nominee
            governor mayor secretary democrat republican socialist diplomat envoy
            """),
        ClosedClass.set("businessman businesswoman businessperson entrepreneur banker trader executive"),
        ClosedClass.set("doctor surgeon nurse physician midwife"),
        ClosedClass.set("scientist researcher biologist physicist chemist economist analyst scholar"),
        ClosedClass.set("journalist reporter columnist editor correspondent"),
        ClosedClass.set("detective sergeant inspector constable policeman policewoman"),
        ClosedClass.set("student teenager teen pupil"),
    ]
    /// The fields of nouns by their index.
    private static let fieldOfNoun: WordTable<Int> = {
        var result: [String: Int] = [:]
        for (index, nouns) in fields.enumerated() { for noun in nouns { result[noun] = index } }
        return WordTable(result)
    }()

    /// Returns the field in which those work whom a lower-case noun names; people of one field may be called by each
    /// other’s nouns, and hardly by those of another.
    static func field(of noun: String) -> Int? { fieldOfNoun[noun] }

    /// Whether a noun before a name tells a trade that only people have: `the striker Miller`.
    static func isAlwaysPersons(_ noun: String) -> Bool { field(of: noun) != nil && !tradesOfBodies.contains(noun) }

    private static let tradesOfBodies = ClosedClass.set("trader designer seed executive")

    /// Nouns for any single person.
    static let personNouns = fields.reduce(
        ClosedClass.set(
            """
            official man woman adult leader professor star veteran father mother founder activist president general spokesman
            spokeswoman spokesperson director chairman chair chairperson commissioner host boss captain champion driver model chef chairwoman
            farmer officer pensioner peer youngster newcomer critic engineer adviser aide insider source witness neighbour
            neighbor resident chief member opponent supporter ally delegate voter protester demonstrator campaigner expert
            investor shareholder worker employee employer consumer fan customer victim relative parent referee umpire
            teacher headteacher counterpart agent head accountant trainer user reader viewer listener passenger patient tenant
            """)
    ) { $0.union($1) }.subtracting(thingsToo)
    /// Nouns of people's trades that mean other things as often: `the seed`, `the prop`.
    private static let thingsToo = ClosedClass.set("seed prop hooker forward keeper international tenor conductor")
    /// Posts that more than one person in an article may hold.
    static let posts = ClosedClass.set(
        """
        president minister secretary senator governor mayor chancellor premier judge general commissioner chairman
        chairwoman chair chairperson director leader chief
        """)
    /// Those whose names are kept back.
    static let strangers: WordSet = ["source", "person", "individual", "insider"]
    /// What people are in a case.
    static let parties = ClosedClass.set(
        "defendant accused complainant plaintiff claimant appellant respondent suspect victim")
    /// Words before a post that make another post of it.
    static let ranks = ClosedClass.set("shadow deputy vice assistant under junior permanent")
    /// Those who tell what they think of what others do.
    static let observers = ClosedClass.set(
        "analyst analysts economist economists strategist expert experts professor lecturer academic scholar researcher"
    )
    /// Those who speak for others, whose names are seldom told.
    static let speakingForOthers = ClosedClass.set("spokesman spokeswoman spokesperson")
    private static let maleNouns = ClosedClass.set(
        """
        man businessman actor father congressman chairman spokesman boy son husband brother uncle nephew grandfather
        grandson widower boyfriend stepfather fiancé gentleman policeman fireman salesman sportsman statesman
        """)
    private static let femaleNouns = ClosedClass.set(
        """
        woman businesswoman actress mother congresswoman chairwoman spokeswoman girl daughter wife sister aunt niece
        grandmother granddaughter widow girlfriend stepmother fiancée lady policewoman sportswoman heroine waitress
        """)

    /// Returns the gender that a lower-case noun tells.
    static func gender(of noun: String) -> Person.Gender? {
        maleNouns.contains(noun) ? .male : femaleNouns.contains(noun) ? .female : nil
    }

    /// Returns the gender that a lower-case noun for several tells: `men`, `sisters`.
    static func gender(ofSeveral noun: String) -> Person.Gender? {
        if noun == "men" || noun == "women" { return noun == "men" ? .male : .female }
        return noun.hasSuffix("s") ? gender(of: String(noun.dropLast())) : nil
    }

    /// Nouns that the dictionary also gives a person, but that hardly ever stand for one: `the case`.
    private static let thingsAndPeople = ClosedClass.set(
        """
        bill blood body bomb brain brand bug case cover deal draw element engine example face force game ghost half hand
        heart hit image instance instrument issue item kind label lead light machine majority mark market match matter
        mind minority miss name number object opposition order page pass picture plan post power press public quarter
        record ring shadow shot sort soul subject target thing third tool type virus voice word worm
        """)

    /// Nouns for bodies that need no name.
    static let nameless: WordSet = [
        "government", "opposition", "administration", "parliament", "cabinet", "army", "military", "treasury",
    ]

    /// Whether a noun may stand for a single person, when it is known to be one who speaks.
    static func mayBePerson(_ noun: String) -> Bool {
        personNouns.contains(noun) || thingsToo.contains(noun)
            || Gazetteer.classes(of: noun).contains(.role) && !bodyNouns.contains(noun) && !documents.contains(noun)
                && BodyKinds.kind(ofNoun: noun) == nil && !thingsAndPeople.contains(noun)
    }

    /// Whether a noun, in its base form, stands for somebody or a body, who can speak.
    static func speaks(_ noun: String) -> Bool {
        personNouns.contains(noun) || bodyNouns.contains(noun) || TitleLexicon.isTitle(noun)
            || !Gazetteer.classes(of: noun).isDisjoint(with: [.role, .organizationHead])
    }

    /// Whether a noun stands for a single person.
    static func isPerson(_ noun: String) -> Bool {
        personNouns.contains(noun) || gender(of: noun) != nil || isAge(noun)
    }

    /// Whether a noun stands for several people: `police`, `officials`.
    static func isGroup(_ noun: String) -> Bool {
        if ["police", "people", "men", "women", "children"].contains(noun) { return true }
        guard noun.hasSuffix("s") else { return false }
        return isPerson(String(noun.dropLast())) || noun.hasSuffix("ies") && isPerson(noun.dropLast(3) + "y")
    }

    /// Whether a word tells an age and nothing else: `the 22-year-old`.
    static func isAge(_ word: String) -> Bool { word.hasSuffix("year-old") }

    /// Whether a noun tells what somebody is to somebody else: `sister`, `friend`.
    static func isRelative(_ noun: String) -> Bool { relatives.contains(noun) || gender(of: noun) != nil }

    private static let relatives = ClosedClass.set(
        """
        cousin sibling twin parent child baby partner friend colleague companion spouse lover fiance fiancee successor
        predecessor mentor namesake rival teammate bandmate co-star classmate neighbour neighbor boss pupil student
        teacher
        """)

    /// Nouns that can take up a body of whose sort nothing is known.
    static let plainBodyNouns = ClosedClass.set(
        "company firm group organization organisation club team agency charity association union")

    /// Nouns for a body.
    static let bodyNouns = ClosedClass.set(
        """
        company agency group organization organisation party committee ministry department firm bank university
        newspaper network commission council court union team club campaign administration government force mission
        magazine paper outlet charity association federation board office retailer airline carmaker maker manufacturer
        giant lender insurer watchdog regulator operator broadcaster publisher developer supplier producer brewer
        supermarket consultancy laboratory studio institute foundation trust authority
        """)
    /// Whether a lower-case noun stands for a body: `council`, `planemaker`.
    static func isBody(_ noun: String) -> Bool {
        bodyNouns.contains(noun) || noun.hasSuffix("maker") && BodyKinds.kind(ofNoun: noun) != nil
    }

    /// Whether a lower-case noun stands for several bodies: `companies`, `unions`.
    static func isBodies(_ noun: String) -> Bool {
        guard noun.hasSuffix("s") else { return false }
        return isBody(String(noun.dropLast())) || noun.hasSuffix("ies") && isBody(noun.dropLast(3) + "y")
    }

    /// Nouns for two or three people or bodies whom the text has named together.
    static let few: WordTable<Int> = ["duo": 2, "pair": 2, "couple": 2, "two": 2, "both": 2, "trio": 3, "three": 3]

    /// Whether a description without a name ends with a noun for a body or for a few people: `the panel`.
    static func isSeveral(_ description: String) -> Bool {
        guard let noun = description.split(separator: " ").last?.lowercased() else { return false }
        return isBody(noun) || several.contains(noun)
    }

    private static let several = ClosedClass.set(
        "panel couple pair duo trio family jury crowd audience band staff crew")

    /// Words before `figures` that make people of them: `senior party figures`.
    static let esteem: WordSet = [
        "senior", "leading", "prominent", "public", "influential", "opposition", "establishment", "party", "industry",
    ]

    /// Nouns for a body that are as often nouns for something written.
    static let bodiesOrDocuments: WordSet = ["paper"]

    /// Nouns for something written.
    static let documents = ClosedClass.set(
        """
        ad affidavit agreement analysis article articles average averages book books column complaint data document
        documents draft drafts editorial email emails evidence figures filing footage guidance guideline guidelines
        images indictment investigation lawsuit leaflet leaflets letter letters memo memos message messages minutes
        newsletter newsletters notice notices op-ed photos poll polls post records release report reports research
        review slide slides statement statements statistics studies study survey surveys tests text texts transcript
        transcripts tweet tweets video videos
        """)
}
