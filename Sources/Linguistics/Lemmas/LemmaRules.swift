/// Takes regular endings off lower-case forms; what it gets wrong is in the list of exceptions.
///
/// `training/factdb_training/lemmas.py` has the same rules and makes that list.
enum LemmaRules {
    /// Replaces a form by its lemma.
    static func apply(to form: inout [UInt8], _ kind: LemmaClass) {
        let count = form.count
        switch kind {
        case .thirdPerson, .plural:
            if ends(form, "ies"), count > 4 {
                replace(3, of: &form, by: "y")
            } else if endings.contains(where: { ends(form, $0) }) {
                form.removeLast(2)
            } else if kind == .plural, ends(form, "men") {
                replace(2, of: &form, by: "an")
            } else if ends(form, "s"), !ends(form, "ss"), count > 2 {
                form.removeLast()
            }
        case .presentParticiple:
            if ends(form, "ing") || ends(form, "in'"), count > 4 { restore(&form, without: 3) }
        case .past:
            if ends(form, "ied"), count > 4 {
                replace(3, of: &form, by: "y")
            } else if ends(form, "ed"), count > 3 {
                restore(&form, without: 2)
            }
        case .comparative:
            if ends(form, "ier"), count > 4 {
                replace(3, of: &form, by: "y")
            } else if ends(form, "er"), count > 3 {
                restore(&form, without: 2)
            }
        case .superlative:
            if ends(form, "iest"), count > 5 {
                replace(4, of: &form, by: "y")
            } else if ends(form, "est"), count > 4 {
                restore(&form, without: 3)
            }
        case .base, .other: break
        }
    }

    private static let endings: [StaticString] = ["sses", "shes", "ches", "xes", "zes", "oes"]

    private static func ends(_ form: [UInt8], _ ending: StaticString) -> Bool {
        ending.withUTF8Buffer { form.count >= $0.count && form.suffix($0.count).elementsEqual($0) }
    }

    private static func replace(_ count: Int, of form: inout [UInt8], by ending: StaticString) {
        form.removeLast(count)
        ending.withUTF8Buffer { form.append(contentsOf: $0) }
    }

    private static func isOne(_ byte: UInt8, of letters: StaticString) -> Bool {
        letters.withUTF8Buffer { $0.contains(byte) }
    }

    /// Takes an ending off and restores the base: undoes a doubled consonant, or puts a silent e back.
    private static func restore(_ form: inout [UInt8], without count: Int) {
        form.removeLast(count)
        let e = UInt8(ascii: "e")
        let length = form.count
        guard length >= 2 else { return }
        let b = form[length - 2]
        let c = form[length - 1]
        guard length >= 3 else {
            if !isVowel(c), isVowel(b) { form.append(e) }
            return
        }
        let a = form[length - 3]
        if b == c, !isOne(c, of: "lszfaeiou") {
            form.removeLast()
        } else if needsE(a, b, c, length: length) {
            form.append(e)
        }
    }

    private static func isVowel(_ byte: UInt8) -> Bool { isOne(byte, of: "aeiou") }

    private static func needsE(_ a: UInt8, _ b: UInt8, _ c: UInt8, length: Int) -> Bool {
        if isOne(c, of: "vcu") { return true }
        if isOne(c, of: "zs"), b != c { return true }
        if c == UInt8(ascii: "g"), isOne(b, of: "rda") { return true }
        if c == UInt8(ascii: "l"), isOne(b, of: "bcdfgkptz") { return true }
        if isVowel(a) { return false }
        if c == UInt8(ascii: "t"), b == UInt8(ascii: "a"), length > 3 { return true }
        if isOne(c, of: "rkdmgnplt"), isOne(b, of: "aiou"), a != UInt8(ascii: "y"), length == 3 { return true }
        return isOne(c, of: "rd") && isOne(b, of: "iu")
    }
}
