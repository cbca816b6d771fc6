internal import FactModel
internal import Linguistics

extension QuantityContext {
    /// `the 25-54 age category`: a range that ages go by.
    func age(_ quantity: inout Quantity) {
        guard quantity.fact.kind == .range, !quantity.hasUnit, atoms.lower(quantity.atoms.upperBound) == "age",
            atoms.is(quantity.atoms.upperBound + 1, ["group", "groups", "category", "bracket", "range"])
        else { return }
        quantity.fact.kind = .age
        quantity.fact.unit = "year of age"
        quantity.fact.unitKind = "time"
        quantity.fact.counted = nil
        quantity.fact.countedPhrase = nil
    }

    /// Whether a bare number is an age: `aged 56`, `of age 87`, `Jamie Armstrong, 25, said`.
    func isAge(_ quantity: Quantity) -> Bool {
        let start = quantity.atoms.lowerBound
        let end = quantity.atoms.upperBound
        guard let value = quantity.fact.value, (1...120).contains(value), start > 0,
            atoms.isSameSentence(start - 1, start)
        else { return false }
        let before = atoms.lower(start - 1)
        if before == "aged" || before == "age" { return true }
        let place = atoms.is(start - 1, Self.hedges) ? start - 2 : start - 1
        if atoms.is(place, ["of", "between", "over", "under", "about", "around"]),
            atoms.is(place - 1, ["age", "aged", "ages"])
        {
            return true
        }
        // `children under five`, `women over 65`
        if atoms.is(start - 1, ["under", "over"]), atoms.is(start - 2, Self.ofAllAges), isClosedAge(end),
            value == value.rounded()
        {
            return true
        }
        // `children as young as 12`
        if atoms.lower(start - 1) == "as", atoms.is(start - 2, ["young", "old"]), atoms.lower(start - 3) == "as",
            Period(atoms.lower(end)) == nil
        {
            return true
        }
        if isAgeOfPerson(quantity, value) || isAgeAtEvent(quantity, value) { return true }
        let isClosed = atoms.lower(end) == "," || atoms.isDash(end) && !atoms.isGlued(end)
        return before == "," && isClosed && quantity.isDigits && value == value.rounded() && start > 1
            && (atoms.token(start - 2).tag.isName || isSomebody(start - 2, quantity)) && atoms.isWord(start - 2)
            && MonthName.number(of: atoms.lower(start - 2)) == nil
            && !atoms.isDigits(end + 1)
    }

    /// `The man, 42, from Leeds`, `Her father, 39, said`, `The winger, 19, joined`: nothing else stands between commas in
    /// two digits behind a noun that does something.
    private func isSomebody(_ noun: Int, _ quantity: Quantity) -> Bool {
        let next = quantity.atoms.upperBound + 1
        guard let value = quantity.fact.value, value >= 10, value < 100, atoms.token(noun).tag == .nn,
            Self.people.contains(atoms.lower(noun)), atoms.lower(next - 1) == ",",
            atoms.isSameSentence(noun, next)
        else { return false }
        let tag = atoms.token(next).tag
        guard tag == .vbd || tag == .vbz || atoms.is(next, ["from", "of", "who"]) else { return false }
        for place in stride(from: noun - 1, through: max(0, noun - 5), by: -1) {
            if atoms.token(place).tag == .prpPossessive || atoms.is(place, ["the", "a", "an"]) { return true }
            guard atoms.isWord(place), atoms.token(place).tag.isNoun || atoms.token(place).tag.isAdjective else {
                return false
            }
        }
        return false
    }

