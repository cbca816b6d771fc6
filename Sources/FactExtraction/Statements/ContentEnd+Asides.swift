import FactModel
import Linguistics

/// What tells of the saying behind a comma, and what goes on with what is said.
extension ContentEnd {
    /// Whether words behind a comma are the reporter's for sure: what is granted, cited, or told of how it was said.
    func isReporters(_ item: Int, in content: Range<Int>) -> Bool {
        switch flow.lower(item) {
        case "although", "though": isClause(item, in: content)
        case "citing": true
        default: opensSetting(item, in: content)
        }
    }

    /// Whether a conjunction opens a clause with its verb, and no mere phrase: `although not to carry them`.
    func isClause(_ item: Int, in content: Range<Int>) -> Bool {
        for next in item + 1..<max(item + 1, content.upperBound) {
            if flow.items[next].isQuotation || flow.isFinite(next) { return true }
            if [",", ";"].contains(flow.lower(next)) { return false }
        }
        return false
    }

    /// Whether a contrast sets a figure beside one that was told: `said that 40% were sold, while 30% were given away`.
    ///
    /// Where those who answer are a share themselves, another share answers otherwise.
    func isParallel(_ item: Int, in content: Range<Int>) -> Bool {
        guard flow.lower(item) == "while", hasFigure(content.lowerBound..<item), hasFigure(item..<content.upperBound)
        else {
            return false
        }
        let sentence = flow.sentenceOfItem[cue.lowerBound]
        return !(max(0, cue.lowerBound - 12)..<cue.lowerBound).contains {
            flow.sentenceOfItem[$0] == sentence && (flow.lower($0) == "%" || flow.lower($0) == "per")
        }
    }

    private func hasFigure(_ words: Range<Int>) -> Bool {
        words.contains { !flow.items[$0].isQuotation && ["%", "$", "£", "€"].contains(flow.lower($0)) }
    }

    /// Whether words tell where or how little was told: `…, in an interview with the paper`, `…, without giving details`.
    func opensSetting(_ item: Int, in content: Range<Int>) -> Bool {
        guard item + 1 < content.upperBound, !flow.items[item + 1].isQuotation else { return false }
        let word = flow.lower(item)
        if word == "without" {
            return tokens[token(item + 1)].tag == .vbg && tellsLittle(item + 1, in: content)
        }
        guard ["in", "during"].contains(word), ["a", "an", "his", "her", "their"].contains(flow.lower(item + 1)) else {
            return false
        }
        let noun = (item + 2..<max(item + 2, min(item + 6, content.upperBound))).first {
            flow.items[$0].isQuotation
                || !flow.isHyphen($0) && tokens[token($0)].tag == .nn
                    && !($0 + 1 < content.upperBound && !flow.items[$0 + 1].isQuotation
                        && tokens[token($0 + 1)].tag == .nn)
        }
        return noun.map { Self.tellings.contains(flow.lower($0)) } ?? false
    }

    /// Nouns for what somebody says or writes things in.
    private static let tellings: WordSet = [
        "article", "blog", "book", "broadcast", "email", "e-mail", "essay", "interview", "lecture", "letter", "memo",
        "message",
        "report", "sermon", "speech", "statement", "tweet",
    ]

    /// Whether a participle tells how little was told, and not what somebody did: `without giving details`, but not `held for
    /// a year without being told why`.
    private func tellsLittle(_ participle: Int, in content: Range<Int>) -> Bool {
        let lemma = flow.words.text.lemma(of: tokens[token(participle)])
        if ["elaborate", "specify"].contains(lemma) { return true }
        guard ["disclose", "give", "go", "offer", "provide"].contains(lemma) else { return false }
        return (participle + 1..<min(participle + 4, content.upperBound)).contains {
            !flow.items[$0].isQuotation && Self.particulars.contains(flow.words.text.lemma(of: tokens[token($0)]))
        }
    }

    private static let particulars: WordSet = [
        "detail", "elaboration", "example", "explanation", "figure", "name", "reason", "specifics", "timetable",
    ]
}
