import FactModel
import Linguistics

/// Finds the posts that an article gives the people it names, with the body or place and the words that say so.
///
/// It reads the words around each name: titles before it (`Haiti Transitional Presidential Council President X`), what
/// follows between commas (`X, chief executive of Acme, …`), a description before a comma (`Acme's chairman, X, …`), and
/// lists (`three Kenyan officers – X, Y and Z`).
struct RoleFinder: Sendable {
    let words: Words
    let cast: Cast

    /// Returns the posts of each person of the cast, in the order of the text, each post once.
    func roles() -> [[Role]] {
        var roles = [[Role]](repeating: [], count: cast.people.count)
        var opener = -1
        for (index, named) in cast.named.enumerated() {
            opener = listOpener(index, ofPrevious: opener)
            guard case .person(let person) = named.entity else { continue }
            let name = named.mention.tokens
            let found = [before(named.mention), behind(name), beforeComma(name), inList(index, opener: opener)]
                .compactMap { $0 }
            for role in found where !roles[person].contains(where: { Self.areSame($0, role) }) {
                roles[person].append(role)
            }
        }
        return roles
    }

    private static func areSame(_ left: Role, _ right: Role) -> Bool {
        left.title.lowercased() == right.title.lowercased() && left.organization == right.organization
            && left.place == right.place
    }

    /// A body or place that a post belongs to, and the tokens that name it.
    struct Owner {
        var organization: String?
        var place: String?
        var tokens: Range<Int>
    }

    // MARK: Before the name

    private func before(_ mention: TitledName) -> Role? {
        guard let title = post(mention.titles) else { return nil }
        var role = self.role(title, owner(endingAt: title.lowerBound))
        // `President X of Slovenia`.
        let end = mention.tokens.upperBound
        if role.organization == nil, role.place == nil, let owner = owner(after: end) {
            role = Role(
                title: role.title, organization: owner.organization, place: owner.place, span: words.span(title))
        }
        return role
    }

    /// `Acme's chairman, X, …`: a description that ends with a post right before a comma.
    private func beforeComma(_ name: Range<Int>) -> Role? {
        let comma = name.lowerBound - 1
        guard comma > 1, words.lower[comma] == ",", isRoleNoun(comma - 1), isInSentence(comma - 1, of: name.lowerBound)
        else {
            return nil
        }
        var first = comma - 1
        while first > 0, isPartOfPost(first - 1), isInSentence(first - 1, of: name.lowerBound) { first -= 1 }
        let owner = owner(endingAt: first)
        let start = owner?.tokens.lowerBound ?? first
        // Something must mark the description as one: a determiner, an owner, or the start of the sentence.
        let isMarked =
            owner != nil || start == 0
            || ["the", "a", "an", "his", "her", "its", "their"].contains(words.lower[start - 1])
        guard isMarked, post(first..<comma) != nil else { return nil }
        return role(first..<comma, owner)
    }

    /// `three Kenyan officers – X, Y and Z`: what a plural noun before a list calls each of its names.
    private func inList(_ index: Int, opener: Int) -> Role? {
        guard opener > 1, ["–", "—", "-", "--", ":", ","].contains(words.lower[opener]),
            let title = singular(opener - 1), isInSentence(opener - 1, of: cast.named[index].mention.tokens.lowerBound)
        else { return nil }
        let noun = opener - 1..<opener
        let owner = owner(endingAt: noun.lowerBound)
        let span = words.span((owner?.tokens.lowerBound ?? noun.lowerBound)..<noun.upperBound)
        return Role(title: title, organization: owner?.organization, place: owner?.place, span: span)
    }

    /// Returns the token right before the list of names that a name stands in, or right before the name itself.
    private func listOpener(_ index: Int, ofPrevious previous: Int) -> Int {
        var opener = cast.named[index].mention.tokens.lowerBound - 1
        guard opener > 0 else { return opener }
        if ["and", ","].contains(words.lower[opener]), words.lower[opener - 1] == "," { opener -= 1 }
        guard index > 0, [",", "and"].contains(words.lower[opener]), case .person = cast.named[index - 1].entity,
            cast.named[index - 1].mention.tokens.upperBound == opener
        else { return opener }
        return previous
    }

    /// Returns the singular of a plural noun for people: `officers` gives `officer`.
    private func singular(_ token: Int) -> String? {
        let word = words.lower[token]
        guard word.hasSuffix("s"), words.text.tokens[token].tag == .nns else { return nil }
        let noun = String(word.dropLast())
        return Self.isRole(noun) ? noun : nil
    }

    // MARK: Pieces

