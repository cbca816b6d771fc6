import ArticleReading
import FactModel

/// Writes an article's facts as the JSON object of `factdb extract`; its offsets count code points.
struct ArticleJSON {
    private let article: Article
    private let facts: ArticleFacts
    private let map: CodePointMap
    private let utf8: [UInt8]

    /// Takes the facts of an article.
    init(_ article: Article, _ facts: ArticleFacts) {
        self.article = article
        self.facts = facts
        utf8 = Array(article.body.utf8)
        map = CodePointMap(utf8: utf8)
    }

    /// Returns the object on one line, without a line end.
    func text(withBody: Bool) -> String {
        var json = JSONText()
        json.object { json in
            json.string("id", article.externalID ?? article.key)
            json.string("engine", EngineVersion.current)
            json.object("article") { writeArticle(&$0, withBody: withBody) }
            json.array("statements") { json in facts.statements.forEach { writeStatement($0, &json) } }
            json.array("people") { json in facts.people.forEach { writePerson($0, &json) } }
            json.array("organizations") { json in facts.organizations.forEach { writeOrganization($0, &json) } }
            json.array("places") { json in facts.places.forEach { writePlace($0, &json) } }
            json.array("acronyms") { json in
                for acronym in facts.acronyms {
                    json.object { json in
                        writeOffsets(acronym.short, as: "short", &json)
                        writeOffsets(acronym.long, as: "long", &json)
                    }
                }
            }
            json.array("numbers") { json in facts.numbers.forEach { writeNumber($0, &json) } }
        }
        return json.text
    }

    private func writeArticle(_ json: inout JSONText, withBody: Bool) {
        json.string("key", article.key)
        json.optionalString("title", article.title)
        json.optionalString("published", article.published)
        json.optionalString("outlet", article.outlet)
        json.optionalString("byline", article.byline)
        json.optionalString("url", article.url)
        json.string("language", article.language)
        json.optionalString("source", article.sourcePath)
        json.integer("words", article.wordCount)
        if withBody { json.string("text", article.body) }
    }

    private func writeStatement(_ statement: Statement, _ json: inout JSONText) {
        json.object { json in
            json.string("kind", statement.kind.rawValue)
            writeSpan(statement.span, &json)
            if statement.fragments.count > 1 {
                json.array("fragments") { json in statement.fragments.forEach { writeOffsets($0, &json) } }
            }
            if !statement.quoted.isEmpty {
                json.array("quoted") { json in statement.quoted.forEach { writeOffsets($0, &json) } }
            }
            json.bool("nested", statement.nestedIn != nil)
            json.string("act", statement.act.rawValue)
            json.bool("negated", statement.isNegated)
            json.integer("group", statement.group)
            if let cue = statement.cue { json.object("cue") { writeSpan(cue, &$0) } }
            if let source = statement.source {
                json.object("speaker") { json in
                    writeSpan(source.span, &json)
                    json.string("mention", source.mention.rawValue)
                    json.optionalString("name", source.speaker?.name)
                    json.optionalString("kind", source.speaker?.kind.rawValue)
                }
            }
            json.number("confidence", statement.confidence)
            json.string("rule", statement.rule)
        }
    }

    private func writePerson(_ person: Person, _ json: inout JSONText) {
        json.object { json in
            json.string("name", person.name)
            json.optionalString("gender", person.gender?.rawValue)
            writeAliases(person.aliases, &json)
            json.array("roles") { json in
                for role in person.roles {
                    json.object { json in
                        json.string("title", role.title)
                        json.optionalString("organization", role.organization)
                        json.optionalString("place", role.place)
                        writeSpan(role.span, &json)
                    }
                }
            }
            writeMentions(person.mentions, &json)
        }
    }

    private func writeOrganization(_ organization: Organization, _ json: inout JSONText) {
        json.object { json in
            json.string("name", organization.name)
            json.optionalString("acronym", organization.acronym)
            json.optionalString("kind", organization.kind?.rawValue)
            writeAliases(organization.aliases, &json)
            writeMentions(organization.mentions, &json)
        }
    }

    private func writePlace(_ place: Place, _ json: inout JSONText) {
        json.object { json in
            json.string("name", place.name)
            json.optionalString("kind", place.kind?.rawValue)
            writeMentions(place.mentions, &json)
        }
    }

    private func writeNumber(_ number: NumberFact, _ json: inout JSONText) {
        json.object { json in
            writeSpan(number.span, &json)
            json.string("kind", number.kind.rawValue)
            // A bound is no value: `more than 5,500` has a lower end only.
            if let value = number.value, (number.low == nil) == (number.high == nil) { json.number("value", value) }
            if let low = number.low { json.number("low", low) }
            if let high = number.high { json.number("high", high) }
            json.optionalString("unit", unit(of: number))
            json.optionalString("unit_kind", number.unitKind)
            json.optionalString("per", number.perUnit)
            json.optionalString("counted", number.counted)
            json.optionalString("about", number.about)
            json.string("bound", number.bound.rawValue)
            json.optionalString("direction", number.direction?.rawValue)
            json.optionalString("role", number.role?.rawValue)
            json.optionalString("iso", number.isoEnd.map { (number.iso ?? "") + "/" + $0 } ?? number.iso)
            if let statement = number.statement {
                json.integer("statement", statement)
                json.optionalString("asserted_by", facts.statements[statement].source?.speaker?.name)
            }
        }
    }

    /// The unit with what it is counted by: `USD per barrel`, `test per day`.
    private func unit(of number: NumberFact) -> String? {
        guard let per = number.perUnit, let unit = number.unit ?? number.counted else { return number.unit }
        return unit + " per " + per
    }

    private func writeAliases(_ aliases: [String], _ json: inout JSONText) {
        json.array("aliases") { json in aliases.forEach { json.string($0) } }
    }

    private func writeMentions(_ mentions: [Mention], _ json: inout JSONText) {
        json.array("mentions") { json in
            for mention in mentions {
                json.object { json in
                    json.integer("start", map.codePointOffset(ofByte: mention.span.start))
                    json.integer("end", map.codePointOffset(ofByte: mention.span.end))
                    json.string("kind", mention.kind.rawValue)
                }
            }
        }
    }

    private func writeSpan(_ span: Span, _ json: inout JSONText) {
        json.integer("start", map.codePointOffset(ofByte: span.start))
        json.integer("end", map.codePointOffset(ofByte: span.end))
        json.string("text", String(decoding: utf8[span.range], as: UTF8.self))
    }

    private func writeOffsets(_ span: Span, as name: String, _ json: inout JSONText) {
        json.array(name) { writeElements(span, &$0) }
    }

    private func writeOffsets(_ span: Span, _ json: inout JSONText) {
        json.array { writeElements(span, &$0) }
    }

    private func writeElements(_ span: Span, _ json: inout JSONText) {
        json.integer(map.codePointOffset(ofByte: span.start))
        json.integer(map.codePointOffset(ofByte: span.end))
    }
}
