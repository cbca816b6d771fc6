import FactModel
import TestSupport

/// An article with a fact of every kind, and characters of one to four bytes before each.
enum SampleArticle {
    static func make(id: String = "a1") -> (Article, ArticleFacts) {
        let marked = MarkedText(
            """
            Überschrift 🚀 für Tests.

            “0️⃣The “roads” works,1️⃣” 2️⃣Ms 3️⃣Ada Obi4️⃣ of the 5️⃣Lagos Road Board6️⃣ said, “7️⃣will cost 40 per cent.8️⃣”

            She said 9️⃣robots were fine.
            """)
        func span(_ low: Int, _ high: Int) -> Span { Span(marked[low, high]) }
        func find(_ words: String) -> Span {
            let all = Array(marked.text.utf8), part = Array(words.utf8)
            let start = (0...(all.count - part.count)).first { all[$0..<($0 + part.count)].elementsEqual(part) } ?? 0
            return Span(start: start, end: start + part.count)
        }
        var article = Article(body: marked.text)
        article.externalID = id
        article.title = "Tests"
        article.published = "2025-01-02"
        let speaker = Speaker(name: "Ada Obi", kind: .person, entity: .person(0))
        let said = Statement(
            kind: .direct, fragments: [span(0, 1), span(7, 8)], cue: find("said"),
            source: Source(span: span(2, 4), mention: .name, speaker: speaker), confidence: 0.9, rule: "test")
        let unresolved = Statement(
            kind: .mixed, fragments: [find("robots were fine")], quoted: [find("fine")],
            source: Source(span: find("She"), mention: .pronoun, speaker: nil), nestedIn: 0, group: 1,
            confidence: 0.5, rule: "test")
        var number = NumberFact(span: find("40 per cent"), kind: .percent, confidence: 1, rule: "test")
        number.value = 40
        number.unit = "percent"
        number.statement = 0
        number.aboutOrganization = 0
        number.base = 1
        let date = NumberFact(span: find("Tests"), kind: .date, confidence: 1, rule: "test")
        let facts = ArticleFacts(
            statements: [said, unresolved],
            people: [
                Person(
                    name: "Ada Obi", gender: .female, aliases: ["Obi"],
                    roles: [Role(title: "Ms", span: find("Ms"))],
                    mentions: [Mention(span: span(3, 4), kind: .name), Mention(span: find("She"), kind: .pronoun)])
            ],
            organizations: [
                Organization(name: "Lagos Road Board", mentions: [Mention(span: span(5, 6), kind: .name)])
            ],
            places: [Place(name: "Lagos", kind: .city, mentions: [Mention(span: find("Lagos"), kind: .name)])],
            acronyms: [AcronymDefinition(short: find("Ms"), long: find("Road"))],
            numbers: [number, date])
        return (article, facts)
    }
}
