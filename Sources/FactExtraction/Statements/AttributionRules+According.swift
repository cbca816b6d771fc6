import FactModel
import Linguistics

/// The constructions of `according to` and `per`.
extension AttributionRules {
    /// `according to X, …`, `…, according to X` and `…, according to X, …`, each way that it can be read.
    func according(at item: Int, in sentence: Range<Int>, after previous: Attribution?) -> [Attribution] {
        let end = flow.lower(item) == "per" ? item + 1 : item + 2
        guard end < sentence.upperBound, end == item + 1 || flow.lower(item + 1) == "to",
            let named = phrases.object(startingAt: end, upTo: sentence.upperBound)
        else { return [] }
        let whole = withAuthor(withParticiple(named, upTo: sentence.upperBound), upTo: sentence.upperBound)
        let source = beforeClause(whole, in: sentence)
        var attribution = Attribution(
            cue: item..<end, lemma: "according", source: source, content: [], act: .said, rule: "according-to")
        if item <= sentence.lowerBound + 1 {
            if source.upperBound + 1 == sentence.upperBound, flow.lower(source.upperBound) == ":" {
                attribution.leadsIn = true
                return [attribution]
            }
            guard let rest = clause(rightBehind: source, in: sentence) ?? behind(source, in: sentence) else {
                return []
            }
            attribution.content = [rest]
            return [attribution]
        }
        var high = item
        while high > sentence.lowerBound, [",", "–", "—", "and", "but"].contains(flow.lower(high - 1)) { high -= 1 }
        // What an earlier `according to` of the sentence has told is not told again.
        var low = sentence.lowerBound
        if let previous, previous.rule == attribution.rule {
            let told = max(previous.cue.upperBound, previous.source?.upperBound ?? 0)
            guard told < high else { return [] }
            low = AfterCue.trimmed(told..<high, flow: flow).lowerBound
        }
        guard high > low else { return [] }
        attribution.content = [low..<high]
        // `sorted according to their age`
        let head = flow.words.text.lemma(of: flow.words.text.tokens[token(flow.head(of: source))])
        if high == item, Self.measures.contains(head) || !(low..<high).contains(where: flow.isFinite) { return [] }
        // `…, according to the board, and chat was popular`: a clause of its own.
        guard high < item, let rest = behind(source, in: sentence),
            !(["and", "but", "while", "although", "though"].contains(flow.lower(rest.lowerBound)) && isClause(rest))
        else { return [attribution] }
        var interrupted = attribution
        interrupted.content = [low..<high, rest]
        interrupted.rule = "according-to-interrupted"
        var fronted = attribution
        fronted.content = [rest]
        fronted.rule = "according-to-behind"
        // `For example, according to the board, …`: what has no verb is nothing told.
        let told = low..<high
        let isPhrase = !told.contains { flow.items[$0].isQuotation || flow.isFinite($0) } && told.count < 4
        if isPhrase, isTime(told) {
            interrupted.rule = "according-to-time"
            return [interrupted]
        }
        if isPhrase { return [interrupted, fronted] }
        return [attribution, interrupted, fronted]
    }

    /// What things are sorted by, and plans that they follow, which say nothing without a comma before.
    private static let measures = ClosedClass.set(
        """
        ability age class color colour custom experience gender grade height income length merit need performance plan
        preference price race rank rule schedule seniority sex size skill status taste tradition type value wealth weight
        """)

    /// Returns the clause that follows a source without a comma: `According to the board one in ten is late`.
    private func clause(rightBehind source: Range<Int>, in sentence: Range<Int>) -> Range<Int>? {
        let first = source.upperBound
        guard first < sentence.upperBound, !flow.items[first].isQuotation else { return nil }
        let opens =
            flow.words.text.tokens[token(first)].tag == .cd || ClosedClass.determiners.contains(flow.lower(first))
            || ClosedClass.subjectPronouns.contains(flow.lower(first)) && flow.lower(first) != "who"
        let rest = AfterCue.trimmed(first..<sentence.upperBound, flow: flow)
        let verb = rest.prefix(Self.subjectReach).first {
            flow.items[$0].isQuotation || [",", ":"].contains(flow.lower($0)) || flow.isFinite($0)
        }
        guard opens, let verb, !flow.items[verb].isQuotation, flow.isFinite(verb), verb > first else { return nil }
        return rest
    }

