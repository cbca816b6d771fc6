import FactModel
import Linguistics

/// Where another clause is joined to content that is none.
extension ContentEnd {
    /// Returns where a verb of speech of the cue's tense is joined behind a comma to words that end with a quotation or have
    /// a passive: `said it was “late”, and ordered a review`, `said they were held, and called on the board to act`.
    func joinedSpeech(at item: Int, in content: Range<Int>) -> Int? {
        let comma = item - 2
        guard comma > content.lowerBound + 1, flow.lower(item - 1) == "and", flow.lower(comma) == "," else {
            return nil
        }
        let token = token(item)
        let cueTag = tokens[self.token(cue.lowerBound)].tag
        guard tokens[token].tag == cueTag, cueTag == .vbd || cueTag == .vbz, trees.subject[token] < 0,
            CueLexicon.isSpoken(flow.words.text.lemma(of: tokens[token]))
        else { return nil }
        if flow.items[comma - 1].isQuotation { return comma }
        let head = Int(tokens[token].head)
        return tokens[token].relation == .conj && head >= self.token(content.lowerBound) && trees.isPassive[head]
            ? comma : nil
    }

    /// Returns where a clause with its own subject and auxiliary is joined to what is no clause: `announced a deal with Acme
    /// and others are likely to follow`.
    func joinedNews(at item: Int, in content: Range<Int>) -> Int? {
        // The bound keeps content without end from taking quadratic time.
        guard item - content.lowerBound < 60 else { return nil }
        let isPhrase = isTopic || (content.lowerBound..<item).contains { tokens[token($0)].tag == .to }
        guard isPhrase, ["and", "but"].contains(flow.lower(item)), item > content.lowerBound + 2,
            item + 2 < content.upperBound,
            let finite = (item + 1..<min(item + 12, content.upperBound)).first(where: {
                flow.items[$0].isQuotation || !flow.isWord($0) || flow.isFinite($0)
            }),
            finite > item + 1, !flow.items[finite].isQuotation, flow.isFinite(finite),
            ["are", "is", "were", "was"].contains(flow.lower(finite)),
            AfterCue.isFiniteClause(item + 1..<content.upperBound, flow: flow),
            !(content.lowerBound..<item).contains(where: {
                flow.items[$0].isQuotation || flow.isFinite($0) || ["that", "which", "who"].contains(flow.lower($0))
            })
        else { return nil }
        return item
    }

    /// Returns where a verb of the cue's tense is joined to a topic, which has no verb to be joined to: `criticised the plan
    /// to sell and called on him to stop`.
    func joinedDeed(at item: Int, in content: Range<Int>) -> Int? {
        guard isTopic, item > content.lowerBound + 1, ["and", "but"].contains(flow.lower(item - 1)) else { return nil }
        let verb = tokens[token(item)]
        let cueTag = tokens[token(cue.lowerBound)].tag
        // The tagger may take a past tense for a participle, as which it would have an agent.
        let isParticiple =
            verb.tag == .vbn && cueTag == .vbd && CueLexicon.isListed(flow.words.text.lemma(of: verb))
            && item + 1 < content.upperBound && !["by", "of", "with"].contains(flow.lower(item + 1))
            // `rebels armed by Iran and accused of it`
            && verb.head >= 0 && tokens[Int(verb.head)].tag != .vbn
        guard verb.tag == cueTag || isParticiple, cueTag == .vbd || cueTag == .vbz || cueTag == .vbp,
            verb.relation == .conj,
            trees.subject[token(item)] < 0, item - content.lowerBound < 60,
            !(content.lowerBound..<item).contains(where: {
                flow.items[$0].isQuotation || flow.isFinite($0) || ["that", "which", "who"].contains(flow.lower($0))
            })
        else { return nil }
        return item - 1
    }

    /// Returns where a comma joins what the speaker would not tell: `said it was late, and would not say why`. What others did
    /// not do has an object: `said the firm cut jobs, and did not disclose it`.
    func joinedSilence(at item: Int, in content: Range<Int>) -> Int? {
        let verb = item + 2
        guard item > content.lowerBound + 2, verb < content.upperBound,
            (item...verb).allSatisfy({ !flow.items[$0].isQuotation }),
            ["would", "did"].contains(flow.lower(item)), ["not", "n't"].contains(flow.lower(item + 1)),
            ["say", "comment", "elaborate"].contains(flow.lower(verb)), ["and", "but"].contains(flow.lower(item - 1)),
            flow.items[item - 2].isQuotation || flow.lower(item - 2) == ","
        else { return nil }
        let rest = verb + 1
        let isWhole =
            rest == content.upperBound || flow.items[rest].isQuotation
            || ["further", "more", "on"].contains(flow.lower(rest))
            || ClosedClass.questionWords.contains(flow.lower(rest))
        return isWhole ? item - 1 : nil
    }

    /// Returns where a refusal of the cue's tense is joined whose subject in the content is a thing, which refuses nothing:
    /// `says the film is harmless and has refused to cut it`, but not `said the storm came and claimed nine lives`.
    func joinedRefusal(at item: Int, in content: Range<Int>) -> Int? {
        if let silence = joinedSilence(at: item, in: content) { return silence }
        guard item > content.lowerBound + 2, flow.isFinite(item), ["and", "but"].contains(flow.lower(item - 1)),
            tokens[token(item)].tag == tokens[token(cue.lowerBound)].tag
        else { return nil }
        let isAuxiliary = tokens[token(item)].relation == .aux
        let verb = isAuxiliary ? Int(tokens[token(item)].head) : token(item)
        guard verb >= token(item), tokens[verb].relation == .conj, trees.subject[verb] < 0,
            CueLexicon.verb(flow.words.lower[verb])?.verb.frames.contains(.refusal) == true, tokens[verb].head >= 0
        else { return nil }
        let subject = Int(trees.subject[Int(tokens[verb].head)])
        guard subject >= token(content.lowerBound), tokens[subject].tag == .nn || tokens[subject].tag == .nns else {
            return nil
        }
        let noun = flow.words.text.lemma(of: tokens[subject])
        let speaks =
            DescriptionLexicon.speaks(noun) || DescriptionLexicon.isGroup(flow.words.lower[subject])
            || DescriptionLexicon.documents.contains(noun)
        return speaks ? nil : item - 1
    }
}
