public import FactModel
import Linguistics

/// Reads an article and tells what it states.
///
/// A value holds no state: the same article gives the same facts, in any order and on any number of threads.
public struct Extractor: Sendable {
    private let annotator: Annotator

    /// Makes an extractor.
    public init() {
        annotator = Annotator()
    }

    /// Returns the facts of an article.
    public func facts(of article: Article) -> ArticleFacts {
        let annotated = AnnotatedArticle(article, by: annotator)
        let words = Words(annotated.text)
        let flow = Flow(words)
        let names = BodyConsistency(NameFinder(words: words).names(), words: words).consistent()
        let acronyms = AcronymFinder(words: words, names: names).definitions()
        var cast = Cast(names, acronyms: acronyms, words: words)
        if let dateline = article.dateline, !article.prose.contains(dateline.placeSpan) {
            cast.add(datelinePlace: dateline.place, at: dateline.placeSpan)
        }
        var finder = StatementFinder(flow: flow, cast: cast)
        let (statements, speakers) = finder.find()
        var pronouns = PronounResolver(words: words, cast: speakers, statements: statements)
        let finished = pronouns.resolve()
        var people = finished.people
        let roles = RoleFinder(words: words, cast: finished).roles()
        for (index, roles) in roles.enumerated() { people[index].roles = roles }
        return ArticleFacts(
            statements: statements, people: people, organizations: finished.organizations,
            places: finished.places,
            acronyms: acronyms.map { AcronymDefinition(short: $0.shortSpan(words), long: words.span($0.long)) },
            numbers: NumberFinder(words: words, article: article).numbers(in: statements))
    }
}
