internal import FactModel

/// What of an article's words tells which others it is compared with: a function of the article and its facts alone.
struct Fingerprints: Sendable {
    /// A direct quotation that is long enough to be compared.
    struct Quote: Sendable {
        /// Its index among the statements of the article.
        let statement: Int
        let fingerprint: QuoteFingerprint
    }

    /// The bands of the article's own words.
    let bands: [Int64]
    /// The direct quotations, in the order of the statements.
    let quotes: [Quote]

    /// Takes the fingerprints of an article.
    ///
    /// - Parameters:
    ///   - statements: The article's statements.
    ///   - prose: Where its own words stand.
    ///   - utf8: Its body.
    ///   - map: The code points of its body.
    ///   - key: Its key.
    init(of statements: [FactModel.Statement], _ prose: Span, in utf8: [UInt8], _ map: CodePointMap, key: String) {
        bands = MinHashSketch(of: WordHashes(of: Array(utf8[prose.range]))).bands
        quotes = statements.enumerated().compactMap { index, statement in
            guard statement.kind == .direct else { return nil }
            let span = statement.span
            let place = map.codePointOffset(ofByte: span.start)..<map.codePointOffset(ofByte: span.end)
            return QuoteFingerprint(of: Array(utf8[span.range]), inArticle: key, at: place)
                .map { Quote(statement: index, fingerprint: $0) }
        }
    }
}
