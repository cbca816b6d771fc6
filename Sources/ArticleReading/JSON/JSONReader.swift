internal import FactModel

/// Reads a JSON file that is one article or an array of them.
struct JSONReader: ArticleReader {
    private let path: String
    private var bytes: [UInt8]?
    private var articles: [Result<Article, RecordFault>] = []
    private var position = 0

    /// Makes a reader of a file's bytes.
    init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    mutating func next() throws(ReadingProblem) -> Article? {
        if let bytes {
            self.bytes = nil
            let decoder = JSONRecordDecoder()
            do throws(RecordFault) {
                let isArray = bytes.first { $0 > 0x20 } == UInt8(ascii: "[")
                articles = isArray ? try decoder.articles(bytes) : [.success(try decoder.article(bytes))]
            } catch {
                throw ReadingProblem(path: path, reason: error.reason)
            }
        }
        guard position < articles.count else { return nil }
        position += 1
        guard case .success(var article) = articles[position - 1] else {
            guard case .failure(let fault) = articles[position - 1] else { return nil }
            throw ReadingProblem(path: path, record: position, reason: fault.reason)
        }
        article.sourcePath = path
        article.sourceFormat = ArticleFormat.json.rawValue
        return article
    }
}
