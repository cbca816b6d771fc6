import FactModel
import Linguistics

/// Finds the attributions of one sentence of the flow: who says, by which cue, which part of the sentence.
///
/// Each construction proposes what it sees; the model tells whether that is likely to be right.
struct AttributionRules: Sendable {
    let flow: Flow
    let phrases: Phrases
    let trees: Trees
    let model: AttributionModel
    private let signs: AttributionSigns

    init(flow: Flow, trees: Trees, model: AttributionModel) {
        self.flow = flow
        self.model = model
        self.trees = trees
        phrases = Phrases(flow: flow)
        signs = AttributionSigns(flow: flow, trees: trees)
    }

    /// Returns the attributions of a sentence and the cues that make none.
    func read(_ sentence: Range<Int>) -> SentenceReading {
        var reading = SentenceReading()
        var taken = sentence.lowerBound
        for item in sentence where !flow.items[item].isQuotation {
            let last = reading.attributions.last
            var candidates = candidates(at: item, in: sentence, previous: last, taken: taken)
            // `“…,” said Hill, a baker charged with theft`: what describes the speaker tells nothing of the quotation.
            if let last, last.rule.hasSuffix("cue-subject") {
                candidates.removeAll { $0.content.contains { $0.contains(last.cue.lowerBound) } }
            }
            if candidates.isEmpty {
                if CueLexicon.isCue(flow.lower(item)) {
                    reading.rejected.append(.init(cue: item..<item + 1, attribution: nil, reason: .noContent))
                }
                continue
            }
            if let last, item < last.cue.upperBound {
                reading.rejected.append(.init(cue: candidates[0].cue, attribution: nil, reason: .insideAnotherCue))
                continue
            }
            // `expressed fears that it was late`: the clause is told once.
            if let last, last.rule == "subject-cue-topic" || last.rule == "subject-cue-that" {
                candidates.removeAll {
                    $0.rule.hasPrefix("subject-noun") && $0.content.last?.upperBound == last.content.last?.upperBound
                }
            }
            if candidates.isEmpty { continue }
            let isInside = last?.content.contains { $0.contains(item) } ?? false
            for index in candidates.indices { weigh(&candidates[index], in: sentence, isInside: isInside) }
            // The first of equals is the one that the tree says.
            var best = 0
            for index in candidates.indices where candidates[index].rank > candidates[best].rank { best = index }
            // The best may have bounds too doubtful where another reading of the cue has not.
            if !accepts(candidates[best]) {
                let likely = candidates.indices.filter { accepts(candidates[$0]) }
                best = likely.max { candidates[$0].confidence < candidates[$1].confidence } ?? best
            }
            for index in candidates.indices where index != best {
                reading.rejected.append(
                    .init(cue: candidates[index].cue, attribution: candidates[index], reason: .lessLikely))
            }
            var attribution = candidates[best]
            attribution.isNegated = isNegated(attribution, in: sentence)
            guard accepts(attribution), !isSilence(attribution) else {
                reading.rejected.append(.init(cue: attribution.cue, attribution: attribution, reason: .unlikely))
                continue
            }
            if let last, continues(attribution, last) {
                attribution.source = last.source
                attribution.isShared = true
            }
            Self.separate(&reading.attributions, by: attribution, flow: flow)
            if let last, reading.attributions.last?.cue != last.cue {
                reading.rejected.append(.init(cue: last.cue, attribution: last, reason: .noContentLeft))
            }
            reading.attributions.append(attribution)
            Self.boundNesting(&reading.attributions)
            // `Miller, when asked about it, said …`: whoever is asked stands before and after.
            // `Miller, citing weak demand, said …` likewise.
            let end =
                isInserted(attribution, in: sentence)
                ? nil
                : attribution.rule != Self.questionedRule
                    ? attribution.cue.upperBound
                    : isFronted(attribution.cue, in: sentence) ? attribution.content.last?.upperBound : nil
            taken = max(taken, end ?? taken)
        }
        shareSources(in: &reading, of: sentence)
        for index in reading.attributions.indices {
            addAntecedent(to: &reading.attributions[index], in: sentence)
        }
        return reading
    }

