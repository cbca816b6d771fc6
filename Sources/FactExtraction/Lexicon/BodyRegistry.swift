import FactModel
import Linguistics

/// The bodies that texts name in several ways, or by an acronym that they need not explain.
enum BodyRegistry {
    /// A well-known body.
    struct Body: Sendable {
        /// The name to show.
        let name: String
        /// The acronym, when it has one that is not its name.
        let acronym: String?
        /// The sort of body.
        let kind: Organization.Kind?
    }

    /// Returns the body that a printed name means wherever nothing else is said.
    ///
    /// An acronym must be printed in capitals, or with one capital when it is a word of four letters or more: `WHO`, `Nato`,
    /// but not `Who`.
    static func body(_ name: String) -> Body? {
        if let index = names[key(name)] { return bodies[index] }
        guard let index = acronyms[small(name) { $0 == "." }] else { return nil }
        let letters = name.unicodeScalars.filter { $0 != "." }
        let small = letters.count { $0.properties.isLowercase }
        let isWord = letters.count >= 4 && small == letters.count - 1 && letters.first?.properties.isUppercase == true
        return small == 0 || isWord || name == bodies[index].acronym ? bodies[index] : nil
    }

    /// Whether a printed name is a body's shown name in another spelling.
    static func isSpelling(_ name: String, of body: Body) -> Bool { key(name) == key(body.name) }

    private static let bodies: [Body] = table.map(\.body)

    private static let names: WordTable<Int> = {
        var names: [String: Int] = [:]
        for (index, row) in table.enumerated() {
            for name in [row.body.name] + row.others { names[key(name)] = index }
        }
        return WordTable(names)
    }()

    private static let acronyms: WordTable<Int> = {
        var acronyms: [String: Int] = [:]
        for (index, row) in table.enumerated() {
            if let acronym = row.body.acronym { acronyms[acronym.lowercased()] = index }
        }
        return WordTable(acronyms)
    }()

    /// A name in small letters without points, spelled the American way.
    private static func key(_ name: String) -> String {
        let key = small(name) { $0 == "." || $0 == "," || $0 == "'" || $0 == "’" }
        let words = key.utf8.split(separator: UInt8(ascii: " "))
        guard words.contains(where: { $0.elementsEqual("organisation".utf8) }) else { return key }
        return words.map { $0.elementsEqual("organisation".utf8) ? "organization" : Substring($0) }
            .joined(separator: " ")
    }

    /// A name in small letters without some marks.
    private static func small(_ name: String, without isMark: (Unicode.Scalar) -> Bool) -> String {
        var small = ""
        for scalar in name.lowercased().unicodeScalars where !isMark(scalar) { small.unicodeScalars.append(scalar) }
        return small
    }

    private static let table: [(body: Body, others: [String])] = {
        let text = String(decoding: PackageResources.bodies_tsv, as: UTF8.self)
        return text.split(separator: "\n").compactMap { line in
            let fields = line.split(separator: "\t").map(String.init)
            guard fields.count == 4, !line.hasPrefix("#") else { return nil }
            let body = Body(
                name: fields[0], acronym: fields[1] == "-" ? nil : fields[1],
                kind: Organization.Kind(rawValue: fields[2]))
            return (body, fields[3] == "-" ? [] : fields[3].split(separator: "|").map(String.init))
        }
    }()
}
