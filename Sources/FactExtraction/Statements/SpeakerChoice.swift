/// Among whom the speaker behind a pronoun or a description was chosen, and what decided.
public struct SpeakerChoice: Sendable {
    /// Somebody who was weighed or ruled out.
    public struct Candidate: Hashable, Sendable {
        /// The name of the person or body.
        public let name: String
        /// What the learned model gave; `nil` when a rule decided.
        public let score: Double?
        /// What spoke for or against, or ruled the candidate out: a clause of English.
        public let reason: String
        /// Whether this one was chosen.
        public let isChosen: Bool
    }

    /// The candidates, the best first, those who were ruled out last.
    public let candidates: [Candidate]
    /// What the model gave the answer that nobody with a name is meant; `nil` when somebody had to be.
    public let nobody: Double?
}
