/// What stands behind a row: what it is, where it is from, and the passages of the text that say so.
public struct Evidence: Hashable, Sendable {
    /// What can be shown.
    public enum Subject: String, CaseIterable, Sendable {
        case statement, number, speaker, person, organization, place, article
    }

    /// A line that says something of the row: a name and its value.
    public struct Line: Hashable, Sendable {
        /// What the value is.
        public let name: String
        /// The value.
        public let value: String
    }

    /// What is shown.
    public let subject: Subject
    /// Its id.
    public let id: Int64
    /// What it is, in a few words.
    public var title: String
    /// The passages, in the order of the text.
    public var passages: [Passage] = []
    /// What else is known of it.
    public var lines: [Line] = []

    init(_ subject: Subject, _ id: Int64, title: String) {
        self.subject = subject
        self.id = id
        self.title = title
    }

    /// Adds a line, unless its value is empty or not known.
    mutating func note(_ name: String, _ value: String?) {
        if let value, !value.isEmpty { lines.append(Line(name: name, value: value)) }
    }
}

extension Evidence {
    /// Some paragraphs of an article with what is marked in them.
    public struct Passage: Hashable, Sendable {
        /// What a piece of the text is.
        public enum Role: Int, Comparable, Sendable {
            /// What was said.
            case content
            /// The words that announce it.
            case cue
            /// The speaker, or another person, organization or place, as printed.
            case mention
            /// A number.
            case number

            /// Orders roles: what holds the others comes first.
            public static func < (left: Role, right: Role) -> Bool { left.rawValue < right.rawValue }
        }

        /// A piece of the text.
        public struct Mark: Hashable, Sendable {
            /// Where it is, in UTF-8 bytes of ``Passage/text``.
            public let range: Range<Int>
            /// What it is.
            public let role: Role
        }

        /// The words, without their first and last line ends.
        public let text: String
        /// What is marked, by place; a mark may lie inside another.
        public let marks: [Mark]
        /// Where the passage is from: title, day, file, offsets.
        public let place: String
    }
}
