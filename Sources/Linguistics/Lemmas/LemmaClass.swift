/// The kinds of forms that the lemmatizer tells apart; the raw values are those of its exceptions list.
enum LemmaClass: UInt8 {
    case base = 0x62
    case thirdPerson = 0x7A
    case presentParticiple = 0x67
    case past = 0x64
    case plural = 0x6E
    case comparative = 0x63
    case superlative = 0x73
    case other = 0x6F

    /// The kind of form that a tag stands for.
    init(_ tag: Tag) {
        self =
            switch tag {
            case .vb, .vbp, .md: .base
            case .vbz: .thirdPerson
            case .vbg: .presentParticiple
            case .vbd, .vbn: .past
            case .nns: .plural
            case .jjr, .rbr: .comparative
            case .jjs, .rbs: .superlative
            default: .other
            }
    }
}
