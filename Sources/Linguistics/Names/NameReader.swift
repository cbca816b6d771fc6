/// Looks tokens up: forms, lexicon classes, known phrases, and which tokens may be part of a name at all.
struct NameReader {
    private let text: CodePoints
    private let annotated: [Token]
    private let lexicon: NameLexicon
    private(set) var tokens: [NameToken]

    /// The joints of names: small words and marks that stand between capitals.
    private static let joints = WordKey.set(
        "of the for and de la di da du del dos van von der den bin bint ibn al el y e a in on to at & - – ' ’ 's ’s . , / @ + ! le les das do zu und et des ul abu n"
    )

    static func read(_ text: CodePoints, _ annotated: [Token], _ sentences: [Range<Int>], _ lexicon: NameLexicon)
        -> [NameToken]
    {
        var reader = NameReader(text: text, annotated: annotated, lexicon: lexicon, tokens: [])
        reader.lookUp()
        for sentence in sentences {
            reader.setCase(of: sentence)
            reader.markCandidates(in: sentence)
            reader.findPhrases(in: sentence)
        }
        return reader.tokens
    }

    private mutating func lookUp() {
        tokens = [NameToken](repeating: NameToken(), count: annotated.count)
        for (index, token) in annotated.enumerated() {
            let hash = NameHash.word(text.bytes, token.range)
            tokens[index].hash = hash
            tokens[index].shape = NameShape.of(text, token.range)
            tokens[index].classes = lexicon.classes(hash)
        }
    }

    private mutating func setCase(of sentence: Range<Int>) {
        var words = 0
        var upper = 0
        var capitals = 0
        for index in sentence {
            let length = annotated[index].end - annotated[index].start
            switch tokens[index].shape {
            case .upper:
                words += 1
                upper += 1
                capitals += 1
            case .capitalized, .mixed:
                words += 1
                capitals += 1
            case .lower where length >= 4: words += 1
            default: break
            }
        }
        let style: UInt8 = words >= 2 && upper * 10 >= words * 7 ? 2 : words >= 4 && capitals * 10 >= words * 8 ? 1 : 0
        if style > 0 { for index in sentence { tokens[index].caseOfSentence = style } }
    }

    private mutating func markCandidates(in sentence: Range<Int>) {
        var lastCapital = -10
        for index in sentence where tokens[index].shape.isNameLike || tokens[index].shape == .alphanumeric {
            tokens[index].isCandidate = true
            // Between two capitals at most three joints, or the small rest of a hyphenated word.
            if index - lastCapital <= 4, lastCapital >= sentence.lowerBound,
                (lastCapital + 1..<index).allSatisfy(isJoint)
            {
                for joint in lastCapital + 1..<index { tokens[joint].isCandidate = true }
            }
            lastCapital = index
        }
        for index in sentence.dropFirst() where !tokens[index].isCandidate {
            let isGlued = !annotated[index].followsSpace && tokens[index - 1].shape == .hyphen
            if isGlued, index >= sentence.lowerBound + 2, tokens[index - 2].isCandidate,
                !annotated[index - 1].followsSpace
            {
                tokens[index].isCandidate = true
                tokens[index - 1].isCandidate = true
            }
        }
        for index in sentence.dropLast() where !tokens[index].isCandidate && tokens[index + 1].isCandidate {
            // `al-Shabaab`, `501st Legion`, `9/11`.
            let shape = tokens[index].shape
            if shape == .number { tokens[index].isCandidate = true }
            if shape == .hyphen, !annotated[index].followsSpace, index > sentence.lowerBound,
                !annotated[index + 1].followsSpace, Self.joints.contains(WordKey.of(text, annotated[index - 1].range))
            {
                tokens[index].isCandidate = true
                tokens[index - 1].isCandidate = true
            }
        }
    }

    private func isJoint(_ index: Int) -> Bool {
        tokens[index].shape == .number || Self.joints.contains(WordKey.of(text, annotated[index].range))
            || !annotated[index].followsSpace && tokens[index - 1].shape == .hyphen
    }

    /// Marks the longest known phrases of two words and more.
    private mutating func findPhrases(in sentence: Range<Int>) {
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            guard tokens[index].isCandidate, tokens[index].classes.contains(.prefix), tokens[index].shape.isNameLike
            else {
                index += 1
                continue
            }
            var hash = tokens[index].hash
            var stop = index + 1
            var found = index
            var classes: NameClasses = []
            while stop < sentence.upperBound, stop - index < 8 {
                hash = NameHash.phrase(hash, tokens[stop].hash)
                let known = lexicon.classes(hash)
                if known.isEmpty { break }
                stop += 1
                if known != .prefix, tokens[stop - 1].shape != .lower {
                    found = stop
                    classes = known.subtracting(.prefix)
                }
                if !known.contains(.prefix) { break }
            }
            if found > index {
                for place in index..<found {
                    tokens[place].phrase = classes
                    tokens[place].isCandidate = true
                }
                tokens[index].beginsPhrase = true
                index = found
            } else {
                index += 1
            }
        }
    }
}
