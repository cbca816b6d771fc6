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

    private static let forms = [
        "rose": NumberFact.Direction.up, "grew": .up, "fell": .down, "shrank": .down, "sank": .down, "slid": .down,
        "shed": .down, "lost": .down, "gained": .up,
    ]

    /// Returns which way a word moves what it is said of, by its form where a tagger may mistake it, or its lemma.
    static func direction(of lemma: @autoclosure () -> String, form: String) -> NumberFact.Direction? {
        guard starts.contains(String(form.prefix(2))) else { return nil }
        return forms[form] ?? direction(of: lemma())
    }

    /// The first letters of all; what starts otherwise needs no lemma.
    private static let starts = Set(up.union(down).union(forms.keys).map { String($0.prefix(2)) })

    /// Returns which way a lemma moves what it is said of.
    static func direction(of lemma: String) -> NumberFact.Direction? {
        up.contains(lemma) ? .up : down.contains(lemma) ? .down : nil
    }
}
