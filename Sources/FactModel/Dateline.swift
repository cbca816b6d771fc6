/// The place and day that open a news story, as in `NAIROBI, Kenya, Sep 23 –`.
public struct Dateline: Hashable, Sendable {
    /// The whole dateline with its closing dash.
    public let span: Span
    /// The place in ordinary capitals, such as `New York`.
    public let place: String
    /// Where the place stands.
    public let placeSpan: Span
    /// Where the day stands, when the dateline names one.
    public let dateSpan: Span?

    /// Makes a dateline.
    public init(span: Span, place: String, placeSpan: Span, dateSpan: Span?) {
        self.span = span
        self.place = place
        self.placeSpan = placeSpan
        self.dateSpan = dateSpan
    }
}
