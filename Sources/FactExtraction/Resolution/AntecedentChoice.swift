/// Whom a pronoun may mean, with the signs for and against each.
struct AntecedentChoice: Sendable {
    /// A person who may be meant.
    struct Candidate: Sendable {
        /// The index of the person in the cast.
        let person: Int
        /// The indices of the signs that hold.
        let signs: [Int]
    }

    /// The people who may be meant, the last mentioned first.
    let candidates: [Candidate]
    /// The signs that hold for the choice of nobody; `nil` when somebody must be meant.
    let nobody: [Int]?

    /// Returns the person whom a model prefers, or `nil` for nobody.
    func best(by model: AntecedentModel) -> Int? {
        var best: Int?
        var highest = nobody.map(model.score) ?? -.infinity
        for candidate in candidates {
            let score = model.score(candidate.signs)
            if score > highest { (best, highest) = (candidate.person, score) }
        }
        return best
    }
}
