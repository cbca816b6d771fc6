import FactModel
import Linguistics

/// Whom the names in a source name, also those beside it in apposition.
extension SpeakerResolver {
    /// Leaves out what only stresses who it is: `the ministry itself`.
    func withoutReflexive(_ range: Range<Int>) -> Range<Int> {
        range.count > 1 && ["itself", "himself", "herself", "themselves"].contains(flow.lower(range.upperBound - 1))
            ? range.dropLast() : range
    }

    /// Returns the end of a phrase's head: before what a preposition adds, `a spokesman for Smith`.
    func endOfHead(_ range: Range<Int>) -> Int {
        for item in range.dropFirst() {
            // `the secretary to the Treasury`
            let isInner =
                ClosedClass.innerPrepositions.contains(flow.lower(item))
                || flow.lower(item) == "to" && DescriptionLexicon.isPerson(flow.lower(item - 1))
            guard isInner || isMadeBy(item, in: range), !opensForSpokesperson(item, in: range),
                !flow.isHyphen(item - 1)
            else { continue }
            if !isInsideName(flow.items[item].tokens.lowerBound) { return item }
        }
        return range.upperBound
    }

    /// Whether a preposition stands inside the name of whom a spokesperson speaks for: `a Department for Work spokeswoman`.
    private func opensForSpokesperson(_ item: Int, in range: Range<Int>) -> Bool {
        let last = range.upperBound - 1
        return last > item + 1 && DescriptionLexicon.speakingForOthers.contains(flow.lower(last))
            && (item + 1..<last).allSatisfy {
                flow.isCapital($0) || ["and", "the", ",", "of"].contains(flow.lower($0))
            }
            && flow.isCapital(last - 1) && flow.isCapital(item - 1)
            && !DescriptionLexicon.isPerson(flow.lower(item - 1))
    }

    /// Whether an item opens what tells whose work something is, or by whom it was found: `a book published by Jane Miller`,
    /// `a survey by the firm`, `a letter seen by the paper`.
    private func isMadeBy(_ item: Int, in range: Range<Int>) -> Bool {
        let isWork = DescriptionLexicon.documents.contains(flow.lower(item - 1))
        // `A report by Acme Watch said …` is what Acme Watch says.
        if flow.lower(item) == "by" {
            return isWork && cast.entity(at: flow.items[range.upperBound - 1].tokens.lowerBound) == nil
        }
        guard !flow.isCapital(item) else { return false }
        switch flow.words.text.tokens[flow.items[item].tokens.lowerBound].tag {
        case .vbn, .vbd: return isWork || item + 1 < range.upperBound && flow.lower(item + 1) == "by"
        default: return false
        }
    }

    /// Returns a book as a source, whose title holds a place's name as somebody's: `Miller's Britain, by Tom Hill, says`.
    func titleOfWork(_ range: Range<Int>, _ entity: EntityReference) -> Speaker? {
        guard case .place = entity, range.count > 2, flow.isCapital(range.lowerBound),
            ["'s", "'"].contains(flow.lower(range.lowerBound + 1)), range.upperBound + 2 < flow.items.count,
            flow.lower(range.upperBound) == ",",
            flow.lower(range.upperBound + 1) == "by",
            case .person? = cast.entity(at: flow.items[range.upperBound + 2].tokens.lowerBound)
        else { return nil }
        return Speaker(name: flow.words.string(flow.tokens(range)), kind: .document)
    }

    /// Returns what the name at the end of a phrase's head names; `a spokesman for Smith` has none.
    func namedHead(of range: Range<Int>) -> EntityReference? {
        let end = endOfHead(range)
        if let person = personBehindPost(in: range, from: end) { return person }
        // `Culture and Sport Secretary Jane Miller` is one person, `Jane Miller and her aides` are led by one.
        let and = conjunction(in: range.lowerBound..<end).flatMap { isNamedPair(behind: $0, in: range) ? nil : $0 }
        for end in [and, end].compactMap({ $0 }) where end > range.lowerBound {
            // `the Mortgage Council (MC) and …`
            let end = beforeBrackets(end - 1, range.lowerBound) + 1
            if let entity = cast.entity(at: flow.items[end - 1].tokens.lowerBound) { return entity }
            if let body = bodyBeforeNoun(in: range.lowerBound..<end) { return .organization(body) }
        }
        return nil
    }

