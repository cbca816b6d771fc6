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
        """)
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

    /// Nouns for a body.
    static let bodyNouns = ClosedClass.set(
        """
        company agency group organization organisation party committee ministry department firm bank university
        newspaper network commission council court union team club campaign administration government force mission
        magazine paper outlet charity association federation board office
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
