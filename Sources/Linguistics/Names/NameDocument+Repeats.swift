extension NameDocument {
    /// Lets a person's full name decide its bare last word: after `Christopher Landau`, `Landau` is that person.
    ///
    /// A word is left alone that stands beside other capitals or that the lexicon knows as a demonym, a title or a day; a
    /// country or large city also behind a preposition: `Valeska Paris`, but `in Paris`.
    mutating func spreadSurnames() {
        let last = UInt8(NameLabel.of(.person, isFirst: false, isLast: true))
        let single = UInt8(NameLabel.of(.person, isFirst: true, isLast: true))
        var full: [UInt64: Int] = [:]
        for index in labels.indices where labels[index] == last { full[tokens[index].hash, default: 0] += 1 }
        guard !full.isEmpty else { return }
        for index in labels.indices where tokens[index].isCandidate && tokens[index].shape == .capitalized {
            let label = Int(labels[index])
            guard label != Int(single), full[tokens[index].hash] != nil, isFree(index),
                label == NameLabel.none || NameLabel.begins(label),
                tokens[index].classes.isDisjoint(with: [.demonym, .calendar, .title]),
                tokens[index].classes.isDisjoint(with: [.country, .largeCity]) || !followsPreposition(index)
            else { continue }
            let isAlone =
                index + 1 == labels.count || labels[index + 1] == 0 || NameLabel.begins(Int(labels[index + 1]))
            if isAlone { labels[index] = single }
        }
    }

    /// Whether no capitalized word stands directly beside a token in its sentence.
    private func isFree(_ index: Int) -> Bool {
        let sentence = annotated.sentences[Int(annotated.tokens[index].sentence)]
        let before = index > sentence.lowerBound && tokens[index - 1].shape.isNameLike && labels[index - 1] == 0
        let after = index + 1 < sentence.upperBound && tokens[index + 1].shape.isNameLike
        return !before && !after
    }

    /// Lets `in` decide that the name of a country, city or region is that place, and not a body's.
    mutating func settlePlaces() {
        let place = UInt8(NameLabel.of(.place, isFirst: true, isLast: true))
        let body = UInt8(NameLabel.of(.organization, isFirst: true, isLast: true))
        for index in labels.indices.dropFirst() where labels[index] == body && isFree(index) {
            let classes = tokens[index].classes
            let isTown = !classes.isDisjoint(with: [.region, .city]) && classes.isDisjoint(with: Self.otherNames)
            if NameWords.inside.contains(tokens[index - 1].hash),
                isTown || !classes.isDisjoint(with: [.country, .largeCity])
            {
                labels[index] = place
            }
        }
    }

    /// What keeps the name of a small town or a region from being nothing else.
    private static let otherNames: NameClasses = [.surname, .firstName, .commonWord, .organization, .acronym]

    private func followsPreposition(_ index: Int) -> Bool {
        index > 0 && NameWords.locative.contains(tokens[index - 1].hash)
    }
}
