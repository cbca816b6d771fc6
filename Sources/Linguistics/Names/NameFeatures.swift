/// Reads the features of tokens: hashes of what stands at and around them.
struct NameFeatures {
    let text: CodePoints
    let annotated: [Token]
    let tokens: [NameToken]
    let memory: NameMemory
    let isSecondPass: Bool
    /// Where each sentence says `he` or `she`.
    let pronouns: [GenderedPronouns]
    /// The labels of the first pass, when this is the second.
    let decided: [UInt8]

    /// The run of name-like tokens that the token at hand is part of, kept from one token to the next.
    private(set) var run = 0..<0

    init(
        text: CodePoints, annotated: [Token], tokens: [NameToken], memory: NameMemory, pronouns: [GenderedPronouns],
        isSecondPass: Bool, decided: [UInt8]
    ) {
        self.pronouns = pronouns
        self.text = text
        self.annotated = annotated
        self.tokens = tokens
        self.memory = memory
        self.isSecondPass = isSecondPass
        self.decided = decided
    }

    /// Appends the rows of a token's features.
    mutating func append(_ index: Int, in sentence: Range<Int>, to rows: inout [UInt32]) {
        if !run.contains(index) { run = runOfCapitals(around: index, in: sentence) }
        let token = tokens[index]
        let before = index > sentence.lowerBound ? tokens[index - 1] : nil
        let after = index + 1 < sentence.upperBound ? tokens[index + 1] : nil
        let before2 = index > sentence.lowerBound + 1 ? tokens[index - 2] : nil
        let after2 = index + 2 < sentence.upperBound ? tokens[index + 2] : nil
        let h0 = token.hash
        let hb = before?.hash ?? 1
        let ha = after?.hash ?? 2
        let sb = UInt64(before?.shape.rawValue ?? 16)
        let sa = UInt64(after?.shape.rawValue ?? 17)
        let s0 = UInt64(token.shape.rawValue)
        let style = UInt64(token.caseOfSentence)
        let isFirst: UInt64 = index == sentence.lowerBound || index == sentence.lowerBound + 1 && sb > 9 ? 1 : 0
        func add(_ template: UInt64, _ value: UInt64) {
            let mixed = NameHash.finish((value ^ template &* 0xA24B_AED4_963E_E407) &* 0x9FB2_1C65_1E98_DF25)
            rows.append(UInt32(truncatingIfNeeded: mixed >> 40) & UInt32(NameWeights.rows - 1))
        }

        add(1, style << 1 | isFirst)
        add(2, h0)
        add(3, hb)
        add(4, ha)
        add(5, before2?.hash ?? 3)
        add(6, after2?.hash ?? 4)
        add(7, hb &* 31 ^ h0)
        add(8, ha &* 37 ^ h0)
        add(9, s0 << 8 | isFirst << 7 | style)
        add(10, s0 << 16 | sb << 8 | sa)
        add(11, s0 << 24 | sb << 16 | sa << 8 | UInt64(before2?.shape.rawValue ?? 16))
        add(12, s0 << 24 | sb << 16 | sa << 8 | UInt64(after2?.shape.rawValue ?? 16))

        // Beginnings and ends of the word.
        let range = annotated[index].range
        if range.count >= 3, token.shape != .number {
            add(13, affix(range.lowerBound, min(3, range.count)))
            add(14, affix(range.upperBound - min(3, range.count), min(3, range.count)))
            add(15, affix(range.upperBound - 2, 2))
            if range.count >= 5 {
                add(16, affix(range.lowerBound, 4))
                add(17, affix(range.upperBound - 4, 4))
            }
        }
        add(18, s0 << 8 | UInt64(min(range.count, 12)))

        // The lexicon.
        let classes = token.classes.subtracting(.prefix).rawValue
        add(19, UInt64(classes))
        addClasses(20, classes, add)
        let classesBefore = before?.classes.subtracting(.prefix).rawValue ?? 1 << 30
        let classesAfter = after?.classes.subtracting(.prefix).rawValue ?? 1 << 30
        add(21, UInt64(classesBefore) << 5 | sb)
        add(22, UInt64(classesAfter) << 5 | sa)
        addClasses(23, sb <= 6 ? classesBefore : 0, add)
        addClasses(24, sa <= 6 ? classesAfter : 0, add)
        add(25, UInt64(classes) << 32 | UInt64(classesBefore) &* 77)
        add(26, UInt64(classes) << 32 | UInt64(classesAfter) &* 79)
        if !token.phrase.isEmpty {
            let place: UInt64 =
                token.beginsPhrase ? 0 : after?.phrase == token.phrase && after?.beginsPhrase == false ? 1 : 2
            add(27, UInt64(token.phrase.rawValue) << 2 | place)
            addClasses(28 + place, token.phrase.rawValue, add)
        }

        // The run of capitals: its head decides, and so does what stands around it.
        let head = tokens[run.upperBound - 1]
        let place: UInt64 = index == run.lowerBound ? 0 : index == run.upperBound - 1 ? 1 : 2
        let length = UInt64(min(run.count, 5))
        add(32, head.hash << 2 ^ place)
        add(33, UInt64(head.classes.subtracting(.prefix).rawValue) << 4 | place << 2 | min(length, 3))
        add(34, tokens[run.lowerBound].hash << 2 ^ place)
        add(35, UInt64(tokens[run.lowerBound].classes.subtracting(.prefix).rawValue) << 4 | place << 2 | min(length, 3))
        let left = run.lowerBound > sentence.lowerBound ? tokens[run.lowerBound - 1].hash : 5
        let right = run.upperBound < sentence.upperBound ? tokens[run.upperBound].hash : 6
        add(36, left << 3 ^ place)
        add(37, right << 3 ^ place)
        add(38, left << 4 ^ right &* 3 ^ length)
        add(39, length << 8 | place << 4 | isFirst)
        let right2 = run.upperBound + 1 < sentence.upperBound ? tokens[run.upperBound + 1].hash : 7
        let left2 = run.lowerBound > sentence.lowerBound + 1 ? tokens[run.lowerBound - 2].hash : 8
        add(40, right &* 5 ^ right2)
        add(41, left &* 7 ^ left2)
        if run.lowerBound > sentence.lowerBound {
            add(42, UInt64(tokens[run.lowerBound - 1].classes.rawValue) << 2 | place)
        }
        if run.upperBound < sentence.upperBound {
            add(43, UInt64(tokens[run.upperBound].classes.rawValue) << 2 | place)
        }
        let all = run.reduce(into: UInt32.max) { $0 &= tokens[$1].classes.rawValue }
        add(44, UInt64(all & 0x7FFF_FFFF) << 3 | length)
        add(45, (NameHash.word(text.bytes, range) << 1 ^ length) &+ style)

        appendTree(index, in: sentence, place: place, add)
        appendImpressions(index, in: sentence, place: place, add)
        appendPronouns(index, place: place, add)
        appendMemory(index, place: place, length: length, add)
    }

