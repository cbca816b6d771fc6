import FactModel
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

    /// Whether `what` stands before a subject, so that subject and cue name a thing: `what it says about them`.
    func isFreeRelative(_ subject: Range<Int>, in sentence: Range<Int>) -> Bool {
        let opener = flow.lower(subject.lowerBound) == "what" ? subject.lowerBound : subject.lowerBound - 1
        return opener >= sentence.lowerBound && ["what", "whatever"].contains(flow.lower(opener))
    }

    /// Whether a question word and a clause with a gap make a name of a thing or person: `what the mayor says is a lie`, `who
    /// they say they are`.
    func isFreeRelative(_ subject: Range<Int>, _ content: Range<Int>, in sentence: Range<Int>) -> Bool {
        if flow.isFinite(content.lowerBound), isFreeRelative(subject, in: sentence) { return true }
        return subject.lowerBound > sentence.lowerBound && flow.lower(subject.lowerBound - 1) == "who"
            && content.count > 1
            && flow.lower(content.lowerBound) == flow.lower(subject.lowerBound)
            && ClosedClass.be.contains(flow.lower(content.lowerBound + 1))
    }

    /// Whether a subject and its verb tell which words between marks are meant, the sentence going on with its own verb:
    /// `the “errors” she named were small`.
    func tellsWhich(_ quote: Int, _ subject: Range<Int>, _ cue: Range<Int>, in sentence: Range<Int>) -> Bool {
        quote + 1 == subject.lowerBound && !closesSpeech(quote) && !flow.endsSentence(quotation: quote)
            && cue.upperBound < sentence.upperBound && flow.isFinite(cue.upperBound)
    }

    /// Whether the writer tells a thought of his own, as columns do: `I thought it was brave`.
    func isOwnThought(_ clause: Clause, of subject: Range<Int>) -> Bool {
        guard subject.count == 1 else { return false }
        let lemma = clause.verb.lemma
        // `You may wonder what happens`: the reader has said nothing.
        if flow.lower(subject.lowerBound) == "you" { return CueLexicon.isPrivate(lemma) || lemma == "wonder" }
        return ["i", "we"].contains(flow.lower(subject.lowerBound)) && CueLexicon.isPrivate(lemma)
    }

    /// Whether nobody thinks or knows something, which nobody has said: `Few realise that …`.
    func isNobodysThought(_ clause: Clause, of subject: Range<Int>) -> Bool {
        subject.count == 1 && ["few", "nobody", "none"].contains(flow.lower(subject.lowerBound))
            && !CueLexicon.isSpoken(clause.verb.lemma)
    }

    /// Whether people are questioned, whatever they are asked: `The poll questioned 900 adults`.
    func isAskedOfPeople(_ verb: CueVerb, _ content: Range<Int>, _ rule: String) -> Bool {
        guard verb.act == .asked, rule == "topic", !flow.items[content.lowerBound].isQuotation else { return false }
        guard let asked = phrases.phrase(startingAt: content.lowerBound, upTo: content.upperBound) else { return false }
        // `questioned 900 adults online`
        let noun = (asked.lowerBound...flow.head(of: asked)).last { flow.words.text.tokens[token($0)].tag.isNoun }
        guard let noun else { return false }
        return DescriptionLexicon.isGroup(flow.lower(noun)) || DescriptionLexicon.isPerson(flow.lower(noun))
    }

    /// Whether somebody asks that his name be kept back, which tells how he spoke: `asked not to be named`.
    func asksForNoName(_ verb: CueVerb, _ content: Range<Int>) -> Bool {
        guard verb.act == .asked, content.count > 3, flow.lower(content.lowerBound) == "not",
            let named = content.prefix(Self.longestRequest).first(where: { Self.naming.contains(flow.lower($0)) })
        else { return false }
        return named + 1 == content.upperBound || !["with", "by", "as"].contains(flow.lower(named + 1))
    }

    private static let longestRequest = 4
    private static let naming: WordSet = ["named", "identified", "quoted"]

    /// Whether an order has nobody who shall act, so that its subject is the one who was told, as in headlines: `Smith urged
    /// to quit`.
    func isOrderWithoutReceiver(_ clause: Clause, _ content: Range<Int>) -> Bool {
        let to = content.lowerBound
        guard clause.form == .past, to == clause.cue.upperBound, !flow.items[to].isQuotation, flow.lower(to) == "to",
            to + 1 < content.upperBound, !flow.items[to + 1].isQuotation,
            flow.words.text.tokens[token(to + 1)].tag == .vb
        else { return false }
        return ["urge", "tell", "warn", "order", "advise", "instruct", "encourage", "remind", "caution", "implore"]
            .contains(clause.verb.lemma)
    }

    /// Whether what happens, or a pronoun that points at it, lets the writer conclude: `The trend shows that people tire of it`,
    /// `All the evidence suggests that …`.
    func isInference(_ clause: Clause, by subject: Range<Int>) -> Bool {
        guard clause.verb.act == .suggested || clause.verb.frames.contains(.finding), clause.verb.lemma != "find" else {
            return false
        }
        let head = flow.head(of: subject)
        let word = flow.lower(head)
        if subject.count == 1, ["everything", "nothing", "that", "this"].contains(word) { return true }
        if word == "evidence" { return flow.lower(subject.lowerBound) == "all" }
        return Self.happenings.contains(word) && (!flow.isCapital(head) || head == clause.sentence.lowerBound)
    }

    private static let happenings: WordSet = ["decision", "experience", "history", "move", "silence", "trend", "vote"]

    /// Whether a cue and the pronoun before it are words of a title behind its noun: `the song She Said Yes`.
    func isOfTitle(_ item: Int, in sentence: Range<Int>) -> Bool {
        let pronoun = item - 1
        return flow.isCapital(item) && pronoun > sentence.lowerBound && flow.isCapital(pronoun)
            && ["he", "she", "they", "we", "you"].contains(flow.lower(pronoun))
            && Self.titled.contains(flow.lower(pronoun - 1))
    }

    private static let titled: WordSet = ["album", "book", "film", "show", "single", "song"]

    /// Whether what looks like an object of `say` behind a comma is its subject: `The towns have no boats, said a retired
    /// officer.`
    func isInvertedSubject(_ content: Range<Int>, behind clause: Clause, isShared: Bool) -> Bool {
        let cue = clause.cue.lowerBound
        // `It means that, explains Mr Smith, it works`
        let object = content.prefix { flow.lower($0) != "," }
        let isName = isShared && clause.verb.frames.contains(.quotation) && object.allSatisfy(flow.isCapital)
        return (clause.verb.lemma == "say" || isName) && cue > clause.sentence.lowerBound && flow.lower(cue - 1) == ","
            && !(isName ? object : content[...]).contains { flow.items[$0].isQuotation || flow.isFinite($0) }
    }

    /// Whether words tell nothing but how long or when: `played for around 45 minutes`.
    func tells(onlyTime range: Range<Int>) -> Bool {
        guard let last = range.last, !flow.items[last].isQuotation else { return false }
        let noun = flow.words.text.lemma(of: flow.words.text.tokens[token(last)])
        return range.contains { !flow.items[$0].isQuotation && flow.words.text.tokens[token($0)].tag == .cd }
            && (ClosedClass.periods.contains(noun) || ["minute", "hour", "second", "season", "game"].contains(noun))
    }

    /// Whether a verb only tells how something was said that a demonstrative points back at: `stressed this point`, but not
    /// `denied these claims`.
    func pointsBack(_ verb: CueVerb, _ content: Range<Int>) -> Bool {
        // `who requested anonymity`, `The Herald first reported the news`
        if verb.lemma == "request", flow.lower(content.lowerBound) == "anonymity" { return true }
        if verb.lemma == "report", content.count > 1, flow.lower(content.lowerBound) == "the",
            ["news", "story"].contains(flow.lower(content.lowerBound + 1)),
            content.count == 2 || !["of", "that", "about"].contains(flow.lower(content.lowerBound + 2))
        {
            return true
        }
        // `disclosed this while he spoke to reporters`
        let isAlone =
            ["this", "that"].contains(flow.lower(content.lowerBound))
            && flow.words.text.tokens[token(content.lowerBound)].relation == .obj
            // `described this as a start`
            && (content.count == 1 || flow.lower(content.lowerBound + 1) != "as")
        if isAlone, [.said, .announced, .confirmed].contains(verb.act) { return true }
        return Self.emphatic.contains(verb.lemma)
            && ["this", "that", "these", "those"].contains(flow.lower(content.lowerBound))
            && !content.contains { flow.items[$0].isQuotation || flow.isFinite($0) }
    }

    /// Whether a topic is nothing but a pronoun.
    func pointsAtAll(_ topic: Range<Int>) -> Bool {
        ["it", "this", "that", "them"].contains(flow.lower(topic.lowerBound))
            && (topic.count == 1 || flow.lower(topic.lowerBound + 1) == ",")
    }

    private static let emphatic: WordSet = [
        "echo", "emphasise", "emphasize", "reiterate", "repeat", "stress", "underline",
    ]

    /// Whether somebody thinks of what he has done: `Smith thought he had scored`.
    func isMistake(_ clause: Clause, _ content: Range<Int>) -> Bool {
        clause.verb.lemma == "think" && clause.form == .past && content.count > 2
            && ["he", "she", "they"].contains(flow.lower(content.lowerBound))
            && flow.lower(content.lowerBound + 1) == "had"
    }
}