    /// Who has an age: kin, people by what they are or do, and players by their posts.
    private static let people = WordList.set(
        """
        man woman boy girl child baby toddler teenager teen youth lad pensioner adult father mother dad mum mom parent son
        daughter brother sister sibling twin husband wife spouse partner fiancé fiancée boyfriend girlfriend widow widower
        uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter grandchild stepfather stepmother
        stepson stepdaughter friend neighbour neighbor colleague stranger
        victim suspect defendant accused attacker gunman shooter killer murderer rapist robber thief burglar prisoner inmate
        hostage survivor witness patient driver passenger rider cyclist motorist motorcyclist biker pedestrian pilot
        student pupil schoolboy schoolgirl graduate teacher nurse doctor surgeon midwife carer farmer builder plumber
        electrician engineer scientist lawyer barrister solicitor judge soldier sailor officer policeman policewoman
        fireman firefighter paramedic priest vicar bishop monk nun clerk waiter waitress chef baker butcher shopkeeper
        worker businessman businesswoman entrepreneur billionaire millionaire tycoon banker trader investor politician
        councillor mayor senator minister president leader king queen prince princess duke duchess heir bride groom
        actor actress singer rapper comedian writer author novelist poet journalist presenter broadcaster artist painter
        sculptor model dancer musician guitarist drummer pianist conductor composer filmmaker photographer star celebrity
        player winger striker midfielder defender goalkeeper keeper captain skipper batsman batter bowler pitcher
        quarterback hooker prop flanker fullback full-back scrum-half fly-half playmaker forward golfer boxer swimmer
        sprinter runner athlete gymnast skier jockey wrestler fighter rower sailor champion veteran rookie newcomer coach
        boss owner manager director chairman chairwoman founder editor professor academic researcher activist campaigner
        trainer referee footballer cricketer skater surfer diver
        tourist climber hiker migrant refugee resident villager native
        """)

    /// `He will be 35.`, `I was 18 when`: what a person is in a number alone.
    private func isAgeOfPerson(_ quantity: Quantity, _ value: Double) -> Bool {
        let end = quantity.atoms.upperBound
        var place = quantity.atoms.lowerBound - 1
        let isHedged = atoms.is(place, Self.hedges)
        if isHedged { place -= 1 }
        // `He is a fine player and only 25.`
        if isHedged, atoms.is(place, ["and", "but"]), value >= 10, isClosedAge(end),
            let copula = (max(0, place - 12)..<place).last(where: { atoms.is($0, Self.copulas) }),
            atoms.is(copula - 1, Self.persons), atoms.isSameSentence(copula, end - 1)
        {
            return true
        }
        guard value == value.rounded(), value >= 10,
            atoms.is(place, ["be", "was", "is", "am", "turned", "turns", "turn", "turning", "'m", "'s"]),
            isClosedAge(end)
        else { return false }
        // `before turning 80`
        if atoms.is(place, ["turned", "turns", "turning"]), quantity.isDigits { return true }
        place -= 1
        if atoms.is(place, ["will", "would", "'ll", "'d"]) { place -= 1 }
        // `Rowan was 22 when she retired`
        return atoms.is(place, Self.persons)
            || atoms.lower(end) == "when" && atoms.token(place).tag.isName && atoms.isCapital(place)
    }

    /// `died at 87`, `became a mother at 27`: what people do at an age.
    private func isAgeAtEvent(_ quantity: Quantity, _ value: Double) -> Bool {
        let start = quantity.atoms.lowerBound
        let end = quantity.atoms.upperBound
        guard atoms.lower(start - 1) == "at", value >= 10, quantity.isDigits, value == value.rounded(), isClosedAge(end)
        else { return false }
        var head = Int(atoms.token(start).head)
        // `became an MP at 27`: the number may stand at what he became.
        if head >= 0, atoms.tokens[head].tag.isNoun { head = Int(atoms.tokens[head].head) }
        guard head >= 0, atoms.tokens[head].tag.isVerb else { return false }
        return Self.events.contains(atoms.text.lemma(of: atoms.tokens[head]))
            || atoms.lower(start - 2) == "school" && atoms.text.lemma(of: atoms.tokens[head]) == "leave"
    }

    /// Whether nothing that a number could count stands behind it.
    private func isClosedAge(_ end: Int) -> Bool {
        end >= atoms.count || !atoms.isSameSentence(end - 1, end) || atoms.is(end, Self.behindAges)
    }

    private static let ofAllAges: WordSet = [
        "children", "people", "adults", "women", "men", "boys", "girls", "those", "anyone", "everyone", "pensioners",
    ]
    private static let hedges: WordSet = ["only", "just", "about", "nearly", "almost", "still", "already"]
    private static let copulas: WordSet = ["is", "was", "'s"]
    private static let persons: WordSet = ["he", "she", "i", "who"]
    private static let events: WordSet = ["die", "retire", "marry", "become"]
    private static let behindAges = WordList.set(
        ". , ; ) when in by on at to and but or last this next now then so because if after before")
}
