/// A walk of life that people seldom leave for another of these.
enum RoleField: String, CaseIterable {
    case arts
    case office
    case religion
    case sport

    /// Returns the fields of posts parted by semicolons; posts that fit several fields tell nothing.
    static func fields(ofRoles roles: String) -> Set<RoleField> {
        var fields: Set<RoleField> = []
        for word in roles.split(whereSeparator: { !$0.isLetter && $0 != "-" }) {
            for (field, words) in words where words.contains(String(word)) { fields.insert(field) }
        }
        return fields
    }

    private static let words: [(RoleField, Set<String>)] = [
        (
            .sport,
            [
                "striker", "midfielder", "defender", "goalkeeper", "footballer", "winger", "forward", "quarterback",
                "pitcher",
                "cricketer", "batsman", "bowler", "golfer", "sprinter", "athlete", "boxer", "swimmer", "jockey",
                "cyclist",
                "coach", "basketball", "football", "baseball", "hockey", "rugby", "tennis", "cricket", "fly-half",
                "prop",
                "hooker", "lock", "flanker", "scrum-half", "full-back", "wing", "skipper", "hurdler", "rower",
            ]
        ),
        (
            .arts,
            [
                "actor", "actress", "singer", "rapper", "musician", "guitarist", "drummer", "pianist", "composer",
                "novelist",
                "poet", "painter", "sculptor", "comedian", "dancer", "songwriter", "playwright", "filmmaker",
                "screenwriter",
            ]
        ),
        (
            .religion,
            [
                "bishop", "archbishop", "cardinal", "pope", "imam", "rabbi", "pastor", "reverend", "priest",
                "ayatollah",
                "mufti", "vicar", "nun", "monk",
            ]
        ),
        (
            .office,
            [
                "president", "minister", "senator", "congressman", "congresswoman", "governor", "mayor", "chancellor",
                "premier",
                "secretary", "ambassador", "lawmaker", "mp", "mep", "judge", "prosecutor", "lawyer", "attorney",
                "professor",
                "scientist", "economist", "analyst", "ceo", "executive", "chairman", "chairwoman", "spokesman",
                "spokeswoman",
                "spokesperson", "sergeant", "colonel", "inspector", "superintendent", "detective", "sheriff",
                "commissioner",
                "diplomat", "researcher", "physicist", "historian", "banker",
            ]
        ),
    ]
}
