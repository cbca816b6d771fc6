/// Whom a pronoun may mean, with the signs for and against each.
struct AntecedentChoice: Sendable {
    /// A person who may be meant.
    struct Candidate: Sendable {
        /// The index of the person in the cast.
        let person: Int
        /// Whether it is sure that this is a person at all.
        var isSure = true
        /// The indices of the signs that hold.
        let signs: [Int]
    }

    /// The people who may be meant, the last mentioned first.
    let candidates: [Candidate]
    /// Whom the text mentions nearby, but who cannot be meant.
    var excluded: [(person: Int, why: AntecedentExclusion)] = []
    /// The signs that hold for the choice of nobody; `nil` when somebody must be meant.
    let nobody: [Int]?

    /// Returns who was weighed and how, the best first.
    ///
    /// - Parameters:
    ///   - model: The model that scores.
    ///   - chosen: The person who was chosen.
    ///   - names: The people's names.
    /// - Returns: The candidates with their scores and reasons, and those who were ruled out.
    func explained(by model: AntecedentModel, chosen: Int?, names: (Int) -> String) -> SpeakerChoice {
        let weighed = candidates.map { (candidate: $0, score: model.score($0.signs)) }.sorted { $0.score > $1.score }
        let scored = weighed.map { candidate, score in
            let heaviest = candidate.signs.sorted { abs(model.weights[$0]) > abs(model.weights[$1]) }.prefix(3)
            return SpeakerChoice.Candidate(
                name: names(candidate.person), score: Double(score),
                reason: heaviest.map(AntecedentFeature.reason).joined(separator: ", "),
                isChosen: candidate.person == chosen)
        }
        let out = excluded.map {
            SpeakerChoice.Candidate(name: names($0.person), score: nil, reason: $0.why.text, isChosen: false)
        }
        return SpeakerChoice(candidates: scored + out, nobody: nobody.map { Double(model.score($0)) })
    }

    /// Leaves out people whom the words name that the pronoun says, unless nobody else is left whom it fits.
    func without(_ named: Set<Int>, fits: (Int) -> Bool) -> AntecedentChoice {
        guard candidates.contains(where: { !named.contains($0.person) && fits($0.person) }) else { return self }
        let out = candidates.filter { named.contains($0.person) }.map { ($0.person, AntecedentExclusion.named) }
        return AntecedentChoice(
            candidates: candidates.filter { !named.contains($0.person) }, excluded: excluded + out, nobody: nobody)
    }

    /// Leaves out people whose own names tell the other gender where those of others tell the pronoun's.
    func ofGender(_ tells: (Int) -> Bool?) -> AntecedentChoice {
        guard candidates.contains(where: { $0.isSure && tells($0.person) == true }) else { return self }
        let out = candidates.filter { tells($0.person) == false }.map { ($0.person, AntecedentExclusion.gender) }
        return AntecedentChoice(
            candidates: candidates.filter { tells($0.person) != false }, excluded: excluded + out, nobody: nobody)
    }

    /// Leaves out people who are not among some.
    func among(_ isAmong: (Int) -> Bool) -> AntecedentChoice {
        AntecedentChoice(
            candidates: candidates.filter { isAmong($0.person) }, excluded: excluded.filter { isAmong($0.person) },
            nobody: nobody)
    }

    /// How far before everybody else one must be who may be no person.
    private static let leastLead: Float = 0.5

    /// Returns the person whom a model prefers, or `nil` for nobody.
    func best(by model: AntecedentModel) -> Int? {
        var best: Int?
        var bestUnsure: Int?
        var highest = nobody.map(model.score) ?? -.infinity
        var highestUnsure = -Float.infinity
        for candidate in candidates {
            let score = model.score(candidate.signs)
            if candidate.isSure {
                if score > highest { (best, highest) = (candidate.person, score) }
            } else if score > highestUnsure {
                (bestUnsure, highestUnsure) = (candidate.person, score)
            }
        }
        return highestUnsure > highest + Self.leastLead ? bestUnsure : best
    }
}
