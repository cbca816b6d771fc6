import FactStore
internal import FoundationEssentials

/// Corrections as JSON lines.
enum CorrectionJSON {
    /// Why a line is no correction.
    struct Fault: Error, CustomStringConvertible {
        let path: String
        let line: Int
        let reason: String

        var description: String { "\(path), line \(line): \(reason)." }
    }

    /// Returns a correction as one line of JSON.
    static func line(of correction: Correction) -> String {
        var json = JSONText()
        json.object { json in
            json.integer("id", Int(correction.id))
            json.string("made_at", correction.madeAt)
            json.string("action", correction.action.rawValue)
            json.optionalString("entity_kind", correction.entityKind)
            json.optionalString("subject", correction.subject)
            json.optionalString("value", correction.value)
            if let place = correction.place {
                json.string("article_key", place.articleKey)
                json.integer("start", Int(place.start))
                json.integer("end", Int(place.end))
            }
            json.optionalString("note", correction.note)
        }
        return json.text
    }

    /// Reads the lines of an export; empty ones are passed over.
    ///
    /// - Throws: ``Fault`` for the first line that is no correction.
    static func corrections(in bytes: [UInt8], path: String) throws -> [Correction] {
        var corrections: [Correction] = []
        let decoder = JSONDecoder()
        for (index, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
        where line.contains(where: { $0 > 0x20 }) {
            func fault(_ reason: String) -> Fault { Fault(path: path, line: index + 1, reason: reason) }
            let record: Record
            do {
                record = try decoder.decode(Record.self, from: Data(line))
            } catch DecodingError.keyNotFound(let key, _) {
                throw fault("the key '\(key.stringValue)' is missing")
            } catch DecodingError.typeMismatch(_, let context) {
                throw fault("the value of '\(context.codingPath.last?.stringValue ?? "")' has the wrong type")
            } catch { throw fault("it is not JSON") }
            guard let action = Correction.Action(rawValue: record.action) else {
                throw fault("the action '\(record.action)' is not known")
            }
            guard
                let correction = Correction(
                    id: record.id, madeAt: record.made_at, action, entityKind: record.entity_kind,
                    subject: record.subject,
                    value: record.value, articleKey: record.article_key, start: record.start, end: record.end,
                    note: record.note)
            else { throw fault("a correction by '\(action.rawValue)' needs more than it has") }
            corrections.append(correction)
        }
        return corrections
    }

    /// The members of a line, named as the columns of `corrections` are.
    private struct Record: Decodable {
        var id: Int64
        var made_at: String
        var action: String
        var entity_kind: String?
        var subject: String?
        var value: String?
        var article_key: String?
        var start: Int64?
        var end: Int64?
        var note: String?
    }
}