    /// Returns the body whose name a noun only says the sort of: `the Reuters news agency`, `the Labour party`.
    private func bodyBeforeNoun(in range: Range<Int>) -> Int? {
        let noun = range.upperBound - 1
        var last = noun - 1
        // `a UN agency` is one of many.
        guard last >= range.lowerBound, !flow.isCapital(noun), !Self.oneOfMany.contains(flow.lower(range.lowerBound))
        else { return nil }
        if flow.lower(last) == "news", flow.lower(noun) == "agency", last > range.lowerBound {
            last -= 1
        } else if !Self.sortsOfBodies.contains(flow.lower(noun)) {
            return nil
        }
        guard case .organization(let body)? = cast.entity(at: flow.items[last].tokens.lowerBound) else { return nil }
        // `the Acme union` is that of Acme's workers.
        if flow.lower(noun) == "union", cast.organizations[body].kind != .ngo { return nil }
        return body
    }

    /// Nouns that stand behind the name of what they are, and hardly behind the name of an owner.
    private static let sortsOfBodies = ClosedClass.set(
        "party newspaper magazine bank airline charity chain broadcaster newswire union website consultancy")
    /// What opens a phrase for one among several.
    private static let oneOfMany: WordSet = ["a", "an", "another", "one", "some", "any", "every", "each", "no"]

    /// Returns the person whose name comes behind a post and the body that the post is in: `leader of the Commons Tom Hill`.
    private func personBehindPost(in range: Range<Int>, from end: Int) -> EntityReference? {
        let last = flow.items[range.upperBound - 1].tokens.lowerBound
        guard end < range.upperBound, end > range.lowerBound, case .person? = cast.entity(at: last) else { return nil }
        let name = cast.named[cast.nameOfToken[last]].mention
        let first = flow.itemOfToken[name.titles.isEmpty ? name.tokens.lowerBound : name.titles.lowerBound]
        guard first - 1 > end, !flow.items[first - 1].isQuotation else { return nil }
        let post = flow.lower(end - 1)
        let governed = flow.lower(first - 1)
        // `the friend of MP Tom Hill`: what the preposition governs is no name of its own, but leads to the person's.
        let isRole =
            DescriptionLexicon.mayBePerson(governed) || DescriptionLexicon.isPerson(governed)
            || TitleLexicon.isTitle(governed)
            || name.titles.contains { DescriptionLexicon.isPerson(flow.words.lower[$0]) }
        guard !isRole else { return nil }
        if flow.isCapital(first - 1) {
            let isNamed = flow.lower(end) == "of" && DescriptionLexicon.personNouns.contains(post)
            // `a spokesman for Tory Tom Hill` is another.
            let isInPlace =
                flow.lower(end) == "for" && Self.postsInFields.contains(post)
                && !DescriptionLexicon.speakingForOthers.contains(post)
            return isNamed || isInPlace ? cast.entity(at: last) : nil
        }
        // `director of research Jane Miller`, `spokesman for schools Tom Hill`: a field of work, which is nobody; the owners in
        // `a spokesman for owners Tom Hill` are somebody. More than two words may hold another's name.
        let one = String(governed.dropLast(governed.hasSuffix("s") ? 1 : 0))
        guard name.core.count == 2 || !name.titles.isEmpty, Self.postsInFields.contains(post),
            !DescriptionLexicon.mayBePerson(one), !DescriptionLexicon.isPerson(one), !DescriptionLexicon.isBody(one),
            !DescriptionLexicon.isBodies(governed)
        else { return nil }
        let isField =
            switch flow.words.text.tokens[flow.items[first - 1].tokens.lowerBound].tag {
            case .nns: flow.lower(end) == "of" || flow.lower(end) == "for"
            case .nn: flow.lower(end) == "of" && !DescriptionLexicon.isBody(governed)
            default: false
            }
        return isField ? cast.entity(at: last) : nil
    }

    /// Posts that are held in a field of work: `director of research`.
    private static let postsInFields = ClosedClass.set(
        """
        director head chief manager professor editor inspector secretary minister chairman chairwoman president leader
        commissioner coach captain attorney spokesman spokeswoman spokesperson
        """)

    func conjunction(in range: Range<Int>) -> Int? {
        range.dropFirst().first {
            flow.lower($0) == "and" && !isInsideName(flow.items[$0].tokens.lowerBound)
        }
    }

