/// The forms that one first name takes, and the words that tell namesakes apart.
enum NameForms {
    /// Words behind a surname.
    static let suffixes = ClosedClass.set("jr jr. sr sr. ii iii iv")

    /// Short forms with the names that they stand for.
    private static let fullForms: [String: Set<String>] = [
        "al": ["albert", "alan", "alfred"], "alex": ["alexander", "alexandra", "alejandro"], "andy": ["andrew"],
        "barb": ["barbara"], "ben": ["benjamin"], "bernie": ["bernard"], "bill": ["william"], "billy": ["william"],
        "bob": ["robert"], "bobby": ["robert"], "cathy": ["catherine"], "charlie": ["charles"],
        "chris":
            ["christopher", "christine", "christian"], "chuck": ["charles"], "dan": ["daniel"], "danny": ["daniel"],
        "dave": ["david"], "debbie": ["deborah"], "dick": ["richard"], "don": ["donald"], "ed": ["edward", "edwin"],
        "eddie": ["edward"], "frank": ["francis", "franklin"], "fred": ["frederick"], "gene": ["eugene"],
        "greg": ["gregory"], "harry": ["henry", "harold"], "jack": ["john"], "jeff": ["jeffrey", "jeffery"],
        "jim": ["james"], "jimmy": ["james"], "joe": ["joseph"], "jon": ["jonathan"],
        "kate": ["katherine", "catherine"],
        "kathy": ["kathleen", "katherine"], "ken": ["kenneth"], "larry": ["lawrence"], "liz": ["elizabeth"],
        "maggie": ["margaret"], "matt": ["matthew"], "meg": ["margaret"], "mike": ["michael"], "nick": ["nicholas"],
        "pam": ["pamela"], "pat": ["patrick", "patricia"], "peggy": ["margaret"], "pete": ["peter"], "phil": ["philip"],
        "ray": ["raymond"], "rich": ["richard"], "rick": ["richard"], "rob": ["robert"], "ron": ["ronald"],
        "sam": ["samuel", "samantha"], "steve": ["steven", "stephen"], "sue": ["susan"], "ted": ["edward", "theodore"],
        "tim": ["timothy"], "tom": ["thomas"], "tony": ["anthony"], "vince": ["vincent"], "will": ["william"],
    ]

    /// Whether two first names in lower case may be one person's: equal, an initial, a short form.
    static func areAlike(_ first: String, _ second: String) -> Bool {
        if first == second { return true }
        if isInitial(first) || isInitial(second) { return first.first == second.first }
        return fullForms[first]?.contains(second) == true || fullForms[second]?.contains(first) == true
    }

    private static func isInitial(_ name: String) -> Bool {
        name.utf8.count <= 2 && (name.utf8.count == 1 || name.hasSuffix("."))
    }
}
