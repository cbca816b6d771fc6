import Linguistics

/// What names take in of the words beside them, where the tagger saw a part.
extension NameFinder {
    /// Returns a name with the rest of its country, its hyphens, what it is for, and its legal form.
    func whole(_ core: Range<Int>, _ kind: NameKind) -> Range<Int> {
        wholeLegalForm(wholePurpose(wholeCountry(wholeHyphens(core, kind)), kind), kind)
    }

    /// Takes in what hyphens join to a name: `Park Ji-won`, not `London-based`.
    private func wholeHyphens(_ core: Range<Int>, _ kind: NameKind) -> Range<Int> {
        var end = core.upperBound
        while end + 1 < words.count, words.lower[end] == "-", !words.text.tokens[end].followsSpace,
            !words.text.tokens[end + 1].followsSpace, words.lower[end + 1].first?.isLetter == true,
            words.text.tokens[end + 1].tag == .nnp
                || kind == .person && !Gazetteer.classes(of: words.lower[end + 1]).contains(.commonWord)
                    && !isParticiple(end + 1)
        {
            end += 2
        }
        var start = core.lowerBound
        // `Air-Sea Museum`: what a hyphen joins to the front of a body or a site.
        while kind != .person, start > 1, words.lower[start - 1] == "-", !words.text.tokens[start].followsSpace,
            !words.text.tokens[start - 1].followsSpace, words.isCapital[start - 2], isBesideName(start - 2, start)
        {
            start -= 2
        }
        return start..<end
    }

    /// Takes in what a body is for: `Council for the Welfare of Children`, where the tagger saw `Council`.
    private func wholePurpose(_ core: Range<Int>, _ kind: NameKind) -> Range<Int> {
        guard kind == .organization, core.upperBound + 1 < words.count, words.lower[core.upperBound] == "for",
            Gazetteer.classes(of: words.lower[core.upperBound - 1]).contains(.organizationHead)
        else { return core }
        var end = core.upperBound + 1
        if words.lower[end] == "the" { end += 1 }
        var last: Int?
        while end < words.count, isBesideName(core.lowerBound, end) {
            let isJoint = last == end - 1 && (words.lower[end] == "of" || words.lower[end] == "and")
            if words.isCapital[end], Gazetteer.classes(of: words.lower[end]).contains(.commonWord),
                !TitleLexicon.isTitle(words.lower[end])
            {
                last = end
            } else if !isJoint {
                break
            }
            end += 1
        }
        return last.map { core.lowerBound..<$0 + 1 } ?? core
    }

    /// Takes in the second half of a legal form with a slash: `Acme A/S`.
    private func wholeLegalForm(_ core: Range<Int>, _ kind: NameKind) -> Range<Int> {
        let slash = core.upperBound
        guard kind == .organization, slash + 1 < words.count, core.count > 1, words.lower[slash] == "/",
            !words.text.tokens[slash].followsSpace, !words.text.tokens[slash + 1].followsSpace,
            LegalForms.all.contains(words.string(core.upperBound - 1..<slash + 2).lowercased())
        else { return core }
        return core.lowerBound..<slash + 2
    }

    /// Takes in the word before that makes a country of a name: the tagger may see `States` alone.
    private func wholeCountry(_ core: Range<Int>) -> Range<Int> {
        guard core.count == 1, core.lowerBound > 0, isBesideName(core.lowerBound - 1, core.lowerBound),
            words.isCapital[core.lowerBound - 1]
        else { return core }
        let wider = core.lowerBound - 1..<core.upperBound
        return Gazetteer.country(words.string(wider)) == nil ? core : wider
    }
}
