import FactModel
import Linguistics

/// Whose words they are where the tree goes astray: who stands behind a quotation or a conjunction.
extension AttributionRules {
    /// `“…,” the senator, a Democrat, told the paper`: whoever stands between a closed quotation and the cue, whatever
    /// the tree makes of it.
    func behindQuotation(_ clause: Clause) -> Attribution? {
        let (verb, cue, sentence, taken) = (clause.verb, clause.cue, clause.sentence, clause.taken)
        guard verb.frames.contains(.quotation), clause.form != .participle else { return nil }
        if asksForAct(clause) { return nil }
        var quote = cue.lowerBound - 1
        let low = max(taken, sentence.lowerBound, cue.lowerBound - Self.longestSubject)
        while quote >= low, !flow.items[quote].isQuotation { quote -= 1 }
        let first = quote + 1
        guard quote >= low, first < cue.lowerBound, closesSpeech(quote), !isAnnounced(quote, in: sentence),
            flow.isWord(first),
            let subject = phrases.phrase(startingAt: first, upTo: cue.lowerBound),
            fillsSubject(subject, before: cue.lowerBound),
            CueLexicon.isListed(verb.lemma) || mayTell(subject),
            !isSetting(
                quote, AfterCue(flow: flow, trees: trees, verb: verb, cue: cue, sentence: sentence).content(),
                in: sentence)
        else { return nil }
        var attribution = Attribution(
            cue: cue, lemma: verb.lemma, source: subject,
            content: [contentBefore(first, endingWith: quote, in: sentence, taken: taken)], act: act(verb, cue),
            rule: "quote-subject-cue")
        if let rest = quotationAfter(cue.upperBound, in: sentence) { attribution.content.append(rest) }
        return attribution
    }

    /// A subject with its appositions is no longer than this.
    private static let longestSubject = 40

    /// Whether a quotation ends as one does before its attribution: `…,”`, `…?”`, `…”,`.
    func closesSpeech(_ item: Int) -> Bool {
        let last = flow.words.lastByte(of: flow.words.text.quotations[flow.items[item].quotation])
        return last == UInt8(ascii: ",") || last == UInt8(ascii: "?") || last == UInt8(ascii: "!")
    }

    /// Whether nothing but adverbs and appositions between commas stands between a subject and its verb.
    private func fillsSubject(_ subject: Range<Int>, before verb: Int) -> Bool {
        var last = verb - 1
        while last >= subject.upperBound,
            ClosedClass.auxiliaries.contains(flow.lower(last)) || ClosedClass.isAdverb(flow.lower(last))
        {
            last -= 1
        }
        if last < subject.upperBound { return true }
        guard [",", ")"].contains(flow.lower(last)), last > subject.upperBound else {
            // `the chairman of the group that makes it`: a subject goes on behind a preposition.
            return ClosedClass.innerPrepositions.contains(flow.lower(subject.upperBound))
                && !(subject.upperBound...last).contains {
                    flow.lower($0) == "," || CueLexicon.verb(flow.lower($0)) != nil
                }
        }
        return [",", "("].contains(flow.lower(subject.upperBound))
    }

    /// Returns the subject behind `and` or `but` that an apposition follows: `…, but its director, Jane Miller, questioned …`.
    func subjectBehindJoint(before verb: Int, from low: Int) -> Range<Int>? {
        guard verb > low, flow.lower(verb - 1) == "," else { return nil }
        let joint = (max(low, verb - Self.longestSubject)..<verb).last {
            ["and", "but", "while"].contains(flow.lower($0)) && $0 > low && flow.lower($0 - 1) == ","
        }
        guard let joint, joint + 1 < verb, let subject = phrases.phrase(startingAt: joint + 1, upTo: verb),
            flow.lower(subject.upperBound) == ",", canSpeak(subject), !subject.contains(where: flow.isFinite)
        else { return nil }
        return subject
    }
}
