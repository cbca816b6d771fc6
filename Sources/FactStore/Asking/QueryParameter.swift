/// A value that a canned query can be given.
public struct QueryParameter: Hashable, Sendable {
    /// What a value means, and so how the words of a question are turned into it.
    public enum Kind: String, Hashable, Sendable {
        /// Words to look for: bound as a ``FullTextPattern``.
        case words
        /// Words to look for, or the other names of a person, organization or place: bound as a ``FullTextPattern``.
        case topic
        /// Names of speakers: bound as the first of them, and as their rows (see ``NamedRows``).
        case speaker
        /// Names of people: bound as the first of them, and as their rows (see ``NamedRows``).
        case person
        /// Names of organizations: bound as the first of them, and as their rows (see ``NamedRows``).
        case organization
        /// Names of people, organizations or places: bound as the first of them, and as their rows (see ``NamedRows``).
        case entity
        /// Names of publications: bound as the first of them, and as their rows (see ``NamedRows``).
        case outlet
        /// What a speaker does with the words, by any form of the verb: bound as the name of the act.
        case act
        /// Words of the title of a post.
        case post
        /// The first day of a period, `yyyy-mm-dd`.
        case since
        /// The last day of a period, `yyyy-mm-dd`.
        case until
        /// Text that is bound as it is given.
        case text
    }

    /// The name, bound as `:name`.
    public let name: String
    /// What it means, with its default.
    public let explanation: String

    /// The kind, told by the last word of the name: `words`, `more_words`; what is no kind's name is text.
    public var kind: Kind { name.split(separator: "_").last.flatMap { Kind(rawValue: String($0)) } ?? .text }
}

extension QueryParameter.Kind {
    /// Whether its values are names of rows in the database.
    public var isName: Bool {
        switch self {
        case .speaker, .person, .organization, .entity, .outlet: true
        case .words, .topic, .act, .post, .since, .until, .text: false
        }
    }

    /// What holds names of this kind, for messages: `no speaker "Rutto"`.
    public var noun: String {
        switch self {
        case .entity: "person, organization or place"
        default: rawValue
        }
    }
}
