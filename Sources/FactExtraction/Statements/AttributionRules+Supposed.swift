import Linguistics

/// What is only supposed or still to come, and so has not been said.
extension AttributionRules {
    /// Whether a verb stands in a condition: `if she says that it is late`, `had he denied it, …`.
    func isSupposed(_ item: Int, in sentence: Range<Int>) -> Bool {
        let tokens = flow.words.text.tokens
        var verb = token(item)
        // `if he comes and says that …`
        for _ in 0..<2
        where tokens[verb].relation == .conj && tokens[verb].head >= 0
            && tokens[Int(tokens[verb].head)].tag == tokens[verb].tag
        {
            verb = Int(tokens[verb].head)
        }
        let low = max(flow.items[sentence.lowerBound].tokens.lowerBound, Int(trees.first[verb]))
        guard low < verb else { return false }
        if (low..<verb).contains(where: { isCondition($0, of: verb) || isDuty($0, of: verb) }) { return true }
        // `it would have been longer had he denied it`
        let subject = Int(trees.subject[verb])
        guard subject >= low, subject < verb else { return false }
        let first = flow.items[sentence.lowerBound].tokens.lowerBound
        let had = Int(trees.first[subject]) - 1
        return had >= first && flow.words.lower[had] == "had" && flow.lower(sentence.upperBound - 1) != "?"
            && !(had > first && isFronted(before: had))
    }

    /// Whether the word before `had` makes it no condition: a subject, or what is fronted as in `Only then had she said so`, `Nor
    /// had he said so`.
    private func isFronted(before had: Int) -> Bool {
        let word = flow.words.text.tokens[had - 1]
        switch word.tag {
        case .prp, .rb, .cc, .in, .cd: return true
        default: return word.tag.isNoun
        }
    }

    /// Whether a token is the auxiliary that tells what a verb’s subject ought to do: `fans should note that it is late`.
    private func isDuty(_ word: Int, of verb: Int) -> Bool {
        flow.words.text.tokens[word].tag == .md && Int(flow.words.text.tokens[word].head) == verb
            && ["must", "should"].contains(flow.words.lower[word])
            && !["i", "we"].contains(flow.words.lower[max(word - 1, 0)])
    }

    /// Whether a token is the conjunction that makes a condition of a verb’s clause.
    private func isCondition(_ word: Int, of verb: Int) -> Bool {
        let conjunction = flow.words.text.tokens[word]
        return conjunction.relation == .mark && Int(conjunction.head) == verb
            && ["if", "unless"].contains(flow.words.lower[word])
            // `as if to say`; `even if he says so` grants it.
            && !(word > 0 && ["as", "even"].contains(flow.words.lower[word - 1]))
    }

    /// Whether a verb is still to come, so that what has only a topic for its content may never be said: `will announce its
    /// results in May`, but not `will not confirm it`, which refuses, nor `would later admit it`, which tells of the past.
    func isUnrealised(_ item: Int) -> Bool {
        let tokens = flow.words.text.tokens
        let verb = token(item)
        return (max(Int(trees.first[verb]), verb - 4)..<max(verb, Int(trees.first[verb]))).contains {
            tokens[$0].tag == .md && Int(tokens[$0].head) == verb
                && ["will", "'ll", "shall", "may", "might"].contains(flow.words.lower[$0])
                && !["not", "n't", "never"].contains(flow.words.lower[$0 + 1])
        }
    }

    /// Whether what is told is the means by which something is done, so that the verb tells of a deed: `underlined its
    /// promise by winning`.
    func isDeed(_ content: Range<Int>, of cue: Range<Int>) -> Bool {
        let tokens = flow.words.text.tokens
        return content.dropFirst().contains { item in
            guard flow.lower(item) == "by", item + 1 < content.upperBound, !flow.items[item + 1].isQuotation else {
                return false
            }
            let means = token(item + 1)
            return tokens[means].tag == .vbg && Int(tokens[means].head) == token(cue.lowerBound)
                && CueLexicon.verb(flow.lower(item + 1)) == nil
        }
    }
}
