/// The labels that the tagger gives to tokens: none, or the place of a token in a name of some kind.
package enum NameLabel {
    package static let none = 0
    /// How many there are; one more is left free so that a row of weights is sixteen wide.
    package static let count = 15

    /// The label of a token of a name; names of kind `other` know only beginning and inside.
    package static func of(_ kind: NameKind, isFirst: Bool, isLast: Bool) -> Int {
        if kind == .other { return isFirst ? 13 : 14 }
        return 1 + Int(kind.rawValue) * 4 + (isFirst ? (isLast ? 3 : 0) : (isLast ? 2 : 1))
    }

    /// The kind of a label, nothing for ``none``.
    package static func kind(_ label: Int) -> NameKind? {
        label == none ? nil : label >= 13 ? .other : NameKind(rawValue: UInt8((label - 1) / 4))
    }

    package static func begins(_ label: Int) -> Bool {
        label == 13 || label > 0 && label < 13 && ((label - 1) % 4 == 0 || (label - 1) % 4 == 3)
    }

    package static func ends(_ label: Int) -> Bool { label > 0 && label < 13 && (label - 1) % 4 >= 2 }

    /// Whether one label may stand before another.
    package static func allows(_ before: Int, _ after: Int) -> Bool {
        let isOpen = before > 0 && before < 13 && !ends(before)
        if isOpen { return after > 0 && !begins(after) && kind(after) == kind(before) }
        if after == none || begins(after) { return true }
        return after == 14 && (before == 13 || before == 14)
    }
}
