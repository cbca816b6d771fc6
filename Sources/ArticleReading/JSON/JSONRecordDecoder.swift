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

    /// Decodes an array of articles, each of which may be wrong by itself.
    ///
    /// - Throws: A clause that tells what is wrong with the array as a whole.
    func articles(_ bytes: [UInt8]) throws(RecordFault) -> [Result<Article, RecordFault>] {
        try decode([Element].self, bytes).map { element in
            element.record.map { $0.article() }
        }
    }

    /// An element of an array: a record, or what is wrong with it.
    private struct Element: Decodable {
        let record: Result<JSONArticleRecord, RecordFault>

        init(from decoder: any Decoder) {
            do {
                record = .success(try JSONArticleRecord(from: decoder))
            } catch {
                record = .failure(RecordFault(error))
            }
        }
    }

    /// Returns the id of a record that is no article, when it has one.
    func id(_ bytes: [UInt8]) -> String? {
        struct Named: Decodable { var id: String }
        return try? decoder.decode(Named.self, from: Data(bytes)).id
    }

    private func decode<Value: Decodable>(_ type: Value.Type, _ bytes: [UInt8]) throws(RecordFault) -> Value {
        do {
            return try decoder.decode(type, from: Data(bytes))
        } catch {
            throw RecordFault(error)
        }
    }
}

/// What is wrong with a record, as a clause.
struct RecordFault: Error {
    let reason: String

    /// Tells in a user's words why decoding failed.
    init(_ error: any Error) {
        reason =
            switch error {
            case DecodingError.keyNotFound: "the record has no \"text\""
            case DecodingError.typeMismatch, DecodingError.valueNotFound:
                "the record is not an object with a string \"text\""
            default: "it is not valid JSON"
            }
    }
}
