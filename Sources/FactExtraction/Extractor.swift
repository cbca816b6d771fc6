public import FactModel
import Linguistics

/// Reads an article and tells what it states.
///
/// A value holds no state: the same article gives the same facts, in any order and on any number of threads.
public struct Extractor: Sendable {
    private let annotator: Annotator
    private let model: AttributionModel

    /// Makes an extractor.
    public init() {
        self.init(model: .embedded)
    }

    /// Makes an extractor that weighs attributions by another model.
    package init(model: AttributionModel) {
        annotator = Annotator()
        self.model = model
    }

    /// Returns the facts of an article.
    public func facts(of article: Article) -> ArticleFacts {
        extracted(article).facts
    }

    /// Returns the facts of an article and why its statements are what they are.
    public func trace(of article: Article) -> (facts: ArticleFacts, trace: ExtractionTrace) {
        let (facts, finder, pronouns) = extracted(article)
        var trace = finder.trace
        trace.choices.merge(pronouns.speakerChoices) { $1 }
        return (facts, trace)
    }

    private func extracted(
        _ article: Article
    ) -> (facts: ArticleFacts, finder: StatementFinder, pronouns: PronounResolver) {
        let basis = ReadingBasis(AnnotatedArticle(article, by: annotator))
        let (words, trees) = (basis.words, basis.trees)
        var (speakers, statements, acronyms, finder) = speakers(on: basis)
        var pronouns = PronounResolver(
            words: words, trees: trees, cast: speakers, statements: statements, supposes: true)
        var (referred, resolved) = pronouns.resolve()
        let shown = pronouns.shownNames
        if !shown.isEmpty {
            // Who speaks may depend on who is a person.
            (speakers, statements, acronyms, finder) = self.speakers(on: basis, people: shown)
            pronouns = PronounResolver(words: words, trees: trees, cast: speakers, statements: statements)
            (referred, resolved) = pronouns.resolve()
        }
        resolved = RepeatedQuotations(words: words).attributed(resolved)
        var descriptions = DescriptionFinder(words: words, descriptions: referred.descriptions, cast: referred)
        let finished = descriptions.describe()
        var people = finished.people
        let roles = RoleFinder(words: words, cast: finished).roles()
        for (index, roles) in roles.enumerated() { people[index].roles = roles }
        let facts = ArticleFacts(
            statements: resolved, people: people, organizations: finished.organizations,
            places: finished.places,
            acronyms: acronyms.map { AcronymDefinition(short: $0.shortSpan(words), long: words.span($0.long)) },
            numbers: NumberFinder(
                words: words, article: article, people: people, organizations: finished.organizations
            ).numbers(in: resolved))
        return (facts, finder, pronouns)
    }

    /// Returns the words of an article and their trees, its statements, and whom it names with the sources among the
    /// pronouns.
    func speakers(of article: Article) -> (words: Words, trees: Trees, cast: Cast, statements: [Statement]) {
        let basis = ReadingBasis(AnnotatedArticle(article, by: annotator))
        let found = speakers(on: basis)
        return (basis.words, basis.trees, found.cast, found.statements)
    }

    /// Reads an article as ``speakers(of:)`` does, with names that pronouns have shown to be people's.
    private func speakers(
        on basis: ReadingBasis, people: [Range<Int>] = []
    ) -> (cast: Cast, statements: [Statement], acronyms: [DefinedAcronym], finder: StatementFinder) {
        let words = basis.words
        let names = basis.names.names(people: people)
        let acronyms = AcronymFinder(words: words, names: names).definitions()
        var cast = Cast(names, acronyms: acronyms, words: words)
        cast.note(BodyKinds(cast, words: words).kinds())
        cast.note(DescriptionReader(words: words, trees: basis.trees, cast: cast).descriptions(), words)
        if let dateline = basis.article.dateline {
            cast.add(datelinePlace: dateline.place, at: dateline.placeSpan)
        }
        var finder = StatementFinder(flow: basis.flow, trees: basis.trees, cast: cast, model: model)
        let (statements, speakers) = finder.find()
        return (speakers, statements, acronyms, finder)
    }
}
