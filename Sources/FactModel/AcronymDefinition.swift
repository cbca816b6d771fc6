/// A place in the text that ties an acronym to its long form, as in `Kurdistan Workers Party (PKK)`.
public struct AcronymDefinition: Hashable, Sendable {
    /// The acronym.
    public let short: Span
    /// The long form.
    public let long: Span

    /// Makes a definition.
    public init(short: Span, long: Span) {
        self.short = short
        self.long = long
    }
}
