extension QuestionPattern {
    /// A reading of a question by a pattern.
    struct Match {
        /// The words that each slot took.
        var slots: [String: Range<Int>] = [:]
        /// The period, when the pattern has one and the question too.
        var period: Period?
        /// How many words of the question the pattern itself knows, those of the period included.
        var known = 0
    }

    /// A name of more words than this is none; so a pattern is done soon with a long question.
    private static let longestName = 10
    /// How many steps a pattern may take over one question.
    private static let mostSteps = 100_000

    /// Returns the reading that knows most words of a question, or `nil` when the pattern does not fit the whole of it.
    ///
    /// - Parameters:
    ///   - question: The words.
    ///   - periods: Reads periods.
    /// - Returns: The reading.
    func match(_ question: QuestionWords, periods: PeriodReader) -> Match? {
        let words = question.words
        var best: Match?
        var steps = 0
        func go(_ parts: ArraySlice<Part>, _ position: Int, _ match: Match, _ done: (Int, Match) -> Void) {
            steps += 1
            guard steps < Self.mostSteps else { return }
            guard let part = parts.first else {
                done(position, match)
                return
            }
            let rest = parts.dropFirst()
            switch part {
            case .word(let word):
                guard position < words.count, words[position].key == word else { return }
                var next = match
                next.known += 1
                go(rest, position + 1, next, done)
            case .slot(Self.period, _):
                for end in position..<min(words.count, position + PeriodReader.longest) {
                    let keys = words[position...end]
                    guard !keys.contains(where: \.isQuoted), let period = periods.period(of: keys.map(\.key)) else {
                        continue
                    }
                    var next = match
                    next.period = period
                    next.known += end + 1 - position
                    go(rest, end + 1, next, done)
                }
            case .slot(let name, .act):
                guard position < words.count, ActWords.act(of: words[position].key) != nil else { return }
                var next = match
                next.slots[name] = position..<position + 1
                next.known += 1
                go(rest, position + 1, next, done)
            case .slot(let name, let kind):
                let longest = kind.isName ? min(words.count, position + Self.longestName) : words.count
                guard position < longest, !kind.isName || NameWords.mayStart(words[position]) else { return }
                for end in position..<longest {
                    var next = match
                    next.slots[name] = position..<end + 1
                    go(rest, end + 1, next, done)
                }
            case .choice(let branches):
                for branch in branches {
                    go(branch[...], position, match) { position, match in go(rest, position, match, done) }
                }
            }
        }
        go(parts[...], 0, Match()) { position, match in
            if position == words.count, match.known > best?.known ?? 0 { best = match }
        }
        return best
    }
}
