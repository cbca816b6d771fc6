import FactModel
import Linguistics

/// Finds quantities and dates by a scan over the tokens.
struct NumberFinder: Sendable {
    let words: Words
    let article: Article
    private let reader: NumberReader
    private let dates: DateReader

    init(words: Words, article: Article) {
        self.words = words
        self.article = article
        reader = NumberReader(words: words)
        dates = DateReader(words: words, published: article.published)
    }

    /// Returns the numbers in the order of the text, each with the innermost statement that holds it.
    ///
    /// - Parameter statements: The statements of the article in the order of the text.
    /// - Returns: The numbers; ``NumberFact/statement`` is an index into `statements`.
    func numbers(in statements: [Statement]) -> [NumberFact] {
        var found = headerDates()
        var index = 0
        while index < words.count {
            if let date = dates.date(at: index) {
                var fact = NumberFact(span: words.span(date.tokens), kind: .date, confidence: 0.95, rule: "date")
                fact.iso = date.iso
                fact.grain = date.grain
                found.append(fact)
                index = date.tokens.upperBound
            } else if let numeral = reader.numeral(at: index) {
                let (fact, end) = fact(numeral)
                if let fact { found.append(fact) }
                index = max(end, index + 1)
            } else {
                index += 1
            }
        }
        found.sort { $0.span < $1.span }
        return assigned(found, to: statements)
    }

    private func headerDates() -> [NumberFact] {
        var found: [NumberFact] = []
        if let span = article.publishedSpan, let published = article.published {
            var fact = NumberFact(span: span, kind: .date, confidence: 1, rule: "publication-date")
            fact.iso = published
            fact.grain = "day"
            found.append(fact)
        }
        if let span = article.dateline?.dateSpan, !article.prose.contains(span),
            let iso = DateReader.iso(ofDateline: article.text(of: span), published: article.published)
        {
            var fact = NumberFact(span: span, kind: .date, confidence: 0.95, rule: "dateline-date")
            fact.iso = iso
            fact.grain = "day"
            found.append(fact)
        }
        return found
    }

    // MARK: One number

    private func fact(_ numeral: NumberReader.Numeral) -> (fact: NumberFact?, end: Int) {
        let start = numeral.tokens.lowerBound
        let end = numeral.tokens.upperBound
        let next = end < words.count ? words.lower[end] : ""
        var tokens = numeral.tokens
        var fact = NumberFact(span: words.span(tokens), kind: .cardinal, confidence: 0.85, rule: "numeral")
        fact.value = numeral.value
        fact.valueText = Self.decimal(numeral.value)
        fact.significantDigits = numeral.digits > 0 ? numeral.digits : nil
        if isIdentifier(numeral) {
            fact.kind = .identifier
            return (fact, end)
        }
        if numeral.isOrdinal {
            fact.kind = .ordinal
            count(&fact, from: end)
        } else if numeral.isPercent || ["%", "percent", "pct"].contains(next) || next == "per" && follows(end, "cent") {
            fact.kind = .percent
            fact.unit = "percent"
            fact.unitKind = "percent"
            tokens = start..<(numeral.isPercent ? end : next == "per" ? end + 2 : end + 1)
        } else if next == "percentage", end + 1 < words.count, words.lower[end + 1].hasPrefix("point") {
            fact.kind = .percent
            fact.unit = "percentage point"
            fact.unitKind = "percent"
            tokens = start..<end + 2
        } else if start > 0, let currency = NumberLexicon.signs[words.lower[start - 1]] {
            fact.kind = .money
            fact.unit = currency
            fact.unitKind = "currency"
            fact.currencyAssumed = words.lower[start - 1] == "$"
            tokens = start - 1..<end
        } else if let currency = NumberLexicon.currencies[NumberLexicon.singular(next)] {
            fact.kind = .money
            fact.unit = currency
            fact.unitKind = "currency"
            fact.currencyAssumed = true
            tokens = start..<end + 1
        } else if next == "times" {
            fact.kind = .multiplier
            tokens = start..<end + 1
        } else if let (unit, kind) = NumberLexicon.measures[NumberLexicon.singular(next)] {
            fact.kind = .measure
            fact.unit = unit
            fact.unitKind = kind
            tokens = start..<end + 1
        } else if let period = period(numeral) {
            fact = period.fact
            tokens = period.tokens
        } else if next == "-" || numeral.value == 1 && numeral.digits == 0 {
            return (nil, end)
        } else {
            count(&fact, from: end)
        }
        fact.span = words.span(tokens)
        bind(&fact, before: tokens.lowerBound)
        return (fact, tokens.upperBound)
    }

    private func follows(_ index: Int, _ word: String) -> Bool {
        index + 1 < words.count && words.lower[index + 1] == word
    }

