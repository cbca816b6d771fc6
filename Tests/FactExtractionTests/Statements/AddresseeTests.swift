import FactModel
import Testing

/// Those who are told something, when no mark divides them from the subject of what they are told.
struct AddresseeTests {
    @Test(arguments: [
        "told BBC News |schools had run out of paper.", "told MPs |hospitals would get more.",
        "told reporters |sales had risen.", "told the Daily Record |players had lost heart.",
        "told BBC Radio 4's Today programme |ministers had failed.", "told local residents |buses would stop.",
        "told the Reuters news agency |production had stopped.", "told the newspaper |farmers were being squeezed.",
        "told her friends |money was tight.", "told her |prices would rise.", "told the BBC |paper prices had doubled.",
        "told MPs |news sites were closing.", "told staff |television rights had been sold.",
        "told the news agency |divers had found it.", "said |over 40 boats sank.",
        "told the families |nothing had been found.",
        "told Mr Brown |taxes had to fall.", "told an inquest |two men had fled.",
        "told the BBC |he had wanted to leave.",
        "told CBS News' Sunday show that |the deal was dead.", "told investors |sales fell by a fifth.",
        "warned |rising prices would hurt the poor.", "warned |the pressure is growing.", "warned |it could take days.",
        "warned |police numbers would fall.", "said |as many as 40 boats sank and that it was late.",
    ])
    func belongToNoContent(marked: String) {
        let parts = marked.split(separator: "|").map(String.init)
        let words = parts[1].dropLast()
        #expect(Extracted("Jane Miller " + parts[0] + parts[1]).lines.first == "indirect Jane Miller: " + words)
    }

    @Test(arguments: [
        ("The company this week said it would close.", "The company"), ("Acme last month said it would close.", "Acme"),
        ("Last night ministers said it would close.", "ministers"),
        ("A study published last month said it would close.", "A study published last month"),
        ("The two sides last summer said it would close.", "The two sides"),
        ("The company that last year said it would close is small.", "that"),
    ])
    func timesAreNoPartOfWhoSpeaks(text: String, who: String) throws {
        let extracted = Extracted(text)
        let source = try #require(extracted.facts.statements.first?.source)
        #expect(extracted.article.text(of: source.span) == who)
        #expect(extracted.facts.statements.count == 1)
    }

    @Test(arguments: [
        (
            "Hill told MPs on the Flour and Social Care Committee the breach was “cruel”.",
            "mixed Hill: the breach was “cruel”"
        ),
        ("Hill told an audience at Harrow College the oven was hot.", "indirect Hill: the oven was hot"),
        ("Hill told MPs on the trade committee that the oven was hot.", "indirect Hill: the oven was hot"),
        ("Hill told reporters bread in Leeds was dear.", "indirect Hill: bread in Leeds was dear"),
    ])
    func whatBelongsToThoseToldIsNoContent(text: String, line: String) {
        #expect(Extracted(text).lines == [line])
    }
}
