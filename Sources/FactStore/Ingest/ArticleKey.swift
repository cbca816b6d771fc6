package import FactModel

/// The key of an article: equal articles, and only they, have equal keys on any machine.
package struct ArticleKey: Hashable, Sendable {
    /// The first 128 bits of the SHA-256 hash of text and metadata, in hexadecimal.
    package let hex: String

    /// Makes the key of an article.
    ///
    /// The path and format it was read from don't count: the same article in another file is the same article.
    package init(of article: Article) {
        var message: [UInt8] = []
        for field in [
            article.externalID, article.title, article.published, article.outlet, article.url, article.byline,
            article.language, article.body,
        ] {
            // The length before each field keeps neighbours apart; a missing field is not an empty one.
            message += Array((field.map { String($0.utf8.count) } ?? "-").utf8) + [UInt8(ascii: ":")]
            if let field { message += Array(field.utf8) }
        }
        let digits = Array("0123456789abcdef".utf8)
        let bytes = SHA256.hash(message).prefix(16).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
        hex = String(decoding: bytes, as: UTF8.self)
    }
}
