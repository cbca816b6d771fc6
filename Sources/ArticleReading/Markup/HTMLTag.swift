/// The elements and attributes of HTML that reading a page cares about; the raw value is the index of the name in a
/// tree that ``MarkupParser/html(_:)`` makes.
enum HTMLTag: Int32, CaseIterable {
    case a, address, article, aside, audio, b, base, blockquote, body, br, button, canvas, caption, center, cite, code,
        dd, details, dialog, div, dl, dt, em, embed, figcaption, figure, footer, form, h1, h2, h3, h4, h5, h6, head,
        header, hr, html, iframe, img, input, label, legend, li, link, main, map, menu, meta, nav, noscript, object, ol,
        option, p, picture, pre, s, script, section, select, small, span, strike, strong, style, sub, summary, sup,
        svg, table, tbody, td, template, textarea, tfoot, th, thead, time, title, tr, ul, video
    case class_, content, datetime, hidden, href, id, itemprop, itemscope, itemtype, lang, name, property, pubdate, rel,
        role, type, ariaHidden

    /// The names in the order of the raw values.
    static let allNames = allCases.map(\.markupName)

    private var markupName: String {
        switch self {
        case .class_: "class"
        case .ariaHidden: "aria-hidden"
        default: "\(self)"
        }
    }

    /// Whether text before and after it stands in lines of its own.
    var isBlock: Bool {
        switch self {
        case .address, .article, .aside, .blockquote, .body, .caption, .center, .dd, .details, .dialog, .div, .dl, .dt,
            .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .header, .hr, .html, .legend, .li,
            .main, .menu, .nav, .ol, .option, .p, .pre, .section, .summary, .table, .tbody, .td, .tfoot, .th, .thead,
            .tr, .ul:
            true
        default: false
        }
    }

    /// Whether it holds nothing that a person reads as part of an article.
    var isNeverProse: Bool {
        switch self {
        case .audio, .button, .canvas, .dialog, .embed, .iframe, .title, .input, .legend, .map, .menu, .nav, .object,
            .option, .script, .select, .style, .svg, .template, .textarea, .video:
            true
        default: false
        }
    }

    /// Whether its text is no markup's.
    var isRaw: Bool { self == .script || self == .style || self == .textarea || self == .title }

    /// Whether it is a heading.
    var isHeading: Bool {
        switch self {
        case .h1, .h2, .h3, .h4, .h5, .h6: true
        default: false
        }
    }
}

extension MarkupTree {
    /// The tag of an element of a web page; `nil` for text and for elements nobody cares about.
    func tag(_ node: Int) -> HTMLTag? { HTMLTag(rawValue: nodes[node].name) }

    /// Returns an attribute's value, white space folded; `nil` when it has none.
    func value(_ attribute: HTMLTag, of node: Int) -> String? {
        String(decoding: attributeBytes(attribute.rawValue, of: node), as: UTF8.self).folded
    }

    /// Whether an element has an attribute, be it empty.
    func has(_ attribute: HTMLTag, _ node: Int) -> Bool {
        guard !nodes[node].isText else { return false }
        return nodes[node].range.contains { attributes[Int($0)].name == attribute.rawValue }
    }
}
