import FactModel

/// What every reading of an article starts from, made once: when pronouns show who is a person, it is read again.
struct ReadingBasis {
    let article: Article
    let flow: Flow
    let trees: Trees
    let names: ArticleNames

    var words: Words { flow.words }

    init(_ annotated: AnnotatedArticle) {
        article = annotated.article
        let words = Words(annotated.text)
        flow = Flow(words)
        trees = Trees(annotated.text)
        // A dateline and credits name nobody whom the article is about.
        names = ArticleNames(words, apart: article.credits + (article.dateline.map { [$0.span] } ?? []))
    }
}
