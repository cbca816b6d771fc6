import Testing

@testable import FactStore

struct FullTextPatternTests {
    @Test(arguments: [
        ("gangs", "\"gangs\""), ("gangs airport", "\"gangs\" AND \"airport\""),
        ("\"security council\" vote", "\"security council\" AND \"vote\""),
        ("“security council”", "\"security council\""), ("gang*", "\"gang*\" *"), ("\"gang sup\"*", "\"gang sup\" *"),
        ("gangs -airport", "(\"gangs\") NOT (\"airport\")"), ("-a -\"b c\" d", "(\"d\") NOT (\"a\" OR \"b c\")"),
        ("a OR b", "(\"a\" OR \"b\")"), ("a OR b c", "(\"a\" OR \"b\") AND \"c\""), ("OR a", "\"OR\" AND \"a\""),
        ("a OR", "\"a\""), ("a AND b", "\"a\" AND \"b\""), ("NOT a", "\"NOT\" AND \"a\""), ("a\"b", "\"a\" AND \"b\""),
        ("NEAR(a, b)", "\"NEAR(a,\" AND \"b)\""), ("title:a", "\"title:a\""), ("- a", "\"a\""),
        ("state-of-the-art", "\"state-of-the-art\""),
        ("a\u{0}b", "\"ab\""),
    ])
    func wordsBecomeAPattern(words: String, pattern: String) throws {
        #expect(try FullTextPattern(words).text == pattern)
    }

    @Test(arguments: ["", " ", "-", "\"\"", "*", "-a", "-a -b", "?!", "“ ”", "\u{0}"])
    func whatHasNothingToLookForSaysSo(words: String) {
        #expect(throws: FactStoreError.noSearchableWords(words: words)) { try FullTextPattern(words) }
    }
}
