import Linguistics

/// What names take in of the words beside them, where the tagger saw a part.
extension NameFinder {
    /// Returns a name with the rest of its country, its hyphens, its number, what it is for, whose it is, and its legal form.
    func whole(_ core: Range<Int>, _ kind: NameKind) -> Range<Int> {
        let unit = wholeUnit(wholeCountry(wholeHyphens(core, kind)), kind)
        return wholeLegalForm(wholeNation(wholeField(wholePurpose(unit, kind), kind), kind), kind)
    }

    /// Takes in the second of two fields that a department is for: `Department for Education and Skills`, where the tagger saw
    /// it end with the first.
    private func wholeField(_ core: Range<Int>, _ kind: NameKind) -> Range<Int> {
        let joint = core.upperBound
        guard kind == .organization, core.count > 2, joint + 1 < words.count, words.lower[joint] == "and",
            Self.departments.contains(words.lower[core.lowerBound]),
            ["of", "for"].contains(words.lower[core.lowerBound + 1])
        else { return core }
        var end = joint + 1
        while end < words.count, isBesideName(end, joint), words.isCapital[end] {
            let classes = Gazetteer.classes(of: words.lower[end])
            guard classes.contains(.commonWord), words.text.tokens[end].tag.isNoun,
                classes.isDisjoint(with: [.organization, .title, .calendar, .demonym, .organizationHead])
            else { return core }
            end += 1
        }
        // `the Ministry of Justice and Prison officers`
        return end > joint + 1 && !isSmallNoun(end, behind: joint) ? core.lowerBound..<end : core
    }

    private static let departments = ClosedClass.set("department ministry committee directorate")

    /// The longest known body's name that begins with a name and goes beyond it: `Paris Saint-Germain`, where the tagger saw
    /// `Paris`.
    func knownBody(over core: Range<Int>) -> Range<Int>? {
        let low = core.upperBound + 1
        let end = min(core.lowerBound + 6, words.count)
        guard low <= end else { return nil }
        return (low...end).reversed().lazy.map { core.lowerBound..<$0 }.first { wider in
            words.isCapital[wider.upperBound - 1] && isBesideName(wider.upperBound - 1, core.lowerBound)
                && classes(of: wider).contains(.organization)
                && !(wider.upperBound < words.count && words.isCapital[wider.upperBound])
        }
    }

    /// Takes in the last name behind a nickname in quotation marks: `Juan “Kid” Morales`, where the tagger saw `Juan`.
    func nicknamed(_ core: Range<Int>, _ kind: NameKind) -> Range<Int> {
        let opening = core.upperBound
        let tokens = words.text.tokens
        guard kind == .person, opening + 3 < words.count, tokens[opening].tag == .openingQuote,
            words.isCapital[opening + 1], words.isCapital[core.lowerBound]
        else { return core }
        let closing = (opening + 2..<min(opening + 6, words.count)).first { tokens[$0].tag == .closingQuote }
        guard let closing, closing + 1 < words.count, words.isCapital[closing + 1], tokens[closing + 1].tag.isNoun,
            tokens[closing + 1].sentence == tokens[core.lowerBound].sentence,
            (opening + 1..<closing).allSatisfy({
                words.isCapital[$0] || words.lower[$0] == "of" || words.lower[$0] == "the"
            })
        else { return core }
        var end = closing + 2
        while end < words.count, words.isCapital[end], tokens[end].relation == .flat,
            tokens[end].sentence == tokens[core.lowerBound].sentence
        {
            end += 1
        }
        return core.lowerBound..<end
    }

    /// Takes in `& Co` and the legal form behind it: `J.P. Harding and Co Inc`.
    func withPartners(_ core: Range<Int>) -> Range<Int> {
        var end = core.upperBound + 1
        guard end < words.count, words.lower[end - 1] == "&" || words.lower[end - 1] == "and",
            words.isCapital[end], isBesideName(end, core.lowerBound), LegalForms.plain(words.lower[end]) == "co"
        else { return core }
        end += 1
        while end < words.count, words.isCapital[end], LegalForms.sure.contains(LegalForms.plain(words.lower[end])),
            isBesideName(end, core.lowerBound)
        { end += 1 }
        return core.lowerBound..<end
    }

    /// Takes in the number of a unit of troops: `82nd Airborne Division`.
    private func wholeUnit(_ core: Range<Int>, _ kind: NameKind) -> Range<Int> {
        guard kind != .person, core.lowerBound > 0, isRank(words.lower[core.lowerBound - 1]),
            isBesideName(core.lowerBound - 1, core.lowerBound), Self.units.contains(words.lower[core.upperBound - 1])
        else { return core }
        return core.lowerBound - 1..<core.upperBound
    }

    private static let units = ClosedClass.set(
        "brigade division regiment battalion squadron corps army fleet legion company infantry")

    /// What hyphens join to a name to make another word of it: `Miller-isms`.
    private static let suffixes = ClosedClass.set("ism isms ist ists like esque style era gate ish mania")

    /// Takes in what hyphens join to a name: `Park Ji-won`, not `London-based`.
    private func wholeHyphens(_ core: Range<Int>, _ kind: NameKind) -> Range<Int> {
        var end = core.upperBound
        while end + 1 < words.count, words.lower[end] == "-", !words.text.tokens[end].followsSpace,
            !words.text.tokens[end + 1].followsSpace, words.lower[end + 1].first?.isLetter == true,
            !Self.suffixes.contains(words.lower[end + 1]),
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

    /// Takes in the country that a body of several words is of: `Writers Guild of Canada`, where the tagger saw the guild.
    private func wholeNation(_ core: Range<Int>, _ kind: NameKind) -> Range<Int> {
        let of = core.upperBound
        guard kind == .organization, core.count > 1, of + 1 < words.count, words.lower[of] == "of",
            Gazetteer.classes(of: words.lower[of - 1]).contains(.organizationHead),
            isBesideName(core.lowerBound, of + 1), core.contains(Int(words.text.tokens[of + 1].head))
        else { return core }
        let country = [2, 1].lazy.map { of + 1..<of + 1 + $0 }.first {
            $0.upperBound <= words.count && Gazetteer.country(words.string($0)) != nil
        }
        return country.map { core.lowerBound..<$0.upperBound } ?? core
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
