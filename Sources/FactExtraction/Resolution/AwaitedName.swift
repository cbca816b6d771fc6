import FactModel

/// A description of somebody or a body that the text may name in the sentence after it.
struct AwaitedName {
    /// The words of the description.
    let source: Span
    /// The index of its sentence.
    let sentence: Int32
    /// Its noun, in the singular.
    let noun: String
    /// Whether it describes a body.
    let isBody: Bool
    /// Whether it is a definite description at a place where nobody has been named, so that whoever speaks first is meant.
    let isFirst: Bool
    /// Whether only somebody who speaks can be meant: `a judge has said`, and then `Jane Miller said`.
    let speaks: Bool

    /// The gender that the noun tells.
    var gender: Person.Gender? { DescriptionLexicon.gender(of: noun) }
}
