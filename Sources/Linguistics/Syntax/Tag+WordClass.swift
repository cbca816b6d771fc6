extension Tag {
    /// Whether it is a noun's, common or proper.
    package var isNoun: Bool { self == .nn || self == .nns || isName }
    /// Whether it is a proper noun's.
    package var isName: Bool { self == .nnp || self == .nnps }
}
