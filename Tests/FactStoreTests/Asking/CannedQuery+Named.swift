import Testing

@testable import FactStore

extension CannedQuery {
    /// The canned query of a name.
    static func named(_ name: String) throws -> CannedQuery {
        try #require(FactDatabase.cannedQueries.first { $0.name == name })
    }
}
