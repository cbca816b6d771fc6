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

    /// Returns which way a lemma moves what it is said of.
    static func direction(of lemma: String) -> NumberFact.Direction? {
        up.contains(lemma) ? .up : down.contains(lemma) ? .down : nil
    }
}
