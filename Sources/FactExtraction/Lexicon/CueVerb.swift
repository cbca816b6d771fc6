import FactModel
import Linguistics

/// A verb that announces what somebody said, and the constructions it takes.
struct CueVerb: Sendable {
    /// The constructions in which a verb announces content.
    struct Frames: OptionSet, Sendable {
        let rawValue: UInt16

        /// Beside a quotation: `“…,” he laughed`.
        static let quotation = Frames(rawValue: 1)
        /// With a clause, with or without `that`: `he said it works`.
        static let clause = Frames(rawValue: 2)
        /// With a clause only behind `that`, `whether` and the like: `he hinted that it works`.
        static let that = Frames(rawValue: 4)
        /// With somebody told before the content: `he told reporters it works`.
        static let addressee = Frames(rawValue: 8)
        /// With an infinitive: `he pledged to help`.
        static let infinitive = Frames(rawValue: 16)
        /// With somebody who shall act: `he urged them to help`.
        static let request = Frames(rawValue: 32)
        /// With a noun phrase as content: `he denied any link`.
        static let topic = Frames(rawValue: 64)
        /// With a noun phrase, or behind its content, only when something written is the subject: `studies have shown`.
        static let finding = Frames(rawValue: 256)
        /// A noun phrase is content only when it is something said: `rejected the claim`, but not `rejected the bid`.
        static let spoken = Frames(rawValue: 512)
        /// The infinitive tells what is not done or said: `declined to back it`.
        static let refusal = Frames(rawValue: 1024)
    }

    /// A word that makes a cue of a verb: `went on`, `pointed out`.
    struct Particle: Sendable {
        let words: WordSet
        /// Whether a quotation in the rest makes a cue of the verb without the word: `called the plan “reckless”`.
        let isOptionalBesideQuotation: Bool
    }

    /// The base form.
    let lemma: String
    /// What the speaker does.
    let act: SpeechAct
    /// The constructions it takes.
    let frames: Frames
    /// What must follow for the verb to be a cue; `nil` for verbs that are cues by themselves.
    var particle: Particle?
}
