internal import FactModel

/// Reads an input that is one article, and tells afterwards what was wrong with its bytes.
struct WholeInputReader: ArticleReader {
    private var input: WholeInput?
    private var fault: ReadingProblem?
    private let read: ([UInt8]) throws(RecordFault) -> Article

    /// Makes a reader of one article.
    ///
    /// - Parameters:
    ///   - input: The bytes.
    ///   - read: Makes the article of them, or throws a clause that tells why it cannot.
    init(_ input: WholeInput, read: @escaping ([UInt8]) throws(RecordFault) -> Article) {
        self.input = input
        self.read = read
    }

    mutating func next() throws(ReadingProblem) -> Article? {
        if let fault {
            self.fault = nil
            throw fault
        }
        guard let input else { return nil }
        self.input = nil
        do throws(RecordFault) {
            let article = try read(input.bytes)
            fault = input.fault
            return article
        } catch {
            throw input.fault ?? ReadingProblem(path: input.path, byteOffset: error.offset, reason: error.reason)
        }
    }
}
