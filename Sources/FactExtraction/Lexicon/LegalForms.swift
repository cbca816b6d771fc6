import Linguistics

/// Words behind a company's name that tell its legal form.
enum LegalForms {
    /// Forms that are no words or initials of people, so that they show a name to be a body's.
    static let sure = ClosedClass.set(
        "corp corporation inc incorporated ltd limited plc llc llp spa gmbh nv bv oyj pty co company holdings")
    /// Forms that the letters of an acronym leave out.
    static let withoutLetter = sure.subtracting(ClosedClass.set("corporation incorporated limited holdings")).union(
        ClosedClass.set("ag sa"))
    /// All that may be left out where a body is named again.
    static let all = sure.union(
        ClosedClass.set("lp ag sa kg ab asa pte kk a/s k/s s/a holding group groups and & fc cf"))

    /// A word as the lists have it: small letters without points.
    static func plain(_ word: String) -> String { word.lowercased().filter { $0 != "." && $0 != "," } }
}
