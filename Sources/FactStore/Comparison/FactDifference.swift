/// One fact that two databases do not share.
public struct FactDifference: Hashable, Sendable {
    /// How it differs.
    public enum Change: String, Sendable {
        /// Only the second database has it.
        case appeared
        /// Only the first database has it.
        case vanished
        /// Both have it, but not alike.
        case changed
    }

    /// How it differs.
    public let change: Change
    /// `article`, `statement` or `number`.
    public let fact: String
    /// The article's title, else its key.
    public let article: String
    /// Its id in the first database.
    public let oldID: Int64?
    /// Its id in the second database.
    public let newID: Int64?
    /// The words.
    public let text: String
    /// What the first database says and the second does not, as `name value` pairs.
    public let old: String?
    /// What the second database says instead.
    public let new: String?
}
