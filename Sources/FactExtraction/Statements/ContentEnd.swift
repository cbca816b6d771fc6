import FactModel
import Linguistics

/// Finds where content behind a cue ends before its sentence does, because the rest is the reporter's own.
///
/// Each rule was kept for what annotated news does at that place, where at least half of the contents that reach it end; but
/// polls, and news with a clause of its own behind it, come from articles read by eye.
struct ContentEnd {
    let flow: Flow
    let trees: Trees
    /// The items of the cue.
    let cue: Range<Int>
    /// Whether the content is a noun phrase, which a clause of its own ends.
    var isTopic = false

    var tokens: [Token] { flow.words.text.tokens }

    /// Returns content up to `…, but pledged to stay`, `…, which votes on Monday` or `… – a first for the town`.
    func ended(_ content: Range<Int>) -> Range<Int> {
        guard content.count > 3 else { return content }
        let lastQuotation = content.last { flow.items[$0].isQuotation } ?? content.lowerBound
        var start = content.lowerBound
        var depth = content.prefix(2).reduce(0) { $0 + bracket($1) }
        for item in content.dropFirst(2) where !flow.items[item].isQuotation {
            depth += bracket(item)
            if depth > 0 { continue }
            // `(The firm says it is late.)`: the bracket that closes around it all.
            if depth < 0 { return trimmed(content.lowerBound..<item) }
            let before = flow.lower(item - 1)
            let isBeyondQuotations = item > lastQuotation
            // `called it “dead,” a view that others shared`: American papers put the comma between the marks.
            if item == lastQuotation + 1, endsWithComma(item - 1), ["a", "an"].contains(flow.lower(item)),
                isSaid(item + 1, in: content), !isInside(item - 1, flow.lower(item + 1))
            {
                return content.lowerBound..<item
            }
            let divides =
                Self.commas.contains(before) && !flow.isHyphen(item - 1)
                && (opensAside(item, in: content, before) && isBeyondQuotations || isOutsideCue(item))
            if divides, item - 1 > content.lowerBound + 1 { return trimmed(content.lowerBound..<item - 1) }
            if isBeyondQuotations,
                let end = joinedSpeech(at: item, in: content) ?? joinedNews(at: item, in: content)
                    ?? joinedDeed(at: item, in: content) ?? joinedRefusal(at: item, in: content)
                    ?? otherShare(at: item, in: content)
            {
                return trimmed(content.lowerBound..<end)
            }
            if isBeyondQuotations, let end = joinedClause(at: item, in: content, from: start) {
                return trimmed(content.lowerBound..<end)
            }
            if item > content.lowerBound + 2, let end = ownClause(at: item, in: content) {
                return trimmed(content.lowerBound..<end)
            }
            if before == ";" { start = item }
        }
        return content
    }

    /// Whether a quotation holds a word, which is then taken up: `“a warning,” a warning that nobody heard`.
    private func isInside(_ quote: Int, _ word: String) -> Bool {
        flow.items[quote].tokens.contains { flow.words.lower[$0] == word }
    }

    /// Whether the last words between marks are followed by a comma inside of them.
    private func endsWithComma(_ item: Int) -> Bool {
        flow.items[item].isQuotation
            && flow.words.lastByte(of: flow.words.text.quotations[flow.items[item].quotation]) == UInt8(ascii: ",")
    }

    /// 1 for an opening bracket, -1 for a closing one: what brackets hold goes with the words before.
    private func bracket(_ item: Int) -> Int {
        switch flow.lower(item) {
        case "(", "[": 1
        case ")", "]": -1
        default: 0
        }
    }

    private static let commas = ClosedClass.set(", ; – — -- - ―")

