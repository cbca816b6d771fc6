import FactModel
import Testing

@testable import FactStore

/// Questions as people type them, each with the query and the arguments that it must reach.
struct QuestionTableTests {
    private let database: FactDatabase
    private let reader: QuestionReader

    init() throws {
        database = try SampleCast.database()
        let today = try #require(CalendarDay(iso: "2025-10-15"))
        reader = QuestionReader(queries: FactDatabase.cannedQueries, today: today)
    }

    private static let ruto = "William Ruto|Rachel Ruto"

    /// The question, the query, and what the query is given.
    static let understood: [(String, String, [String: String])] = [
        ("who said", "who said", [:]),
        ("Who said?", "who said", [:]),
        ("who said gangs", "who said", ["words": "gangs"]),
        ("Who said  gangs and guns", "who said", ["words": "gangs and guns"]),
        ("who said 'the airport is operational'", "who said", ["words": "\"the airport is operational\""]),
        ("who said “the airport is operational”?", "who said", ["words": "\"the airport is operational\""]),
        ("who said \"don't wait\"", "who said", ["words": "\"don't wait\""]),
        (
            "who said gangs in September 2025", "who said",
            ["words": "gangs", "since": "2025-09-01", "until": "2025-09-30"]
        ),
        ("who said what", "who said", [:]),
        ("who said what last week", "who said", ["since": "2025-10-06", "until": "2025-10-12"]),
        ("who said what about Haiti", "who said", ["topic": "Haiti"]),
        ("who said anything about the gangs", "who said", ["topic": "gangs"]),
        ("who mentioned inflation", "who said", ["words": "inflation"]),
        ("who talked about the mission since 2024", "who said", ["words": "mission", "since": "2024-01-01"]),
        ("who commented on the budget", "who said", ["topic": "budget"]),
        ("what did William Ruto say", "who said", ["speaker": "William Ruto"]),
        ("what did william ruto say", "who said", ["speaker": "William Ruto"]),
        ("what did Ruto say", "who said", ["speaker": ruto]),
        ("What did Ruto say about Haiti?", "who said", ["speaker": ruto, "topic": "Haiti"]),
        (
            "what did William Ruto say about Haiti in September 2025", "who said",
            ["speaker": "William Ruto", "topic": "Haiti", "since": "2025-09-01", "until": "2025-09-30"]
        ),
        ("what did President William Ruto say", "who said", ["speaker": "William Ruto"]),
        ("what did Mr. Landau say", "who said", ["speaker": "Christopher Landau"]),
        ("what did Christopher Landau say", "who said", ["speaker": "Christopher Landau"]),
        ("what did Erdogan say", "who said", ["speaker": "Recep Tayyip Erdoğan"]),
        ("what did ERDOGAN say?", "who said", ["speaker": "Recep Tayyip Erdoğan"]),
        (
            "what did the UN say in September 2025", "who said",
            ["speaker": "United Nations", "since": "2025-09-01", "until": "2025-09-30"]
        ),
        ("what did the U.N. say", "who said", ["speaker": "United Nations"]),
        ("what did the United Nations say", "who said", ["speaker": "United Nations"]),
        ("what has Kenya said about the force", "who said", ["speaker": "Kenya", "topic": "force"]),
        ("what does the World Bank say on growth", "who said", ["speaker": "World Bank", "topic": "growth"]),
        (
            "what did William Ruto say about the UN", "who said",
            ["speaker": "William Ruto", "topic": "\"UN\" OR \"United Nations\""]
        ),
        ("what did Landau tell", "who said", ["speaker": "Christopher Landau"]),
        (
            "what did William Ruto say yesterday", "who said",
            ["speaker": "William Ruto", "since": "2025-10-14", "until": "2025-10-14"]
        ),
        ("what was said about Haiti", "who said", ["topic": "Haiti"]),
        (
            "what was said about Haiti on 23 September", "who said",
            ["topic": "Haiti", "since": "2025-09-23", "until": "2025-09-23"]
        ),
        (
            "what did people say about roads last month", "who said",
            ["topic": "roads", "since": "2025-09-01", "until": "2025-09-30"]
        ),
        ("statements by Kenya", "who said", ["speaker": "Kenya"]),
        ("all statements by Kenya about officers", "who said", ["speaker": "Kenya", "topic": "officers"]),
        ("quotes from William Ruto", "who said", ["speaker": "William Ruto"]),
        ("William Ruto's statements", "who said", ["speaker": "William Ruto"]),
        ("William Ruto’s quotes about Haiti", "who said", ["speaker": "William Ruto", "topic": "Haiti"]),
        ("statements about Haiti", "who said", ["topic": "Haiti"]),
        ("everything Kenya said", "who said", ["speaker": "Kenya"]),
        ("anything said about elections", "who said", ["topic": "elections"]),
        ("did Kenya say anything about officers", "who said", ["speaker": "Kenya", "topic": "officers"]),
        ("did Kenya say officers", "who said", ["speaker": "Kenya", "words": "officers"]),
        (
            "has Kenya mentioned officers this year", "who said",
            ["speaker": "Kenya", "words": "officers", "since": "2025-01-01", "until": "2025-12-31"]
        ),
        ("when did William Ruto mention the airport", "who said", ["speaker": "William Ruto", "words": "airport"]),
        ("what Kenya said about officers", "who said", ["speaker": "Kenya", "topic": "officers"]),
        ("William Ruto on Haiti", "who said", ["speaker": "William Ruto", "topic": "Haiti"]),
        ("who denied what", "denied", [:]),
        ("who denies what?", "denied", [:]),
        (
            "who denied corruption in 2024", "denied",
            ["topic": "corruption", "since": "2024-01-01", "until": "2024-12-31"]
        ),
        ("what did Kenya deny", "denied", ["speaker": "Kenya"]),
        ("denials by Kenya since March 2025", "denied", ["speaker": "Kenya", "since": "2025-03-01"]),
        ("did Kenya deny the report", "denied", ["speaker": "Kenya", "topic": "report"]),
        ("who promised what", "promises", [:]),
        ("who pledged support", "promises", ["topic": "support"]),
        ("what did William Ruto promise", "promises", ["speaker": "William Ruto"]),
        ("promises by the World Bank about loans", "promises", ["speaker": "World Bank", "topic": "loans"]),
        ("promises", "promises", [:]),
        ("who called for a ceasefire", "demands", ["topic": "ceasefire"]),
        ("who urged what before 2025", "demands", ["until": "2024-12-31"]),
        ("what did the UN ask for", "demands", ["speaker": "United Nations"]),
        ("who warned of what", "warnings", [:]),
        ("who warned about famine", "warnings", ["topic": "famine"]),
        (
            "what did the World Bank predict in 2025", "warnings",
            ["speaker": "World Bank", "since": "2025-01-01", "until": "2025-12-31"]
        ),
        ("who accused whom", "accusations", [:]),
        (
            "who criticised the government last year", "accusations",
            ["topic": "government", "since": "2024-01-01", "until": "2024-12-31"]
        ),
        ("whom did William Ruto accuse", "accusations", ["speaker": "William Ruto"]),
        ("whom did Kenya criticise", "accusations", ["speaker": "Kenya"]),
        ("who has criticised the force", "accusations", ["topic": "force"]),
        ("accusations against Kenya", "accusations", ["topic": "Kenya"]),
        ("said about Kenya", "said about", ["entity": "Kenya"]),
        ("what was said about whom", "said about", [:]),
        ("mentions of the World Bank", "said about", ["entity": "World Bank"]),
        ("who was first to say ceasefire", "first to say", ["words": "ceasefire"]),
        (
            "who was the first to mention 'gang suppression force'", "first to say",
            ["words": "\"gang suppression force\""]
        ),
        ("who said ceasefire first", "first to say", ["words": "ceasefire"]),
        ("who first mentioned the force", "first to say", ["words": "force"]),
        ("same quote", "same quote", [:]),
        ("which stories are told by several", "stories", [:]),
        ("near duplicates", "stories", [:]),
        ("same quotes across outlets", "same quote", [:]),
        ("repeated quotes about Haiti", "same quote", ["words": "Haiti"]),
        ("whom does The Star quote most", "speakers by outlet", ["outlet": "The Star"]),
        ("who does the Daily Nation quote", "speakers by outlet", ["outlet": "Daily Nation"]),
        ("which papers quote William Ruto", "speakers by outlet", ["speaker": "William Ruto"]),
        ("who quotes Kenya most", "speakers by outlet", ["speaker": "Kenya"]),
        ("speakers by outlet", "speakers by outlet", [:]),
        ("named against unnamed sources", "named and unnamed", [:]),
        ("which outlets use anonymous sources most", "named and unnamed", [:]),
        ("unnamed sources", "unnamed sources", [:]),
        ("anonymous sources", "unnamed sources", [:]),
        ("which sources are anonymous?", "unnamed sources", [:]),
        ("single source articles", "single source", [:]),
        ("which articles rely on a single source", "single source", [:]),
        ("stories with only one speaker", "single source", [:]),
        ("organizations together", "organizations together", [:]),
        ("which organizations are named with the UN", "organizations together", ["organization": "United Nations"]),
        ("who is named with the World Bank", "organizations together", ["organization": "World Bank"]),
        ("dates ahead", "dates ahead", [:]),
        ("what happens next", "dates ahead", ["since": "2025-10-15"]),
        ("upcoming deadlines about the mandate", "dates ahead", ["topic": "mandate", "since": "2025-10-15"]),
        ("deadlines in December 2025", "dates ahead", ["since": "2025-12-01", "until": "2025-12-31"]),
        ("timeline", "timeline", [:]),
        ("timeline Haiti mission", "timeline", ["topic": "Haiti mission"]),
        ("timeline of the mission since June 2024", "timeline", ["topic": "mission", "since": "2024-06-01"]),
        ("what happened in 2004", "timeline", ["since": "2004-01-01", "until": "2004-12-31"]),
        ("what happened between March and May 2025", "timeline", ["since": "2025-03-01", "until": "2025-05-31"]),
        ("corrections", "corrections", [:]),
        ("who is quoted most", "sources", [:]),
        ("who is quoted the most often?", "sources", [:]),
        ("who speaks most", "sources", [:]),
        ("most quoted people", "sources", [:]),
        ("top sources", "sources", [:]),
        ("speakers", "speakers", [:]),
        ("speakers Ruto", "speakers", ["speaker": ruto]),
        ("articles", "articles", [:]),
        ("articles about Haiti", "articles", ["words": "Haiti"]),
        (
            "articles from The Star in September 2025", "articles",
            ["outlet": "The Star", "since": "2025-09-01", "until": "2025-09-30"]
        ),
        ("articles since yesterday", "articles", ["since": "2025-10-14"]),
        ("problems", "problems", [:]),
        ("what could not be read", "problems", [:]),
        ("outlets", "outlets", [:]),
        ("which papers are there", "outlets", [:]),
        ("places", "places", [:]),
        ("which countries are mentioned", "places", [:]),
        ("who talks about whom", "who talks about whom", [:]),
        ("whom does Kenya mention most", "who talks about whom", ["speaker": "Kenya"]),
        ("statements by month", "statements by month", [:]),
        ("statements per month about Haiti", "statements by month", ["topic": "Haiti"]),
        (
            "how often did Kenya speak about officers", "statements by month",
            ["speaker": "Kenya", "topic": "officers"]
        ),
        (
            "how often is inflation mentioned since 2020", "statements by month",
            ["topic": "inflation", "since": "2020-01-01"]
        ),
        ("second hand", "second hand", [:]),
        ("hearsay", "second hand", [:]),
        ("doubtful statements", "doubtful", [:]),
        ("what should I check", "doubtful", [:]),
        ("figures", "figures", [:]),
        ("figures by the World Bank on growth", "figures", ["speaker": "World Bank", "topic": "growth"]),
        ("statements with numbers from Kenya", "figures", ["speaker": "Kenya"]),
        ("where do they disagree", "conflicts", [:]),
        ("where do sources disagree?", "conflicts", [:]),
        ("how many personnel", "how many", ["words": "personnel"]),
        (
            "how many personnel in 2025", "how many",
            ["words": "personnel", "since": "2025-01-01", "until": "2025-12-31"]
        ),
        ("how many officers did Kenya give", "how many", ["words": "officers", "speaker": "Kenya"]),
        ("numbers", "numbers", [:]),
        ("numbers about inflation since 2004", "numbers", ["topic": "inflation", "since": "2004-01-01"]),
        ("numbers by the World Bank about growth", "numbers", ["speaker": "World Bank", "topic": "growth"]),
        ("which numbers disagree", "conflicts", [:]),
        ("organizations", "organizations", [:]),
        ("organizations in Kenya", "organizations", ["entity": "Kenya"]),
        ("which organizations are active in Kenya?", "organizations", ["entity": "Kenya"]),
        ("organizations UN", "organizations", ["organization": "United Nations"]),
        ("who is Christopher Landau", "who is", ["person": "Christopher Landau"]),
        ("Who's Landau?", "who is", ["person": "Christopher Landau"]),
        ("who is Erdogan?", "who is", ["person": "Recep Tayyip Erdoğan"]),
        ("tell me about Rachel Ruto", "who is", ["person": "Rachel Ruto"]),
        ("who spoke for the World Bank", "spoke for", ["entity": "World Bank"]),
        ("who speaks for Kenya", "spoke for", ["entity": "Kenya"]),
        ("who speaks for the UN since 2020", "spoke for", ["entity": "United Nations", "since": "2020-01-01"]),
        ("role history", "role history", [:]),
        ("posts of Landau", "role history", ["name": "Landau"]),
        ("which posts did Ruto hold", "role history", ["name": "Ruto"]),

        // The same as reporters type them: in other words, in another order, with words around them.
        (
            "what has William Ruto said on Haiti since March", "who said",
            ["speaker": "William Ruto", "topic": "Haiti", "since": "2025-03-01"]
        ),
        (
            "what did William Ruto say on Tuesday about Haiti", "who said",
            ["speaker": "William Ruto", "topic": "Haiti", "since": "2025-10-14", "until": "2025-10-14"]
        ),
        (
            "what was said in September 2025 about Haiti", "who said",
            ["topic": "Haiti", "since": "2025-09-01", "until": "2025-09-30"]
        ),
        ("what was said on 3 May", "who said", ["since": "2025-05-03", "until": "2025-05-03"]),
        (
            "what did William Ruto say about Haiti and Kenya", "who said",
            ["speaker": "William Ruto", "topic": "Haiti Kenya"]
        ),
        (
            "what did William Ruto say about roads or airports", "who said",
            ["speaker": "William Ruto", "topic": "roads OR airports"]
        ),
        (
            "what did William Ruto say about the war in the Gulf", "who said",
            ["speaker": "William Ruto", "topic": "war Gulf"]
        ),
        ("what did Landau and Erdogan say", "who said", ["speaker": "Christopher Landau|Recep Tayyip Erdoğan"]),
        (
            "what did Landau, Erdogan and the UN say about Haiti", "who said",
            ["speaker": "Christopher Landau|Recep Tayyip Erdoğan|United Nations", "topic": "Haiti"]
        ),
        ("what does the World Bank think about growth", "who said", ["speaker": "World Bank", "topic": "growth"]),
        ("what are Kenya's views on officers", "who said", ["speaker": "Kenya", "topic": "officers"]),
        ("Kenya's position on officers", "who said", ["speaker": "Kenya", "topic": "officers"]),
        ("where does Kenya stand on the force", "who said", ["speaker": "Kenya", "topic": "force"]),
        ("latest from William Ruto", "who said", ["speaker": "William Ruto"]),
        ("what's the latest from the UN", "who said", ["speaker": "United Nations"]),
        ("whats the latest on Haiti", "who said", ["topic": "Haiti"]),
        ("latest quotes by Kenya about officers", "who said", ["speaker": "Kenya", "topic": "officers"]),
        ("what is Kenya's latest", "who said", ["speaker": "Kenya"]),
        ("what's new about Haiti", "who said", ["topic": "Haiti"]),
        ("show me quotes about immigration", "who said", ["topic": "immigration"]),
        ("please list all statements by Kenya", "who said", ["speaker": "Kenya"]),
        (
            "give me everything Kenya said about officers this year", "who said",
            ["speaker": "Kenya", "topic": "officers", "since": "2025-01-01", "until": "2025-12-31"]
        ),
        ("find quotes on the mission", "who said", ["topic": "mission"]),
        ("anything from Kenya about Haiti?", "who said", ["speaker": "Kenya", "topic": "Haiti"]),
        ("anything on football", "who said", ["topic": "football"]),
        ("Kenya quotes", "who said", ["speaker": "Kenya"]),
        ("quotes about officers by Kenya", "who said", ["speaker": "Kenya", "topic": "officers"]),
        ("did anybody say anything about pensions", "who said", ["topic": "pensions"]),
        ("what was announced in June", "who said", ["act": "announced", "since": "2025-06-01", "until": "2025-06-30"]),
        ("what are the latest statements about pensions", "who said", ["topic": "pensions"]),
        ("which papers quote Kenya most", "speakers by outlet", ["speaker": "Kenya"]),
        ("which speakers are quoted most in The Star", "sources", ["outlet": "The Star"]),
        ("quotes containing \"gang force\"", "who said", ["words": "\"gang force\""]),
        ("who said 'gang force' and when", "who said", ["words": "\"gang force\""]),
        ("did Kenya ever mention Haiti", "who said", ["speaker": "Kenya", "words": "Haiti"]),
        ("has the UN talked about Haiti", "who said", ["speaker": "United Nations", "topic": "Haiti"]),
        ("did anyone mention the airport", "who said", ["words": "airport"]),
        ("has anybody talked about doping", "who said", ["words": "doping"]),
        ("when did Kenya last speak about Haiti", "who said", ["speaker": "Kenya", "topic": "Haiti"]),
        ("what did Kenya announce", "who said", ["speaker": "Kenya", "act": "announced"]),
        (
            "what has the World Bank confirmed about loans", "who said",
            ["speaker": "World Bank", "act": "confirmed", "topic": "loans"]
        ),
        ("who praised the force", "who said", ["act": "praised", "topic": "force"]),
        (
            "who confirmed what last week", "who said",
            ["act": "confirmed", "since": "2025-10-06", "until": "2025-10-12"]
        ),
        ("did anyone deny the report", "denied", ["topic": "report"]),
        ("did Kenya deny anything", "denied", ["speaker": "Kenya"]),
        ("what has Kenya denied about officers", "denied", ["speaker": "Kenya", "topic": "officers"]),
        ("what did William Ruto promise about schools", "promises", ["speaker": "William Ruto", "topic": "schools"]),
        ("what has Kenya pledged since 2024", "promises", ["speaker": "Kenya", "since": "2024-01-01"]),
        ("did Kenya promise officers", "promises", ["speaker": "Kenya", "topic": "officers"]),
        ("who attacked the government", "accusations", ["topic": "government"]),
        (
            "what did the UN warn about in 2025", "warnings",
            ["speaker": "United Nations", "since": "2025-01-01", "until": "2025-12-31"]
        ),
        ("what numbers did Kenya give about officers", "figures", ["speaker": "Kenya", "topic": "officers"]),
        ("which figures has the World Bank given", "figures", ["speaker": "World Bank"]),
        ("inflation figures", "figures", ["topic": "inflation"]),
        ("how many officers were killed", "how many", ["words": "officers", "topic": "killed"]),
        ("how many officers in Haiti", "how many", ["words": "officers", "topic": "Haiti"]),
        (
            "how many times did Kenya mention officers", "statements by month",
            ["speaker": "Kenya", "topic": "officers"]
        ),
        ("who is quoted most about Haiti", "sources", ["topic": "Haiti"]),
        ("who talks most about the UN", "sources", ["topic": "\"UN\" OR \"United Nations\""]),
        ("most quoted people in The Star", "sources", ["outlet": "The Star"]),
        (
            "who spoke about roads most in 2025", "sources",
            ["topic": "roads", "since": "2025-01-01", "until": "2025-12-31"]
        ),
        ("top speakers since March 2025", "sources", ["since": "2025-03-01"]),
        ("unnamed sources about Haiti", "unnamed sources", ["topic": "Haiti"]),
        ("do sources disagree about officers", "conflicts", ["topic": "officers"]),
        ("conflicting numbers", "conflicts", [:]),
        ("are there contradictions", "conflicts", [:]),
        ("who was the first person to mention ceasefire", "first to say", ["words": "ceasefire"]),
        ("articles in The Star about Haiti", "articles", ["outlet": "The Star", "words": "Haiti"]),
        ("which articles mention Haiti", "articles", ["words": "Haiti"]),
        ("organisations in Kenya", "organizations", ["entity": "Kenya"]),
        ("list all organisations", "organizations", [:]),
        ("what is the UN", "organizations", ["organization": "United Nations"]),
        ("organisations linked to the UN", "organizations together", ["organization": "United Nations"]),
        (
            "who is the chief executive of the World Bank", "role history",
            ["post": "chief executive", "name": "World Bank"]
        ),
        ("who is Kenya's president", "role history", ["post": "president", "name": "Kenya"]),
        ("spokesman for the World Bank", "spoke for", ["entity": "World Bank"]),
        ("which people work for the UN", "spoke for", ["entity": "United Nations"]),
        ("deadlines next month", "dates ahead", ["since": "2025-11-01", "until": "2025-11-30"]),
        ("who runs the UN", "role history", ["name": "UN"]),
        (
            "who led the World Bank in 2014", "role history",
            ["name": "World Bank", "since": "2014-01-01", "until": "2014-12-31"]
        ),
        ("what is planned in December", "dates ahead", ["since": "2025-12-01", "until": "2025-12-31"]),
        ("what will happen in 2027", "dates ahead", ["since": "2027-01-01", "until": "2027-12-31"]),
        ("key dates for the election", "timeline", ["topic": "election"]),
        ("what is happening in Kenya", "timeline", ["topic": "Kenya"]),
        ("Haiti timeline", "timeline", ["topic": "Haiti"]),
    ]

