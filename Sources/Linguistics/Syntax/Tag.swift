/// A fine part-of-speech tag: the Penn Treebank's set as the English Universal Dependencies treebanks use it.
///
/// The raw values are those of the weights.
public enum Tag: UInt8, CaseIterable, Sendable {
    /// A currency sign.
    case currency
    /// A closing quotation mark.
    case closingQuote
    /// A comma.
    case comma
    /// An opening bracket.
    case openingBracket
    /// A closing bracket.
    case closingBracket
    /// A full stop, question or exclamation mark.
    case fullStop
    /// A colon, semicolon, dash or ellipsis.
    case colon
    /// A web or e-mail address.
    case add
    /// An affix that stands alone.
    case afx
    /// A coordinating conjunction.
    case cc
    /// A numeral.
    case cd
    /// A determiner.
    case dt
    /// Existential “there”.
    case ex
    /// A foreign word.
    case fw
    /// A part of a word that was split by mistake.
    case gw
    /// A hyphen inside a compound.
    case hyph
    /// A preposition or subordinating conjunction.
    case `in`
    /// An adjective.
    case jj
    /// A comparative adjective.
    case jjr
    /// A superlative adjective.
    case jjs
    /// The mark of a list item.
    case ls
    /// A modal verb.
    case md
    /// Superfluous punctuation.
    case nfp
    /// A singular or mass noun.
    case nn
    /// A proper noun, singular.
    case nnp
    /// A proper noun, plural.
    case nnps
    /// A plural noun.
    case nns
    /// A predeterminer.
    case pdt
    /// A possessive ending.
    case pos
    /// A personal pronoun.
    case prp
    /// A possessive pronoun.
    case prpPossessive
    /// An adverb.
    case rb
    /// A comparative adverb.
    case rbr
    /// A superlative adverb.
    case rbs
    /// A particle.
    case rp
    /// A symbol.
    case sym
    /// “To”.
    case to
    /// An interjection.
    case uh
    /// A verb’s base form.
    case vb
    /// A verb’s past tense.
    case vbd
    /// A gerund or present participle.
    case vbg
    /// A past participle.
    case vbn
    /// A verb’s present tense other than the third person singular.
    case vbp
    /// A verb’s third person singular present.
    case vbz
    /// A wh-determiner.
    case wdt
    /// A wh-pronoun.
    case wp
    /// “Whose”.
    case wpPossessive
    /// A wh-adverb.
    case wrb
    /// An opening quotation mark.
    case openingQuote
}

extension Tag: CustomStringConvertible {
    /// The tag as treebanks write it, such as `NNP`.
    public var description: String { "\(Tag.names[Int(rawValue)])" }

    private static let names: [StaticString] = [
        "$", "''", ",", "-LRB-", "-RRB-", ".", ":", "ADD", "AFX", "CC", "CD", "DT", "EX", "FW", "GW", "HYPH", "IN",
        "JJ", "JJR", "JJS", "LS", "MD", "NFP", "NN", "NNP", "NNPS", "NNS", "PDT", "POS", "PRP", "PRP$", "RB", "RBR",
        "RBS", "RP", "SYM", "TO", "UH", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT", "WP", "WP$", "WRB", "``",
    ]
}
