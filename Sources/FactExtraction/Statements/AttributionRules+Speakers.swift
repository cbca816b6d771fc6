import FactModel
import Linguistics

/// Who and what can say something.
extension AttributionRules {
    /// Whether a phrase names or describes somebody, a body or something written, by its head.
    ///
    /// Many verbs that report take a thing as their subject elsewhere: `the rain highlighted the leak`.
    func canSpeak(_ subject: Range<Int>) -> Bool {
        var head = flow.head(of: subject)
        // `dozens of members of the party`: the members speak.
        for _ in 0..<2
        where head + 2 < subject.upperBound && flow.lower(head + 1) == "of"
            && Self.quantities.contains(flow.lower(head))
        {
            head = flow.head(of: head + 2..<subject.upperBound)
        }
        guard !flow.items[head].isQuotation, !flow.isCapital(head) else { return true }
        let word = flow.lower(head)
        if ClosedClass.subjectPronouns.contains(word) || DescriptionLexicon.documents.contains(word) { return true }
        let tag = flow.words.text.tokens[token(head)].tag
        // `hard kicking`: what somebody does says nothing.
        if tag == .vbg { return false }
        guard tag == .nn || tag == .nns else { return true }
        let noun = flow.words.text.lemma(of: flow.words.text.tokens[token(head)])
        return DescriptionLexicon.speaks(noun)
    }

    /// Whether a verb of describing has words between marks as content, which somebody must have said or written: `the
    /// submission described her as “famous”`.
    func tellsInQuotation(_ verb: CueVerb, _ content: Range<Int>) -> Bool {
        verb.frames.contains(.quotation) && !verb.frames.contains(.finding)
            && content.contains { flow.items[$0].isQuotation && flow.items[$0].tokens.count > 3 }
    }

    /// Whether somebody or something written may tell the clause before it.
    func mayTell(_ subject: Range<Int>) -> Bool { canSpeak(subject) || isWritten(subject) }

    /// Whether a verb and its subject may stand behind the clause that they tell: `…, it says`, `…, forecasts suggest`, but not
    /// `…, the ovens listed`.
    func mayClose(_ verb: CueVerb, _ subject: Range<Int>) -> Bool {
        if verb.act == .said && verb.frames.contains(.clause) || mayTell(subject) { return true }
        return verb.act == .suggested && CueLexicon.isListed(verb.lemma)
    }

    /// Verbs of which things are the subject too, with an infinitive behind.
    static let figurative: WordSet = ["appeal", "encourage", "promise", "threaten"]

    private static let quantities = ClosedClass.set(
        """
        dozens hundreds thousands millions scores number majority handful minority group half third quarter percent % most
        some total many several all couple lot lots plenty one two three four five six seven eight nine ten
        """)
}
