import ArticleReading
import FactStore

extension InputFile {
    /// Tells whether the file is as it was when it was read to its end; a touched or copied one is.
    func isUnchanged(since known: FinishedFile?) -> Bool {
        guard let known, known.size == size else { return false }
        return known.modified == modified || known.hash == hash()
    }
}
