import ArticleReading
import FactStore

extension InputFile {
    /// Tells whether the file is as it was when it was read to its end with the same options; a touched or copied one is.
    func isUnchanged(since known: FinishedFile?, _ options: String) -> Bool {
        guard let known, known.size == size, known.options == options else { return false }
        return known.modified == modified || known.hash == hash()
    }
}
