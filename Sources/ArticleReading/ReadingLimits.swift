/// How much of an input is read before it is refused, so that no file takes the program down.
public struct ReadingLimits: Hashable, Sendable {
    /// The largest article, in bytes as stored in its file.
    public var articleBytes: Int

    /// Makes limits.
    ///
    /// - Parameter articleBytes: The largest article in bytes; 16 MiB unless told, about 2.5 million words.
    public init(articleBytes: Int = 16 << 20) {
        self.articleBytes = articleBytes
    }
}
