public import FactModel

/// Why the statements of an article are what they are: what each was weighed by, and which cues were turned down.
public struct ExtractionTrace: Sendable {
    /// A sign and what it adds to the logarithm of a statement's odds.
    public struct Sign: Hashable, Sendable {
        /// What was seen, such as `lemma=say` or `ends=sentence`.
        public let name: String
        /// What it adds; 0 when the model has learned nothing of it.
        public let weight: Double
    }

    /// A cue that made no statement.
    public struct Rejection: Hashable, Sendable {
        /// The words of the cue.
        public let cue: Span
        /// The source that it would have had.
        public let source: Span?
        /// The content that it would have had; empty when none was found.
        public let fragments: [Span]
        /// The rule that proposed it; `nil` when none did.
        public let rule: String?
        /// How likely it was found to be right, from 0 to 1; `nil` when it was never weighed.
        public let likelihood: Double?
        /// Why it was turned down: a whole clause of English.
        public let reason: String
        /// What it was weighed by.
        public let signs: [Sign]
    }

    /// The signs of each statement, in the statements' order.
    public internal(set) var signs: [[Sign]]
    /// Among whom each source that is a pronoun or a description was chosen, by its first byte.
    public internal(set) var choices: [Int: SpeakerChoice]
    /// The cues that were turned down, in the order of the text.
    public internal(set) var rejected: [Rejection]
}

extension SentenceReading.Reason {
    /// The reason as a clause.
    var text: String {
        switch self {
        case .noContent: "no subject and content stand beside it as it takes them"
        case .lessLikely: "another reading of the same cue is likelier"
        case .unlikely: "it is too unlikely to be a statement"
        case .insideAnotherCue: "its words belong to another cue"
        case .noSource: "nobody in the sentence can have said it"
        case .noContentLeft: "the next attribution of the sentence took all its content"
        }
    }
}
