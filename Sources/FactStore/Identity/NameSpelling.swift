/// Which of two spellings of one name is shown.
enum NameSpelling {
    /// Whether a spelling has small letters; one of capitals only is shown when there is no other.
    static func hasSmallLetters(_ name: String) -> Bool { name.contains(where: \.isLowercase) }

    /// Whether one spelling goes before another that is as good: the longer, then the first by code points.
    static func goesBefore(_ left: String, _ right: String) -> Bool {
        let (a, b) = (left.unicodeScalars.count, right.unicodeScalars.count)
        if a != b { return a > b }
        return left.unicodeScalars.lexicographicallyPrecedes(right.unicodeScalars)
    }

    /// The one of several spellings that is shown; nil for none.
    static func best(of names: some Sequence<String>) -> String? {
        names.min { left, right in
            let (a, b) = (hasSmallLetters(left), hasSmallLetters(right))
            return a == b ? goesBefore(left, right) : a
        }
    }
}
