import Linguistics
import Testing

struct TokenizerTests {
    @Test(arguments: [
        ("They can't say it's theirs; we'll see.", "They ca n't say it 's theirs ; we 'll see ."),
        ("He didn’t know the officers’ names.", "He did n’t know the officers ’ names ."),
        ("She cannot and he's gonna.", "She can not and he 's gon na ."),
        ("a well-known co-founder of the non-profit", "a well - known co-founder of the non-profit"),
        ("The U.S. and J. K. Rowling met at 7:30PM.", "The U.S. and J. K. Rowling met at 7:30 PM ."),
        ("It cost $1,234.50, or £3.2m, a 12.5% rise.", "It cost $ 1,234.50 , or £ 3.2 m , a 12.5 % rise ."),
        (
            "US$5 bn on 2025-10-02, 10-12 people, call 713-853-1696",
            "US$ 5 bn on 2025-10-02 , 10 - 12 people , call 713-853-1696"
        ),
        (
            "Write to a.b@example.org, or see https://example.org/a?b=c.",
            "Write to a.b@example.org , or see https://example.org/a?b=c ."
        ),
        ("Wait... what?! -- he said—then left…", "Wait ... what ?! -- he said — then left …"),
        ("the '90s rock 'n' roll", "the '90s rock 'n' roll"),
        ("AT&T paid Mr. O'Brien of Acme Inc. in Jan. 2020", "AT&T paid Mr. O'Brien of Acme Inc. in Jan. 2020"),
        ("“It works,” ‘he’ said", "“ It works , ” ‘ he ’ said"),
        ("see bbc.co.uk :-) and/or #news @who", "see bbc.co.uk :-) and / or #news @who"),
        ("He got a Ph.D. in 2001.It rained.", "He got a Ph.D. in 2001 . It rained ."),
        ("a 5'10\" man", "a 5 ' 10 \" man"),
    ])
    func cutsByTheConventionsOfTheTreebanks(text: String, expected: String) {
        let annotated = Annotator().annotate(Array(text.utf8))
        #expect(annotated.tokens.map { annotated.text(of: $0) }.joined(separator: " ") == expected)
    }

    @Test func leavesOutWhatIsNotInThePart() {
        let text = Array("headline\n\nBody text here.\n\nfooter".utf8)
        let annotated = Annotator().annotate(text, in: 10..<25)
        #expect(annotated.tokens.map { annotated.text(of: $0) } == ["Body", "text", "here", "."])
    }

    @Test func knowsWhatFollowsWhiteSpace() {
        let annotated = Annotator().annotate(Array("“Yes,” he said".utf8))
        #expect(annotated.tokens.map(\.followsSpace) == [true, false, false, false, true, true])
    }
}
