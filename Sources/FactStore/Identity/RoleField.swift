/// A walk of life that people seldom leave for another of these.
enum RoleField: String, CaseIterable {
    case arts
    case office
    case religion
    case sport

    /// Returns the fields of posts parted by semicolons.
    ///
    /// The head word of a post decides: a football club's chairman holds an office. A star or a player is of the field of
    /// the word before.
    static func fields(ofRoles roles: String) -> Set<RoleField> {
        var fields: Set<RoleField> = []
        for post in roles.split(separator: ";") {
            var words: [Substring] = []
            var isOpen = true
            for word in post.split(whereSeparator: { !$0.isLetter && $0 != "-" }) {
                if conjunctions.contains(word) {
                    if let field = field(of: words) { fields.insert(field) }
                    (words, isOpen) = ([], true)
                } else if prepositions.contains(word) {
                    isOpen = words.isEmpty
                } else if isOpen {
                    words.append(word)
                }
            }
            if let field = field(of: words) { fields.insert(field) }
        }
        return fields
    }

    /// The field of a post without what follows its head.
    private static func field(of words: [Substring]) -> RoleField? {
        guard let last = words.last else { return nil }
        let head = String(last)
        if let known = heads[head] ?? last.split(separator: "-").last.flatMap({ heads[String($0)] }) { return known }
        guard openHeads.contains(head) else { return nil }
        return words.dropLast().reversed().lazy.compactMap { modifiers[String($0)] }.first
    }

    private static let prepositions: Set<Substring> = [
        "at", "during", "for", "from", "in", "of", "on", "since", "to", "under", "until", "with", "without",
    ]
    private static let conjunctions: Set<Substring> = ["and", "or", "turned"]
    private static let openHeads: Set<String> = [
        "ace", "boss", "captain", "champion", "great", "hero", "idol", "international", "legend", "manager", "player",
        "professional", "star", "veteran",
    ]
    private static let modifiers: [String: RoleField] = dictionary([
        (
            .sport,
            """
            athletics badminton baseball basketball boxing cricket cycling football golf gymnastics handball hockey judo \
            netball rowing rugby sailing skating skiing snooker soccer squash swimming tennis volleyball wrestling
            """
        ),
        (.arts, "ballet film folk hip-hop jazz movie music opera pop punk rap rock screen soap stage theatre"),
    ])
    private static let heads: [String: RoleField] = dictionary([
        (
            .sport,
            """
            striker midfielder defender goalkeeper footballer winger forward quarterback pitcher cricketer batsman bowler \
            golfer sprinter athlete boxer swimmer jockey cyclist coach fly-half prop hooker lock flanker scrum-half \
            full-back wing skipper hurdler rower
            """
        ),
        (
            .arts,
            """
            actor actress singer rapper musician guitarist drummer pianist composer novelist poet painter sculptor comedian \
            dancer songwriter playwright filmmaker screenwriter
            """
        ),
        (
            .religion,
            "bishop archbishop cardinal pope imam rabbi pastor reverend priest ayatollah mufti vicar nun monk"
        ),
        (
            .office,
            """
            president minister senator congressman congresswoman governor mayor chancellor premier secretary ambassador \
            lawmaker mp mep judge prosecutor lawyer attorney professor scientist economist analyst ceo executive chairman \
            chairwoman spokesman spokeswoman spokesperson sergeant colonel inspector superintendent detective sheriff \
            commissioner diplomat researcher physicist historian banker
            """
        ),
    ])

    private static func dictionary(_ lists: [(RoleField, String)]) -> [String: RoleField] {
        var fields: [String: RoleField] = [:]
        for (field, words) in lists { for word in words.split(separator: " ") { fields[String(word)] = field } }
        return fields
    }
}
