extension FactDatabase {
    /// Returns what stands behind a row.
    ///
    /// - Parameters:
    ///   - subject: What the row is.
    ///   - id: Its id, as queries print it.
    ///   - context: How many paragraphs to show before and after those that hold it, from 0.
    ///   - isMarked: Whether the whole text of an article has its statements marked.
    /// - Returns: The evidence.
    /// - Throws: ``FactStoreError/noSuchRow(kind:id:)``, ``SQLiteError``.
    public func evidence(
        of subject: Evidence.Subject, id: Int64, context: Int = 0, isMarked: Bool = false
    ) throws -> Evidence {
        let reader = EvidenceReader(connection: connection, context: context)
        return switch subject {
        case .statement: try reader.statement(id)
        case .number: try reader.number(id)
        case .speaker: try reader.speaker(id)
        case .person: try reader.person(id)
        case .organization: try reader.organization(id)
        case .place: try reader.place(id)
        case .article: try reader.article(id, isMarked: isMarked)
        }
    }
}
