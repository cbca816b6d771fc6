internal import FactModel

/// Makes an article of an e-mail message: a newsletter, a press release, or a web page saved as MHTML.
enum MailMessage {
    /// Parts nest no deeper than this.
    private static let deepest = 10

    /// The parts of a message that hold text.
    private struct Texts {
        var plain: (text: String, encoding: String)?
        var html: (bytes: [UInt8], charset: String?, location: String?)?
    }

    /// Returns the article of a message.
    ///
    /// - Throws: A clause that tells why it holds none.
    static func article(_ bytes: [UInt8]) throws(RecordFault) -> Article {
        let (header, body) = MailHeader.read(bytes[...])
        var texts = Texts()
        collect(header, body, depth: 0, into: &texts)
        let isPage =
            header.raw("content-type")?.lowercased().hasPrefix("multipart/related") == true && texts.plain == nil
        let address = header.raw("snapshot-content-location") ?? texts.html?.location
        if isPage, let html = texts.html,
            let page = try? WebPage.article(of: html.bytes, charset: html.charset, url: address)
        {
            return page
        }
        var metadata = ArticleAssembler.Metadata()
        metadata.title = header.text("subject")
        metadata.published = header.raw("date").flatMap(PublicationDate.day)
        metadata.externalID = header.raw("message-id")?.filter { $0 != "<" && $0 != ">" }
        metadata.byline = header.text("from").flatMap(sender)
        metadata.outlet = header.text("list-id").flatMap {
            $0.split(separator: "<").first.flatMap { String($0).folded }
        }
        metadata.language = header.raw("content-language")
        let content: String
        let encoding: String
        if let plain = texts.plain, plain.text.utf8.count >= 200 || texts.html == nil {
            (content, encoding) = plain
        } else if let html = texts.html,
            let decoded = TextDecoder.decode(html.bytes, charset: html.charset ?? MetaCharset.label(in: html.bytes))
        {
            encoding = decoded.encoding
            let page = PageBlocks(of: MarkupParser.html(Array(decoded.text.utf8)))
            let main = MainText(of: page, title: metadata.title).text
            content = main.isEmpty ? page.blocks.map(page.string).joined(separator: "\n\n") : main
        } else {
            throw RecordFault(reason: "the message has no text")
        }
        guard content.contains(where: { !$0.isWhitespace }) else {
            throw RecordFault(reason: "the message has no text")
        }
        var article = ArticleAssembler.article(body: content, metadata: metadata)
        article.decodedFrom = encoding
        return article
    }

    private static func collect(_ header: MailHeader, _ body: ArraySlice<UInt8>, depth: Int, into texts: inout Texts) {
        let type =
            header.raw("content-type")?.lowercased().split(separator: ";").first.flatMap { String($0).folded }
            ?? "text/plain"
        if type.hasPrefix("multipart/"), let boundary = header.parameter("boundary", of: "content-type"),
            depth < deepest
        {
            for part in parts(of: body, boundary: boundary) {
                let (header, body) = MailHeader.read(part)
                collect(header, body, depth: depth + 1, into: &texts)
            }
            return
        }
        if header.raw("content-disposition")?.lowercased().hasPrefix("attachment") == true { return }
        let charset = header.parameter("charset", of: "content-type")?.lowercased()
        if type == "text/plain", texts.plain == nil {
            let content = TransferEncoding.decoded(body, header.raw("content-transfer-encoding"))
            if let decoded = TextDecoder.decode(content, charset: charset) {
                texts.plain = (decoded.text, decoded.encoding)
            }
        } else if type == "text/html" || type == "application/xhtml+xml", texts.html == nil {
            let content = TransferEncoding.decoded(body, header.raw("content-transfer-encoding"))
            texts.html = (content, charset, header.raw("content-location"))
        }
    }

    /// Takes a multipart body apart; the last part may lack its end.
    private static func parts(of body: ArraySlice<UInt8>, boundary: String) -> [ArraySlice<UInt8>] {
        let mark = Array("--\(boundary)".utf8)
        var parts: [ArraySlice<UInt8>] = []
        var start: Int?
        var lineStart = body.startIndex
        while lineStart < body.endIndex {
            let end = body[lineStart...].firstIndex(of: UInt8(ascii: "\n")) ?? body.endIndex
            if body[lineStart..<end].starts(with: mark) {
                if let start, parts.count < 100 { parts.append(body[start..<lineStart]) }
                let isLast = body[(lineStart + mark.count)..<end].starts(with: Array("--".utf8))
                start = isLast ? nil : min(end + 1, body.endIndex)
                if isLast { break }
            }
            lineStart = end + 1
        }
        if let start, start < body.endIndex { parts.append(body[start...]) }
        return parts
    }

    /// The name of a sender without the address, or the address where there is no name.
    private static func sender(_ from: String) -> String? {
        let name = from.split(separator: "<").first.map(String.init)?.filter { $0 != "\"" }.folded
        return name.flatMap { $0.isEmpty ? nil : $0 }
    }
}
