import Testing

@testable import factdb

/// The columns that terminals give to text of many scripts; `scripts/check_terminal.py` asks one.
struct DisplayWidthTests {
    @Test(arguments: [
        ("plain", 5), ("", 0), ("王小明", 6), ("محمد صلاح", 9), ("김민준", 6), ("ไทย", 3), ("กำ", 2), ("नमस्ते", 4),
        ("e\u{301}", 1), ("Łukasz Żółć", 11), ("ﷺ", 1), ("ｱ", 1), ("Ａ", 2), ("𠮷", 2), ("①", 1), ("⚡", 2), ("🚒", 2),
        ("🇰🇪", 2), ("👩‍👩‍👧", 2), ("👨‍🚒", 2), ("☎", 1), ("a\u{200B}b", 2), ("א\u{5B8}", 1), ("\u{1B}[1mbold\u{1B}[0m", 4),
    ])
    func aTextTakesColumns(text: String, columns: Int) { #expect(DisplayWidth.of(text) == columns) }

    /// What no two terminals give the same columns does not stand in a table.
    @Test(arguments: [
        ("👍🏽 yes", "👍 yes", 6), ("❤️", "❤", 1), ("1️⃣", "1⃣", 1), ("👮🏽‍♀️", "👮‍♀", 2), ("🏽", "🏽", 2), ("e\u{301}", "e\u{301}", 1),
    ])
    func whatIsDisputedIsLeftOutOfColumns(text: String, aligned: String, columns: Int) {
        #expect(SafeText.aligned(text) == aligned)
        #expect(DisplayWidth.of(SafeText.aligned(text)) == columns)
    }
}
