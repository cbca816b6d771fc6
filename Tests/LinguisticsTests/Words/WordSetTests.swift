import Testing

@testable import Linguistics

struct WordSetTests {
    private static let words = [
        "a", "an", "and", "the", "therefore", "nevertheless", "notwithstanding", "a-very-long-word-that-goes-on-and-on",
        "café", "’s",
    ]

    @Test(arguments: words)
    func findsEachWord(word: String) {
        let set = WordSet(Self.words)
        #expect(set.contains(word))
        #expect(!set.contains(word + "x"))
        #expect(!set.contains(String(word.dropFirst())))
        #expect(!set.contains(word.uppercased()))
    }

    @Test func hasNoOtherWords() {
        let set = WordSet((0..<1000).map { "w\($0)" })
        for number in 0..<1000 { #expect(set.contains("w\(number)")) }
        for number in 1000..<3000 { #expect(!set.contains("w\(number)")) }
    }

    @Test func anEmptySetHasNoWords() {
        let set: WordSet = []
        #expect(!set.contains(""))
        #expect(!set.contains("a"))
        #expect(WordSet([""]).contains(""))
    }

    @Test func joinsAndTakesAway() {
        let set: WordSet = ["a", "b"]
        #expect(Array(set.union(["b", "c"])) == ["a", "b", "c"])
        #expect(Array(set.subtracting(["a", "c"])) == ["b"])
    }

    @Test func tablesGiveTheValueOfEachWord() {
        let table: WordTable<Int> = ["one": 1, "two": 2]
        #expect(table["one"] == 1)
        #expect(table["two"] == 2)
        #expect(table["three"] == nil)
        #expect(WordTable(["six": 6])["six"] == 6)
        #expect(table.pairs.map(\.word) == ["one", "two"])
    }

    @Test func tablesAreAskedByBytesToo() {
        let table: WordTable<Int> = ["one": 1, "’s": 2]
        func value(_ word: String) -> Int? { Array(word.utf8).withUnsafeBufferPointer { table[$0] } }
        #expect(value("one") == 1)
        #expect(value("’s") == 2)
        #expect(value("") == nil)
        #expect(value("on") == nil)
    }

    @Test func theFirstOfEqualWordsCounts() {
        #expect(WordIndex(["a", "b", "a"])["a"] == 0)
    }
}
