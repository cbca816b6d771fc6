import FactModel
import Linguistics

/// Turns quotations and attributions into statements with their speakers, in one walk through the article.
struct StatementFinder {
    let flow: Flow
    let rules: AttributionRules
    let headings: QuotedHeadings
    var resolver: SpeakerResolver
    /// The statements, each with the signs that it was weighed by.
    private var found: [(statement: Statement, signs: [AttributionSign])] = []
    private var rejected: [SentenceReading.Rejection] = []
    var group = 0
    /// The quotations that a statement has.
    var claimed = Set<Int>()
    /// An announcement whose quotation comes in the next sentence or paragraph.
    var leadIn: LeadIn?
    /// The last attributed quotation, whose speaker a following bare quotation keeps.
    var running: (source: Source?, paragraph: Int, group: Int)?

    /// The source of the last attribution, its sentence, and whether it asks somebody.
    var latest: (source: Source, sentence: Range<Int>, asksSomebody: Bool)?

    /// An announcement without its quotation.
    struct LeadIn {
        let source: Source?
        let cue: Span
        let act: SpeechAct
        /// Whether a verb of speech and a colon end the paragraph, so that the next is what was said even without marks.
        var opensBlock = false
    }

    init(flow: Flow, trees: Trees, cast: Cast, model: AttributionModel) {
        self.flow = flow
        rules = AttributionRules(flow: flow, trees: trees, model: model)
        headings = QuotedHeadings(flow: flow)
        resolver = SpeakerResolver(flow: flow, cast: cast)
    }

    /// Reads the article.
    ///
    /// - Returns: The statements in the order of the text, and the cast with every mention found on the way.
    mutating func find() -> (statements: [Statement], cast: Cast) {
        let labels = TranscriptLabels(flow: flow)
        var doubtful: TranscriptLabels.Turn?
        for sentence in flow.sentences {
            if let turn = labels.turn(at: sentence) {
                addTurn(turn)
            } else if let headline = headline(at: sentence) {
                if needsProof(headline) {
                    doubtful = headline
                    resolver.finish(headline.label, sources: [])
                } else {
                    addHeadline(headline)
                }
            } else if !labels.isInsideTurn(sentence) {
                read(sentence)
            }
        }
        if let doubtful, speaksInBody(doubtful) { addHeadline(doubtful) }
        found.sort { $0.statement.span < $1.statement.span }
        nameDescribed()
        nameHeadline()
        noteNesting()
        return (found.map(\.statement), resolver.finishedCast)
    }

    /// Whether the person before a headline's colon is the source of a statement found so far.
    private func speaksInBody(_ headline: TranscriptLabels.Turn) -> Bool {
        guard let entity = resolver.cast.entity(at: flow.tokens(headline.label).upperBound - 1) else { return false }
        return found.contains { $0.statement.source?.speaker?.entity == entity }
    }

    /// What the statements of the last ``find()`` were weighed by, and what was turned down.
    var trace: ExtractionTrace {
        func signs(_ signs: [AttributionSign]) -> [ExtractionTrace.Sign] {
            signs.map(\.name).map { ExtractionTrace.Sign(name: $0, weight: rules.model.weight(of: $0)) }
        }
        return ExtractionTrace(
            signs: found.map { signs($0.signs) }, choices: resolver.choices,
            rejected: rejected.map { rejection in
                let attribution = rejection.attribution
                return ExtractionTrace.Rejection(
                    cue: flow.span(rejection.cue), source: attribution?.source.map(flow.span),
                    fragments: attribution?.content.filter { !$0.isEmpty }.map(flow.span) ?? [],
                    rule: attribution?.rule, likelihood: attribution?.confidence, reason: rejection.reason.text,
                    signs: signs(attribution?.signs ?? []))
            })
    }

    /// Gives the sources that were described before they were named their names.
    private mutating func nameDescribed() {
        for index in found.indices {
            guard let source = found[index].statement.source, let person = resolver.namedLater[source.span.start] else {
                continue
            }
            found[index].statement.source = Source(
                span: source.span, mention: source.mention, speaker: resolver.speaker(.person(person)))
        }
    }

