import FactModel
import TestSupport
import Testing

@testable import ArticleReading

struct DatelineScannerTests {
    @Test(arguments: [
        ("LONDON (Reuters) - Shares fell.", "London"), ("WASHINGTON (AP) — The court ruled.", "Washington"),
        ("PARIS, Jan. 5 (Xinhua) -- Talks began.", "Paris"), ("NAIROBI, Kenya, Sep 23 – The port", "Nairobi"),
        ("HYDERABAD, July 22, 2024: The minister", "Hyderabad"), ("PORT-AU-PRINCE — Gangs left.", "Port-Au-Prince"),
        ("ST. LOUIS, Mo. — A storm hit.", "St. Louis"),
    ])
    func datelinesAreFound(text: String, place: String) {
        #expect(DatelineScanner.scan(Array(text.utf8), from: 0)?.place == place)
    }

    @Test(arguments: [
        "The UN – a body of states – met.", "US officials - who asked not to be named - spoke.",
        "A dash — here.", "NATO said it would go — soon.", "LONDON is a city.", "",
        "PENCE: I said so - twice.", "BREAKING: A storm — the third — hit.",
    ])
    func sentencesAreNoDatelines(text: String) {
        #expect(DatelineScanner.scan(Array(text.utf8), from: 0) == nil)
    }
}
