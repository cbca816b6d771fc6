/// What the name tagger keeps of a token.
struct NameToken {
    /// The hash of its letters, capitals made small.
    var hash: UInt64 = 0
    var classes: NameClasses = []
    var shape: NameShape = .other
    /// The classes of a known phrase of several words that it is part of.
    var phrase: NameClasses = []
    /// Whether such a phrase begins here.
    var beginsPhrase = false
    /// Whether it may be part of a name.
    var isCandidate = false
    /// What the network of tags and trees makes of it.
    var impression = NameImpression()
    /// Whether its sentence is all in capitals (2), or a headline with capitals on most words (1).
    var caseOfSentence: UInt8 = 0
}