    /// A subject that follows a source without a comma is no longer.
    private static let subjectReach = 10

    /// Leaves out of a source the figure that opens the clause behind it: `According to Acme Research 61% of bakers agree`.
    private func beforeClause(_ source: Range<Int>, in sentence: Range<Int>) -> Range<Int> {
        let last = source.upperBound - 1
        guard last > source.lowerBound, !flow.items[last].isQuotation, flow.isCapital(last - 1),
            flow.words.text.tokens[token(last)].tag == .cd,
            clause(rightBehind: source.lowerBound..<last, in: sentence) != nil
        else { return source }
        return source.lowerBound..<last
    }

    /// Whether `per` stands for `according to`: `Per the filing, …`, but not `ten per cent`.
    func isPer(_ item: Int, in sentence: Range<Int>) -> Bool {
        guard flow.lower(item) == "per", item + 1 < sentence.upperBound, !flow.items[item + 1].isQuotation,
            item == sentence.lowerBound || flow.lower(item - 1) == ","
        else { return false }
        let next = flow.lower(item + 1)
        return ClosedClass.possessivePronouns.contains(next) || next == "the" || next == "a" || flow.isCapital(item + 1)
    }

    /// Whether words between commas are the subject of a verb behind them: `According to brokers, Acme, the largest of
    /// them, will grow`.
    private func isSubject(_ words: Range<Int>, before end: Int) -> Bool {
        let inside = flow.tokens(words)
        guard let finite = (words.upperBound..<end).first(where: flow.isFinite) else { return false }
        return inside.contains(Int(trees.subject[verb(of: finite)])) || flow.lower(finite - 1) == ","
    }

    /// Whether words behind a comma tell who a source is, as the tree has it.
    private func isApposition(_ words: Range<Int>, of source: Range<Int>) -> Bool {
        guard let first = words.first, ["a", "an", "the"].contains(flow.lower(first)) else { return false }
        let tokens = flow.words.text.tokens
        // `a group that sells flour`: no verb but that of what tells which.
        let verbs = words.filter { flow.items[$0].isQuotation || flow.isFinite($0) }
        if flow.lower(first) != "the", !verbs.isEmpty,
            verbs.allSatisfy({ !flow.items[$0].isQuotation && tokens[verb(of: $0)].relation == .relativeClause })
        {
            return true
        }
        return flow.tokens(words).prefix(Self.subjectReach).contains { noun in
            tokens[noun].relation == .appos && (token(first) - 1...token(first)).contains(Int(trees.first[noun]))
                && flow.tokens(source).contains(Int(tokens[noun].head))
        }
    }

    /// Returns what follows a source and a comma or colon, appositions of the source left out.
    func behind(_ source: Range<Int>, in sentence: Range<Int>) -> Range<Int>? {
        let end = AfterCue.trimmed(source.upperBound..<sentence.upperBound, flow: flow).upperBound
        guard
            var comma = (source.upperBound..<sentence.upperBound).first(where: { [",", ":"].contains(flow.lower($0)) }),
            comma + 1 < end
        else { return nil }
        // `According to the office, Destatis, exports rose`: an apposition has no verb.
        if let next = (comma + 1..<end).first(where: { flow.lower($0) == "," }), next + 2 < end, next - comma < 16,
            !(comma + 1..<next).contains(where: { flow.items[$0].isQuotation || flow.isFinite($0) }),
            !ClosedClass.prepositions.contains(flow.lower(comma + 1)), !phrases.isParticiple(comma + 1),
            !isSubject(comma + 1..<next, before: end)
        {
            comma = next
        }
        var rest = AfterCue.trimmed(comma + 1..<sentence.upperBound, flow: flow)
        // `According to Jane Miller, the baker, who wrote about it, “…”`
        if let first = rest.first, ["who", "which", "whose"].contains(flow.lower(first)), source.lowerBound > 1,
            let quote = rest.first(where: { flow.items[$0].isQuotation && flow.lower($0 - 1) == "," }),
            isFronted(source.lowerBound - 2..<source.upperBound, in: sentence)
        {
            rest = quote..<rest.upperBound
        }
        // `according to Jane Miller, who speaks for the bakery`, `according to Acme, a group that sells flour`
        if let first = rest.first,
            ["who", "which", "whose"].contains(flow.lower(first)) || isApposition(rest, of: source)
        {
            return nil
        }
        return rest.isEmpty ? nil : rest
    }
}
