/// Chooses the headline among what a page offers for one.
struct PageTitle {
    var linked: String?
    var openGraph: String?
    var headings: [String]
    var element: String?
    var outlet: String?

    /// The second-rank headings, which some pages use for the headline.
    var subheadings: [String] = []

    /// The title, without the name of the site around it.
    var title: String? {
        let given = [linked, openGraph].compactMap { $0 }
        let shown = headings.filter { heading in outlet.map { Self.key(heading) != Self.key($0) } ?? true }
        // A heading that says just what the head says is the headline as readers see it.
        for heading in shown + subheadings where given.contains(where: { Self.key($0) == Self.key(heading) }) {
            return heading
        }
        // One that says it and more has a section's name beside it.
        // Cut titles end in dots; a longer form of the same is the whole.
        if let cut = given.first(where: { $0.hasSuffix("...") || $0.hasSuffix("…") }), let element {
            let start = Self.key(cut)
            if Self.key(element).hasPrefix(start), !element.hasSuffix("…"), !element.hasSuffix("...") {
                return withoutSite(element)
            }
        }
        for heading in shown {
            if let inner = given.first(where: { Self.isMost(Self.key($0), of: Self.key(heading)) }) {
                return withoutSite(inner)
            }
        }
        if given.isEmpty, let element {
            let parts = Self.parts(of: element).map(Self.key)
            if let heading = subheadings.first(where: { parts.count > 1 && parts.last == Self.key($0) }) {
                return heading
            }
        }
        let all = given + [element].compactMap { $0 }
        let repeated = shown.filter { heading in
            let key = Self.key(heading)
            return key.count >= 4 && all.contains { Self.key($0).hasPrefix(key) || Self.isMost(key, of: Self.key($0)) }
        }
        if let longest = repeated.map(\.count).max(), let heading = repeated.first(where: { $0.count == longest }) {
            return heading
        }
        let isNamedBehind = shown.count == 1 && element.map { Self.key($0).hasSuffix(Self.key(shown[0])) } ?? false
        if Set(shown).count == 1, !isNamedBehind { return shown[0] }
        if let given = openGraph ?? linked { return withoutSite(given) }
        if let element, outlet != nil, withoutSite(element) != element { return withoutSite(element) }
        if headings.isEmpty, let first = subheadings.first { return first }
        return element.map(withoutSite)
    }

    private static func parts(of text: String) -> [String] {
        separators.reduce([text]) { parts, separator in
            parts.flatMap { $0.split(separator: separator).map(String.init) }
        }
    }

    /// Whether a text is found in another and makes up most of it.
    private static func isMost(_ part: String, of whole: String) -> Bool {
        part.count >= 8 && part.count * 2 > whole.count && whole.contains(part)
    }

    private static let separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • ", " / ", " : "]

    /// Takes the site's name off the end or start of a title: ` | Daily News`.
    private func withoutSite(_ text: String) -> String {
        let site = outlet.map(Self.key)
        for separator in Self.separators {
            if let outlet, text.hasSuffix(separator + outlet) {
                return String(text.dropLast(separator.count + outlet.count))
            }
        }
        for separator in Self.separators {
            let parts = text.split(separator: separator)
            guard parts.count >= 2 else { continue }
            if let site, let last = parts.last, Self.key(String(last)) == site {
                return parts.dropLast().joined(separator: separator)
            }
            if let site, let first = parts.first, Self.key(String(first)) == site {
                return parts.dropFirst().joined(separator: separator)
            }
        }
        guard openGraph == nil, linked == nil else { return text }
        for separator in Self.separators {
            let parts = text.split(separator: separator)
            if parts.count >= 2, let longest = parts.max(by: { $0.count < $1.count }) { return String(longest) }
        }
        return text
    }

    private static func key(_ text: String) -> String {
        String(
            text.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil })
    }
}
