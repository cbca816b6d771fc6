import FactModel
import Linguistics

/// Descriptions whose names come behind them: `…, the firm's chief has said.` and then `Jane Miller said …`.
extension SpeakerResolver {
    /// How many sentences behind a description the name may come.
    private static let reach: Int32 = 2
    /// The last paragraph that an article's lead may be in: behind a headline.
    private static let leadParagraph = 1

    /// Takes note of a description that nothing so far names.
    mutating func expectName(of range: Range<Int>, _ span: Span, _ head: String) {
        let opener = flow.lower(range.lowerBound)
        let isPossessed =
            ClosedClass.possessivePronouns.contains(opener)
            || range.dropFirst().contains { ["'s", "'"].contains(flow.lower($0)) }
        let isDefinite = ["the", "this", "that"].contains(opener)
        // `one of the country's biggest unions`, `leading researchers`
        let isOneOfMany = opener == "one" && flow.lower(min(range.lowerBound + 1, range.upperBound - 1)) == "of"
        let last = isOneOfMany ? flow.lower(range.upperBound - 1) : head
        // `its co-chairman` is a chairman.
        let plain = head.hasPrefix("co-") ? String(head.dropFirst(3)) : head
        let noun = isOneOfMany ? DescriptionLexicon.singular(last) : plain
        let isBody = DescriptionLexicon.isBody(noun) || BodyKinds.kind(ofNoun: noun) != nil
        let isPerson = !isBody && (DescriptionLexicon.isPerson(noun) || DescriptionLexicon.mayBePerson(noun))
        let isIndefinite = isOneOfMany || ["a", "an"].contains(opener)
        guard isBody || isPerson, isDefinite || isPossessed || isIndefinite else { return }
        let isFirst =
            DescriptionLexicon.isPerson(noun) && !isIndefinite && focus.people.isEmpty
            && !ClosedClass.possessivePronouns.contains(opener)
        let isLead = flow.paragraph(range.lowerBound) <= Self.leadParagraph && !Self.neverNamed.contains(noun)
        guard isFirst || isLead else { return }
        awaited.append(
            AwaitedName(
                source: span, sentence: flow.words.text.tokens[flow.items[range.lowerBound].tokens.lowerBound].sentence,
                noun: noun, isBody: isBody, isFirst: isFirst, speaks: isBody || isIndefinite))
    }

    /// Nouns for people of whom the text only says that they are somebody, or whom it will not name.
    private static let neverNamed = ClosedClass.set(
        "man woman boy girl source insider witness victim resident spokesman spokeswoman spokesperson court jury government"
    )

    /// Gives the descriptions that wait for a name that of the first person who speaks behind them, or that of whom the next
    /// sentence brings in with nothing but the name.
    mutating func nameAwaited(in sentence: Range<Int>, _ sources: [Source]) {
        guard !awaited.isEmpty else { return }
        let here = flow.words.text.tokens[flow.items[sentence.lowerBound].tokens.lowerBound].sentence
        awaited.removeAll { here - $0.sentence > Self.reach }
        let bare = bareName(opening: sentence)
        let first = focus.people.isEmpty ? sources.lazy.compactMap(Self.person).first ?? subject(of: sentence) : nil
        var isSettled = first != nil
        for description in awaited where description.sentence < here {
            if description.isFirst, let first, PeopleInFocus.fits(first, description.gender, cast),
                !isIntroduced(first, in: sentence)
            {
                name(description, .person(first))
            } else if let bare, here - description.sentence == 1, isMeant(bare, by: description, in: sentence, sources)
            {
                name(description, bare.entity)
                isSettled = true
            }
        }
        if isSettled { awaited.removeAll { $0.sentence < here } }
    }

    private mutating func name(_ description: AwaitedName, _ entity: EntityReference) {
        namedLater[description.source.start] = entity
        let mention = Mention(span: description.source, kind: .nominal)
        switch entity {
        case .person(let person): cast.add(mention, toPerson: person)
        case .organization(let body): cast.add(mention, toOrganization: body)
        case .place: break
        }
    }

    /// A name that opens a sentence.
    private struct BareName {
        let entity: EntityReference
        let mention: TitledName
    }

    /// Returns the name that opens a sentence and a paragraph, with nothing before it but titles or an article.
    private func bareName(opening sentence: Range<Int>) -> BareName? {
        guard sentence.lowerBound == 0 || flow.paragraph(sentence.lowerBound - 1) < flow.paragraph(sentence.lowerBound)
        else { return nil }
        let first = flow.lower(sentence.lowerBound) == "the" ? sentence.lowerBound + 1 : sentence.lowerBound
        guard first < sentence.upperBound, !flow.items[first].isQuotation else { return nil }
        let token = flow.items[first].tokens.lowerBound
        // Behind titles the name itself comes a few words later.
        for next in token..<min(token + 4, flow.words.count) where cast.nameOfToken[next] >= 0 {
            let mention = cast.named[cast.nameOfToken[next]].mention
            let start = mention.titles.isEmpty ? mention.tokens.lowerBound : mention.titles.lowerBound
            guard start == token, let entity = cast.entity(at: next) else { return nil }
            return BareName(entity: entity, mention: mention)
        }
        return nil
    }

