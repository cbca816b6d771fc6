extension AnnotatedText {
    /// Returns a token's lemma by its tag: `said` → `say`, `children` → `child`.
    ///
    /// Names keep their form, everything else is lower-cased.
    public func lemma(of token: Token) -> String {
        let form = bytes(of: token)
        switch token.tag {
        case .nnp, .nnps, .add, .fw, .gw: return String(decoding: form, as: UTF8.self)
        default: break
        }
        var lower: [UInt8] = []
        lower.reserveCapacity(form.count)
        if form.allSatisfy({ $0 < 0x80 }) {
            for byte in form { lower.append(byte &- 0x41 < 26 ? byte | 0x20 : byte) }
        } else {
            for scalar in String(decoding: form, as: UTF8.self).lowercased().unicodeScalars {
                // ’ as in ’s
                lower.append(contentsOf: scalar == "\u{2019}" ? [0x27] : Array(String(scalar).utf8))
            }
        }
        let kind = LemmaClass(token.tag)
        if let lemma = LemmaExceptions.lemma(of: lower, kind) { return String(decoding: lemma, as: UTF8.self) }
        LemmaRules.apply(to: &lower, kind)
        return String(decoding: lower, as: UTF8.self)
    }
}
