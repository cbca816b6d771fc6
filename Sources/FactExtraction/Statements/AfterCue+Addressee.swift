import FactModel
import Linguistics

/// Steps over those whom something is told.
extension AfterCue {
    /// Steps over whom the words were told to: `told reporters`, `told the paper`.
    func afterAddressee(_ start: Int, _ end: Int) -> Int {
        var item = start
        // `told us`, but not `told US radio` nor `told her friends`
        if item < end, !flow.isCapital(item), tag(item) != .prpPossessive,
            ["him", "her", "me", "us", "them", "you", "it"].contains(flow.lower(item))
        {
            // `warned it could take days`
            return flow.words.text.tokens[flow.items[item].tokens.lowerBound].relation == .nsubj ? item : item + 1
        }
        if let subject = subjectBehindHearer(from: start) { return subject }
        while item < end, flow.isWord(item) || item > start && (flow.isHyphen(item) || isPossessive(item, end)) {
            let word = flow.lower(item)
            if item > start, ClosedClass.determiners.contains(word), !flow.isCapital(item), flow.lower(item - 1) != "of"
            {
                break
            }
            if ClosedClass.boundaries.contains(word), !flow.isCapital(item) { break }
            // `told the Sunday Mirror`, `told the BBC’s Today programme`
            if ClosedClass.days.contains(word), item + 1 >= end || !flow.isCapital(item + 1),
                item == start || !["the", "'s", "'"].contains(flow.lower(item - 1))
            {
                break
            }
            // `told Radio 4's World at One`
            if ClosedClass.prepositions.contains(word), word != "of",
                item == start || item + 1 >= end || !flow.isCapital(item - 1) || !flow.isCapital(item + 1)
            {
                break
            }
            // `told reporters sales fell`
            if item > start, !flow.isCapital(item), flow.isFinite(item) { break }
            item += 1
        }
        // `warned the “stakes” were high`: an article is nobody.
        if item > start, ClosedClass.determiners.contains(flow.lower(item - 1)), !flow.isCapital(item - 1) {
            return start
        }
        guard item > start, item < end, leadsToVerb(item, end) else { return item }
        if let subject = subjectBehindTold(from: start, to: item) ?? nameBehindTold(from: start, to: item) {
            return subject
        }
        guard flow.isFinite(item) else { return item }
        // `told her prices would rise`, but not `was told her prices would rise`
        if needsHearer, flow.lower(start) == "her", start + 1 < item,
            !ClosedClass.be.contains(flow.lower(cue.lowerBound)),
            cue.lowerBound == 0 || !ClosedClass.be.contains(flow.lower(cue.lowerBound - 1))
        {
            return start + 1
        }
        // `warned the pressure is growing`, `warned rising costs could sink it`: whoever has a verb right behind is told nothing.
        return ClosedClass.determiners.contains(flow.lower(start)) || !needsHearer ? start : item
    }

    /// Returns where the subject of what was told begins when the tree has it right behind those who were told, with all that
    /// belongs to them: `told MPs on the Trade Committee the delay was a disgrace`.
    private func subjectBehindHearer(from start: Int) -> Int? {
        let clause = Int(trees.clause[token(cue.lowerBound)])
        guard needsHearer, clause >= 0, trees.subject[clause] >= 0 else { return nil }
        let subject = Int(trees.first[Int(trees.subject[clause])])
        guard subject > token(start) + 1, Int(trees.first[clause]) == subject, flow.isWord(flow.itemOfToken[subject]),
            !flow.items[flow.itemOfToken[subject]].isQuotation
        else { return nil }
        let tokens = flow.words.text.tokens
        let hearer = (token(start)..<subject).first {
            [.iobj, .obj].contains(tokens[$0].relation) && Int(tokens[$0].head) == token(cue.lowerBound)
        }
        guard let hearer, Int(trees.first[hearer]) == token(start),
            (token(start)..<subject).allSatisfy({
                let head = Int(tokens[$0].head)
                return head == token(cue.lowerBound) || (token(start)..<subject).contains(head)
            })
        else { return nil }
        return flow.itemOfToken[subject]
    }

    /// Whether an apostrophe goes on with a name: `CBS News' Sunday show`.
    private func isPossessive(_ item: Int, _ end: Int) -> Bool {
        flow.lower(item) == "'" && item + 1 < end && flow.isCapital(item + 1)
    }

    /// Whether the verb must tell whom something is told: `told`, but not `warned`.
    private var needsHearer: Bool { ["tell", "remind", "inform", "assure", "notify"].contains(verb.lemma) }

    /// Whether a verb with its tense stands at an item, or behind a phrase that a preposition opens there: `told the paper
    /// schools in Leeds had closed`.
    private func leadsToVerb(_ item: Int, _ end: Int) -> Bool {
        if flow.isFinite(item) { return true }
        guard ClosedClass.innerPrepositions.contains(flow.lower(item)) else { return false }
        let next = (item + 1..<min(end, item + 7)).first {
            flow.items[$0].isQuotation || !flow.isWord($0) && !flow.isHyphen($0) || flow.isFinite($0)
                || ClosedClass.boundaries.contains(flow.lower($0)) || ClosedClass.determiners.contains(flow.lower($0))
        }
        return next.map(flow.isFinite) ?? false
    }

