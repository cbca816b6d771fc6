import FactModel

/// The last words of bodies' names and the sort of body they tell.
enum BodyLexicon {
    /// Nouns in small letters that complete a body's name: `Rapid Support mission`.
    static let completing = ClosedClass.set("mission force operation coalition initiative alliance programme program")

    /// The last words of sites, which have names like bodies but cannot act.
    static let sites = ClosedClass.set("airport station stadium park bridge airfield harbour harbor square")

    private static let kinds: [(kind: Organization.Kind, words: Set<String>)] = [
        (.university, ClosedClass.set("university college")),
        (.court, ClosedClass.set("court tribunal")),
        (.party, ClosedClass.set("party")),
        (.mission, ClosedClass.set("mission")),
        (.media, ClosedClass.set("newspaper magazine news herald tribune gazette")),
        (
            .company,
            ClosedClass.set("inc inc. corp corp. corporation ltd ltd. llc plc company holdings airlines airways motors")
        ),
        (.governmentBody, ClosedClass.set("ministry department police parliament senate congress army navy")),
        (.team, ClosedClass.set("fc united rovers")),
        (.ngo, ClosedClass.set("charity foundation")),
    ]

    /// Returns the sort of a body by the words of its name.
    static func kind(ofName name: String) -> Organization.Kind? {
        let words = name.lowercased().split(separator: " ").map(String.init)
        guard let first = words.first, let last = words.last, words.count > 1 else { return nil }
        // `Ministry of Health`, `University of Leeds`: the head stands before `of`.
        let head = words[1] == "of" || words[1] == "for" ? first : last
        return kinds.first { $0.words.contains(head) }?.kind
    }
}
