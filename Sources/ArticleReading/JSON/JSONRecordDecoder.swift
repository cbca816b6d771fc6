internal import FactModel
internal import FoundationEssentials

/// Decodes articles from the bytes of JSON, and says what is wrong in words of the user's.
struct JSONRecordDecoder {
    private let decoder = JSONDecoder()

    /// Decodes one article.
    ///
    /// - Throws: A clause that tells what is wrong with the record.
    func article(_ bytes: [UInt8]) throws(RecordFault) -> Article {
        try decode(JSONArticleRecord.self, bytes).article()
    }

    /// Decodes an array of articles.
    ///
    /// - Throws: A clause that tells what is wrong with the array.
    func articles(_ bytes: [UInt8]) throws(RecordFault) -> [Article] {
        try decode([JSONArticleRecord].self, bytes).map { $0.article() }
    }

    /// Returns the id of a record that is no article, when it has one.
    func id(_ bytes: [UInt8]) -> String? {
        struct Named: Decodable { var id: String }
        return try? decoder.decode(Named.self, from: Data(bytes)).id
    }

    private func decode<Value: Decodable>(_ type: Value.Type, _ bytes: [UInt8]) throws(RecordFault) -> Value {
        do {
            return try decoder.decode(type, from: Data(bytes))
        } catch DecodingError.keyNotFound {
            throw RecordFault(reason: "the record has no \"text\"")
        } catch DecodingError.typeMismatch, DecodingError.valueNotFound {
            throw RecordFault(reason: "the record is not an object with a string \"text\"")
        } catch {
            throw RecordFault(reason: "it is not valid JSON")
        }
    }
}

/// What is wrong with a record, as a clause.
struct RecordFault: Error {
    var reason: String
}
