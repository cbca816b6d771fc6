import TestSupport
import Testing

@testable import ArticleReading

struct LanguageRecognizerTests {
    private static let english =
        "The port is open again, officials said on Tuesday, and the first ships have come in. It had been shut for a month, which was the longest time that anybody in the town could remember."
    private static let german =
        "Der Hafen ist wieder offen, wie die Behörden am Dienstag mit Blick auf die ersten Schiffe sagten. Er war für einen Monat geschlossen, und das war die längste Zeit, an die sich jemand in der Stadt erinnern konnte."
    private static let french =
        "Le port est de nouveau ouvert, ont dit les autorités mardi, et les premiers navires sont entrés dans la rade. Il avait été fermé pour un mois, ce qui est la plus longue période dont on se souvienne dans la ville."
    private static let russian =
        "Порт снова открыт, сообщили власти во вторник, и первые корабли уже вошли в гавань. Он был закрыт целый месяц."

    @Test(
        arguments: [
            (english, nil, "en"), (english, "en_GB", "en-GB"), (english, "de", "en"), (english, "English", "en"),
            (german, nil, "de"), (german, "en-US", "de"), (german, "de-CH", "de-CH"), (french, nil, "fr"),
            (russian, "en", "ru"),
            (russian, "uk", "uk"), ("Short and not telling.", nil, "en"), ("Kurz und knapp.", "de", "de"),
            ("", nil, "en"),
            ("Kurz.", "??", "en"),
        ] as [(String, String?, String)])
    func languagesAreRecognised(text: String, claimed: String?, language: String) {
        #expect(LanguageRecognizer.language(of: text, claimed: claimed) == language)
    }

    @Test func anEnglishArticleThatQuotesAnotherLanguageStaysEnglish() {
        let text = Self.english + " “" + Self.german.prefix(90) + "”, she said. " + Self.english
        #expect(LanguageRecognizer.language(of: text, claimed: nil) == "en")
    }

    @Test func tablesAndNamesAreNoForeignLanguage() {
        let table = String(repeating: "Smith 3 Jones 4 Garcia 6-4 6-2 Van der Berg v De La Cruz 1:32.10\n", count: 20)
        #expect(LanguageRecognizer.language(of: table, claimed: nil) == "en")
    }
}
