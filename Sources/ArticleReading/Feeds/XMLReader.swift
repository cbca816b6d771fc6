internal import FactModel

/// Reads the articles of a document of XML: the element of each, one after the other.
struct XMLReader: ArticleReader {
    private let path: String
    private let format: ArticleFormat
    private var tree = MarkupTree()
    private var fault: MarkupParser.Fault?
    private var damage: ReadingProblem?
    private var items: ArraySlice<Int> = []
    private var record = 0
    private let isSeveral: Bool
    private var isEmpty = false

    /// Makes a reader of a document's bytes.
    init(_ input: WholeInput, format: ArticleFormat) {
        path = input.path
        self.format = format
        damage = input.fault
        (tree, fault) = MarkupParser.xml(input.bytes)
        let found = XMLArticles.items(of: tree, format)
        // An item that the document ends within is not whole.
        let unclosed = Set(tree.unclosed.map(Int.init))
        let isWhole = fault == nil
        isSeveral = found.count > 1 || format == .feed
        items = found.filter { isWhole || !unclosed.contains($0) }[...]
        isEmpty = items.isEmpty
    }

    mutating func next() throws(ReadingProblem) -> Article? {
        guard let item = items.popFirst() else {
            if let damage {
                (self.damage, fault, isEmpty) = (nil, nil, false)
                throw damage
            }
            if let fault {
                self.fault = nil
                isEmpty = false
                throw ReadingProblem(
                    path: path, byteOffset: fault.offset,
                    reason: "it is not well-formed XML from here on (\(fault.reason))")
            }
            guard isEmpty else { return nil }
            isEmpty = false
            throw ReadingProblem(path: path, reason: "it holds no article")
        }
        record += 1
        do throws(RecordFault) {
            return try XMLArticles.article(item, of: tree, format)
        } catch {
            throw ReadingProblem(path: path, record: isSeveral ? record : nil, reason: error.reason)
        }
    }
}

/// The articles of each format in XML.
enum XMLArticles {
    /// Returns the elements that hold an article each.
    static func items(of tree: MarkupTree, _ format: ArticleFormat) -> [Int] {
        let names: Set<Substring>
        switch format {
        case .feed: names = ["item", "entry"]
        case .newsml: names = ["newsItem"]
        default: names = ["nitf"]
        }
        return tree.nodes.indices.filter { names.contains(tree.localName($0)) }
    }

    /// Returns the article of an element.
    static func article(_ item: Int, of tree: MarkupTree, _ format: ArticleFormat) throws(RecordFault) -> Article {
        switch format {
        case .feed: try FeedItem.article(item, of: tree)
        case .newsml: try NewsMLItem.article(item, of: tree)
        default: try NITFDocument.article(item, of: tree)
        }
    }
}
