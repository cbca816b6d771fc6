import Linguistics

/// What stands as a verb of speech and its content stand, and is none.
extension AttributionRules {
    /// Whether what is cited is somebody, and nothing said.
    func isSource(_ verb: CueVerb, _ content: Range<Int>) -> Bool {
        guard ["cite", "quote"].contains(verb.lemma),
            let noun = phrases.phrase(startingAt: content.lowerBound, upTo: content.upperBound),
            !content.contains(where: { flow.items[$0].isQuotation })
        else { return false }
        let head = flow.lower(flow.head(of: noun))
        return DescriptionLexicon.isGroup(head) || DescriptionLexicon.isPerson(head)
            || DescriptionLexicon.documents.contains(head)
    }

    /// Whether `what` stands before a subject and a verb with its tense behind the cue, so that they name a thing.
    func isFreeRelative(_ subject: Range<Int>, _ content: Range<Int>, in sentence: Range<Int>) -> Bool {
        let opener = flow.lower(subject.lowerBound) == "what" ? subject.lowerBound : subject.lowerBound - 1
        return opener >= sentence.lowerBound && ["what", "whatever"].contains(flow.lower(opener))
            && flow.isFinite(content.lowerBound)
    }

    /// Whether a subject and its verb tell which words between marks are meant, the sentence going on with its own verb:
    /// `the “errors” she named were small`.
    func tellsWhich(_ quote: Int, _ subject: Range<Int>, _ cue: Range<Int>, in sentence: Range<Int>) -> Bool {
        quote + 1 == subject.lowerBound && !closesSpeech(quote) && !flow.endsSentence(quotation: quote)
            && cue.upperBound < sentence.upperBound && flow.isFinite(cue.upperBound)
    }

    /// Whether somebody thinks of what he has done: `Smith thought he had scored`.
    func isMistake(_ clause: Clause, _ content: Range<Int>) -> Bool {
        clause.verb.lemma == "think" && clause.form == .past && content.count > 2
            && ["he", "she", "they"].contains(flow.lower(content.lowerBound))
            && flow.lower(content.lowerBound + 1) == "had"
    }
}
