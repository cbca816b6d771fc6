internal import FactModel

/// Makes an article of a text and what its container says about it: what a header above the text, a dateline and a
/// headline tell is added, and what the container says wins over it.
struct ArticleAssembler {
    /// What a container (a JSON record, a feed) says about the text, each `nil` when it says nothing.
    struct Metadata: Equatable {
        var externalID: String?
        var title: String?
        var published: String?
        var modified: String?
        var outlet: String?
        var url: String?
        var byline: String?
        var language: String?
    }

    /// Assembles an article.
    ///
    /// - Parameters:
    ///   - body: The text, valid Unicode without NUL; it is not changed.
    ///   - metadata: What the container says.
    /// - Returns: The article.
    static func article(body: String, metadata: Metadata = Metadata()) -> Article {
        let utf8 = Array(body.utf8)
        let header = HeaderBlock.read(utf8)
        var article = Article(body: body, language: metadata.language ?? header?.first(.language)?.value ?? "en")
        var start = header?.end ?? 0
        article.externalID = metadata.externalID ?? header?.first(.id)?.value
        article.outlet = metadata.outlet ?? header?.first(.outlet)?.value
        article.url = metadata.url ?? header?.first(.url)?.value
        article.byline = metadata.byline ?? header?.first(.byline)?.value
        if let date = header?.first(.date), let day = PublicationDate.day(in: date.value) {
            article.published = day
            article.publishedSpan = Span(date.range)
        }
        if let day = metadata.published {
            if day != article.published { article.publishedSpan = nil }
            article.published = day
        }
        article.modified = metadata.modified
        start = skipSpace(utf8, from: start)
        let headline = HeadlineFinder.headline(utf8, in: start..<utf8.count)
        var lead = skipSpace(utf8, from: headline?.upperBound ?? start)
        if headline != nil { lead = readCredits(utf8, from: lead, into: &article) }
        article.dateline = DatelineScanner.scan(utf8, from: lead)
        if article.published == nil, let span = article.dateline?.dateSpan,
            let day = PublicationDate.day(in: String(decoding: utf8[span.range], as: UTF8.self))
        {
            article.published = day
            article.publishedSpan = span
        }
        if article.published == nil, metadata.modified == nil { article.published = article.modified }
        if let dateline = article.dateline, headline == nil { start = skipSpace(utf8, from: dateline.span.end) }
        article.prose = Span(start: start, end: utf8.count)
        if let credits = BylineFinder.closingCredits(utf8, in: article.prose.range) {
            article.credits.append(Span(credits))
        }
        article.title = metadata.title ?? header?.first(.title)?.value
        if article.title == nil, let headline {
            article.titleSpan = Span(headline)
            article.title = String(decoding: utf8[headline], as: UTF8.self)
        }
        if article.title == nil { article.title = HeadlineFinder.madeTitle(utf8, in: article.prose.range) }
        return article
    }

    /// Reads the lines below a headline that name the author and the day, in any order.
    ///
    /// - Returns: The offset of the first byte behind them.
    private static func readCredits(_ utf8: [UInt8], from start: Int, into article: inout Article) -> Int {
        var offset = start
        while offset < utf8.count {
            if let byline = BylineFinder.byline(utf8, from: offset) {
                article.byline = article.byline ?? byline.names
                article.credits.append(Span(byline.line))
                offset = skipSpace(utf8, from: byline.line.upperBound)
            } else if let dated = DateLine(utf8, from: offset) {
                if dated.isChange {
                    article.modified = article.modified ?? dated.day
                } else if article.published == nil {
                    article.published = dated.day
                    article.publishedSpan = Span(dated.date)
                }
                article.credits.append(Span(dated.line))
                offset = skipSpace(utf8, from: dated.line.upperBound)
            } else if offset > start, let line = outlet(utf8, from: offset) {
                article.credits.append(Span(line))
                offset = skipSpace(utf8, from: line.upperBound)
            } else {
                break
            }
        }
        return offset
    }

    /// The line that tells for whom an author writes, where a line with the day follows it.
    private static func outlet(_ utf8: [UInt8], from start: Int) -> Range<Int>? {
        let end = utf8[start...].prefix(60).firstIndex(of: UInt8(ascii: "\n"))
        guard let end, DateLine(utf8, from: skipSpace(utf8, from: end)) != nil else { return nil }
        let words = String(decoding: utf8[start..<end], as: UTF8.self).split(whereSeparator: \.isWhitespace)
        return words.allSatisfy { $0.first?.isUppercase == true || $0 == "and" || $0 == "of" } ? start..<end : nil
    }

    private static func skipSpace(_ utf8: [UInt8], from offset: Int) -> Int {
        utf8[offset...].firstIndex { $0 > 0x20 } ?? utf8.count
    }
}