    /// Whether a description in the sentence before can only mean whom the name brings in: nobody known so far, of whom
    /// nothing tells that it is somebody else.
    private func isMeant(
        _ name: BareName, by description: AwaitedName, in sentence: Range<Int>, _ sources: [Source]
    ) -> Bool {
        let tokens = name.mention.tokens
        let start = Int(flow.words.text.tokens[tokens.lowerBound].start)
        let mentions: [Mention]
        switch name.entity {
        case .person(let person):
            guard PeopleInFocus.fits(person, description.gender, cast) else { return false }
            // `a union says …`, and then `Unite said …`
            let isBareWord = name.mention.core.count == 1 && name.mention.titles.isEmpty
            guard !description.isBody || isBareWord && cast.people[person].gender == nil else { return false }
            mentions = cast.people[person].mentions
        case .organization(let body):
            guard description.isBody, suits(description.noun, body) else { return false }
            mentions = cast.organizations[body].mentions
        case .place: return false
        }
        let isKnown = mentions.contains { mention in
            mention.kind == .name && mention.span.start < start
                && paragraph(ofByte: mention.span.start) >= paragraph(ofByte: description.source.start)
        }
        guard !isKnown,
            name.mention.titles.allSatisfy({ isOpen(flow.words.lower[$0], to: description.noun) })
        else { return false }
        let speaks = sources.first?.speaker?.entity == name.entity
        return (speaks || !description.speaks && subjectStands(at: tokens)) && isOnlyNamed(tokens, description)
    }

    private func paragraph(ofByte byte: Int) -> Int32 {
        flow.words.token(atByte: byte).map { flow.words.text.tokens[$0].paragraph } ?? 0
    }

    /// Whether a title before a name leaves open that its holder is what a noun says: `Dr`, but no `Prime Minister`.
    private func isOpen(_ title: String, to noun: String) -> Bool {
        title == noun || title == "professor" || !DescriptionLexicon.isPerson(title)
    }

    private func suits(_ noun: String, _ body: Int) -> Bool {
        guard let kind = cast.organizations[body].kind, let wanted = BodyKinds.kind(ofNoun: noun) else { return true }
        return kind == wanted
    }

    private func subjectStands(at name: Range<Int>) -> Bool {
        let tokens = flow.words.text.tokens
        let head = name.first { !name.contains(Int(tokens[$0].head)) } ?? name.lowerBound
        return GrammaticalRole(of: head, in: tokens).isSubject
    }

    /// Whether what follows a name does not bring in somebody else than the description does: a verb, an age, or an
    /// apposition that says the same.
    private func isOnlyNamed(_ name: Range<Int>, _ description: AwaitedName) -> Bool {
        let tokens = flow.words.text.tokens
        var next = name.upperBound
        // `the Pensions Institute (PI)`
        if next + 2 < tokens.count, flow.words.lower[next] == "(", flow.words.lower[next + 2] == ")" { next += 3 }
        guard next + 1 < tokens.count else { return false }
        guard flow.words.lower[next] == "," else { return tokens[next].tag.isFinite || tokens[next].tag == .rb }
        let opener = flow.words.lower[next + 1]
        let end = (next + 1..<min(next + Self.appositionReach, tokens.count)).first { flow.words.lower[$0] == "," }
        guard let end else { return false }
        let apposition = next + 1..<end
        if apposition.contains(where: { flow.words.lower[$0] == description.noun }) { return true }
        if apposition.count == 1 { return Int(opener) != nil }
        guard ["a", "an"].contains(opener), !description.isBody, description.speaks else { return false }
        let field = DescriptionLexicon.field(of: description.noun)
        return apposition.allSatisfy { token in
            let other = DescriptionLexicon.field(of: flow.words.lower[token])
            return other == nil || field == nil || other == field
        }
    }

    private static let appositionReach = 20

    /// Whether the name of a person is followed by who that is, so that it was nobody told of before: `Jane Miller, who teaches`.
    private func isIntroduced(_ person: Int, in sentence: Range<Int>) -> Bool {
        sentence.contains { item in
            guard case .person(person)? = cast.entity(at: flow.items[item].tokens.lowerBound),
                item + 2 < sentence.upperBound,
                flow.lower(item + 1) == ","
            else { return false }
            return ["who", "a", "an"].contains(flow.lower(item + 2))
        }
    }

    /// Returns the first person whom a sentence names, when that is a subject.
    private func subject(of sentence: Range<Int>) -> Int? {
        for item in sentence where !flow.items[item].isQuotation {
            guard case .person(let person) = cast.entity(at: flow.items[item].tokens.lowerBound) else { continue }
            let name = cast.named[cast.nameOfToken[flow.items[item].tokens.lowerBound]].mention.tokens
            return subjectStands(at: name) ? person : nil
        }
        return nil
    }
}