    /// What the document tells of the word and of its run's head.
    private func appendMemory(_ index: Int, place: UInt64, length: UInt64, _ add: (UInt64, UInt64) -> Void) {
        let own = memory[tokens[index].hash]
        var flags: UInt64 = own.isSeenSmall ? 1 : 0
        if own.isSeenInsideSentence { flags |= 2 }
        if own.isAfterTitle { flags |= 4 }
        if own.isBeforeSpeech { flags |= 8 }
        if own.isAfterFirstName { flags |= 16 }
        let shape = UInt64(tokens[index].shape.rawValue)
        add(46, flags << 4 | shape)
        add(47, flags << 32 | UInt64(tokens[index].classes.rawValue))
        guard isSecondPass else { return }
        let vote = vote(own, except: NameLabel.kind(Int(decided[index])))
        add(48, vote)
        add(49, vote << 8 | place << 4 | length)
        add(50, vote << 8 | UInt64(decided[index]))
        add(51, UInt64(decided[index]))
        if own.surnames > 0 { add(52, length << 4 | UInt64(min(own.surnames, 3))) }
        let head = run.upperBound - 1
        if head != index {
            add(53, self.vote(memory[tokens[head].hash], except: NameLabel.kind(Int(decided[head]))) << 2 | place)
        }
        if index > 0 { add(54, UInt64(decided[index - 1]) << 4 | UInt64(decided[index])) }
        if index + 1 < tokens.count { add(55, UInt64(decided[index + 1]) << 4 | UInt64(decided[index])) }
    }

    /// Which kind the other mentions of a word are, and how clearly.
    private func vote(_ entry: NameMemory.Entry, except own: NameKind?) -> UInt64 {
        var counts = SIMD8<Int32>(
            Int32(entry.kinds.0), Int32(entry.kinds.1), Int32(entry.kinds.2), Int32(entry.kinds.3),
            Int32(entry.kinds.4), 0, 0, 0)
        let mine = own.map { Int($0.rawValue) } ?? 4
        if counts[mine] > 0 { counts[mine] -= 1 }
        let total = counts.wrappedSum()
        guard total > 0 else { return 0 }
        let most = counts.max()
        let kind = (0..<5).first { counts[$0] == most } ?? 4
        let clear: UInt64 = most * 4 >= total * 3 ? 1 : 0
        return 1 + UInt64(kind) * 8 + clear * 4 + UInt64(min(total, 4) - 1)
    }

    private func addClasses(_ template: UInt64, _ classes: UInt32, _ add: (UInt64, UInt64) -> Void) {
        var rest = classes & 0x3FFF_FFFF
        while rest != 0 {
            add(template, UInt64(rest.trailingZeroBitCount) | 0x100)
            rest &= rest - 1
        }
    }

    private func affix(_ start: Int, _ count: Int) -> UInt64 {
        var value: UInt64 = 0
        for offset in start..<start + count { value = value << 8 | UInt64(text.byte(offset).lowercasedASCII) }
        return value
    }

    private func runOfCapitals(around index: Int, in sentence: Range<Int>) -> Range<Int> {
        var start = index
        var end = index + 1
        while start > sentence.lowerBound, isInRun(start - 1), index - start < 12 { start -= 1 }
        while end < sentence.upperBound, isInRun(end), end - index < 12 { end += 1 }
        while end - 1 > index, !tokens[end - 1].shape.isNameLike { end -= 1 }
        while start < index, !tokens[start].shape.isNameLike { start += 1 }
        return start..<end
    }

    private func isInRun(_ index: Int) -> Bool {
        let shape = tokens[index].shape
        return shape.isNameLike || tokens[index].isCandidate && (shape == .hyphen || shape == .alphanumeric)
    }
}
