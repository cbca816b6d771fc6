import Linguistics

/// The subjects of clauses, printed or understood: in `Smith, who wanted to go`, Smith is the subject of `go` too.
struct UnderstoodSubjects: Sendable {
    private let tokens: [Token]
    private let trees: Trees
    /// The first object of each token, or -1.
    private let object: [Int32]

    /// Trees are shallow; the bound is for broken ones.
    private static let deepest = 12

    init(_ text: AnnotatedText, trees: Trees) {
        tokens = text.tokens
        self.trees = trees
        var object = [Int32](repeating: -1, count: tokens.count)
        for (index, token) in tokens.enumerated() where token.head >= 0 && token.relation == .obj {
            if object[Int(token.head)] < 0 { object[Int(token.head)] = Int32(index) }
        }
        self.object = object
    }

    /// Returns the verb, or other root, of the clause in which a token is an argument.
    func clause(of token: Int) -> Int {
        var current = token
        for _ in 0..<Self.deepest {
            let head = Int(tokens[current].head)
            guard head >= 0 else { return current }
            current = head
            switch tokens[current].relation {
            case .root, .ccomp, .xcomp, .advcl, .acl, .relativeClause, .parataxis, .adverbialRelativeClause, .csubj:
                return current
            case .conj where isVerb(current): return current
            default: continue
            }
        }
        return current
    }

    /// Returns the token that is printed as the subject of a verb, or -1.
    func printedSubject(of verb: Int) -> Int { Int(trees.subject[verb]) }

    /// Returns the token that is the subject of a clause's verb, or -1.
    func subject(ofClause verb: Int) -> Int {
        var verb = verb
        for _ in 0..<Self.deepest {
            let own = Int(trees.subject[verb])
            let head = Int(tokens[verb].head)
            let isRelative = tokens[verb].relation == .relativeClause
            if own >= 0 { return isRelative && isRelativePronoun(own) && head >= 0 ? head : own }
            guard head >= 0 else { return -1 }
            switch tokens[verb].relation {
            case .acl, .relativeClause: return head
            // `They asked Smith to go`: the object goes.
            case .xcomp where object[head] >= 0 && Int(object[head]) < verb: return Int(object[head])
            case .xcomp, .conj, .advcl: verb = head
            default: return -1
            }
        }
        return -1
    }

    private func isRelativePronoun(_ token: Int) -> Bool {
        tokens[token].tag == .wp || tokens[token].tag == .wdt
    }

    private func isVerb(_ token: Int) -> Bool {
        switch tokens[token].tag {
        case .vb, .vbd, .vbg, .vbn, .vbp, .vbz: true
        default: false
        }
    }
}