    /// A verb where it stands, as the constructions ask for it.
    struct Clause {
        let verb: CueVerb
        let form: CueLexicon.Form
        let cue: Range<Int>
        let sentence: Range<Int>
        /// The first item that no earlier attribution has taken.
        let taken: Int
    }

    /// Fills in the signs of an attribution, how likely it is and its rank.
    func weigh(_ attribution: inout Attribution, in sentence: Range<Int>, isInside: Bool) {
        attribution.isInside = isInside
        attribution.signs = signs.signs(of: attribution, in: sentence)
        (attribution.confidence, attribution.rank) = model.weighed(attribution.signs)
    }

    /// Returns what the constructions see at an item, the likeliest reading by the tree first.
    private func candidates(
        at item: Int, in sentence: Range<Int>, previous: Attribution?, taken: Int
    ) -> [Attribution] {
        if flow.lower(item) == "according" || isPer(item, in: sentence) {
            return according(at: item, in: sentence, after: previous).flatMap { withOtherEnds($0, in: sentence) }
        }
        if let clause = clauseOfNoun(item, in: sentence), let attribution = nounCue(at: item, clause, in: sentence) {
            return withOtherEnds(attribution, in: sentence)
        }
        if let verdict = verdict(at: item, in: sentence, taken: taken) { return [verdict] }
        guard let (verb, form) = cueVerb(at: item, in: sentence),
            let cue = cue(verb, form, at: item, in: sentence)
        else { return [] }
        // `If asked about it, she …` tells what is asked and not what is supposed.
        if !(verb.act == .asked && form == .past), isSupposed(item, in: sentence) { return [] }
        // `went on to say`
        let last = cue.count == 4 ? CueLexicon.verb(flow.lower(cue.upperBound - 1)) : nil
        let clause = Clause(verb: last?.verb ?? verb, form: form, cue: cue, sentence: sentence, taken: taken)
        var candidates = [behindQuotation(clause)].compactMap { $0 } + verbCandidates(clause)
        if let quoted = quoted(behind: item, in: sentence) {
            // `reported the minister as saying that …`: what comes behind is told by `saying`.
            candidates.removeAll { ($0.content.first?.lowerBound ?? item) >= item }
            for index in candidates.indices { candidates[index].source = quoted }
        }
        return candidates.flatMap { withOtherEnds($0, in: sentence) }
    }

    private func verbCandidates(_ clause: Clause) -> [Attribution] {
        let item = clause.cue.lowerBound
        let sentence = clause.sentence
        let treeSubject =
            subjectBeforeDashes(item, in: sentence, from: clause.taken)
            ?? treeSubject(of: item, from: clause.taken, in: sentence)
        if clause.form == .participle {
            // `He is warning voters that …`
            guard let treeSubject, !treeSubject.isShared, item > sentence.lowerBound,
                ClosedClass.be.contains(flow.lower(item - 1)) || ["not", "n't"].contains(flow.lower(item - 1))
                    || ClosedClass.isAdverb(flow.lower(item - 1))
            else { return [participle(clause)].compactMap { $0 } }
            return active(clause, form: .past, subject: treeSubject.items)
        }
        if let insertion = insertedSubject(before: item, in: sentence, taken: clause.taken),
            clause.verb.frames.contains(.quotation)
        {
            return active(clause, subject: insertion)
        }
        if isPassive(clause) { return [passive(clause), questioned(clause)].compactMap { $0 } }
        var candidates: [Attribution?] = []
        let behindJoint = subjectBehindJoint(before: item, from: max(clause.taken, sentence.lowerBound))
        var near = behindJoint ?? phrases.subject(before: item, from: clause.taken)
        // `It made a profit and experts suggest …`: nobody shares a subject with a verb that has its own beside it.
        let hasOwn =
            near.map { $0.upperBound == item && $0.lowerBound > clause.taken && joins($0.lowerBound - 1) } ?? false
            || behindJoint != nil
        // `said there was no quorum and stressed that …`: what cannot speak shares no subject with a verb of speech.
        let isThing = treeSubject.map { $0.isShared && !canSpeak($0.items) && !isWritten($0.items) } ?? false
        let isJoinedInError =
            isJoinedInError(item) || isThing && subjectOfTense(above: item, in: sentence).map(canSpeak) ?? false
        if let treeSubject, !treeSubject.isShared || !isJoinedInError && !hasOwn {
            let subject = wholeSubject(treeSubject, before: item, in: sentence, taken: clause.taken)
            let form = flow.words.text.tokens[token(item)].tag == .vbp ? .third : clause.form
            candidates += active(clause, form: form, subject: subject, isShared: treeSubject.isShared)
            // Where the tree goes astray, the words beside the verb may not.
            if let words = near, words.lowerBound == subject.lowerBound { near = nil }
        }
        let followsMark =
            item > sentence.lowerBound && (flow.items[item - 1].isQuotation || flow.lower(item - 1) == ",")
        let isUnmarked = item + 1 < sentence.upperBound && flow.lower(item) == "said" && flow.isCapital(item + 1)
        if followsMark || isUnmarked || Int(trees.subject[token(item)]) > token(item) {
            candidates.append(inverted(clause))
        }
        if let near { candidates += active(clause, subject: near) }
        if let whole = wholeSentence(clause, subject: treeSubject?.items ?? near) { candidates.append(whole) }
        if treeSubject == nil || isJoinedInError, near == nil,
            let subject = (isJoinedInError ? subjectOfTense(above: item, in: sentence) : nil)
                ?? coordinatedSubject(before: item, in: sentence)
        {
            candidates += active(clause, subject: subject, isShared: true)
        }
        if candidates.allSatisfy({ $0 == nil }) {
            candidates = [questioned(clause), inverted(clause) ?? announced(clause)]
        }
        return candidates.compactMap { $0 }
    }

