/// A text with its names, made ready to train the name tagger on.
package struct NameExample: Sendable {
    /// The rows of the features of each token that may be part of a name.
    package private(set) var rows: [[UInt32]] = []
    /// The right labels of those tokens.
    package private(set) var gold: [UInt8] = []
    /// The stretches of tokens that are decided on together.
    package private(set) var stretches: [Range<Int>] = []

    /// Reads a text.
    ///
    /// - Parameters:
    ///   - utf8: The text.
    ///   - names: The names' bytes and kinds.
    ///   - lexicon: The lexicon.
    ///   - head: What reads the network's states.
    ///   - first: The weights of the first pass when the features of the second are wanted.
    package init(
        _ utf8: [UInt8], names: [(range: Range<Int>, kind: NameKind)], lexicon: NameLexicon, head: NameHead,
        first: NameWeights?
    ) {
        var annotated = AnnotatedText(utf8: utf8, tokens: [], sentences: [], paragraphs: [], quotations: [])
        utf8.withUnsafeBufferPointer { bytes in
            let text = CodePoints(bytes, in: 0..<utf8.count)
            annotated.segment(text)
            var document = NameDocument(text: text, parsing: &annotated, lexicon: lexicon, head: head)
            if let first {
                document.decide(by: first, isSecondPass: false)
                document.rememberDecisions()
            }
            let labels = Self.labels(annotated.tokens, names)
            var features = document.features(isSecondPass: first != nil)
            for sentence in annotated.sentences {
                var rest = sentence
                while let stretch = document.stretch(in: rest) {
                    let start = rows.count
                    for index in stretch {
                        var tokenRows: [UInt32] = []
                        features.append(index, in: sentence, to: &tokenRows)
                        rows.append(tokenRows)
                        gold.append(labels[index])
                    }
                    stretches.append(start..<rows.count)
                    rest = stretch.upperBound..<sentence.upperBound
                }
            }
        }
        repair()
    }

    /// The states of the tokens that may be part of a name, ``SyntaxAnalyzer/stateSize`` bytes each, and their right labels.
    package static func states(
        _ utf8: [UInt8], names: [(range: Range<Int>, kind: NameKind)], lexicon: NameLexicon
    ) -> (states: [UInt8], labels: [UInt8]) {
        var annotated = AnnotatedText(utf8: utf8, tokens: [], sentences: [], paragraphs: [], quotations: [])
        var states: [UInt8] = []
        var candidates: [Int] = []
        utf8.withUnsafeBufferPointer { bytes in
            let text = CodePoints(bytes, in: 0..<utf8.count)
            annotated.segment(text)
            let tokens = NameReader.read(text, annotated.tokens, annotated.sentences, lexicon)
            annotated.parse { batch in
                for index in batch.tokens where tokens[index].isCandidate {
                    states += batch.state(of: index)
                    candidates.append(index)
                }
            }
        }
        let labels = labels(annotated.tokens, names)
        return (states, candidates.map { labels[$0] })
    }

    /// The labels of all tokens for names given by their bytes.
    private static func labels(_ tokens: [Token], _ names: [(range: Range<Int>, kind: NameKind)]) -> [UInt8] {
        var labels = [UInt8](repeating: 0, count: tokens.count)
        var index = 0
        for (range, kind) in names.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            while index < tokens.count, tokens[index].range.lowerBound < range.lowerBound { index += 1 }
            let first = index
            while index < tokens.count, tokens[index].range.upperBound <= range.upperBound { index += 1 }
            for place in first..<index {
                labels[place] = UInt8(NameLabel.of(kind, isFirst: place == first, isLast: place == index - 1))
            }
        }
        return labels
    }

    /// Makes what is left of names cut by tokens that are not looked at spell names again.
    private mutating func repair() {
        for stretch in stretches {
            var index = stretch.lowerBound
            while index < stretch.upperBound {
                guard let kind = NameLabel.kind(Int(gold[index])) else {
                    index += 1
                    continue
                }
                var stop = index + 1
                while stop < stretch.upperBound, gold[stop] != 0, !NameLabel.begins(Int(gold[stop])),
                    NameLabel.kind(Int(gold[stop])) == kind
                {
                    stop += 1
                }
                for place in index..<stop {
                    gold[place] = UInt8(NameLabel.of(kind, isFirst: place == index, isLast: place == stop - 1))
                }
                index = stop
            }
        }
    }
}
