internal import FactModel

/// Verbs, nouns and adverbs of rise and fall.
enum MovementLexicon {
    private static let up = WordList.set(
        """
        rise increase grow climb jump surge gain soar add advance leap expand improve rally rebound swell spike up
        accelerate recover appreciate edge higher
        """)
    private static let down = WordList.set(
        """
        fall drop decline decrease lose plunge slide slip sink tumble shed shrink plummet dip contract retreat slump
        reduce cut weaken narrow down lower slash depreciate crash ease
        """)

    private static let forms = [
        "rose": NumberFact.Direction.up, "grew": .up, "fell": .down, "shrank": .down, "sank": .down, "slid": .down,
        "shed": .down, "lost": .down, "gained": .up,
    ]

    /// Returns which way a word moves what it is said of, by its form where a tagger may mistake it, or its lemma.
    static func direction(of lemma: String, form: String) -> NumberFact.Direction? {
        forms[form] ?? direction(of: lemma)
    }

    /// Returns which way a lemma moves what it is said of.
    static func direction(of lemma: String) -> NumberFact.Direction? {
        up.contains(lemma) ? .up : down.contains(lemma) ? .down : nil
    }
}