    /// Returns two names that `and` joins as one group: `Jane Smith and Finance Minister Tom Hill`.
    func coordinated(_ range: Range<Int>) -> Speaker? {
        guard let and = conjunction(in: range), and + 1 < range.upperBound, !isNamedPair(behind: and, in: range),
            let second = namedHead(of: and + 1..<range.upperBound)
        else { return nil }
        var names: [String] = []
        for member in (range.lowerBound..<and).split(whereSeparator: { flow.lower($0) == "," }) {
            guard let first = member.first, let last = member.last.map({ beforeBrackets($0, first) }),
                flow.isCapital(last)
            else { return nil }
            let entity = namedHead(of: first..<last + 1)
            if entity == second || isForSeveral(first..<last + 1) { return nil }
            // `the Whigs and Tories`: a name that is nobody's stays as it is printed.
            let start = ClosedClass.determiners.contains(flow.lower(first)) && first < last ? first + 1 : first
            if entity == nil, !isPlainName(start..<last + 1) || !opensName(and + 1) { return nil }
            names.append(entity.map { speaker($0).name } ?? flow.words.string(flow.tokens(start..<last + 1)))
        }
        guard !names.isEmpty else { return nil }
        return Speaker(name: names.joined(separator: ", ") + " and " + speaker(second).name, kind: .group)
    }

    /// Whether a post is held for several whose names come behind it: `a spokesman for newlyweds Tom Hill and Jane Poe`.
    private func isForSeveral(_ member: Range<Int>) -> Bool {
        (endOfHead(member)..<member.upperBound).contains {
            !flow.isCapital($0) && flow.words.text.tokens[flow.items[$0].tokens.lowerBound].tag == .nns
        }
    }

    /// Returns the last item of a name without the letters behind it: `the Mortgage Council (MC)`.
    private func beforeBrackets(_ last: Int, _ first: Int) -> Int {
        flow.lower(last) == ")" && last - 3 >= first && flow.lower(last - 2) == "(" ? last - 3 : last
    }

    /// Whether words have the capitals of a name and are no month.
    private func isPlainName(_ range: Range<Int>) -> Bool {
        range.allSatisfy { flow.isCapital($0) && MonthName.number(of: flow.lower($0)) == nil }
    }

    /// Whether a known name starts at an item, and no post that leads to one: `Culture and Sport Secretary Jane Miller`.
    private func opensName(_ item: Int) -> Bool {
        let first = ClosedClass.determiners.contains(flow.lower(item)) ? item + 1 : item
        return first < flow.items.count && cast.nameOfToken[flow.items[first].tokens.lowerBound] >= 0
    }

    /// Whether a phrase is what a preposition adds to somebody's post: `the secretary to the Treasury`.
    func isComplement(_ range: Range<Int>) -> Bool {
        let preposition = range.lowerBound - 1
        return preposition > 0 && ["to", "of", "for", "at"].contains(flow.lower(preposition))
            && flow.sentenceOfItem[preposition - 1] == flow.sentenceOfItem[preposition]
            && DescriptionLexicon.isPerson(flow.lower(preposition - 1))
    }

    /// Whether a name that is no title opens what `and` joins, so that the two name one thing: `the Salt and Pepper producer Amy`.
    private func isNamedPair(behind and: Int, in range: Range<Int>) -> Bool {
        guard and + 1 < range.upperBound, flow.isCapital(and + 1) else { return false }
        let next = flow.items[and + 1].tokens.lowerBound
        let isPlain = cast.nameOfToken[next] < 0 && !isInsideName(next)
        // `Salt and Hill producer Jane Miller`, though Hill is somebody’s name too
        var isPerson = false
        if case .person(let other)? = cast.entity(at: next) {
            isPerson = cast.entity(at: flow.items[range.upperBound - 1].tokens.lowerBound) != .person(other)
        }
        return (isPlain || isPerson)
            && (and + 2..<range.upperBound).contains { flow.isWord($0) && !flow.isCapital($0) }
    }

