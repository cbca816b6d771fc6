import FactModel
import Testing

@testable import ArticleReading

struct JSONParserTests {
    private func value(_ text: String, isLenient: Bool = false) -> JSONValue? {
        try? JSONParser.value(Array(text.utf8), isLenient: isLenient)
    }

    @Test(
        arguments: [
            ("null", JSONValue.null), (" true ", .bool(true)), ("-1.5e3", .number("-1.5e3")), (#""a""#, .string("a")),
            (#""\u00e9\n\"\\\/\ud83d\ude00""#, .string("é\n\"\\/😀")), (#""\ud800x""#, .string("\u{FFFD}x")),
            ("[1, [], {}]", .array([.number("1"), .array([]), .object([])])),
            (
                #"{"a": {"b": 1}}"#,
                .object([JSONMember(name: "a", value: .object([JSONMember(name: "b", value: .number("1"))]))])
            ),
        ] as [(String, JSONValue)])
    func valuesAreParsed(text: String, expected: JSONValue) {
        #expect(value(text) == expected)
    }

    @Test(arguments: [
        "", "{", "[1,]", "{\"a\"}", "nul", "01x", "\"a", "\"\\x\"", "\"\\u12\"", "1 2", "{'a': 1}", "\"a\nb\"", "+",
        "\u{1}",
    ])
    func whatIsNoJSONIsRefused(text: String) {
        #expect(value(text) == nil)
    }

    @Test func faultsTellTheirPlace() {
        #expect(throws: JSONParser.Fault(offset: 6)) { try JSONParser.value(Array(#"{"a": x}"#.utf8)) }
    }

    @Test func pagesAreForgivenWhatTheyOftenDoWrong() {
        #expect(value("{\"a\": \"b\nc\", \"d\": [1,],}; more", isLenient: true)?["a"] == .string("b\nc"))
    }
}
