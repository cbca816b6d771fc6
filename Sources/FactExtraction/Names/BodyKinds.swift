import FactModel
import Linguistics

/// Tells the sort of a body whose name does not tell it, by the words beside the name: `the carmaker Acme`, `shares in
/// Acme`, `Acme striker Jane Miller`.
struct BodyKinds: Sendable {
    private let words: Words
    private let cast: Cast

    init(_ cast: Cast, words: Words) {
        self.cast = cast
        self.words = words
    }

    /// Returns the sorts that most of the words tell, by the body's index; ties tell nothing.
    func kinds() -> [Int: Organization.Kind] {
        var votes: [Int: [Organization.Kind: Int]] = [:]
        for (mention, entity) in cast.named {
            guard case .organization(let index) = entity, cast.organizations[index].kind == nil else { continue }
            for kind in told(beside: mention.tokens) { votes[index, default: [:]][kind, default: 0] += 1 }
        }
        return votes.compactMapValues { votes in
            guard let most = votes.values.max() else { return nil }
            let best = votes.filter { $0.value == most }
            return best.count == 1 ? best.first?.key : nil
        }
    }

    private func told(beside name: Range<Int>) -> [Organization.Kind] {
        var found: [Organization.Kind] = []
        let sentence = words.text.tokens[name.lowerBound].sentence
        func word(_ index: Int) -> String {
            index >= 0 && index < words.count && words.text.tokens[index].sentence == sentence ? words.lower[index] : ""
        }
        // `carmaker Acme`, `the software firm, Acme`.
        let before = name.lowerBound - 1
        if before >= 0, !words.isCapital[before], let kind = Self.kind(ofNoun: word(before)) { found.append(kind) }
        // `shares in Acme`.
        if ["in", "of"].contains(word(before)), Self.holdings.contains(word(before - 1)) { found.append(.company) }
        var after = name.upperBound
        let isPossessive = word(after) == "'s" || word(after) == "'"
        if isPossessive { after += 1 }
        // `Acme's profits`, `Acme shares`, `Acme's finance director`: the noun may be the second word.
        for index in after..<after + 2 where index < words.count && !words.isCapital[index] {
            guard let kind = Self.owned[word(index)] else { continue }
            found.append(kind)
            break
        }
        // `Acme, the world's biggest brewer,`.
        if word(name.upperBound) == ",", ["a", "an", "the", "one"].contains(word(name.upperBound + 1)) {
            let end = (name.upperBound + 2..<min(name.upperBound + 8, words.count)).first {
                [",", ".", "which", "that", "of", "in", "and"].contains(words.lower[$0])
            }
            if let end, let kind = Self.kind(ofNoun: word(end - 1)) { found.append(kind) }
        }
        return found
    }

    /// The sort of body that a noun means.
    static func kind(ofNoun noun: String) -> Organization.Kind? {
        if let known = nouns[noun] { return known }
        // `chipmaker`, `carmaker`.
        return noun.hasSuffix("maker") && noun.utf8.count > 6 && !noun.hasPrefix("law") && !noun.hasPrefix("film")
            && noun != "policymaker" ? .company : nil
    }

    /// Whether a noun tells what a company deals in: `airline`, `planemaker`; `firm` and `maker` leave that open.
    static func isTrade(_ noun: String) -> Bool { kind(ofNoun: noun) == .company && !anyTrade.contains(noun) }

    /// Whether a noun tells of a part in a company: `shares in Acme`.
    static func isHolding(_ noun: String) -> Bool { holdings.contains(noun) }

    private static let anyTrade = ClosedClass.set(
        """
        firm company giant maker manufacturer operator producer conglomerate chain subsidiary exporter supplier developer
        start-up startup
        """)
    private static let holdings = ClosedClass.set("shares stake shareholders investors shareholding")
    private static let nouns = dictionary([
        (
            .company,
            """
            firm company giant maker manufacturer retailer supermarket brewer bank airline insurer broker brokerage
            developer operator producer conglomerate chain carrier distiller builder lender start-up startup subsidiary
            automaker exporter supplier bookmaker housebuilder publisher
            """
        ), (.media, "newspaper paper magazine broadcaster channel station daily tabloid weekly"),
        (.team, "champions leaders strugglers rivals side club team visitors hosts"),
        (.ngo, "charity union federation"), (.party, "party"),
        (.governmentBody, "regulator watchdog ministry department"), (.university, "university college"),
    ])
    /// What belongs to a body of a sort.
    private static let owned = dictionary([
        (
            .company,
            """
            shares stock shareholders shareholder profits profit earnings revenue revenues sales takeover subsidiary
            customers investors factory factories plant products turnover
            """
        ),
        (
            .team,
            """
            striker midfielder defender goalkeeper keeper winger captain skipper coach fans supporters dressing-room squad
            fly-half scrum-half prop hooker flanker full-back
            """
        ),
        (.media, "viewers listeners readers audience correspondent"),
        (.party, "leader mp mps backbenchers manifesto activists frontbencher"),
    ])

    private static func dictionary(_ lists: [(Organization.Kind, String)]) -> WordTable<Organization.Kind> {
        var kinds: [String: Organization.Kind] = [:]
        for (kind, text) in lists { for word in ClosedClass.set(text) { kinds[word] = kind } }
        return WordTable(kinds)
    }
}
