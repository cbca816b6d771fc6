import FactModel

/// Nouns that describe sources, by what they can stand for.
enum DescriptionLexicon {
    /// Nouns for any single person.
    static let personNouns = ClosedClass.set(
        """
        official man woman leader politician candidate nominee lawyer author lawmaker diplomat businessman businesswoman
        businessperson actor actress singer artist writer professor doctor player star veteran father
        mother executive founder activist democrat republican socialist envoy minister secretary president senator
        governor mayor congressman congresswoman general judge chancellor premier spokesman spokeswoman spokesperson
        director chairman commissioner coach manager host analyst economist scientist researcher teen teenager student
        boss skipper captain striker midfielder defender goalkeeper keeper winger sprinter athlete runner champion driver
        golfer boxer jockey batsman bowler swimmer cyclist rider presenter comedian novelist playwright composer guitarist
        drummer rapper designer model chef chairwoman banker trader farmer officer inspector detective sergeant solicitor
        barrister prosecutor surgeon nurse teacher pensioner backbencher peer mp youngster newcomer filmmaker musician
        entrepreneur journalist reporter columnist editor critic historian professor biologist physicist engineer adviser
        aide insider source witness neighbour neighbor resident chief member opponent supporter ally delegate voter
        protester demonstrator campaigner expert scholar investor shareholder worker employee employer consumer fan
        customer victim relative parent counsel teammate playmaker referee umpire hurdler wrestler frontman vocalist
        bassist seed flanker prop hooker fly-half full-back scrum-half
        """)
    /// Posts that more than one person in an article may hold.
    static let posts = ClosedClass.set(
        """
        president minister secretary senator governor mayor chancellor premier judge general commissioner chairman
        chairwoman director leader chief
        """)
    /// Words before a post that make another post of it.
    static let ranks = ClosedClass.set("shadow deputy vice assistant under junior permanent")
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

    /// Whether a noun stands for a single person.
    static func isPerson(_ noun: String) -> Bool {
        personNouns.contains(noun) || gender(of: noun) != nil || isAge(noun)
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
        "company firm group organization organisation club team agency charity association union bank")

    /// Nouns for a body.
    static let bodyNouns = ClosedClass.set(
        """
        company agency group organization organisation party committee ministry department firm bank university
        newspaper network commission council court union team club campaign administration government force mission
        magazine paper outlet charity association federation board office retailer airline carmaker maker manufacturer
        giant lender insurer watchdog regulator operator broadcaster publisher developer supplier producer brewer
        supermarket consultancy laboratory studio institute foundation trust authority
        """)
    /// Nouns for something written.
    static let documents = ClosedClass.set(
        """
        report study statement letter document poll survey article book memo lawsuit complaint email emails documents
        data figures records filing transcript ad op-ed editorial column review analysis tweet post release indictment
        affidavit polls reports studies surveys statements letters articles books memos transcripts documents tests
        video videos footage photos images slide average research investigation evidence statistics averages
        """)
}
