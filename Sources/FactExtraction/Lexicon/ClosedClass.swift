import Linguistics

/// Words of the closed classes, which token rules need in order to see where a phrase starts and ends.
enum ClosedClass {
    /// Pronouns that can be the subject of a verb of saying.
    static let subjectPronouns = set("he she they i we it you who")
    /// Pronouns that are the object of a preposition and stand for somebody spoken of.
    static let objectPronouns = set("him her them")
    /// Possessive pronouns that tell whose claim or answer something is.
    static let possessivePronouns = set("his her its their our my your")
    /// Determiners and possessives that open a noun phrase.
    static let determiners = set(
        """
        the a an this that these those his her its their our my your some many several most all both each every
        another other any no few one two three four five six seven eight nine ten more
        """)
    /// Prepositions that may stand inside a noun phrase.
    static let innerPrepositions = set("of for at in from with on near behind inside")
    /// Prepositions that open an adverbial.
    static let prepositions = set(
        """
        of for at in from with on by to about after before during through via over under against between among into
        since until amid despite without within following near as regarding like
        """)
    /// Auxiliaries and adverbs that may stand between a subject and its verb.
    static let auxiliaries = set(
        """
        has have had would will 'll 'd 've could may might must can did does do not n't never is are was were be been
        's also then later further already again once even still just now often sometimes always since recently
        earlier soon ever first both all too thus therefore together
        """)
    /// The forms of `be`.
    static let be = set("is are was were be been being 's 're get got gets")
    /// Words that end a noun phrase on either side.
    static let boundaries = set(
        """
        that which who whom whose when where while because although though if whether but or so as than then how why
        what is are was were be been being am has have had do does did will would can could may might must shall should
        not n't and to into there here he she they we i you it him them us me by about after before during since
        until through via over under against between among amid despite without within once yet nor also just only
        even still now ago according
        """)
    /// Words that a clause may open with when it is a question put indirectly.
    static let questionWords = set("whether if how what why when where who which")
    /// Days, and nouns of time that stand without a preposition.
    static let days = set(
        """
        monday tuesday wednesday thursday friday saturday sunday today yesterday tonight mon tue wed thu fri sat sun
        mon. tues. wed. thurs. fri. sat. sun. recently earlier later afterward afterwards again simply bluntly
        """)
    /// Nouns of time behind `last`, `this`, `late` and the like.
    static let periods = set("week month year night evening morning afternoon day weekend summer spring fall winter")

    static func set(_ words: String) -> WordSet {
        WordSet(words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
    }

    /// Whether a lower-case word is an adverb in -ly.
    static func isAdverb(_ word: String) -> Bool {
        word.hasSuffix("ly") && word.utf8.count > 4 && !notAdverbs.contains(word)
    }

    private static let notAdverbs = set("family ally italy july reply daily weekly assembly early anomaly only")
}
