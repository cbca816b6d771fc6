internal import FactModel

/// Makes articles of JSON objects, and says what is wrong in words of the user's.
struct JSONRecord {
    let map: FieldMap

    /// Members that hold the articles of an object that is none itself.
    private static let lists = ["items", "articles", "results", "data", "docs", "stories"]

    /// Parses the bytes of one record.
    ///
    /// - Throws: A clause that tells what is wrong.
    func value(_ bytes: [UInt8]) throws(RecordFault) -> JSONValue {
        do {
            return try JSONParser.value(bytes)
        } catch {
            throw RecordFault(reason: error.reason, offset: error.offset)
        }
    }

    /// Returns the article of a value.
    ///
    /// - Throws: A clause that tells what is wrong.
    func article(_ value: JSONValue) throws(RecordFault) -> Article {
        guard case .object = value else {
            throw RecordFault(reason: "the record is not an object with a string \"\(map.textName)\"")
        }
        let names = map.names(of: .text)
        if !names.contains(where: { Self.field($0, of: value) != nil }),
            names.contains(where: { value[$0].map { $0 != .null } ?? false })
        {
            throw RecordFault(reason: "the record is not an object with a string \"\(map.textName)\"")
        }
        return try ArticleRecord(map: map) { Self.field($0, of: value, isMetadata: !names.contains($0)) }.article()
    }

    /// Returns the records inside an object that holds a list of them rather than a text.
    func list(in value: JSONValue) -> [JSONValue]? {
        guard map.names(of: .text).allSatisfy({ Self.field($0, of: value) == nil }) else { return nil }
        for name in Self.lists {
            if case .array(let elements)? = value[name], case .object? = elements.first { return elements }
        }
        return nil
    }

    /// Returns the id that a value gives itself.
    func id(of value: JSONValue) -> String? {
        map.names(of: .id).lazy.compactMap { value[$0]?.text }.first
    }

    private static func field(_ path: String, of value: JSONValue, isMetadata: Bool = false) -> String? {
        let found =
            value[path]
            ?? (path.contains(".") ? path.split(separator: ".").reduce(value as JSONValue?) { $0?[String($1)] } : nil)
        guard let found else { return nil }
        guard isMetadata else {
            if case .string(let text) = found { return text }
            return nil
        }
        let texts = found.elements.compactMap { $0.text ?? $0["name"]?.text ?? $0["title"]?.text }
        return texts.isEmpty ? nil : texts.joined(separator: ", ")
    }
}
