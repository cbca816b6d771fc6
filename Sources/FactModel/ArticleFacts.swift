/// Everything that one article states: a pure function of its text, title, date and the engine's version.
///
/// Indices (``EntityReference``, ``NumberFact/statement``, ``Statement/nestedIn``) point into the arrays of the same
/// value. Statements and numbers stand in the order of the text.
public struct ArticleFacts: Hashable, Sendable {
    /// What was said.
    public var statements: [Statement]
    /// Who is named.
    public var people: [Person]
    /// Which bodies are named.
    public var organizations: [Organization]
    /// Which places are named.
    public var places: [Place]
    /// Which acronyms the text defines.
    public var acronyms: [AcronymDefinition]
    /// Which quantities and dates are given.
    public var numbers: [NumberFact]

    /// Makes the facts of an article.
    public init(
        statements: [Statement] = [], people: [Person] = [], organizations: [Organization] = [],
        places: [Place] = [], acronyms: [AcronymDefinition] = [], numbers: [NumberFact] = []
    ) {
        self.statements = statements
        self.people = people
        self.organizations = organizations
        self.places = places
        self.acronyms = acronyms
        self.numbers = numbers
    }
}
