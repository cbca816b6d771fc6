import FactStore

/// Makes corrections and tells on standard error which.
enum CorrectionReport {
    /// Opens the database, makes the corrections and reports them.
    static func of(_ database: DatabaseOptions, _ make: (Corrections) throws -> [Correction]) throws {
        let store = try Failure.explained { try database.openExisting() }
        let made = try Failure.explained { try make(Corrections(of: store)) }
        var error = StandardStream.error
        for correction in made { error.writeLine("correction \(correction.id): \(sentence(correction))") }
    }

    /// What a correction says, as a clause.
    static func sentence(_ correction: Correction) -> String {
        let (kind, subject, value) = (correction.entityKind ?? "", correction.subject ?? "", correction.value ?? "")
        let place = correction.place.map { "\($0.articleKey.prefix(8)) at \($0.start)–\($0.end)" } ?? ""
        return switch correction.action {
        case .merge: "\(kind) '\(value)' is '\(subject)'"
        case .rename: "\(kind) '\(subject)' is shown as '\(value)'"
        case .split where correction.place != nil: "\(kind) '\(subject)' in article \(place) is '\(value)'"
        case .split: "\(kind) '\(value)' is not '\(subject)'"
        case .speaker: "the statement in article \(place) was said by \(kind) '\(value)'"
        case .reject: "there is no statement in article \(place)"
        case .undo: "correction \(value) does not hold"
        }
    }
}
