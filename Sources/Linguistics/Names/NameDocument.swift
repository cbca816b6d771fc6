/// A document while its names are being decided on.
struct NameDocument {
    let text: CodePoints
    let annotated: AnnotatedText
    let tokens: [NameToken]
    /// The label of every token.
    var labels: [UInt8]
    var memory: NameMemory
    private let pronouns: [GenderedPronouns]

    /// Reads a document whose tokens and sentences are known, and has it parsed.
    init(text: CodePoints, parsing annotated: inout AnnotatedText, lexicon: NameLexicon, head: NameHead) {
        var tokens = NameReader.read(text, annotated.tokens, annotated.sentences, lexicon)
        annotated.parse { states in
            let candidates = states.tokens.filter { tokens[$0].isCandidate }
            head.read(candidates, in: states) { tokens[$0].impression = $1 }
        }
        self.text = text
        self.annotated = annotated
        self.tokens = tokens
        pronouns = annotated.sentences.map { sentence in GenderedPronouns(sentence) { tokens[$0].hash } }
        labels = [UInt8](repeating: 0, count: tokens.count)
        memory = NameMemory(count: tokens.reduce(0) { $0 + ($1.isCandidate ? 1 : 0) })
        rememberSurroundings()
    }

    /// The next stretch of candidates in the rest of a sentence.
    func stretch(in rest: Range<Int>) -> Range<Int>? {
        var start = rest.lowerBound
        while start < rest.upperBound, !tokens[start].isCandidate { start += 1 }
        guard start < rest.upperBound else { return nil }
        var stop = start + 1
        while stop < rest.upperBound, tokens[stop].isCandidate { stop += 1 }
        return start..<stop
    }

    /// The features of a pass.
    func features(isSecondPass: Bool) -> NameFeatures {
        NameFeatures(
            text: text, annotated: annotated.tokens, tokens: tokens, memory: memory, pronouns: pronouns,
            isSecondPass: isSecondPass, decided: isSecondPass ? labels : [])
    }

    /// Decides on the labels of all tokens.
    mutating func decide(by weights: NameWeights, isSecondPass: Bool) {
        if isSecondPass { rememberDecisions() }
        var features = features(isSecondPass: isSecondPass)
        var rows: [UInt32] = []
        var decoder = NameDecoder()
        var decided = labels
        for sentence in annotated.sentences {
            var rest = sentence
            while let stretch = stretch(in: rest) {
                decoder.begin()
                for index in stretch {
                    rows.removeAll(keepingCapacity: true)
                    features.append(index, in: sentence, to: &rows)
                    decoder.add(weights.scores(rows[...]), weights)
                }
                decoder.finish(weights)
                for (place, index) in stretch.enumerated() { decided[index] = decoder.labels[place] }
                rest = stretch.upperBound..<sentence.upperBound
            }
        }
        labels = decided
    }

    /// The names that the labels spell.
    func mentions() -> [NameMention] {
        var mentions: [NameMention] = []
        var index = 0
        while index < labels.count {
            guard let kind = NameLabel.kind(Int(labels[index])) else {
                let body = overlookedBody(at: index)
                if let body { mentions.append(NameMention(tokens: body, kind: .organization)) }
                index = body?.upperBound ?? index + 1
                continue
            }
            var stop = index + 1
            while stop < labels.count, labels[stop] != 0, !NameLabel.begins(Int(labels[stop])),
                annotated.tokens[stop].sentence == annotated.tokens[index].sentence
            {
                stop += 1
            }
            let tokens = trimmed(index..<stop, kind)
            if !tokens.isEmpty { mentions.append(NameMention(tokens: tokens, kind: kind)) }
            index = stop
        }
        return mentions
    }

    /// A well-known body's name of several words that stands alone and has no label: `Credit Suisse` at a sentence's start.
    private func overlookedBody(at index: Int) -> Range<Int>? {
        guard tokens[index].beginsPhrase, tokens[index].caseOfSentence == 0 else { return nil }
        let classes = tokens[index].phrase
        guard classes.contains(.organization), classes.isSubset(of: [.organization, .acronym]) else { return nil }
        var stop = index + 1
        while stop < tokens.count, !tokens[stop].phrase.isEmpty, !tokens[stop].beginsPhrase { stop += 1 }
        let sentence = annotated.tokens[index].sentence
        func isBesideName(_ other: Int) -> Bool {
            tokens.indices.contains(other) && annotated.tokens[other].sentence == sentence
                && (labels[other] != 0 || tokens[other].shape.isNameLike)
        }
        guard labels[index..<stop].allSatisfy({ $0 == 0 }), !isBesideName(index - 1), !isBesideName(stop) else {
            return nil
        }
        return index..<stop
    }

    /// A name without the article, title, possessive and punctuation at its ends.
    private func trimmed(_ range: Range<Int>, _ kind: NameKind) -> Range<Int> {
        var range = range
        while !range.isEmpty,
            !isNamePart(range.lowerBound) || NameWords.articles.contains(tokens[range.lowerBound].hash)
        {
            range.removeFirst()
        }
        while range.count > 1, kind == .person, tokens[range.lowerBound].classes.contains(.title),
            tokens[range.lowerBound].classes.isDisjoint(with: [.firstName, .surname])
        {
            range.removeFirst()
        }
        while !range.isEmpty, !isNamePart(range.upperBound - 1) { range.removeLast() }
        return range
    }

    private func isNamePart(_ index: Int) -> Bool {
        switch tokens[index].shape {
        case .hyphen, .comma, .stop, .apostrophe, .quote: false
        case .bracket, .other: text.byte(Int(annotated.tokens[index].start)) == UInt8(ascii: "!")
        default: true
        }
    }
}

private extension Range<Int> {
    mutating func removeFirst() { self = lowerBound + 1..<upperBound }
    mutating func removeLast() { self = lowerBound..<upperBound - 1 }
}