    /// Returns the person whose name is in apposition to a description, with the items of both:
    /// `The group’s director, Jane Miller, said …`.
    func apposedName(behind range: Range<Int>) -> (items: Range<Int>, person: Int)? {
        var first = range.upperBound + 1
        while first + 1 < flow.items.count, TitleLexicon.isTitle(flow.lower(first)), flow.isCapital(first) {
            first += 1
        }
        guard first < flow.items.count, flow.lower(range.upperBound) == ",", flow.isWord(range.upperBound - 1),
            !flow.lower(endOfHead(range) - 1).hasSuffix("s"),
            !DescriptionLexicon.documents.contains(flow.lower(endOfHead(range) - 1)),
            case .person(let person)? = cast.entity(at: flow.items[first].tokens.lowerBound)
        else { return nil }
        let name = cast.named[cast.nameOfToken[flow.items[first].tokens.lowerBound]].mention.tokens
        let end = flow.itemOfToken[name.upperBound - 1] + 1
        // `The board's chairman, Jane Miller, said` or `… Jane Miller QC has said`.
        let next = end + 1 < flow.items.count && flow.words.isAllCaps[flow.items[end].tokens.lowerBound] ? end + 1 : end
        // `According to the coach, Miller was ill`: the name is the next clause's.
        if range.lowerBound > 0, flow.lower(range.lowerBound - 1) == "to", next < flow.items.count, flow.isFinite(next)
        {
            return nil
        }
        guard next == flow.items.count || [",", ".", ")", ";"].contains(flow.lower(next)) || flow.isFinite(next) else {
            return nil
        }
        return (range.lowerBound..<end, person)
    }

    /// Returns the person whose name a description follows, with the items of both: `Jane Miller, director at the group,`.
    func apposedName(before range: Range<Int>) -> (items: Range<Int>, person: Int)? {
        let last = range.lowerBound - 2
        guard last >= 0, flow.lower(range.lowerBound - 1) == ",", !flow.lower(endOfHead(range) - 1).hasSuffix("s"),
            !ClosedClass.prepositions.contains(flow.lower(range.lowerBound)), !flow.items[last].isQuotation,
            flow.sentenceOfItem[last] == flow.sentenceOfItem[range.lowerBound],
            case .person(let person)? = cast.entity(at: flow.items[last].tokens.lowerBound)
        else { return nil }
        let name = cast.named[cast.nameOfToken[flow.items[last].tokens.lowerBound]].mention.tokens
        let first = flow.itemOfToken[name.lowerBound]
        // The name opens its clause, so that it is no address and no end of a fronted phrase.
        guard first == 0 || flow.sentenceOfItem[first - 1] != flow.sentenceOfItem[first] else { return nil }
        return (first..<range.upperBound, person)
    }

    /// Returns whom an apposition names: `the mayor, Lee Wong`, or `a nurse from Leeds` behind `Jane Doe, 43,`.
    func namedBeside(_ range: Range<Int>) -> EntityReference? {
        let tokens = flow.words.text.tokens
        let mention = flow.tokens(range)
        guard let head = mention.first(where: { !mention.contains(Int(tokens[$0].head)) }) else { return nil }
        // `one of them, Jane Miller, said`
        if head > mention.lowerBound, flow.words.lower[head - 1] == ",",
            case .person(let person)? = cast.entity(at: head)
        {
            return .person(person)
        }
        let noun = flow.words.lower[head]
        // `Web monitor, Acme Watch, said`: what is no person’s noun may describe a body.
        let isBody =
            DescriptionLexicon.bodyNouns.contains(noun)
            || flow.words.text.tokens[head].tag == .nn && !DescriptionLexicon.mayBePerson(noun)
                && !DescriptionLexicon.isPerson(noun) && !DescriptionLexicon.documents.contains(noun)
        func suits(_ token: Int) -> EntityReference? {
            switch cast.entity(at: token) {
            case .person(let person)? where !DescriptionLexicon.bodyNouns.contains(noun): .person(person)
            case .organization(let organization)? where isBody: .organization(organization)
            default: nil
            }
        }
        if tokens[head].relation == .appos, tokens[head].head >= 0 { return suits(Int(tokens[head].head)) }
        let limit = min(head + Self.appositionReach, tokens.count)
        for token in head + 1..<max(limit, head + 1)
        where tokens[token].relation == .appos && Int(tokens[token].head) == head {
            return suits(token)
        }
        return nil
    }

    private static let appositionReach = 16

    func isInsideName(_ token: Int) -> Bool {
        if cast.nameOfToken[token] >= 0 { return true }
        // A title with `of` belongs to the name that it leads to.
        for next in token + 1..<min(token + 6, flow.words.count) {
            let name = cast.nameOfToken[next]
            if name >= 0 { return cast.named[name].mention.titles.contains(token) }
        }
        return false
    }
}
