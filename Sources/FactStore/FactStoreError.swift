/// Why a database cannot be used, or a question cannot be answered.
public enum FactStoreError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The name of the file is empty.
    case emptyPath
    /// There is no file at the path.
    case missing(path: String)
    /// The file cannot be opened, read or written, with SQLite's words for why.
    case cannotOpen(path: String, reason: String)
    /// A file or folder that is there cannot be read: what it is for, and why not as a clause.
    case cannotRead(what: String, path: String, reason: String)
    /// The file is no SQLite database.
    case notADatabase(path: String)
    /// The file is an SQLite database, but not one of factdb.
    case foreign(path: String)
    /// The file has a trigger that factdb did not make.
    case foreignTrigger(path: String, name: String)
    /// The file was made by a newer version of factdb.
    case newer(path: String, schema: Int, known: Int)
    /// The file has an older schema, and reading does not change it.
    case older(path: String, schema: Int, known: Int)
    /// A migration left rows that point at nothing.
    case brokenReferences(migration: Int, table: String)
    /// The canned query has no parameter of that name.
    case unknownParameter(query: String, name: String)
    /// The words to look for hold no letter and no digit.
    case noSearchableWords(words: String)
    /// There are more words to look for than a query can hold.
    case tooManyWords(count: Int, limit: Int)
    /// Nobody in the database has that name; the nearest names, if any.
    case unknownName(kind: String, name: String, near: [String])
    /// A canned query's file cannot be understood.
    case malformedQuery(file: String, reason: String)
    /// FTS5 cannot read a pattern that was given as it is.
    case malformedPattern(pattern: String, reason: String)
    /// The SQL would do more than read.
    case refused(sql: String)
    /// There was more than one statement.
    case severalStatements
    /// There was no statement.
    case noStatement
    /// The query ran longer than allowed.
    case timeLimit(seconds: Double)
    /// No entity has the name, or the id; with the nearest names.
    case noSuchEntity(kind: EntityKind, name: String, suggestions: [String])
    /// Several entities have the name; with some of them.
    case ambiguousEntity(kind: EntityKind, name: String, candidates: [String])
    /// Nobody is known by the name; with the nearest names.
    case noSuchSpeaker(name: String, suggestions: [String])
    /// Two names mean the same entity already.
    case sameEntity(kind: EntityKind, name: String)
    /// An entity has no name of that form that could be parted from it; with its forms.
    case noSuchForm(kind: EntityKind, name: String, form: String, forms: [String])
    /// An article does not mention an entity.
    case notInArticle(kind: EntityKind, name: String, article: Int64)
    /// A name has no letter.
    case unusableName(name: String)
    /// There is no correction of that id.
    case noSuchCorrection(id: Int64)
    /// The correction does not hold any more.
    case undoneAlready(id: Int64)
    /// An imported correction undoes one that was not imported.
    case dangling(id: Int64)
    /// The SQL is longer than allowed.
    case sqlTooLong(bytes: Int, limit: Int)
    /// A value, or a row, grew larger than allowed.
    case valueTooLarge(limit: Int)
    /// The query took more memory than allowed.
    case memoryLimit
    /// A parameter of the SQL has no value.
    case missingValue(parameter: String)
    /// A value was given for a parameter that the SQL does not have.
    case valueWithoutParameter(name: String)
    /// The database keeps no query of that name.
    case noSuchQuery(name: String)
    /// There is no row of that kind and id.
    case noSuchRow(kind: String, id: Int64)

    /// The error as one sentence.
    public var description: String {
        switch self {
        case .emptyPath: "The name of the database is empty; it must name a file."
        case .missing(let path): "There is no database at \(path); factdb ingest makes one."
        case .cannotOpen(let path, let reason): "The database \(path) cannot be opened: \(reason)."
        case .cannotRead(let what, let path, let reason): "The \(what) \(path) cannot be read: \(reason)."
        case .notADatabase(let path): "\(path) is not an SQLite database; it was left as it is."
        case .foreign(let path): "\(path) is an SQLite database, but not one of factdb; it was left as it is."
        case .foreignTrigger(let path, let name):
            "\(path) has a trigger '\(name)' that factdb did not make; nothing was written."
        case .newer(let path, let schema, let known):
            "\(path) was made by a newer factdb (schema \(schema); this one knows \(known)); it was left as it is."
        case .older(let path, let schema, let known):
            "\(path) was made by an older factdb (schema \(schema); this one needs \(known)); the next ingest brings it up to date."
        case .brokenReferences(let migration, let table):
            "Migration \(migration) would leave rows in \(table) that point at nothing; nothing was changed."
        case .unknownParameter(let query, let name): "The query '\(query)' has no parameter '\(name)'."
        case .noSearchableWords(let words):
            "There is nothing to look for in '\(words)': it holds no letter and no digit."
        case .tooManyWords(let count, let limit):
            "There are \(count) words to look for; a query takes at most \(limit)."
        case .unknownName(let kind, let name, let near):
            "There is no \(kind) \"\(name)\""
                + (near.isEmpty ? "." : "; did you mean \(near.joined(separator: ", or "))?")
        case .malformedQuery(let file, let reason): "The query file \(file) cannot be used: \(reason)."
        case .malformedPattern(let pattern, let reason):
            "The pattern \"\(pattern)\" is not in the syntax of FTS5 (\(reason)); without --raw any words can be looked for."
        case .refused: "Only queries that read are allowed here; nothing was changed."
        case .severalStatements: "Only one SQL statement is allowed at a time; nothing was run."
        case .noStatement: "There is no SQL statement."
        case .noSuchEntity(let kind, let name, let suggestions):
            "There is no \(kind.rawValue) '\(name)'\(Self.nearest(suggestions))."
        case .ambiguousEntity(let kind, let name, let candidates):
            "'\(name)' means several \(kind.plural): \(candidates.joined(separator: ", ")); give the id in brackets."
        case .noSuchSpeaker(let name, let suggestions):
            "Nobody is known as '\(name)'\(Self.nearest(suggestions)); with --kind, a new name is taken as it is."
        case .sameEntity(let kind, let name): "Both names mean the same \(kind.rawValue), \(name)."
        case .noSuchForm(let kind, let name, let form, let forms):
            "'\(form)' is no name of the \(kind.rawValue) \(name) that could be parted from it; its names are \(forms.joined(separator: ", "))."
        case .notInArticle(let kind, let name, let article):
            "Article \(article) does not mention the \(kind.rawValue) \(name)."
        case .unusableName(let name): "'\(name)' is no name: it holds no letter."
        case .noSuchCorrection(let id): "There is no correction \(id)."
        case .undoneAlready(let id): "Correction \(id) is undone already."
        case .dangling(let id): "Correction \(id) undoes one that is not among them."
        case .timeLimit(let seconds):
            "The query was stopped after \(seconds) seconds; --timeout gives it more time."
        case .sqlTooLong(let bytes, let limit):
            "The SQL has \(bytes) bytes, and \(limit) are allowed; --length allows more."
        case .valueTooLarge(let limit):
            "The query was stopped because a value or row grew beyond \(limit >> 20) MiB; --memory allows larger ones."
        case .memoryLimit: "The query was stopped because it took too much memory; --memory allows more."
        case .missingValue(let parameter):
            parameter.isEmpty
                ? "The SQL has a parameter without a name; use :name, and -p name=value."
                : "The parameter :\(parameter) has no value; -p \(parameter)=… gives it one."
        case .valueWithoutParameter(let name): "The SQL has no parameter :\(name)."
        case .noSuchQuery(let name): "The database keeps no query \"\(name)\" of your own."
        case .noSuchRow(let kind, let id): "There is no \(kind) \(id)."
        }
    }

    private static func nearest(_ names: [String]) -> String {
        names.isEmpty ? "" : "; the nearest " + (names.count == 1 ? "is " : "are ") + names.joined(separator: ", ")
    }
}
