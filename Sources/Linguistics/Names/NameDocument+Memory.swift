extension NameDocument {
    /// Remembers how the document uses its words: small elsewhere, inside of sentences, after titles and first names.
    mutating func rememberSurroundings() {
        for sentence in annotated.sentences {
            for index in sentence where tokens[index].isCandidate && tokens[index].shape.isNameLike {
                let before = index > sentence.lowerBound ? tokens[index - 1] : nil
                let speaks = index + 1 < sentence.upperBound && NameWords.speech.contains(tokens[index + 1].hash)
                let isPlain = tokens[index].caseOfSentence == 0
                let isAfterTitle = isPlain && before?.classes.contains(.title) == true
                let isAfterFirst =
                    before?.classes.contains(.firstName) == true && before?.shape == .capitalized
                memory.update(tokens[index].hash) { entry in
                    if index > sentence.lowerBound, isPlain { entry.isSeenInsideSentence = true }
                    if isAfterTitle { entry.isAfterTitle = true }
                    if isAfterFirst { entry.isAfterFirstName = true }
                    if speaks { entry.isBeforeSpeech = true }
                }
            }
        }
        for token in tokens where token.shape == .lower {
            memory.updateKnown(token.hash) { $0.isSeenSmall = true }
        }
    }

    /// Remembers what the first pass decided.
    mutating func rememberDecisions() {
        for index in tokens.indices where tokens[index].isCandidate && tokens[index].shape.isNameLike {
            let label = Int(labels[index])
            let kind = NameLabel.kind(label)
            let isSurname = label == NameLabel.of(.person, isFirst: false, isLast: true)
            memory.update(tokens[index].hash) { entry in
                entry.add(kind, 1)
                if isSurname { entry.surnames += 1 }
            }
        }
    }
}
