extension Tag {
    /// Whether it is a noun's, common or proper.
    package var isNoun: Bool { isCommonNoun || isName }
    /// Whether it is a common noun's.
    package var isCommonNoun: Bool { self == .nn || self == .nns }
    /// Whether it is a proper noun's.
    package var isName: Bool { self == .nnp || self == .nnps }
    /// Whether it is that of a verb that can have a subject in English by itself: `said`, `says`, `say`, `will`.
    package var isFinite: Bool { self == .vbd || self == .vbz || self == .vbp || self == .md }
}
