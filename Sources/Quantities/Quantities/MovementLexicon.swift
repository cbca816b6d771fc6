internal import FactModel
internal import Linguistics

/// Verbs, nouns and adverbs of rise and fall.
enum MovementLexicon {
    private static let up = WordList.set(
        """
        rise increase grow climb jump surge gain soar add advance leap expand improve rally rebound swell spike up
        accelerate recover appreciate edge higher upward upwards
        """)
    private static let down = WordList.set(
        """
        fall drop decline decrease lose plunge slide slip sink tumble shed shrink plummet dip contract retreat slump
        reduce cut weaken narrow down lower slash depreciate crash ease downward downwards
        """)

    /// Verbs that move only what they have as their object: `raise the age from 60`, but not `raised 5 million`.
    private static let lifting: [String: NumberFact.Direction] = [
        "raise": .up, "lift": .up, "boost": .up, "hike": .up, "upgrade": .up, "downgrade": .down,
    ]

    /// Verbs that look like what describes a noun: `a cool 5 million`.
    private static let alsoAdjectives: [String: NumberFact.Direction] = [
        "widen": .up, "quicken": .up, "trim": .down, "halve": .down, "slow": .down, "cool": .down,
        "double": .up, "treble": .up, "triple": .up, "quadruple": .up,
    ]

    /// Nouns of rise and fall that an amount may stand before or behind `of`.
    private static let changes = WordList.set(
        """
        rise increase gain jump growth hike surge leap climb uplift improvement upturn expansion uptick drop fall decline
        decrease cut reduction slump plunge dip slide tumble contraction downturn
        """)

    /// Whether a word is a noun of rise or fall.
    static func isChange(_ word: String) -> Bool {
        changes.contains(word) || word.utf8.last == UInt8(ascii: "s") && changes.contains(Nouns.singular(word))
    }

    private static let forms = [
        "rose": NumberFact.Direction.up, "grew": .up, "fell": .down, "shrank": .down, "sank": .down, "slid": .down,
        "shed": .down, "lost": .down, "gained": .up,
    ]

    /// Returns which way a word moves what it is said of, by its form where a tagger may mistake it, or its lemma.
    static func direction(of lemma: @autoclosure () -> String, form: String) -> NumberFact.Direction? {
        guard starts.contains(String(form.prefix(2))) else { return nil }
        return forms[form] ?? direction(of: lemma())
    }

    /// Returns which way a word moves what it is said of where it is a verb for certain.
    static func directionOfVerb(_ lemma: String) -> NumberFact.Direction? { alsoAdjectives[lemma] }

    /// Returns which way a verb moves what it is said of or its object.
    static func directionOfVerb(_ lemma: String, form: String) -> NumberFact.Direction? {
        lifting[lemma] ?? alsoAdjectives[lemma] ?? direction(of: lemma, form: form)
    }

    /// The first letters of all; what starts otherwise needs no lemma.
    private static let starts = Set(up.union(down).union(forms.keys).map { String($0.prefix(2)) })

    /// Returns which way a lemma moves what it is said of.
    static func direction(of lemma: String) -> NumberFact.Direction? {
        up.contains(lemma) ? .up : down.contains(lemma) ? .down : nil
    }
}
