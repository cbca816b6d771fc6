import Linguistics

/// Those who speak together: names that `and` or commas join.
extension AttributionRules {
    /// Takes in the name that opens the sentence before `and`: `Jane Miller and her colleague Tom Hill said …`.
    func withPartner(_ subject: Range<Int>, in sentence: Range<Int>, from low: Int) -> Range<Int> {
        if let pair = pair(beside: subject, in: sentence, from: low) { return pair }
        let and = subject.lowerBound - 1
        guard and > max(low, sentence.lowerBound), flow.lower(and) == "and", flow.isCapital(and - 1),
            let partner = phrases.phrase(endingAt: and - 1, from: max(low, sentence.lowerBound)),
            partner.lowerBound == sentence.lowerBound || flow.lower(partner.lowerBound - 1) == "both",
            // `The car hit Jane Miller and a witness said …`
            !partner.contains(where: { flow.isFinite($0) || flow.words.text.tokens[token($0)].tag == .vbn })
        else { return subject }
        return partner.lowerBound..<subject.upperBound
    }

    /// Returns two names that `and` joins at the start of a sentence where a subject is only one of them, or what commas
    /// add to both: `Acme and Orbis, the two largest insurers, said …`.
    private func pair(beside subject: Range<Int>, in sentence: Range<Int>, from low: Int) -> Range<Int>? {
        let start = max(low, sentence.lowerBound)
        if let list = list(endingWith: subject, from: start) { return list }
        if subject.lowerBound == start || flow.lower(subject.lowerBound - 1) == ",",
            let list = list(beginningWith: subject, in: sentence)
        {
            return list
        }
        let and: Int
        if subject.upperBound + 1 < sentence.upperBound, flow.lower(subject.upperBound) == "and",
            subject.lowerBound == start
        {
            and = subject.upperBound
        } else if subject.lowerBound - 2 > start, flow.lower(subject.lowerBound - 1) == ",",
            flow.lower(flow.head(of: subject)).hasSuffix("s"), !flow.isCapital(flow.head(of: subject)),
            let joint = (start + 1..<min(start + 16, subject.lowerBound - 2)).first(where: { flow.lower($0) == "and" })
        {
            and = joint
        } else {
            return nil
        }
        guard (start..<and).allSatisfy({ flow.isCapital($0) && !flow.items[$0].isQuotation }) else { return nil }
        var end = and + 1
        while end < sentence.upperBound, !flow.items[end].isQuotation, flow.isWord(end), flow.isCapital(end) {
            end += 1
        }
        let isClosed = end < sentence.upperBound && flow.lower(end) == ","
        return end > and + 1 && isClosed && (end < subject.lowerBound ? end + 1 == subject.lowerBound : true)
            ? start..<end : nil
    }

    /// Returns the names of a list that a subject begins: `Acme, Orbis and Smith Brothers said …`, but not
    /// `Jane Miller, Secretary for Trade and Industry, said …`.
    private func list(beginningWith subject: Range<Int>, in sentence: Range<Int>) -> Range<Int>? {
        // `The leaders of France, Germany and Poland said …`
        let of = subject.dropFirst().last { flow.lower($0) == "of" }
        let isOfSeveral =
            of.map { DescriptionLexicon.isGroup(flow.lower($0 - 1)) && $0 + 1 < subject.upperBound } ?? false
        let names = (isOfSeveral ? (of ?? subject.lowerBound) + 1 : subject.lowerBound)..<subject.upperBound
        guard flow.isCapital(subject.upperBound - 1), names.allSatisfy({ isOfName($0) || isInsideName($0) }) else {
            return nil
        }
        var end = subject.upperBound
        var isLast = false
        while !isLast, end + 2 < sentence.upperBound, end - subject.lowerBound < Self.longestList,
            [",", "and"].contains(flow.lower(end))
        {
            isLast = flow.lower(end) == "and"
            var next = end + 1
            while next < sentence.upperBound,
                isOfName(next)
                    || next > end + 1 && next + 1 < sentence.upperBound && isInsideName(next) && isOfName(next + 1)
            {
                next += 1
            }
            guard next > end + 1 else { return nil }
            end = next
        }
        // With a comma behind it, what commas cut out describes the first name.
        let verb = end < sentence.upperBound && flow.lower(end) == "all" ? end + 1 : end
        guard isLast, flow.lower(subject.upperBound) == ",", verb < sentence.upperBound, flow.isFinite(verb) else {
            return nil
        }
        return subject.lowerBound..<end
    }

    private func isOfName(_ item: Int) -> Bool {
        !flow.items[item].isQuotation && flow.isWord(item) && flow.isCapital(item)
            && flow.words.text.tokens[token(item)].tag.isName
    }

    /// Whether a word may stand inside a name or before it: `the Bank of Leeds`.
    private func isInsideName(_ item: Int) -> Bool {
        !flow.items[item].isQuotation && ["of", "for", "the"].contains(flow.lower(item))
    }

    /// No list of speakers has more words.
    private static let longestList = 30

    /// Returns the names of a list that a subject ends: `Acme, Orbis and Smith Brothers said …`.
    private func list(endingWith subject: Range<Int>, from start: Int) -> Range<Int>? {
        guard subject.contains(where: { flow.lower($0) == "and" }), flow.isCapital(subject.upperBound - 1),
            flow.isCapital(subject.lowerBound)
        else { return nil }
        var first = subject.lowerBound
        while first - 2 >= start, flow.lower(first - 1) == ",", !flow.items[first - 2].isQuotation,
            flow.isCapital(first - 2), !phrases.isTime(first - 2)
        {
            var name = first - 2
            while name > start, !flow.items[name - 1].isQuotation, flow.isCapital(name - 1) || flow.isHyphen(name - 1) {
                name -= 1
            }
            // `In Leeds, Smith and Hill said`, `Jane Miller, Smith and Hill's lawyer, said`
            let opens = name == start || flow.lower(name - 1) == ","
            // `A spokesman for the Ministry for Culture, Media and Sport`, but not `In the case of Acme, Smith and Hill`
            if !opens, name > start, ["for", "of"].contains(flow.lower(name - 1)),
                let whole = phrases.phrase(endingAt: first - 2, from: start), whole.lowerBound < name,
                DescriptionLexicon.isPerson(flow.lower(flow.head(of: whole)))
                    || DescriptionLexicon.isGroup(flow.lower(flow.head(of: whole))),
                whole.lowerBound == start || !ClosedClass.prepositions.contains(flow.lower(whole.lowerBound - 1))
            {
                return whole.lowerBound..<subject.upperBound
            }
            guard opens, flow.words.text.tokens[token(name)].tag.isName else { break }
            first = name
        }
        return first < subject.lowerBound ? first..<subject.upperBound : nil
    }
}