    /// `11 days`, `34-year-old`.
    private func period(_ numeral: NumberReader.Numeral) -> (fact: NumberFact, tokens: Range<Int>)? {
        var unit = numeral.tokens.upperBound
        if unit + 1 < words.count, words.lower[unit] == "-" { unit += 1 }
        guard unit < words.count, let period = NumberLexicon.periods[NumberLexicon.singular(words.lower[unit])] else {
            return nil
        }
        var end = unit + 1
        var fact = NumberFact(
            span: words.span(numeral.tokens), kind: .duration, confidence: 0.85, rule: "duration")
        let text = Self.decimal(numeral.value)
        fact.iso =
            period.unit == "decade"
            ? "P" + Self.decimal(numeral.value * 10) + "Y"
            : period.code.split(separator: "%").joined(separator: text)
        let old = end < words.count && words.lower[end] == "-" ? end + 1 : end
        if old < words.count, words.lower[old] == "old" {
            end = old + 1
            fact.kind = .age
            fact.iso = nil
        }
        fact.value = numeral.value
        fact.valueText = text
        fact.significantDigits = numeral.digits > 0 ? numeral.digits : nil
        fact.unit = period.unit
        fact.unitKind = "time"
        return (fact, numeral.tokens.lowerBound..<end)
    }

    /// Whether a numeral is a part of a name: `Boeing 737`, `COVID-19`.
    private func isIdentifier(_ numeral: NumberReader.Numeral) -> Bool {
        let start = numeral.tokens.lowerBound
        guard start > 0, numeral.digits > 0, !numeral.isOrdinal, !numeral.isPercent else { return false }
        let token = words.text.tokens[start]
        if words.lower[start - 1] == "-", !token.followsSpace, start > 1, words.isCapital[start - 2] { return true }
        guard words.isCapital[start - 1], token.sentence == words.text.tokens[start - 1].sentence else { return false }
        let before = words.lower[start - 1]
        if NumberLexicon.signs[before] != nil || NumberLexicon.months[before] != nil
            || ClosedClass.days.contains(before)
            || ClosedClass.prepositions.contains(before) || ClosedClass.determiners.contains(before)
            || ClosedClass.boundaries.contains(before)
        {
            return false
        }
        let next = numeral.tokens.upperBound
        guard next < words.count else { return true }
        let isCounted = NumberLexicon.isPlural(words.lower[next]) && !words.isCapital[next]
        return !isCounted && !["%", "percent", "per", "percentage", "million", "billion"].contains(words.lower[next])
    }

    /// Reads the noun that is counted, with the adjectives before it.
    private func count(_ fact: inout NumberFact, from start: Int) {
        var end = start
        while end < words.count, end < start + 4, words.isWord[end] {
            let word = words.lower[end]
            if ClosedClass.boundaries.contains(word) || ClosedClass.prepositions.contains(word)
                || ClosedClass.determiners.contains(word) || word.first?.isNumber == true || word == "and"
            {
                break
            }
            end += 1
            if NumberLexicon.isPlural(word), !words.isCapital[end - 1] { break }
            if fact.kind == .ordinal { break }
        }
        guard end > start else { return }
        fact.counted = NumberLexicon.singular(words.lower[end - 1])
        fact.countedPhrase = words.string(start..<end)
    }

    /// Reads `more than`, `nearly` and the like before a number.
    private func bind(_ fact: inout NumberFact, before start: Int) {
        for (cue, bound) in NumberLexicon.bounds where start >= cue.count {
            let range = start - cue.count..<start
            guard words.lower[range].elementsEqual(cue) else { continue }
            fact.bound = bound
            fact.cue = words.span(range)
            switch bound {
            case .above, .atLeast:
                fact.low = fact.value
                fact.lowInclusive = bound == .atLeast
            case .below, .atMost:
                fact.high = fact.value
                fact.highInclusive = bound == .atMost
            default: break
            }
            return
        }
    }

    private static func decimal(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 9e15 ? String(Int64(value)) : String(value)
    }

    // MARK: Who gave it

    private func assigned(_ numbers: [NumberFact], to statements: [Statement]) -> [NumberFact] {
        var numbers = numbers
        var active: [Int] = []
        var next = 0
        for index in numbers.indices {
            let span = numbers[index].span
            while next < statements.count, statements[next].span.start <= span.start {
                active.append(next)
                next += 1
            }
            active.removeAll { statements[$0].span.end <= span.start }
            numbers[index].statement =
                active
                .filter { statements[$0].fragments.contains { $0.contains(span) } }
                .min { statements[$0].span.count < statements[$1].span.count }
        }
        return numbers
    }
}
