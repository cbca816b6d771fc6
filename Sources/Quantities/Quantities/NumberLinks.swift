internal import FactModel
internal import Linguistics

/// Ties the numbers of a sentence to each other: what one starts from or converts, what it holds for, what it shares.
struct NumberLinks: Sendable {
    let atoms: Atoms
    private let counts: CountLinks

    init(atoms: Atoms) {
        self.atoms = atoms
        counts = CountLinks(atoms: atoms)
    }

    /// Completes the numbers of a text, which are in order.
    func link(_ numbers: inout [Quantity]) {
        var start = 0
        while start < numbers.count {
            var end = start + 1
            while end < numbers.count, end - start < Self.longest,
                atoms.isSameSentence(numbers[start].atoms.lowerBound, numbers[end].atoms.lowerBound)
            { end += 1 }
            linkSentence(&numbers, start..<end)
            start = end
        }
    }

    /// No sentence is read further; lists of more numbers are tables.
    private static let longest = 40

    private func linkSentence(_ numbers: inout [Quantity], _ sentence: Range<Int>) {
        for index in sentence.reversed() where index + 1 < sentence.upperBound {
            share(&numbers, index)
            part(&numbers, index)
        }
        for index in sentence where numbers[index].fact.isBareCount { counts.complete(&numbers, index, sentence) }
        for index in sentence {
            age(&numbers, index)
            inherit(&numbers, index, sentence)
            convert(&numbers, index, sentence)
            takeSubjectOfLevel(&numbers, index, sentence)
        }
        for index in sentence {
            change(&numbers, index, sentence)
            restate(&numbers, index, sentence)
            joinChange(&numbers, index, sentence)
            shareDirection(&numbers, index, sentence)
        }
        sum(&numbers, sentence)
        date(&numbers, sentence)
    }

    /// `life expectancy is around 73`: what is counted in years when nothing else is said.
    private func age(_ numbers: inout [Quantity], _ index: Int) {
        let number = numbers[index].fact
        guard number.isBareCount, let about = number.about?.lowercased(), let value = number.value,
            (1...120).contains(value),
            // `the average age of buyers rose by 3` is no age.
            number.role != .change,
            about.contains("expectancy") || about.contains(" age,") || Self.nounPhrase(of: about).hasSuffix(" age")
        else { return }
        numbers[index].fact.kind = .age
        numbers[index].fact.unit = "year of age"
        numbers[index].fact.unitKind = "time"
    }

    /// The words up to what `of` adds, the last of which is the noun that they are about.
    private static func nounPhrase(of about: String) -> Substring {
        let words = about.split(separator: " ")
        guard let of = words.firstIndex(of: "of"), of > 0 else { return about[...] }
        return about[..<words[of - 1].endIndex]
    }

    // MARK: What is written once

    /// `eight or nine people`, `four-, five- and six-cylinder`: the first counts what the last does.
    private func share(_ numbers: inout [Quantity], _ index: Int) {
        // `in the 12th and 78th minutes`
        let isRank =
            numbers[index].fact.kind == .ordinal && numbers[index + 1].fact.kind == .ordinal
            && numbers[index].fact.counted == nil
        guard isRank || numbers[index].fact.isBareCount && numbers[index + 1].fact.kind == .cardinal,
            numbers[index + 1].fact.counted != nil, isRank || numbers[index].fact.role != .to
        else { return }
        var gap = Array(numbers[index].atoms.upperBound..<numbers[index + 1].atoms.lowerBound)
        if let first = gap.first, atoms.isDash(first), atoms.isGlued(first) { gap.removeFirst() }
        guard (1...4).contains(gap.count), gap.contains(where: { atoms.is($0, [",", "or", "and", "to", "/"]) }),
            gap.allSatisfy({ atoms.is($0, Self.between) || atoms.token($0).tag == .jj })
        else { return }
        numbers[index].fact.counted = numbers[index + 1].fact.counted
        numbers[index].fact.countedPhrase = numbers[index + 1].fact.countedPhrase
        numbers[index].fact.about = numbers[index].fact.about ?? numbers[index + 1].fact.about
    }

    private static let between = WordList.set(", or and to / even perhaps probably maybe possibly")