    /// Gives the headline's source, when it is described and has no name, that of the first who speaks behind it and is called
    /// by the same words: `Labour MP attacks plan`, and then `Labour MP Alan Poe said`.
    private mutating func nameHeadline() {
        guard let lead = found.firstIndex(where: { paragraph(of: $0.statement) > 0 }), lead > 0,
            paragraph(of: found[lead].statement) == 1,
            let person = SpeakerResolver.person(of: found[lead].statement.source),
            let called = found[lead].statement.source.map({ words(of: $0.span) })
        else { return }
        for index in 0..<lead {
            guard let source = found[index].statement.source, source.speaker?.kind == .unnamed else { continue }
            let phrase = words(of: source.span)
            guard let noun = phrase.last, DescriptionLexicon.isPerson(noun),
                !DescriptionLexicon.speakingForOthers.contains(noun), phrase.allSatisfy(called.contains),
                !called.contains(where: { Self.setsApart($0) && !phrase.contains($0) })
            else { continue }
            resolver.cast.add(Mention(span: source.span, kind: .nominal), toPerson: person)
            found[index].statement.source = Source(
                span: source.span, mention: source.mention, speaker: resolver.speaker(.person(person)))
        }
    }

    /// Whether a word makes another of who the noun behind it says: `deputy mayor`, `former minister`, `rival coach`.
    private static func setsApart(_ word: String) -> Bool {
        DescriptionLexicon.ranks.contains(word) || apart.contains(word)
    }

    private static let apart: WordSet = ["former", "ex", "rival", "opposition", "acting", "-"]

    private func paragraph(of statement: Statement) -> Int {
        flow.words.token(atByte: statement.span.start).map { Int(flow.words.text.tokens[$0].paragraph) } ?? 0
    }

    /// The words of a span in lower case.
    private func words(of span: Span) -> [String] {
        guard let first = flow.words.token(atByte: span.start) else { return [] }
        return (first..<flow.words.count).prefix { Int(flow.words.text.tokens[$0].start) < span.end }
            .map { flow.words.lower[$0] }
    }

    /// Points each statement that lies within a piece of another's content at the innermost such one.
    private mutating func noteNesting() {
        let spans = found.map(\.statement.span)
        let outerFirst = found.indices.sorted {
            (spans[$0].start, -spans[$0].end) < (spans[$1].start, -spans[$1].end)
        }
        var open: [Int] = []
        for index in outerFirst {
            let span = spans[index]
            open.removeAll { spans[$0].end <= span.start }
            found[index].statement.nestedIn = open.last { outer in
                spans[outer] != span && found[outer].statement.fragments.contains { $0.contains(span) }
            }
            open.append(index)
        }
    }

    private mutating func read(_ sentence: Range<Int>) {
        let reading = rules.read(sentence)
        rejected += reading.rejected
        var sources: [Source] = []
        var waiting = leadIn
        leadIn = nil
        if let lead = waiting, lead.opensBlock { addBlock(from: sentence, lead) }
        for attribution in reading.attributions {
            let isBehind = attribution.content.first.map { $0.lowerBound > attribution.cue.lowerBound } ?? false
            resolver.content = attribution.content
            // `A reporter asked Smith about it. “I cannot tell,” she answered.`
            if Self.answering.contains(attribution.lemma), latest?.asksSomebody == true { resolver.latestUnnamed = nil }
            resolver.continuing = goesOn(attribution) ? SpeakerResolver.person(of: latest?.source) : nil
            var source = attribution.source.map {
                resolver.source(at: $0, earlierIn: isBehind ? sentence : nil)
            }
            if let relative = attribution.relative {
                source = Source(
                    span: flow.span(relative..<relative + 1), mention: .pronoun, speaker: source?.speaker)
            }
            if let source { sources.append(source) }
            if attribution.leadsIn {
                leadIn = LeadIn(
                    source: source, cue: flow.span(attribution.cue), act: attribution.act,
                    opensBlock: attribution.rule == "lead-in")
                continue
            }
            add(attribution, source)
            // `“…,” Smith said. He did not suggest it. “…”` goes on with what Smith said.
            if let source, !attribution.isNegated || bringsAnother(source) {
                latest = (source, sentence, attribution.act == .asked && asksSomebody(attribution))
            }
        }
        resolver.content = []
        addBareQuotations(in: sentence, waiting: &waiting, hasAttribution: !reading.attributions.isEmpty)
        resolver.finish(sentence, sources: sources)
        let next = sentence.upperBound
        if leadIn == nil, next < flow.items.count, flow.items[next].isQuotation, flow.lower(next - 1) == ":",
            let subject = announcer(before: next - 1, in: sentence)
        {
            leadIn = LeadIn(
                source: resolver.source(at: subject, earlierIn: nil), cue: flow.span(subject), act: .said)
        }
    }

    /// Whether a source is named or described as somebody else than who spoke last.
    private func bringsAnother(_ source: Source) -> Bool {
        source.mention != .pronoun && source.speaker != latest?.source.speaker
    }

    /// Whether a cue tells that the last speaker goes on, who spoke a few sentences before.
    private func goesOn(_ attribution: Attribution) -> Bool {
        guard ["add", "continue"].contains(attribution.lemma), let latest else { return false }
        return flow.sentenceOfItem[attribution.cue.lowerBound] - flow.sentenceOfItem[latest.sentence.lowerBound]
            <= Self.longestPause
    }

