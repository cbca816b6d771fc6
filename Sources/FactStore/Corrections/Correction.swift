/// What a person corrected: of an entity across articles, or of a statement.
public struct Correction: Hashable, Sendable {
    /// What a correction does.
    public enum Action: String, Hashable, Sendable, CaseIterable {
        /// The entity of the value is the one of the subject.
        case merge
        /// The statement is none.
        case reject
        /// The entity is shown by the name of the value.
        case rename
        /// The statement was said by whom the value names.
        case speaker
        /// The entity's name, or what one article means by it, is another entity.
        case split
        /// The correction whose id is the value does not hold.
        case undo
    }

    /// A place in an article that outlives the article's rows.
    public struct Place: Hashable, Sendable {
        /// The article's key.
        public var articleKey: String
        /// The first character, in code points from 0.
        public var start: Int64
        /// Behind the last character.
        public var end: Int64
    }

    /// The number of the correction; later ones have higher numbers.
    public var id: Int64
    /// When it was made, UTC, in ISO 8601.
    public var madeAt: String
    /// What it does.
    public var action: Action
    /// The sort of entity, or of speaker.
    public var entityKind: String?
    /// The identity key of what is corrected.
    public var subject: String?
    /// The identity key of the other, the new name, the speaker, or the id of what is undone.
    public var value: String?
    /// Which statement, or which mention.
    public var place: Place?
    /// Why, in the words of who made it.
    public var note: String?

    /// Makes a correction; its id is given when it is written.
    init(
        _ action: Action, entityKind: String? = nil, subject: String? = nil, value: String? = nil, place: Place? = nil,
        note: String? = nil
    ) {
        id = 0
        madeAt = ""
        self.action = action
        self.entityKind = entityKind
        self.subject = subject
        self.value = value
        self.place = place
        self.note = note
    }

    /// Makes a correction of the columns of a row; nil when one is missing that its action needs.
    public init?(
        id: Int64, madeAt: String, _ action: Action, entityKind: String?, subject: String?, value: String?,
        articleKey: String?, start: Int64?, end: Int64?, note: String?
    ) {
        var place: Place?
        if let articleKey, let start, let end, start >= 0, end >= start {
            place = Place(articleKey: articleKey, start: start, end: end)
        }
        switch action {
        case .merge, .rename, .split: guard entityKind != nil, subject != nil, value != nil else { return nil }
        case .speaker: guard entityKind != nil, value != nil, place != nil else { return nil }
        case .reject: guard place != nil else { return nil }
        case .undo: guard value.flatMap(Int64.init) != nil else { return nil }
        }
        self.init(action, entityKind: entityKind, subject: subject, value: value, place: place, note: note)
        self.id = id
        self.madeAt = madeAt
    }

    /// The id of the correction that it undoes.
    public var undone: Int64? { action == .undo ? value.flatMap(Int64.init) : nil }
}
