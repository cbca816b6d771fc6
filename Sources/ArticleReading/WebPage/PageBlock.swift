/// One run of text on a page that stands in lines of its own.
struct PageBlock {
    /// The block-level element that it is the text of.
    var container: Int32
    /// The first node of the run.
    var node: Int32
    /// Its bytes in ``PageBlocks/text``, white space folded.
    var range: Range<Int>
    /// How many of its bytes are the text of links.
    var linkBytes = 0
    /// How many of its bytes are bold or the like.
    var strongBytes = 0
    /// The number of its words.
    var words = 0
    /// Whether it ends as sentences do.
    var endsSentence = false
    /// Whether it holds a mark that only running text has: a full stop or comma before a blank.
    var hasClauses = false
    /// The tag that decides how it is judged: the nearest of heading, paragraph, list item, quotation, cell or division.
    var tag: HTMLTag?
    /// Whether it stands in a link, list or heading as a whole.
    var isListItem = false

    var count: Int { range.count }
    /// How much of it is the text of links, from 0 to 1.
    var linkDensity: Double { range.isEmpty ? 0 : Double(linkBytes) / Double(range.count) }

    /// How much it counts as running text, in bytes.
    var prose: Double {
        guard tag?.isHeading != true, words >= 6, linkDensity < 0.5, hasClauses || endsSentence else { return 0 }
        return Double(count) * (1 - linkDensity)
    }
}
