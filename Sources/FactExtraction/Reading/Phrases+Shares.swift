import Linguistics

/// Shares of people, as polls name those who answered: `One in four`, `nearly a fifth`, `a total of 48% of the bakers`.
extension Phrases {
    /// Returns a subject with the share that it is only a word of.
    ///
    /// - Parameters:
    ///   - subject: The subject as the tree or the words beside the verb tell it.
    ///   - verb: The item of its verb.
    ///   - low: The first item that may belong to it.
    /// - Returns: The whole share; the subject where it is none.
    func wholeShare(_ subject: Range<Int>, before verb: Int, from low: Int) -> Range<Int> {
        guard let last = subject.last, last < verb, !flow.items[last].isQuotation else { return subject }
        // `Despite the liking for cakes half of those asked said …`
        let half = subject.dropFirst().last { item in
            let tag = flow.words.text.tokens[flow.items[item - 1].tokens.lowerBound].tag
            return flow.lower(item) == "half" && !flow.items[item - 1].isQuotation && (tag == .nn || tag == .nns)
                && item + 1 < subject.upperBound && flow.lower(item + 1) == "of"
        }
        if let half { return half..<subject.upperBound }
        var end = verb
        while end > subject.upperBound, isBetweenSubjectAndVerb(end - 1) { end -= 1 }
        let behind = subject.upperBound..<end
        let isWhole = behind.contains(where: isUnit) && behind.allSatisfy { isOfShare($0) || flow.isWord($0) }
        let high = isWhole ? end : subject.upperBound
        var first = subject.lowerBound
        // `Last quarter the firm said`: a phrase without a figure is in a share only behind `of` and `half`.
        let isFigure = (first..<high).prefix(2).contains { isUnit($0) || isNumber($0) }
        if !isFigure, first > low, flow.lower(first - 1) != "of", !isHalf(first - 1, from: low, of: first) {
            return subject
        }
        while first > low, subject.lowerBound - first < Self.longestShare {
            let before = first - 1
            if flow.lower(before) == "of" {
                guard before > low, isUnit(before - 1) || flow.lower(before - 1) == "total" else { break }
                first = before - 1
            } else if flow.lower(before) == "than" {
                guard before > low, ["fewer", "less", "more"].contains(flow.lower(before - 1)) else { break }
                first = before - 1
            } else if isOfShare(before) || Self.approximations.contains(flow.lower(before)) {
                first = before
            } else if ["a", "total"].contains(flow.lower(before)), isUnit(first) || flow.lower(first) == "total" {
                first = before
            } else {
                break
            }
        }
        while first < subject.lowerBound, !flow.isWord(first) { first += 1 }
        let whole = first..<high
        return whole != subject && whole.contains(where: isUnit) ? whole : subject
    }

    /// Whether `half` stands before a phrase as a share of it: `half the firms`, but not `In the second half the firms`.
    private func isHalf(_ half: Int, from low: Int, of first: Int) -> Bool {
        guard flow.lower(half) == "half", ClosedClass.determiners.contains(flow.lower(first)) else { return false }
        return half == low || !["first", "second", "other", "past", "last", "the"].contains(flow.lower(half - 1))
    }

    /// Whether an item is part of the figures of a share.
    private func isOfShare(_ item: Int) -> Bool {
        isUnit(item) || flow.isHyphen(item) || isNumber(item)
            || flow.lower(item) == "in" && item > 0 && isNumber(item - 1) && item + 1 < flow.items.count
                && isNumber(item + 1)
    }

    private func isNumber(_ item: Int) -> Bool {
        !flow.items[item].isQuotation && flow.words.text.tokens[flow.items[item].tokens.lowerBound].tag == .cd
    }

    /// Whether an item makes a share of a number: `%`, `cent`, the `four` of `one in four`, `fifth`.
    private func isUnit(_ item: Int) -> Bool {
        let word = flow.lower(item)
        if Self.parts.contains(word) || Self.percents.contains(word) { return true }
        return isNumber(item) && item > 1 && flow.lower(item - 1) == "in" && isNumber(item - 2)
    }

    /// Words that name a part of several.
    static let parts = ClosedClass.set("third thirds quarter quarters fifth fifths tenth tenths half")
    /// What tells a share of a number: `48%`, `48 per cent`.
    static let percents: WordSet = ["%", "per", "cent", "percent"]
    /// What leaves a number open.
    static let approximations = ClosedClass.set(
        "about almost around further just nearly only over roughly some")
    private static let longestShare = 10
}
