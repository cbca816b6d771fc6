import TestSupport
import Testing

/// Numbers that disagree, from the articles to the answer.
struct ConflictTests {
    private let factdb = BuiltProgram()

    /// What the stated and the other number of each conflict are, of articles by their day and text.
    private func conflicts(_ articles: [(day: String, text: String)]) throws -> [String] {
        let folder = try TemporaryFolder()
        let path = folder.path + "/facts.db"
        let lines = articles.enumerated().map { index, article in
            #"{"id":"\#(index)","title":"Article \#(index)","date":"\#(article.day)","text":"\#(article.text)"}"# + "\n"
        }
        _ = try factdb.run(["ingest", "--quiet", "--db", path, "-"], input: lines.joined())
        let sql = "select reason || ' ' || value || ' ' || other_value from conflicts order by number_id"
        return try BuiltProgram.run("sqlite3", [path, sql]).output.split(separator: "\n").map(String.init)
    }

    @Test(arguments: [
        ("The school has 400 pupils. Headteacher Kofi Danso said the school has 520 pupils.", "value 400 520"),
        (
            "Lawyer Ana Rill said the trial begins on 11 September. The trial begins on 4 September.",
            "day 2025-09-11 2025-09-04"
        ),
        ("The council has 60 seats: the Greens won 25, the Liberals 20 and the Centre 13.", "sum 60 25"),
        (
            "The strike, which begins on Friday, will stop 300 trains. Driver Ana Rill said the strike will stop 450 trains.",
            "value 300 450"
        ),
    ])
    func whatCannotBothBeRightIsShown(text: String, conflict: String) throws {
        #expect(try conflicts([("2025-09-02", text)]) == [conflict])
    }

    @Test(arguments: [
        "The Arden index closed at 5,012 points on Thursday. On Friday the index closed at 5,100 points.",
        "The council has 60 seats: the Greens won 25, the Liberals 20 and the Centre 15.",
        "The firm employs 840 people. In 2019 the firm employed 610 people, Ana Rill said.",
        "The storm damaged 3,400 houses, insurers said. The storm damaged about 3,500 houses, Ana Rill said.",
        "Ana Rill said the town has 40 shops. Rill said the town has 60 shops.",
    ])
    func whatMayBothBeRightIsNot(text: String) throws {
        #expect(try conflicts([("2025-09-02", text)]).isEmpty)
    }

    @Test func articlesDisagreeOnlyAboutOneThing() throws {
        let bakers = ("2025-05-05", "The company has 42 shops. Two people died.")
        let grocers = ("2025-05-06", "The company has 310 shops. Nine people died.")
        #expect(try conflicts([bakers, grocers]).isEmpty)
        let near = ("2025-05-06", "The storm damaged 3,400 houses near Nairobi.")
        let later = ("2025-05-07", "The storm damaged 9,800 houses near Nairobi.")
        #expect(try conflicts([near, later]) == ["value 3400 9800"])
        let far = ("2025-06-20", "The storm damaged 9,800 houses near Nairobi.")
        #expect(try conflicts([near, far]).isEmpty)
    }

    @Test(arguments: [
        // The town where both were written is named in the clause as well.
        (
            "LAHORE, May 6 (Reuters) - The fire destroyed 34 houses in Lahore.",
            "LAHORE, May 6 (Reuters) - The fire destroyed 98 houses in Lahore.", ["value 34 98"]
        ),
        (
            "LAHORE, May 6 (Reuters) - The fire destroyed 34 houses.",
            "LAHORE, May 6 (Reuters) - The fire destroyed 98 houses.", []
        ),
        // Of two bills the same leaders speak.
        (
            "The bill gained 210 votes. Peter Otieno and Ana Rill backed it.",
            "The bill gained 160 votes. Peter Otieno and Ana Rill fought it.", []
        ),
        (
            "Otieno won 210 votes. Peter Otieno was glad.", "Otieno won 240 votes. Peter Otieno was sad.",
            ["value 210 240"]
        ),
    ])
    func aNameCloseToBothNumbersTellsOneThing(one: String, other: String, found: [String]) throws {
        #expect(try conflicts([("2025-05-06", one), ("2025-05-07", other)]) == found)
    }
}
