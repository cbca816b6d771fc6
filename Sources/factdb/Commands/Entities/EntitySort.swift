import FactStore

/// A sort of entity that has commands of its own.
protocol EntitySort {
    /// The sort.
    static var kind: EntityKind { get }
    /// Two names that show what a merge is.
    static var example: (kept: String, other: String) { get }
}