    /// Whether an attribution tells whom it asks: `asked Smith about it`, not `asked about it`.
    private func asksSomebody(_ attribution: Attribution) -> Bool {
        let tokens = flow.words.text.tokens
        let cue = flow.tokens(attribution.cue)
        return (cue.lowerBound + 1..<min(cue.lowerBound + 1 + Self.addresseeReach, tokens.count)).contains { token in
            guard Int(tokens[token].head) == cue.lowerBound, [.obj, .iobj].contains(tokens[token].relation) else {
                return false
            }
            if case .person? = resolver.cast.entity(at: token) { return true }
            let word = flow.words.lower[token]
            return DescriptionLexicon.isPerson(word) || word == "him" || word == "her"
        }
    }

    /// How many words behind `asked` the one who is asked may end.
    private static let addresseeReach = 10
    private static let answering: WordSet = ["reply", "answer", "respond"]

    /// A speaker goes on within so many sentences.
    private static let longestPause = 3

    private mutating func add(_ attribution: Attribution, _ source: Source?) {
        group += 1
        let pieces = (attribution.antecedent.map { [$0] } ?? []) + attribution.content.filter { !$0.isEmpty }
        guard let first = pieces.first, let last = pieces.last else { return }
        if first.count == 1, claimed.contains(first.lowerBound) { return }
        for piece in pieces { for item in piece where flow.items[item].isQuotation { claimed.insert(item) } }
        let quotes = pieces.flatMap { $0.filter { flow.items[$0].isQuotation } }
        let isDirect = pieces.allSatisfy { $0.count == 1 && flow.items[$0.lowerBound].isQuotation }
        let fragments = pieces.map { isDirect ? inner($0.lowerBound) : flow.span($0) }.filter { !$0.isEmpty }
        // A letter between marks is a grade or a name: `an “A” certificate`.
        let isLetter = isDirect && fragments.count == 1 && fragments[0].end - fragments[0].start < 2
        guard !fragments.isEmpty, !isLetter, isDirect || words(in: pieces) >= 2 else { return }
        found.append(
            (
                Statement(
                    kind: isDirect ? .direct : quotes.isEmpty ? .indirect : .mixed, fragments: fragments,
                    quoted: isDirect ? [] : quotes.map { inner($0) }.filter { !$0.isEmpty },
                    cue: flow.span(attribution.cue), act: attribution.act, isNegated: attribution.isNegated,
                    source: source,
                    group: group,
                    confidence: attribution.confidence, rule: attribution.rule), attribution.signs
            ))
        if !quotes.isEmpty { running = (source, flow.lastParagraph(last.upperBound - 1), group) }
    }

    private func words(in pieces: [Range<Int>]) -> Int {
        pieces.reduce(0) { $0 + flow.tokens($1).reduce(0) { $0 + (flow.words.isWord[$1] ? 1 : 0) } }
    }

    /// Returns the words between the marks, without the comma that leads to the attribution.
    func inner(_ item: Int) -> Span {
        let quotation = flow.words.text.quotations[flow.items[item].quotation]
        let utf8 = flow.words.text.utf8
        guard var start = quotation.parts.first?.lowerBound, var end = quotation.parts.last?.upperBound else {
            return Span(quotation.outer)
        }
        while start < end, utf8[start] <= 0x20 { start += 1 }
        while end > start, utf8[end - 1] <= 0x20 || utf8[end - 1] == UInt8(ascii: ",") { end -= 1 }
        return Span(start: start, end: end)
    }

    /// Adds words that no cue announces, weighed by the rule that gives them a speaker and by their length.
    mutating func add(
        _ span: Span, kind: Statement.Kind = .direct, quoted: [Span] = [], tokens: Range<Int>, source: Source?,
        cue: Span? = nil, act: SpeechAct = .said, rule: String, group: Int
    ) {
        let signs = AttributionSigns.signs(ofUnannounced: rule, tokens: tokens.count, mention: source?.mention)
        found.append(
            (
                Statement(
                    kind: kind, fragments: [span], quoted: quoted, cue: cue, act: act, source: source, group: group,
                    confidence: rules.model.weighed(signs).likelihood, rule: rule), signs
            ))
    }

    private mutating func addTurn(_ turn: TranscriptLabels.Turn) {
        group += 1
        let source = resolver.source(at: turn.label, earlierIn: nil)
        add(
            flow.span(turn.content), tokens: flow.tokens(turn.content), source: source, rule: "transcript",
            group: group)
        resolver.finish(turn.label, sources: [source])
        running = (source, flow.lastParagraph(turn.content.upperBound - 1), group)
    }
}