    /// `3.9 million headsets, up from 2.4 million`; `15.3 points, 7.4 rebounds`: a later number leaves out what the
    /// earlier says.
    private func inherit(_ numbers: inout [Quantity], _ index: Int, _ sentence: Range<Int>) {
        let start = numbers[index].atoms.lowerBound
        guard index > sentence.lowerBound else { return }
        let last = numbers[index - 1]
        let isCompared =
            atoms.is(start - 1, ["from", "to", "than"]) || atoms.matches(["compared", "with"], at: start - 2)
        if numbers[index].fact.isBareCount, isCompared,
            last.fact.kind == .cardinal || last.fact.kind == .age || last.fact.kind == .measure
                || last.fact.kind == .money
                || last.fact.kind == .percent,
            start - last.atoms.upperBound < 8, !hasClause((last.endOfNoun ?? last.atoms.upperBound)..<start)
        {
            numbers[index].fact.counted = last.fact.counted
            numbers[index].fact.countedPhrase = last.fact.countedPhrase
            if let unit = last.fact.unit, last.fact.kind != .percent {
                numbers[index].fact.kind = last.fact.kind
                numbers[index].fact.unit = unit
                numbers[index].fact.unitKind = last.fact.unitKind
                numbers[index].fact.perUnit = last.fact.perUnit
                numbers[index].fact.currencyAssumed = last.fact.currencyAssumed
            }
        }
        takeUnitOfTime(&numbers, index)
        inMillions(&numbers, index)
        acrossDates(&numbers, index, sentence)
        alongside(&numbers, index)
        // `rose by 2 percent but the other fell by 1`
        if numbers[index].fact.isBareCount, numbers[index].fact.role == .change, atoms.lower(start - 1) == "by",
            last.fact.role == .change, last.fact.kind == .percent
        {
            numbers[index].fact.kind = .percent
            numbers[index].fact.unit = last.fact.unit
            numbers[index].fact.unitKind = last.fact.unitKind
        }
        let gap = last.atoms.upperBound..<start
        if gap.count == 1, atoms.is(gap.lowerBound, [",", ";", "and"]), last.fact.kind == numbers[index].fact.kind,
            numbers[index].fact.kind == .measure, last.fact.about != nil
        {
            numbers[index].fact.about = last.fact.about
        }
    }

    /// `after 12 games, the index fell to 45`: whether a noun and its verb stand between two numbers.
    private func hasClause(_ gap: Range<Int>) -> Bool {
        guard let verb = gap.first(where: { [.vbd, .vbz, .vbp].contains(atoms.token($0).tag) }) else { return false }
        return gap.contains { $0 < verb && atoms.token($0).tag.isNoun && atoms.token($0).relation.isSubject }
    }

    /// `280 million of the 1.5 billion shekels`: a part is in the unit of its whole.
    private func part(_ numbers: inout [Quantity], _ index: Int) {
        let gap = numbers[index].atoms.upperBound..<numbers[index + 1].atoms.lowerBound
        let whole = numbers[index + 1].fact
        guard !gap.isEmpty else { return }
        count(&numbers, index, gap, whole)
        guard gap.count == 2, numbers[index].fact.isBareCount, whole.kind == .money || whole.kind == .measure,
            atoms.lower(gap.lowerBound) == "of", atoms.is(gap.lowerBound + 1, ["the", "its", "their", "his", "her"]),
            let value = numbers[index].fact.value, let total = whole.value, value < total
        else { return }
        numbers[index].fact.kind = whole.kind
        numbers[index].fact.unit = whole.unit
        numbers[index].fact.unitKind = whole.unitKind
        numbers[index].fact.currencyAssumed = whole.currencyAssumed
    }

    /// `nine of our 11 businesses`, `16 out of the top 20 titles`, `two thirds of the 4.3m sales`: a part counts what its
    /// whole does.
    private func count(_ numbers: inout [Quantity], _ index: Int, _ gap: Range<Int>, _ whole: NumberFact) {
        guard let counted = whole.counted, whole.kind == .cardinal, numbers[index].fact.counted == nil,
            numbers[index].fact.isBareCount || numbers[index].fact.kind == .fraction && numbers[index].fact.unit == nil
                || numbers[index].fact.kind == .ratio,
            (1...5).contains(gap.count), gap.contains(where: { atoms.lower($0) == "of" }),
            gap.allSatisfy({
                atoms.is($0, Self.partitives) || atoms.token($0).tag.isAdjective
                    // `48 of Ohio's 70 seats`
                    || isOwner($0, before: gap.upperBound)
            })
        else { return }
        numbers[index].fact.counted = counted
        numbers[index].fact.countedPhrase = whole.countedPhrase
        numbers[index].fact.role = numbers[index].fact.role ?? .share
    }

    /// Whether an atom belongs to the name of whose a whole is.
    private func isOwner(_ index: Int, before whole: Int) -> Bool {
        guard atoms.behindPossessive(whole - 1) == whole || atoms.behindPossessive(whole - 2) == whole else {
            return false
        }
        return atoms.is(index, ["'", "’", "s", "'s", "’s"]) || atoms.token(index).tag.isName
    }

    private static let partitives = WordList.set(
        "of out the a an its their his her our my these those all last top first")

    // MARK: Conversions and changes

