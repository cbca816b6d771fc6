/// Writes an SVG picture (<https://www.w3.org/TR/SVG11/>) piece by piece.
struct SVGText {
    /// The colours of names, told apart by people who see few.
    static let palette = ["#4477aa", "#ee6677", "#228833", "#ccbb44", "#66ccee", "#aa3377", "#777777"]

    private let width: Int
    private var height: Int
    private var body = ""

    /// Starts a picture of some width; it is as high as what is drawn.
    init(width: Int) {
        self.width = width
        height = 0
    }

    /// Where a text is held.
    enum Anchor: String {
        case start, middle, end
    }

    /// Draws a text on its base line.
    mutating func text(
        _ text: String, x: Double, y: Double, anchor: Anchor = .start, color: String = "#222222", isBold: Bool = false
    ) {
        body +=
            "<text x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" text-anchor=\"\(anchor.rawValue)\" fill=\"\(color)\""
            + "\(isBold ? " font-weight=\"bold\"" : "")>\(HTMLText.escaped(text))</text>\n"
        grow(to: y + 8)
    }

    /// Draws a rectangle, which tells its meaning when it is pointed at.
    mutating func rectangle(x: Double, y: Double, width: Double, height: Double, color: String, meaning: String) {
        body +=
            "<rect x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" width=\"\(Self.number(width))\" "
            + "height=\"\(Self.number(height))\" fill=\"\(color)\"><title>\(HTMLText.escaped(meaning))</title></rect>\n"
        grow(to: y + height)
    }

    /// Draws a line.
    mutating func line(x: Double, from top: Double, to bottom: Double, color: String) {
        body +=
            "<line x1=\"\(Self.number(x))\" y1=\"\(Self.number(top))\" x2=\"\(Self.number(x))\" "
            + "y2=\"\(Self.number(bottom))\" stroke=\"\(color)\" stroke-width=\"2\"/>\n"
        grow(to: bottom)
    }

    /// Draws a dot.
    mutating func dot(x: Double, y: Double, radius: Double, color: String) {
        body +=
            "<circle cx=\"\(Self.number(x))\" cy=\"\(Self.number(y))\" r=\"\(Self.number(radius))\" fill=\"\(color)\"/>\n"
        grow(to: y + radius)
    }

    /// Draws a band that leaves one height and arrives at another.
    mutating func band(
        from start: (x: Double, y: Double), to end: (x: Double, y: Double), thickness: Double, color: String,
        meaning: String
    ) {
        let middle = Self.number((start.x + end.x) / 2)
        body +=
            "<path d=\"M\(Self.number(start.x)) \(Self.number(start.y)) C\(middle) \(Self.number(start.y)) "
            + "\(middle) \(Self.number(end.y)) \(Self.number(end.x)) \(Self.number(end.y))\" fill=\"none\" "
            + "stroke=\"\(color)\" stroke-opacity=\"0.4\" stroke-width=\"\(Self.number(thickness))\">"
            + "<title>\(HTMLText.escaped(meaning))</title></path>\n"
        grow(to: max(start.y, end.y) + thickness / 2)
    }

    /// The whole picture, to be written into a file or a page.
    var document: String {
        """
        <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height + 12)" \
        viewBox="0 0 \(width) \(height + 12)" font-family="sans-serif" font-size="13" role="img">
        <rect width="100%" height="100%" fill="#ffffff"/>
        \(body)</svg>

        """
    }

    private mutating func grow(to bottom: Double) { height = max(height, Int(bottom.rounded(.up))) }

    /// A number with one decimal at most.
    private static func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return tenths % 10 == 0 ? String(tenths / 10) : String(Double(tenths) / 10)
    }
}
