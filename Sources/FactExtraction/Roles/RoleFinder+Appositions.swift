import FactModel
import Linguistics

extension RoleFinder {
    /// Returns the post that follows a name between commas: `X, 45, the chief executive of Acme, said`.
    ///
    /// The phrase must end at a comma, a dash, a bracket or the sentence's end, or be followed by a clause's verb; its noun is
    /// the first that tells a post, and all before it belongs to the post.
    func behind(_ name: Range<Int>) -> Role? {
        var token = name.upperBound
        guard token + 1 < words.count, words.lower[token] == ",", isInSentence(token + 1, of: name.lowerBound) else {
            return nil
        }
        token += 1
        // An age: `X, 45, a teacher`.
        if token + 2 < words.count, words.lower[token].allSatisfy(\.isNumber), words.lower[token + 1] == "," {
            token += 2
        }
        let hasDeterminer = ["the", "a", "an", "his", "her", "its", "their"].contains(words.lower[token])
        if hasDeterminer { token += 1 }
        var owner: Owner?
        var first = token
        var noun: Int?
        while token < words.count, token - name.upperBound < Self.longestApposition,
            isInSentence(token, of: name.lowerBound)
        {
            if isRoleNoun(token), !isFollowedByNoun(token) {
                noun = token
                break
            }
            if let before = self.owner(endingAt: token + 1), before.tokens.upperBound == token + 1 {
                // `Acme's chief executive`, `the BBC political editor`, `the Kenyan president`.
                owner = before
                first = token + 1
            } else if words.lower[token] == "'s" || words.lower[token] == "'" {
                first = token + 1
            } else if !isPartOfPost(token), !isInsideName(token) {
                return nil
            }
            token += 1
        }
        guard let noun, first <= noun else { return nil }
        var title = first..<noun + 1
        var end = noun + 1
        // `secretary of state`, `minister for health`: a post goes on in small letters or with a body's matter.
        if end + 1 < words.count, words.lower[end] == "of" || words.lower[end] == "for", self.owner(after: end) == nil,
            isInSentence(end + 1, of: noun), isPartOfPost(end + 1)
        {
            var last = end + 1
            while last + 1 < words.count, isInSentence(last + 1, of: noun), isPartOfPost(last + 1) { last += 1 }
            end = last + 1
            title = title.lowerBound..<end
        }
        if let behind = self.owner(after: end) {
            owner = behind
            end = behind.tokens.upperBound
        }
        guard hasDeterminer || owner != nil || closes(end), post(title) != nil else { return nil }
        return role(title, owner)
    }

    private static let longestApposition = 14

    private func isFollowedByNoun(_ token: Int) -> Bool {
        token + 1 < words.count && words.text.tokens[token + 1].tag.isNoun && cast.nameOfToken[token + 1] < 0
            && words.text.tokens[token + 1].followsSpace
    }

    private func isInsideName(_ token: Int) -> Bool {
        let index = cast.nameOfToken[token]
        if index < 0 { return false }
        if case .person = cast.named[index].entity { return false }
        return true
    }

    /// Whether an apposition can end before a token.
    private func closes(_ token: Int) -> Bool {
        token >= words.count || [",", ".", ";", "–", "—", ")", "who", "and"].contains(words.lower[token])
    }
}
