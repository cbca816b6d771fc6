import FactModel
import Linguistics

/// What tells of the saying behind a comma.
extension ContentEnd {
    /// Whether words behind a comma are the reporter's for sure: what is granted or cited.
    func isReporters(_ item: Int, in content: Range<Int>) -> Bool {
        switch flow.lower(item) {
        case "although", "though": isClause(item, in: content)
        default: flow.lower(item) == "citing"
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

    /// Whether words tell how little was told: `…, without giving details`.
    func tellsOfSilence(_ item: Int, in content: Range<Int>) -> Bool {
        flow.lower(item) == "without" && item + 1 < content.upperBound && !flow.items[item + 1].isQuotation
            && tokens[token(item + 1)].tag == .vbg && tellsLittle(item + 1, in: content)
            && !tellsOfOthers(content.lowerBound..<item)
    }

    /// Whether what is told is what people or a body did, who may be those that tell little: `said police had held him, without
    /// giving any reason`.
    private func tellsOfOthers(_ told: Range<Int>) -> Bool {
        guard let verb = told.first(where: flow.isFinite) else { return false }
        let word = tokens[token(verb)]
        let isAuxiliary = [.aux, .auxPassive, .cop].contains(word.relation) && word.head >= 0
        let subject = Int(trees.subject[isAuxiliary ? Int(word.head) : token(verb)])
        guard subject >= 0 else { return false }
        let noun = flow.words.text.lemma(of: tokens[subject])
        return tokens[subject].tag.isName || DescriptionLexicon.speaks(noun)
            || DescriptionLexicon.isGroup(flow.words.lower[subject]) || DescriptionLexicon.isPerson(noun)
    }

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
