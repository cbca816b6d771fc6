/// The formats that articles are read from, each of them plain or gzip.
public enum ArticleFormat: String, Hashable, Sendable, CaseIterable {
    /// A table of comma- or tab-separated values with a header, one article a row.
    case csv
    /// A Word document.
    case docx
    /// One e-mail message, or a web page saved as one (MHTML).
    case eml
    /// An RSS or Atom feed.
    case feed
    /// A web page.
    case html
    /// One JSON object or several, or an array of them; ninjs and JSON Feed included.
    case json
    /// One JSON object a line.
    case jsonl
    /// A Markdown file that is one article.
    case markdown
    /// A mailbox of e-mail messages.
    case mbox
    /// NewsML-G2.
    case newsml
    /// NITF.
    case nitf
    /// A PDF file, through `pdftotext`.
    case pdf
    /// A plain text file that is one article.
    case text
    /// A web archive.
    case warc
}
