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
        traced(article, isTracing: false).facts
    }

    /// Returns the facts of an article and why its statements are what they are.
    public func trace(of article: Article) -> (facts: ArticleFacts, trace: ExtractionTrace) {
        let (facts, trace) = traced(article, isTracing: true)
        return (facts, trace ?? ExtractionTrace(signs: [], rejected: []))
    }

    private func traced(_ article: Article, isTracing: Bool) -> (facts: ArticleFacts, trace: ExtractionTrace?) {
        let annotated = AnnotatedArticle(article, by: annotator)
        let words = Words(annotated.text)
        let flow = Flow(words)
        let names = BodyConsistency(NameFinder(words: words).names(), words: words).consistent()
        let acronyms = AcronymFinder(words: words, names: names).definitions()
        var cast = Cast(names, acronyms: acronyms, words: words)
        if let dateline = article.dateline, !article.prose.contains(dateline.placeSpan) {
            cast.add(datelinePlace: dateline.place, at: dateline.placeSpan)
        }
        var finder = StatementFinder(flow: flow, cast: cast, model: model)
        let (statements, speakers) = finder.find()
        var pronouns = PronounResolver(words: words, cast: speakers, statements: statements)
        let finished = pronouns.resolve()
        var people = finished.people
        let roles = RoleFinder(words: words, cast: finished).roles()
        for (index, roles) in roles.enumerated() { people[index].roles = roles }
        let facts = ArticleFacts(
            statements: statements, people: people, organizations: finished.organizations,
            places: finished.places,
            acronyms: acronyms.map { AcronymDefinition(short: $0.shortSpan(words), long: words.span($0.long)) },
            numbers: NumberFinder(words: words, article: article).numbers(in: statements))
        return (facts, isTracing ? finder.trace : nil)
    }
}
