/// What tags, trees and the network behind them tell of a token.
extension NameFeatures {
    /// The tags around the word, and what the run of capitals depends on: whose head is `told`, may be a person.
    func appendTree(_ index: Int, in sentence: Range<Int>, place: UInt64, _ add: (UInt64, UInt64) -> Void) {
        let tag = UInt64(annotated[index].tag.rawValue)
        let before = index > sentence.lowerBound ? UInt64(annotated[index - 1].tag.rawValue) : 62
        let after = index + 1 < sentence.upperBound ? UInt64(annotated[index + 1].tag.rawValue) : 63
        add(56, tag << 8 | UInt64(annotated[index].relation.rawValue))
        add(57, tag << 16 | before << 8 | after)
        add(58, UInt64(tokens[index].shape.rawValue) << 16 | tag << 8 | after)
        var top = index
        while run.contains(Int(annotated[top].head)) { top = Int(annotated[top].head) }
        let relation = UInt64(annotated[top].relation.rawValue)
        let head = Int(annotated[top].head)
        let headTag = head < 0 ? 61 : UInt64(annotated[head].tag.rawValue)
        add(59, (head < 0 ? 9 : tokens[head].hash) << 8 ^ relation << 2 ^ place)
        add(60, relation << 16 | headTag << 8 | UInt64(annotated[top].tag.rawValue) << 2 | place)
        add(61, relation << 16 ^ tokens[top].hash << 4 ^ place)
        if run.upperBound < sentence.upperBound {
            add(62, UInt64(annotated[run.upperBound].tag.rawValue) << 16 | relation << 8 | tag << 2 | place)
        }
    }

    /// The labels that the network would give to the word, its neighbours and the ends of its run.
    func appendImpressions(_ index: Int, in sentence: Range<Int>, place: UInt64, _ add: (UInt64, UInt64) -> Void) {
        let own = tokens[index].impression
        let label = UInt64(own.label)
        let lead = UInt64(own.lead)
        add(63, label << 3 | lead)
        add(64, label << 8 | UInt64(own.next) << 4 | min(lead, 3))
        add(65, label << 40 | UInt64(tokens[index].classes.subtracting(.prefix).rawValue))
        let before = index > sentence.lowerBound ? UInt64(tokens[index - 1].impression.label) : 0
        let after = index + 1 < sentence.upperBound ? UInt64(tokens[index + 1].impression.label) : 0
        add(66, before << 8 | label << 4 | min(lead, 3))
        add(67, after << 8 | label << 4 | min(lead, 3))
        let first = tokens[run.lowerBound].impression
        let last = tokens[run.upperBound - 1].impression
        add(68, UInt64(last.label) << 8 | UInt64(last.lead) << 4 | place)
        add(69, UInt64(first.label) << 8 | UInt64(first.lead) << 4 | place)
    }

    /// Whether the text goes on with `he` or `she`, behind the word or where the next sentence begins.
    func appendPronouns(_ index: Int, place: UInt64, _ add: (UInt64, UInt64) -> Void) {
        let sentence = Int(annotated[index].sentence)
        let opensNext = sentence + 1 < pronouns.count && pronouns[sentence + 1].opens
        let flags: UInt64 = (pronouns[sentence].last > index ? 1 : 0) | (opensNext ? 2 : 0) | (run.count == 1 ? 4 : 0)
        let own = tokens[index].impression
        add(70, flags << 10 | UInt64(tokens[index].shape.rawValue) << 2 | place)
        add(71, flags << 14 | UInt64(own.label) << 4 | UInt64(own.lead))
        add(72, flags << 38 | UInt64(tokens[index].classes.subtracting(.prefix).rawValue))
    }
}
