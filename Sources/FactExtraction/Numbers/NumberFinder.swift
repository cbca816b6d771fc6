import FactModel
import Quantities

/// Brings the numbers of an article together: those of its prose, its header and its dateline, with who gave them.
struct NumberFinder: Sendable {
    let words: Words
    let article: Article
    /// Whom the article names, with the pronouns that mean them.
    var people: [Person] = []
    /// The bodies that the article names.
    var organizations: [Organization] = []

    /// Returns the numbers in the order of the text, each with the innermost statement that holds it.
    ///
    /// - Parameter statements: The statements of the article in the order of the text.
    /// - Returns: The numbers; ``NumberFact/statement`` is an index into `statements`.
    func numbers(in statements: [Statement]) -> [NumberFact] {
        let header = headerDates()
        var found =
            header
            + quantities().map { number in
                var number = number
                number.base = number.base.map { $0 + header.count }
                number.asOf = number.asOf.map { $0 + header.count }
                return number
            }
        found = sorted(found)
        return assigned(found, to: statements)
    }

    private func quantities() -> [NumberFact] {
        let country = CurrencyCountry(url: article.url, place: article.dateline?.place)
        return QuantityFinder(words.text, published: article.published, country: country, bearers: bearers())
            .numbers()
    }

    /// Whom names, descriptions and pronouns mean, by the bytes behind them.
    private func bearers() -> [Int: Bearer] {
        var bearers: [Int: Bearer] = [:]
        for person in people {
            for mention in person.mentions { bearers[mention.span.end] = Bearer(name: person.name) }
        }
        for (index, organization) in organizations.enumerated() {
            let bearer = Bearer(name: organization.name, organization: index)
            for mention in organization.mentions { bearers[mention.span.end] = bearer }
        }
        return bearers
    }

    /// Brings the numbers into the order of the text; the links between those of the prose move with them.
    private func sorted(_ found: [NumberFact]) -> [NumberFact] {
        let order = found.indices.sorted { (found[$0].span, $0) < (found[$1].span, $1) }
        var places = [Int](repeating: 0, count: found.count)
        for (place, index) in order.enumerated() { places[index] = place }
        return order.map { index in
            var number = found[index]
            number.base = number.base.map { places[$0] }
            number.asOf = number.asOf.map { places[$0] }
            return number
        }
    }

    private func headerDates() -> [NumberFact] {
        var found: [NumberFact] = []
        if let span = article.publishedSpan, !article.prose.contains(span), let published = article.published {
            found.append(date(span, published, rule: "publication-date", confidence: 1))
        }
        if let span = article.dateline?.dateSpan, span != article.publishedSpan, !article.prose.contains(span),
            let iso = day(ofDateline: span)
        {
            found.append(date(span, iso, rule: "dateline-date", confidence: 0.95))
        }
        return found
    }

    private func date(_ span: Span, _ iso: String, rule: String, confidence: Double) -> NumberFact {
        var fact = NumberFact(span: span, kind: .date, confidence: confidence, rule: rule)
        fact.iso = iso
        fact.grain = "day"
        return fact
    }

    /// The day that a dateline prints, such as `Sep 23`; the publication date lends it a year.
    private func day(ofDateline span: Span) -> String? {
        let parts = article.text(of: span).split(whereSeparator: { $0 == " " || $0 == "," })
        let numbers = parts.compactMap { Int($0) }
        guard let month = parts.lazy.compactMap({ MonthName.number(of: $0) }).first,
            let day = numbers.first(where: { (1...31).contains($0) }),
            let year = numbers.first(where: { $0 >= 1000 }) ?? article.published.flatMap({ CalendarDay(iso: $0)?.year })
        else { return nil }
        return CalendarDay(year: year, month: month, day: day)?.iso
    }

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
