/// What the rules found in one sentence: the attributions that count, and the cues that were turned down.
struct SentenceReading: Sendable {
    /// Why a cue makes no statement.
    enum Reason: String, Sendable {
        /// No subject and content in a construction of the cue.
        case noContent
        /// Another reading of the same cue is likelier.
        case lessLikely
        /// The model finds the attribution unlikely.
        case unlikely
        /// Another cue holds its words.
        case insideAnotherCue
        /// Nobody who could have said it stands in the sentence.
        case noSource
        /// An inner attribution took all its content.
        case noContentLeft
    }

    /// A cue that was turned down.
    struct Rejection: Sendable {
        /// The items of the cue.
        let cue: Range<Int>
        /// The attribution as far as the rules had got.
        let attribution: Attribution?
        /// Why it was turned down.
        let reason: Reason
    }

    /// The attributions in the order of their cues.
    var attributions: [Attribution] = []
    /// The cues that were turned down, in the order of the text.
    var rejected: [Rejection] = []
}