    func token(_ item: Int) -> Int { flow.items[item].tokens.lowerBound }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var end = range.upperBound
        while end > range.lowerBound + 1, !flow.items[end - 1].isQuotation,
            !flow.isWord(end - 1) && Self.trailing.contains(flow.lower(end - 1))
                || tokens[token(end - 1)].tag == .cc
        {
            end -= 1
        }
        return range.lowerBound..<end
    }

    private static let trailing = ClosedClass.set(", ; – — -- - ― . :")

    // MARK: Behind a comma or a dash

    /// Whether an item, behind a comma or dash, opens words that are as a rule the reporter's, wherever the tree hangs them.
    private func opensAside(_ item: Int, in content: Range<Int>, _ mark: String) -> Bool {
        let word = flow.lower(item)
        if mark == "," {
            if ["although", "though", "while"].contains(word) {
                return !isReported(item, in: content) && isClause(item, in: content)
            }
            if word == "citing" || tellsOfSilence(item, in: content) || opensEvidence(item, in: content) { return true }
            if CueLexicon.verb(word)?.form == .participle { return true }
            // `Acme, which said it would expand, fell by 4%`
            if isOfAntecedent(item) { return true }
            // `…, a claim the council disputed`, `…, with its chair calling it absurd`
            if ["a", "an"].contains(word), isSaid(item + 1, in: content) { return true }
            if word == "with", opensOwnSpeech(item, in: content) { return true }
            return ["which", "who"].contains(word) && head(of: content) < token(item)
        }
        // `… – adding that it was late`
        if mark != ";" {
            return CueLexicon.verb(word).map { $0.form == .participle && CueLexicon.isSpoken($0.verb.lemma) } ?? false
        }
        return true
    }

    /// Whether the reporter tells where it shows: `…, as is evidenced by a study`, `…, as was shown in May`.
    private func opensEvidence(_ item: Int, in content: Range<Int>) -> Bool {
        guard flow.lower(item) == "as", item + 2 < content.upperBound,
            ClosedClass.be.contains(flow.lower(item + 1)), !flow.items[item + 2].isQuotation
        else { return false }
        return tokens[token(item + 2)].tag == .vbn
            && ["show", "evidence", "demonstrate"].contains(flow.words.text.lemma(of: tokens[token(item + 2)]))
    }

    /// Whether a clause goes on with what was said, as its tense tells: `said it was late, although he would stay`.
    private func isReported(_ item: Int, in content: Range<Int>) -> Bool {
        guard item + 2 < content.upperBound, tokens[token(cue.lowerBound)].tag == .vbd,
            !flow.items[item + 1].isQuotation, tokens[token(item + 1)].tag == .prp
        else { return false }
        return !flow.items[item + 2].isQuotation && ["would", "could", "might"].contains(flow.lower(item + 2))
    }

    /// Whether a verb has the antecedent of the cue's relative clause for its subject, so that it is no part of that clause.
    func isOfAntecedent(_ item: Int) -> Bool {
        guard flow.isFinite(item) else { return false }
        let told = token(cue.lowerBound)
        let pronoun = Int(trees.subject[told])
        guard pronoun >= 0, ["who", "which"].contains(flow.words.lower[pronoun]) else { return false }
        let word = tokens[token(item)]
        let isAuxiliary = [.aux, .auxPassive, .cop].contains(word.relation) && word.head >= 0
        let subject = Int(trees.subject[isAuxiliary ? Int(word.head) : token(item)])
        return subject >= 0 && tokens[told].relation == .relativeClause && subject == Int(tokens[told].head)
    }

    /// Whether an item is a noun for something said.
    private func isSaid(_ item: Int, in content: Range<Int>) -> Bool {
        item < content.upperBound && !flow.items[item].isQuotation && tokens[token(item)].tag == .nn
            && CueLexicon.isSaid(flow.words.text.lemma(of: tokens[token(item)]))
    }

    /// Whether `with` opens a clause in which somebody else speaks.
    private func opensOwnSpeech(_ with: Int, in content: Range<Int>) -> Bool {
        (with + 2..<max(with + 2, min(with + 12, content.upperBound))).contains { item in
            !flow.items[item].isQuotation && tokens[token(item)].tag == .vbg
                && CueLexicon.verb(flow.lower(item)).map { CueLexicon.isSpoken($0.verb.lemma) } == true
        }
    }

    /// Returns the word of the content that its others hang on: a relative clause behind it is followed by no predicate.
    private func head(of content: Range<Int>) -> Int {
        let inside = token(content.lowerBound)..<flow.items[content.upperBound - 1].tokens.upperBound
        var head = inside.lowerBound
        for _ in 0..<Self.deepest where inside.contains(Int(tokens[head].head)) { head = Int(tokens[head].head) }
        return head
    }

    /// Trees are shallow; the bound is for broken ones.
    private static let deepest = 12

    /// Whether an item lies behind the clause of the cue: `While he said it was late, they stayed`.
    private func isOutsideCue(_ item: Int) -> Bool {
        var verb = token(cue.lowerBound)
        while tokens[verb].relation == .conj, tokens[verb].head >= 0 { verb = Int(tokens[verb].head) }
        switch tokens[verb].relation {
        case .advcl, .relativeClause, .acl: return token(item) > Int(trees.last[verb])
        default: return false
        }
    }

    // MARK: Clauses joined to the cue

    /// Returns where a clause starts that the tree joins to the cue: `…, but he stayed`.
    private func ownClause(at item: Int, in content: Range<Int>) -> Int? {
        let token = token(item)
        let verb = self.token(cue.lowerBound)
        guard tokens[token].sentence == tokens[verb].sentence, Int(tokens[token].head) == verb else { return nil }
        let start = Int(trees.first[token])
        guard isOwn(token, startingAt: start) else { return nil }
        let end = flow.itemOfToken[start]
        return end > content.lowerBound + 1 && end <= item ? end : nil
    }

    private func isOwn(_ token: Int, startingAt start: Int) -> Bool {
        let opener = flow.words.lower[start]
        switch tokens[token].relation {
        // `said that it was late, but that it would come`
        case .conj where start + 1 < token && flow.words.lower[start + 1] == "that": return false
        case .conj:
            switch tokens[token].tag {
            case .vbd, .vbz, .vbp, .vbn:
                // `says the call is free but it tells them who is there` has no comma before the reporter's own words.
                let isBehindComma = start > 0 && flow.words.lower[start - 1] == ","
                return trees.subject[token] < 0 || isBehindComma && (opener == "but" || tokens[token].tag == .vbd)
            case .vbg: return tokens[self.token(cue.lowerBound)].tag == .vbg
            default: return false
            }
        case .advcl:
            if tokens[token].tag == .vbg, opener == flow.words.lower[token] { return true }
            return Self.contrasts.contains(opener) && start > 0 && flow.words.lower[start - 1] == ","
        default: return false
        }
    }

    private static let contrasts = ClosedClass.set("although though while as even whereas when after before but")

    /// Returns where a verb's conjunct starts that agrees in form with the cue and not with the verb of the content that
    /// the tree joins it to: `said he would order a review and warned against delays`.
    private func joinedClause(at item: Int, in content: Range<Int>, from start: Int) -> Int? {
        let token = token(item)
        let cueTag = tokens[self.token(cue.lowerBound)].tag
        let head = Int(tokens[token].head)
        guard tokens[token].relation == .conj, trees.subject[token] < 0, head >= self.token(start) else { return nil }
        let opening = flow.itemOfToken[Int(trees.first[token])]
        if isOfCueByNumber(token, joinedTo: head), opening > content.lowerBound + 1, opening <= item { return opening }
        guard tokens[token].tag == cueTag, cueTag == .vbd || cueTag == .vbz else { return nil }
        switch tokens[head].tag {
        case .vb, .vbg, .vbz, .vbp, .vbd: break
        // `said he had fallen ill and criticised the delay`: a participle would go on behind `had`.
        case .vbn where CueLexicon.isSpoken(flow.words.text.lemma(of: tokens[token])) && isPerfectOfPronoun(head): break
        default: return nil
        }
        guard tokens[head].tag != cueTag else { return nil }
        return opening > content.lowerBound + 1 && opening <= item ? opening : nil
    }

    /// Whether a verb differs in number from the one it is joined to, so that it has the subject of the cue: `They said this
    /// is late and are waiting`.
    private func isOfCueByNumber(_ conjunct: Int, joinedTo head: Int) -> Bool {
        guard let joined = tense(of: conjunct), let own = tense(of: head), trees.subject[head] >= 0 else {
            return false
        }
        let cueTag = tokens[self.token(cue.lowerBound)].tag
        guard flow.words.lower[Int(trees.subject[head])] != "i" else { return false }
        switch (tokens[joined].tag, tokens[own].tag) {
        case (.vbp, .vbz): return cueTag != .vbz && isPlural(Int(trees.subject[self.token(cue.lowerBound)]))
        // `writes that patients are ill and urges action`
        case (.vbz, .vbp): return cueTag == .vbz
        // `They think he fled and are looking for him`
        case (.vbp, .vbd): return cueTag == .vbp
        default: return false
        }
    }

    /// Whether a subject stands for several.
    private func isPlural(_ subject: Int) -> Bool {
        guard subject >= 0 else { return false }
        return [.nns, .nnps].contains(tokens[subject].tag) || ["they", "we"].contains(flow.words.lower[subject])
    }

    /// Whether `had` or `have` makes a perfect of a participle whose subject may be the speaker, who is not in court.
    private func isPerfectOfPronoun(_ participle: Int) -> Bool {
        let subject = Int(trees.subject[participle])
        guard subject >= 0, ["he", "she", "they"].contains(flow.words.lower[subject]),
            flow.words.text.lemma(of: tokens[self.token(cue.lowerBound)]) != "hear"
        else { return false }
        return tense(of: participle).map { ["had", "'d", "has", "have"].contains(flow.words.lower[$0]) } ?? false
    }

    /// Returns the verb with its tense in a clause's own verb and auxiliaries.
    private func tense(of verb: Int) -> Int? {
        for token in max(Int(trees.first[verb]), verb - 6)...verb
        where token == verb || Int(tokens[token].head) == verb {
            switch tokens[token].tag {
            case .vbz, .vbp, .vbd, .md: return token
            default: continue
            }
        }
        return nil
    }
}
