internal import FactModel

/// When a page's article was published and when it was changed, kept apart.
struct PageDates {
    private(set) var published: String?
    private(set) var modified: String?

    init(_ tree: MarkupTree, _ linked: LinkedData, _ tags: MetaTags, url: String?) {
        modified = (linked.modified ?? tags.first(MetaTags.modifiedNames)).flatMap(PublicationDate.day)
        // An address keeps the day that an article was first published on.
        let stamps = ([linked.published] + MetaTags.publishedNames.map { tags.first([$0]) }).compactMap { $0 }
        published =
            url.flatMap(Self.day(inAddress:))
            ?? stamps.lazy.compactMap { stamp in
                PublicationDate.day(in: stamp).map { Self.localDay(of: stamp, orElse: $0, in: tree) }
            }.first
            ?? Self.marked(in: tree) ?? Self.scripted(in: tree) ?? Self.shown(in: tree) ?? modified
            ?? tags.first(MetaTags.createdNames).flatMap(PublicationDate.day)
    }

    /// The day where the article was published: a `<time>` that shows the same minute and second on the next or last
    /// day is the same moment by the publisher's clock, where the head gives Greenwich's.
    private static func localDay(of stamp: String, orElse day: String, in tree: MarkupTree) -> String {
        guard stamp.hasSuffix("Z") || stamp.hasSuffix("+00:00"), let clock = minuteAndSecond(stamp),
            let days = CalendarDay(iso: day)?.number
        else { return day }
        for node in tree.nodes.indices where tree.tag(node) == .time {
            guard let local = tree.value(.datetime, of: node), minuteAndSecond(local) == clock,
                let localDay = PublicationDate.day(in: local), let other = CalendarDay(iso: localDay)?.number
            else { continue }
            if abs(other - days) <= 1 { return localDay }
        }
        return day
    }

    /// `37:01` in `2022-05-03T23:37:01-04:00`.
    private static func minuteAndSecond(_ stamp: String) -> Substring? {
        guard let first = stamp.firstIndex(of: ":") else { return nil }
        let rest = stamp[stamp.index(after: first)...].prefix(5)
        return rest.count == 5 && rest.dropFirst(2).first == ":" ? rest : nil
    }

    /// The day of the first element that is marked as a time of publication, else of the first `<time>`.
    private static func marked(in tree: MarkupTree) -> String? {
        var firstTime: String?
        for node in tree.nodes.indices where !tree.nodes[node].isText {
            let isTime = tree.tag(node) == .time
            let isProperty = tree.value(.itemprop, of: node)?.lowercased() == "datepublished"
            guard isTime || isProperty else { continue }
            let given = tree.value(.datetime, of: node) ?? tree.value(.content, of: node) ?? tree.foldedText(of: node)
            guard let day = given.flatMap(PublicationDate.day) else { continue }
            if isProperty || tree.has(.pubdate, node) { return day }
            let isChange =
                tree.value(.itemprop, of: node)?.lowercased() == "datemodified"
                || tree.value(.class_, of: node)?.lowercased().contains("updated") == true
                    && tree.value(.class_, of: node)?.lowercased().contains("published") != true
            if firstTime == nil, !isChange { firstTime = day }
        }
        return firstTime
    }

    /// `/2016/09/12/`, `/2016-09-12-` or `/20160912/` in an address.
    private static func day(inAddress url: String) -> String? {
        let parts = url.split { $0 == "/" || $0 == "-" || $0 == "_" || $0 == "." || $0 == "?" || $0 == "=" }
        for (index, part) in parts.enumerated() {
            if part.count == 8, part.hasPrefix("20"), part.allSatisfy(\.isNumber),
                let day = PublicationDate.day(in: String(part))
            {
                return day
            }
            guard part.count == 4, part.hasPrefix("20"), index + 2 < parts.count, parts[index + 2].count <= 2 else {
                continue
            }
            if let day = PublicationDate.day(in: "\(part)-\(parts[index + 1])-\(parts[index + 2])") { return day }
            if let day = PublicationDate.day(in: "\(parts[index + 2]) \(parts[index + 1]) \(part)") { return day }
        }
        return nil
    }

    /// The day that the data of a page's scripts gives as its publication.
    private static func scripted(in tree: MarkupTree) -> String? {
        let names = [
            "datePublished", "publishedDate", "publishDate", "publicationDate", "publishedAt", "published_at",
            "pubDate",
        ]
        let keys = names.map { Array("\"\($0)\":".utf8) }
        for node in tree.nodes.indices where tree.tag(node) == .script {
            let bytes = Array(tree.text(of: node).utf8)
            var index = 0
            while let quote = bytes[index...].firstIndex(of: UInt8(ascii: "\"")) {
                index = quote + 1
                guard let key = keys.first(where: { bytes[quote...].starts(with: $0) }) else { continue }
                let value = bytes[(quote + key.count)...].drop { $0 == 0x20 || $0 == UInt8(ascii: "\"") }.prefix(10)
                if let day = PublicationDate.day(in: String(decoding: value, as: UTF8.self)) { return day }
            }
        }
        return nil
    }

    /// The first day shown in an element that is named for dates, or that holds nothing but a date.
    private static func shown(in tree: MarkupTree) -> String? {
        var plain: String?
        for node in tree.nodes.indices where !tree.nodes[node].isText {
            let tag = tree.tag(node)
            if tag == .script || tag == .style { continue }
            let name = ((tree.value(.class_, of: node) ?? "") + " " + (tree.value(.id, of: node) ?? "")).lowercased()
            let isDate = ["date", "time", "publish", "posted", "meta", "byline", "info", "when"].contains {
                name.contains($0)
            }
            guard Int(tree.nodes[node].end) - node < 40, isDate || plain == nil else { continue }
            guard let text = tree.foldedText(of: node), text.utf8.count < (isDate ? 160 : 90),
                text.contains(where: \.isNumber)
            else { continue }
            guard let day = PublicationDate.day(in: text) ?? PublicationDate.dayWithin(text) else { continue }
            if isDate { return day }
            if plain == nil { plain = day }
        }
        return plain
    }
}