    /// Whether somebody or something written is named, and no thing whose capital is only that of its sentence.
    private func mayFind(_ source: Range<Int>) -> Bool {
        if isWritten(source) { return true }
        let head = token(flow.head(of: source))
        let isPlain = flow.words.text.tokens[head].tag.isCommonNoun
        return canSpeak(source)
            && !(isPlain && source.count == 1 && !DescriptionLexicon.isGroup(flow.words.lower[head]))
    }

    /// Returns whose a participle behind an attribution is: its source, or the subject of the sentence when that attribution
    /// only tells who is meant: `Smith left out a man who said he had come, saying …`.
    private func sharedSource(of last: Attribution?, in sentence: Range<Int>) -> Range<Int>? {
        guard let last, let relative = last.relative, let source = last.source, relative == source.upperBound,
            let leading = leadingSubject(before: last.cue.lowerBound, in: sentence),
            leading.upperBound <= source.lowerBound, canSpeak(leading)
        else { return last?.source }
        return leading
    }

    /// Gives participles the source of their sentence, and turns down what nobody in it can have said.
    private func shareSources(in reading: inout SentenceReading, of sentence: Range<Int>) {
        var result: [Attribution] = []
        for var attribution in reading.attributions {
            if attribution.source == nil, attribution.rule != Self.questionedRule {
                let shared =
                    attribution.cue.lowerBound == sentence.lowerBound
                    ? reading.attributions.first { $0.source != nil }?.source
                    : sharedSource(of: result.last, in: sentence)
                attribution.source =
                    subjectBehind(result.last, attribution, in: sentence)
                    ?? subjectInside(result.last, attribution, in: sentence) ?? shared
                    ?? mainSubject(of: attribution, in: sentence)
            }
            // `That was a reference to claims, accusing him of …`: what is pointed at says nothing.
            if let source = attribution.source, attribution.rule.hasPrefix("participle"), source.count == 1,
                ["that", "this", "these", "those"].contains(flow.lower(source.lowerBound))
            {
                attribution.source = nil
            }
            // `Sales rose, indicating a strong market`
            if let source = attribution.source, attribution.rule == "participle-topic", !mayFind(source),
                CueLexicon.verb(attribution.lemma)?.verb.frames.contains(.finding) == true
            {
                attribution.source = nil
            }
            if attribution.source == nil, attribution.rule != Self.questionedRule {
                reading.rejected.append(.init(cue: attribution.cue, attribution: attribution, reason: .noSource))
            } else {
                result.append(attribution)
            }
        }
        reading.attributions = result
    }
}
