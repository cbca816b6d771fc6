/// A coarse part of speech of Universal Dependencies.
public enum UniversalTag: String, CaseIterable, Sendable {
    case adjective = "ADJ"
    case adposition = "ADP"
    case adverb = "ADV"
    case auxiliary = "AUX"
    case coordinatingConjunction = "CCONJ"
    case determiner = "DET"
    case interjection = "INTJ"
    case noun = "NOUN"
    case numeral = "NUM"
    case particle = "PART"
    case pronoun = "PRON"
    case properNoun = "PROPN"
    case punctuation = "PUNCT"
    case subordinatingConjunction = "SCONJ"
    case symbol = "SYM"
    case verb = "VERB"
    case other = "X"
}

extension Token {
    /// Its coarse part of speech, by its tag and its relation.
    public var universalTag: UniversalTag {
        switch tag {
        case .jj, .jjr, .jjs: .adjective
        case .in: relation == .mark ? .subordinatingConjunction : .adposition
        case .to: relation == .case ? .adposition : .particle
        case .rp: .adposition
        case .rb, .rbr, .rbs: .adverb
        case .wrb: relation == .mark ? .subordinatingConjunction : .adverb
        case .md: .auxiliary
        case .vb, .vbd, .vbg, .vbn, .vbp, .vbz:
            relation == .aux || relation == .auxPassive || relation == .cop ? .auxiliary : .verb
        case .cc: .coordinatingConjunction
        case .dt, .wdt: relation == .det ? .determiner : .pronoun
        case .pdt: .determiner
        case .uh: .interjection
        case .nn, .nns: .noun
        case .cd: .numeral
        case .pos: .particle
        case .ex, .prp, .prpPossessive, .wp, .wpPossessive: .pronoun
        case .nnp, .nnps, .add: .properNoun
        case .closingQuote, .openingQuote, .comma, .openingBracket, .closingBracket, .fullStop, .colon, .hyph, .nfp:
            .punctuation
        case .currency, .sym: .symbol
        case .afx, .fw, .gw, .ls: .other
        }
    }
}
