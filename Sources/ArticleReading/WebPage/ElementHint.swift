/// What the words in an element's class and id tell about it.
struct ElementHint: OptionSet, Sendable {
    let rawValue: UInt8

    /// Navigation, comments, sharing, teasers and the like: never part of the article.
    static let boilerplate = ElementHint(rawValue: 1)
    /// Holds the article's body, by a word that is used for little else.
    static let body = ElementHint(rawValue: 2)
    /// Often around the article.
    static let content = ElementHint(rawValue: 4)
    /// Small print of the article: author, date, credits. Junk where it is short.
    static let detail = ElementHint(rawValue: 8)
    /// A standfirst between headline and body.
    static let lead = ElementHint(rawValue: 16)
    /// The name says what is not there or what a script does.
    private static let turning = ElementHint(rawValue: 32)

    private static let boilerplateWords = """
        ads adbox adslot advert adverts advertisement advertising advertorial alsolike backtotop banner bio breadcrumb \
        breadcrumbs captcha carousel comment commentary-list commentform commentlist comments commentsection cookie \
        cookies consent copyright correction-form crumbs disclaimer disclosure disqus donate donation dropdown flyout \
        followus footer footnav gdpr inlinead interstitial jumpto lightbox login masthead mega menu menus mobilemenu \
        modal mostpopular mostread navbar navi navigation newsletter newsletters noprint offscreen overlay pager \
        pagination paging paywall popular popup preload promo promos promotion recommendation recommendations \
        recommended recirc registration related relatedposts relatedarticles relatedcontent relatedlinks replies \
        respond ratings search searchform sharebar sharebuttons sharedaddy sharethis sharing shop shoutbox sidebar \
        sidenav signup signin slideshow social socialbar socialmedia sponsor sponsored sponsors subnav subscribe \
        subscription subscriptions tagcloud taglist teaser teasers ticker toolbar toolbox tooltip topbar topnav \
        topstories trackback trackbacks trending upsell utility vcard-list widgets yarpp caption captions figcaption \
        credit credits wp-caption-text sr-only screen-reader-text visually-hidden visuallyhidden pullquote print-only \
        printonly references bibliography overlay
        """
    /// Counted only as a whole name: as a part (`hidden-xs`, `no-share`, `tab-content`) they tell nothing.
    private static let boilerplateNames = """
        ad hidden nav toc tags tab tabs share skip rating reply register more-from most-read widget
        """
    private static let bodyWords = """
        articlebody articletext articlecontent bodycopy bodytext entry-content entrycontent post-content \
        postcontent post-body postbody article-body article-text article-content article-copy article__body \
        article__content article__text story-body storybody story-content storycontent story-text storytext storycopy \
        post-entry post-text posttext news-body news-text newstext content-body blog-content blog-post-content \
        maincontent-body single-content singlecontent td-post-content field-name-body pf-content
        """
    private static let contentWords = """
        article articles content main maincontent post entry story text blog blogpost hentry body news copy page \
        single detail
        """
    private static let detailWords = """
        author authors byline bylines date dateline posted meta metadata info postmeta timestamp published publishdate pubdate \
        source reporter updated location category categories kicker eyebrow more readmore links link actions action tools \
        print email button btn note notes label
        """

    private static let leadWords = """
        standfirst lead lede intro introduction dek deck subtitle subheading subheadline subhead excerpt summary \
        description abstract teaser-text teasertext lead-text leadtext intro-text introtext leadin
        """
    /// Words that turn or weaken what stands beside them in a name.
    private static let turningWords = "no not has with without is hide show js"

    private static let words = table([
        (boilerplateWords, .boilerplate), (bodyWords, .body), (contentWords, .content), (detailWords, .detail),
        (leadWords, .lead), (turningWords, .turning),
    ])
    private static let names = table([(boilerplateNames, .boilerplate)])

    private static func table(_ lists: [(String, ElementHint)]) -> [UInt64: ElementHint] {
        var table: [UInt64: ElementHint] = [:]
        for (list, hint) in lists {
            for word in list.split(separator: " ") { table[hash(word.utf8), default: []].formUnion(hint) }
        }
        return table
    }

    /// Reads the hints of the words in a class or id: whole names between blanks, and their parts between `-`, `_`
    /// and changes of case.
    init(_ value: ArraySlice<UInt8>) {
        self = []
        for name in value.split(whereSeparator: { $0 <= 0x20 }) { formUnion(Self.hint(ofName: name)) }
    }

    private static func hint(ofName name: ArraySlice<UInt8>) -> ElementHint {
        var hint: ElementHint = []
        var whole = offset
        var part = offset
        var letters = 0
        var wasLower = false
        for byte in name {
            let isUpper = (0x41...0x5A).contains(byte)
            let lower = isUpper ? byte | 0x20 : byte
            let isLetter = (0x61...0x7A).contains(lower) || byte >= 0x80
            if !isLetter || isUpper && wasLower {
                if letters > 0, let found = words[part] { hint.formUnion(found) }
                (part, letters) = (offset, 0)
            }
            if isLetter {
                part = mixed(part, lower)
                letters += 1
            }
            whole = mixed(whole, lower)
            wasLower = isLetter && !isUpper
        }
        if letters > 0, let found = words[part] { hint.formUnion(found) }
        if hint.contains(.turning) { hint = [] }
        if let found = words[whole], found.contains(.lead) { return found }
        if let found = words[whole] { hint.formUnion(found) }
        if let found = names[whole] { hint.formUnion(found) }
        return hint.subtracting(.turning)
    }

    init(rawValue: UInt8) { self.rawValue = rawValue }

    // FNV-1a, <https://www.rfc-editor.org/rfc/rfc9923>.
    private static let offset: UInt64 = 0xcbf2_9ce4_8422_2325
    private static func mixed(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 { bytes.reduce(offset, mixed) }
}