    /// Makes a post of its tokens and of whose it is.
    func role(_ title: Range<Int>, _ owner: Owner?) -> Role {
        let first = min(title.lowerBound, owner?.tokens.lowerBound ?? title.lowerBound)
        let last = max(title.upperBound, owner?.tokens.upperBound ?? title.upperBound)
        return Role(
            title: words.string(title), organization: owner?.organization, place: owner?.place,
            span: words.span(first..<last))
    }

    /// Returns the tokens of a post without courtesy titles; nil when only those are there.
    func post(_ title: Range<Int>) -> Range<Int>? {
        var title = title
        while let last = title.last, TitleLexicon.withoutPost.contains(words.lower[last]) { title = title.dropLast() }
        while let first = title.first, TitleLexicon.withoutPost.contains(words.lower[first]) {
            title = title.dropFirst()
        }
        return title.isEmpty ? nil : title
    }

    /// Returns the body or place whose name, with or without `'s`, ends right before a token.
    func owner(endingAt end: Int) -> Owner? {
        guard end > 0 else { return nil }
        let last = words.lower[end - 1] == "'s" || words.lower[end - 1] == "'" ? end - 2 : end - 1
        guard last >= 0, words.text.tokens[last].sentence == words.text.tokens[end - 1].sentence else { return nil }
        for length in [3, 2] where last + 1 >= length {
            let tokens = last + 1 - length..<last + 1
            if Gazetteer.country(words.string(tokens)) != nil {
                return Owner(place: words.string(tokens), tokens: tokens)
            }
        }
        if let owner = owner(over: last), owner.tokens.upperBound == last + 1 { return owner }
        return demonym(last)
    }

    /// Returns the body or place behind `of`, `at`, `for`, `in`, `with` or `from`.
    func owner(after token: Int) -> Owner? {
        guard token + 1 < words.count, Self.ownerPrepositions.contains(words.lower[token]) else { return nil }
        var first = token + 1
        if ClosedClass.determiners.contains(words.lower[first]), first + 1 < words.count { first += 1 }
        guard words.text.tokens[first].sentence == words.text.tokens[token].sentence, let owner = owner(over: first),
            owner.tokens.lowerBound == first
        else { return nil }
        return owner
    }

    private func owner(over token: Int) -> Owner? {
        let index = cast.nameOfToken[token]
        guard index >= 0 else {
            let single = token..<token + 1
            return Gazetteer.country(words.string(single)).map { Owner(place: $0, tokens: single) }
        }
        let tokens = cast.named[index].mention.tokens
        switch cast.named[index].entity {
        case .organization: return Owner(organization: words.string(tokens), tokens: tokens)
        case .place: return Owner(place: words.string(tokens), tokens: tokens)
        case .person: return nil
        }
    }

    /// The country of an adjective, when the article names it; else the adjective.
    private func demonym(_ token: Int) -> Owner? {
        let word = words.lower[token]
        guard words.isCapital[token], Gazetteer.isDemonym(word) else { return nil }
        let country = cast.places.first { $0.kind == .country && Gazetteer.isDemonym(word, of: $0.name.lowercased()) }
        let tokens = token..<token + 1
        return Owner(place: country?.name ?? words.string(tokens), tokens: tokens)
    }

    func isInSentence(_ token: Int, of other: Int) -> Bool {
        words.text.tokens[token].sentence == words.text.tokens[other].sentence
            && words.quotation[token] == words.quotation[other]
    }

    /// Whether a token is a noun for what somebody is: a post, a trade, a rank.
    func isRoleNoun(_ token: Int) -> Bool {
        Self.isRole(words.lower[token]) && words.text.tokens[token].tag.isNoun && cast.nameOfToken[token] < 0
    }

    /// Whether a token may stand before the noun of a post: `deputy`, `former foreign`, `chief`.
    func isPartOfPost(_ token: Int) -> Bool {
        guard cast.nameOfToken[token] < 0, words.isWord[token], !ClosedClass.determiners.contains(words.lower[token]),
            !ClosedClass.boundaries.contains(words.lower[token]), words.lower[token] != "'s"
        else { return false }
        let tag = words.text.tokens[token].tag
        return (tag.isNoun || tag == .jj) && !Gazetteer.isDemonym(words.lower[token])
    }

    private static func isRole(_ word: String) -> Bool {
        guard !vague.contains(word), !TitleLexicon.withoutPost.contains(word) else { return false }
        return TitleLexicon.isTitle(word) || Gazetteer.classes(of: word).contains(.role)
    }

    static let ownerPrepositions = ClosedClass.set("of at for in with from")
    /// Nouns for people that tell no post.
    private static let vague = ClosedClass.set(
        """
        man woman boy girl person people friend friends son daughter wife husband father mother brother sister parent child
        cousin uncle aunt one baby guy lady gentleman kid adult teenager neighbour neighbor twin widow fan lover hero star
        victim survivor favourite favorite winner loser us native resident citizen member visitor guest enemy rival
        """)
}