    @Test(arguments: understood)
    func questionsReachTheirQuery(question: String, query: String, arguments: [String: String]) throws {
        let reading = try #require(reader.read(question), "\(question) is not understood")
        #expect(reading.query.name == query)
        let resolved = try database.resolve(reading.query, reading.arguments)
        #expect(resolved.arguments.mapValues { $0.joined(separator: "|") } == arguments)
        #expect(resolved.notes.isEmpty == resolved.arguments.values.allSatisfy { $0.count == 1 })
        // What is asked runs, whatever it finds.
        _ = try database.run(resolved).all()
    }

    /// The question, what was taken for a name, and the names that it may have meant.
    @Test(arguments: [
        ("what did Rutto say", "speaker", "Rutto", ["Rachel Ruto", "William Ruto"]),
        ("what did Wiliam Ruto say", "speaker", "Wiliam Ruto", ["William Ruto"]),
        ("what did Landow say about Haiti", "speaker", "Landow", ["Christopher Landau", "James Landau-Smith"]),
        ("what did Erdogam say", "speaker", "Erdogam", ["Recep Tayyip Erdoğan"]),
        ("what did the Wrold Bank say", "speaker", "the Wrold Bank", ["World Bank"]),
        ("what did Unted Nations say", "speaker", "Unted Nations", ["United Nations"]),
        ("what did Xi Jinping say", "speaker", "Xi Jinping", []),
        ("what did the weather say", "speaker", "the weather", []),
        ("who is Landaw", "person", "Landaw", ["Christopher Landau", "James Landau-Smith"]),
        ("said about Kenia", "person, organization or place", "Kenia", ["Kenya"]),
        ("whom does the Daily Naton quote", "outlet", "the Daily Naton", ["Daily Nation"]),
        ("what did Williem Ruto say", "speaker", "Williem Ruto", ["William Ruto"]),
        ("what did President Rutto say", "speaker", "President Rutto", ["Rachel Ruto", "William Ruto"]),
        ("what did Landau and Rutto say", "speaker", "Landau and Rutto", ["Rachel Ruto", "William Ruto"]),
        ("quotes by Landua", "speaker", "Landua", ["Christopher Landau", "James Landau-Smith"]),
        ("Kneya on officers", "speaker", "Kneya", ["Kenya"]),
        ("what did the United Kingdom say", "speaker", "the United Kingdom", []),
        ("organizations together with the Word Bank", "organization", "the Word Bank", ["World Bank"]),
    ])
    func misspeltNamesAreAskedBack(question: String, kind: String, name: String, near: [String]) throws {
        let reading = try #require(reader.read(question))
        #expect(throws: FactStoreError.unknownName(kind: kind, name: name, near: near)) {
            try database.resolve(reading.query, reading.arguments)
        }
    }

    @Test func aSurnameOfSeveralIsSaid() throws {
        let reading = try #require(reader.read("what did Ruto say"))
        let resolved = try database.resolve(reading.query, reading.arguments)
        #expect(
            resolved.notes == [
                "\"Ruto\" means 2 names: William Ruto, Rachel Ruto; the answer is about all of them, a full name about one."
            ])
        #expect(try database.run(resolved).all().count == 4)
    }

    /// What no phrase fits is not understood, and no query is guessed.
    @Test(arguments: [
        ("", []), ("wo said gangs", ["who said gangs"]), ("how is the weather", []), ("what did Ruto eat", []),
        ("who sayd what", ["who said what"]), ("whom said", ["who said"]), ("tell me a joke", []),
        ("Ruto", ["who said Ruto", "what did Ruto say", "what was said about Ruto"]), ("???", []),
        ("what did say", []), ("in September 2025", []), ("statments by Kenya", ["statements by Kenya"]),
        ("delete everything", []), ("who siad gangs", ["who said gangs"]), ("quotes form Kenya", ["quotes from Kenya"]),
        ("what did Kenya say abuot Haiti", ["what did Kenya say about Haiti"]), ("why did Ruto resign", []),
        ("is Ruto dead", []), ("compare Ruto and Landau", []), ("show me the money", []), ("please", []),
        ("what did Ruto tell Landau", []), ("thanks", []),
        ("unnamed surces", ["unnamed sources"]), ("timelin of Haiti", ["timeline of Haiti"]), ("what what what", []),
    ])
    func nothingIsGuessed(question: String, among: [String]) throws {
        #expect(reader.read(question) == nil)
        let suggestions = reader.suggestions(for: question)
        #expect(suggestions.count == 3)
        // What is offered can be asked.
        for suggestion in suggestions { #expect(reader.read(suggestion) != nil, "\(suggestion)") }
        for name in among { #expect(suggestions.contains { $0.hasPrefix(name) }, "\(suggestions)") }
    }

    /// Words of questions are not put right, and neither are short ones, which are near many others.
    @Test(arguments: [
        "who is he", "who is she", "what did he say", "what did they say about it", "who are we", "is Xi dead",
        "who is it", "what do you say",
    ])
    func pronounsAreNotPutRight(question: String) {
        let vocabulary = Set(FactDatabase.cannedQueries.flatMap(\.phrases).map(\.example))
        for suggestion in reader.suggestions(for: question) {
            #expect(vocabulary.contains(suggestion), "\(suggestion)")
        }
    }

    @Test(arguments: [
        ("what (did|does) {speaker} {act}", "what did SPEAKER confirm"), ("who {act} what", "who confirmed what"),
        ("what was {act} [by {speaker}]", "what was confirmed"),
        ("what ('s|is) {organization!}", "what's ORGANIZATION"),
    ])
    func examplesAreEnglish(pattern: String, example: String) throws {
        #expect(try QuestionPattern(pattern).example == example)
    }

    @Test(arguments: [
        ("criticise", "criticize"), ("Criticising", "criticizing"), ("criticism", "criticism"),
        ("organisation", "organization"), ("organisms", "organisms"), ("promise", "promise"), ("organis", "organis"),
    ])
    func britishSpellingIsFolded(word: String, key: String) { #expect(QuestionWords.key(of: word) == key) }

    @Test func thereAreEnoughQuestions() {
        #expect(Self.understood.count >= 220)
        let reached = Set(Self.understood.map(\.1))
        for query in FactDatabase.cannedQueries {
            #expect(reached.contains(query.name), "no question reaches \(query.name)")
        }
    }
}