    /// `lost 190 points, or 0.6%`: the same change in another unit.
    private func restate(_ numbers: inout [Quantity], _ index: Int, _ sentence: Range<Int>) {
        guard index > sentence.lowerBound, numbers[index].fact.direction == nil,
            numbers[index].fact.role == nil || numbers[index].fact.role == .rate,
            numbers[index].fact.isAmount || numbers[index].fact.kind == .percent
        else { return }
        let last = numbers[index - 1]
        let gap = last.atoms.upperBound..<numbers[index].atoms.lowerBound
        // `were down 2.3%, Acme by 2.6%`: the verb is left out.
        if last.fact.role == .change, last.fact.unit == numbers[index].fact.unit, (2...7).contains(gap.count),
            atoms.lower(numbers[index].atoms.lowerBound - 1) == "by",
            !gap.contains(where: { atoms.token($0).tag.isVerb })
        {
            numbers[index].fact.direction = last.fact.direction
            numbers[index].fact.role = .change
            return
        }
        guard last.fact.role == .change, last.fact.unit != numbers[index].fact.unit, gap.count <= 4,
            let or = gap.first(where: { atoms.lower($0) == "or" }),
            gap.allSatisfy({ $0 == or || atoms.is($0, [",", "about", "nearly", "almost"]) || $0 < or })
        else { return }
        numbers[index].fact.direction = last.fact.direction
        numbers[index].fact.role = .change
        numbers[index].fact.about = last.fact.about ?? numbers[index].fact.about
    }

    /// `8 miles (13 kilometres)`, `1.356 billion ($1.762bn)`: the bracket says the same again.
    private func convert(_ numbers: inout [Quantity], _ index: Int, _ sentence: Range<Int>) {
        let start = numbers[index].atoms.lowerBound
        // `$9.4bn (261bn roubles, £4.8bn)`
        let isListed =
            index > 0 && atoms.lower(start - 1) == "," && numbers[index - 1].fact.base == index - 2
            && atoms.lower(numbers[index].atoms.upperBound) == ")"
        guard index > sentence.lowerBound, numbers[index].fact.isAmount,
            isListed || atoms.is(start - 1, ["(", ";", "/"])
        else { return }
        if numbers[index].fact.kind == .money { lend(&numbers, to: index - 1, sentence) }
        let last = numbers[index - 1]
        guard last.fact.isAmount, last.fact.unitKind == numbers[index].fact.unitKind || last.fact.unit == nil,
            last.fact.unit != numbers[index].fact.unit, start - last.atoms.upperBound <= 2
        else { return }
        numbers[index].fact.base = index - 1
        numbers[index].fact.about = last.fact.about ?? numbers[index].fact.about
        if numbers[index].fact.bound == .exactly { numbers[index].fact.bound = last.fact.bound }
    }

    /// `2,435,000 yen ($22,480) … and 2,380,000 ($21,972)`: what is converted again is in the currency of the first.
    private func lend(_ numbers: inout [Quantity], to index: Int, _ sentence: Range<Int>) {
        guard index > sentence.lowerBound, numbers[index].fact.isBareCount,
            let converted = (sentence.lowerBound + 1..<index).last(where: {
                numbers[$0].fact.base == $0 - 1 && numbers[$0].fact.kind == .money
            })
        else { return }
        let source = numbers[converted - 1].fact
        guard source.kind == .money else { return }
        numbers[index].fact.kind = .money
        numbers[index].fact.unit = source.unit
        numbers[index].fact.unitKind = source.unitKind
        numbers[index].fact.currencyAssumed = source.currencyAssumed
    }

    /// `fell from $2,415 to $2,315`, `narrowed to 138,285 from 212,577`: the level reached starts from the other.
    private func change(_ numbers: inout [Quantity], _ index: Int, _ sentence: Range<Int>) {
        let gap =
            index > sentence.lowerBound ? numbers[index - 1].atoms.upperBound..<numbers[index].atoms.lowerBound : 0..<0
        if gap.count == 1, atoms.lower(gap.lowerBound) == "to", numbers[index - 1].fact.role == .from,
            numbers[index].fact.kind == numbers[index - 1].fact.kind
        {
            numbers[index].fact.role = .to
        }
        guard numbers[index].fact.role == .to else { return }
        // `eased to 3.1 per cent in June from 3.4`
        let next = (index + 1..<sentence.upperBound).first { numbers[$0].fact.kind != .date }
        // `from 180,000 tonnes this year to 600,000`
        let last = (sentence.lowerBound..<index).last { numbers[$0].fact.kind != .date }
        for other in [last ?? -1, next ?? -1] where sentence.contains(other) {
            let candidate = numbers[other]
            // Behind a comma or a verb another change begins.
            let end = min(numbers[index].atoms.upperBound, candidate.atoms.upperBound)
            let between = end..<max(end, numbers[index].atoms.lowerBound, candidate.atoms.lowerBound)
            if between.contains(where: { atoms.token($0).tag.isVerb || other < index && atoms.lower($0) == "," }) {
                continue
            }
            let isFrom = candidate.fact.role == .from || atoms.lower(candidate.atoms.lowerBound - 1) == "from"
            guard isFrom, candidate.fact.unit == numbers[index].fact.unit, candidate.fact.kind != .date else {
                continue
            }
            numbers[other].fact.role = .from
            // `to 0.35 euros a share from 0.50 euros`
            numbers[other].fact.perUnit = candidate.fact.perUnit ?? numbers[index].fact.perUnit
            numbers[other].fact.about = numbers[index].fact.about ?? numbers[other].fact.about
            numbers[index].fact.base = other
            if numbers[index].fact.direction == nil, let from = candidate.fact.value,
                let to = numbers[index].fact.value,
                from != to
            {
                numbers[index].fact.direction = to > from ? .up : .down
            }
        }
    }
}