    /// Returns where the subject of what was told begins when no mark divides it from those who were told: `told BBC News
    /// schools had closed`, `told reporters sales had risen`.
    private func subjectBehindTold(from start: Int, to verb: Int) -> Int? {
        var item = start
        if ClosedClass.determiners.contains(flow.lower(item)), !flow.isCapital(item) { item += 1 }
        guard item < verb else { return nil }
        if flow.isCapital(item), needsHearer {
            let name = item
            item = afterName(item, verb)
            let isPossessor = (name..<item).contains { flow.lower($0) == "'s" }
            // `told the Reuters news agency`, `told Radio 4's Today programme`, but not `told the BBC show business`
            if name > start || isPossessor, isMedium(item, before: verb) {
                item += 2
            } else if item < verb, isOutlet(item),
                isPossessor || name > start && !flow.words.isAllCaps[token(name)] && !isCompound(item)
            {
                item += 1
            }
        } else {
            // `told the newspaper`, `told local residents`
            guard let hearer = (item..<min(item + 3, verb)).first(where: isHearer) else { return nil }
            // `told the news agency`
            item = isMedium(hearer, before: verb) ? hearer + 2 : hearer + 1
        }
        guard item > start, item < verb, !flow.isCapital(item), flow.isWord(item), tag(item) != .pos else { return nil }
        // `told BBC reporter Ann Lee had left`: the noun tells who is named.
        let rest = item..<verb
        if let name = rest.first(where: flow.isCapital) {
            return rest.suffix(from: name).contains { !flow.isCapital($0) && tag($0).isNoun } ? item : nil
        }
        guard rest.allSatisfy({ isOfSubject($0) }), tag(verb - 1).isNoun || tag(verb - 1) == .cd else { return nil }
        return item
    }

    /// Whether two nouns name an outlet: `news agency`, `radio station`.
    private func isMedium(_ item: Int, before end: Int) -> Bool {
        item + 1 < end && ["news", "radio", "television", "tv"].contains(flow.lower(item)) && isOutlet(item + 1)
    }

    private func isOutlet(_ item: Int) -> Bool {
        !flow.items[item].isQuotation && tag(item).isNoun && Self.outlets.contains(flow.lower(item))
    }

    private func isCompound(_ item: Int) -> Bool {
        flow.words.text.tokens[token(item)].relation == .compound
    }

    /// Returns where a name ends that was told: `Channel 4 News`, `Radio 4's World at One`.
    private func afterName(_ start: Int, _ end: Int) -> Int {
        var item = start
        while item < end {
            let joins =
                item > start && item + 1 < end && flow.isCapital(item + 1)
                && (["'s", "'", "of", "at", "with", "for", "and", "the"].contains(flow.lower(item))
                    || flow.isHyphen(item))
            let isNumber = item > start && tag(item) == .cd && flow.words.isWord[token(item)] && !flow.isCapital(item)
            let isPossessive = item > start && flow.lower(item) == "'s"
            guard flow.isCapital(item) || joins || isNumber || isPossessive else { break }
            item += 1
            // `told the BBC's reporter prices had risen`
            if isPossessive, item < end, !flow.isCapital(item) {
                return (item..<end).first { tag($0).isNoun }.map { $0 + 1 } ?? item
            }
        }
        return item
    }

    /// Whether a noun names people or a body that can be told something; where nobody need be told, only people in the plural,
    /// as in `warned investors profits would fall`, but not `warned police numbers would fall`.
    private func isHearer(_ item: Int) -> Bool {
        guard !flow.items[item].isQuotation, tag(item).isNoun else { return false }
        let word = flow.lower(item)
        let isPeople = DescriptionLexicon.isGroup(word) && word != "police" || word == "mps"
        if isPeople || !needsHearer { return isPeople }
        let noun = flow.words.text.lemma(of: flow.words.text.tokens[token(item)])
        return Self.outlets.contains(word) || Self.assemblies.contains(noun) || DescriptionLexicon.speaks(noun)
    }

    /// Whether a word may stand in a noun phrase that is a subject.
    private func isOfSubject(_ item: Int) -> Bool {
        guard !flow.items[item].isQuotation else { return false }
        switch tag(item) {
        case .nn, .nns, .jj, .jjr, .jjs, .cd, .vbg, .vbn, .cc, .dt, .nnp, .nnps, .pos: return true
        default: return flow.isHyphen(item)
        }
    }

    /// What follows the name of a paper or station, of which it is a part.
    private static let outlets: WordSet = [
        "agency", "channel", "daily", "magazine", "network", "news", "newspaper", "paper", "podcast", "program",
        "programme", "radio", "show", "site", "station", "television", "tv", "website", "weekly",
    ]

    /// Gatherings that are told things.
    private static let assemblies: WordSet = [
        "assembly", "audience", "conference", "congress", "court", "crowd", "gathering", "hearing", "inquest",
        "inquiry", "jury", "meeting", "panel", "parliament", "staff", "summit", "tribunal",
    ]

    /// Returns where the name begins that is the subject of what was told, when no mark divides it from whom it was told to:
    /// `told the news website Smith had left`, `told the BBC Mr Smith had left`.
    private func nameBehindTold(from start: Int, to verb: Int) -> Int? {
        var name = verb
        while name > start, flow.isCapital(name - 1) {
            name -= 1
            if TitleLexicon.courtesy.contains(flow.lower(name)), name > start { return name }
        }
        guard name < verb, name > start, flow.isWord(name - 1) else { return nil }
        switch tag(name - 1) {
        case .nn, .nns: return name
        default: return nil
        }
    }
}
