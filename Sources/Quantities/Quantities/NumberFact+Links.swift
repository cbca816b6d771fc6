internal import FactModel

extension NumberFact {
    /// Whether it is a number that nothing is known to be counted by.
    var isBareCount: Bool { kind == .cardinal && unit == nil && counted == nil && perUnit == nil }
    /// Whether it is an amount that may be given in another unit.
    var isAmount: Bool {
        kind == .money || kind == .measure || kind == .temperature || kind == .cardinal && counted == nil
    }
    /// Whether it is a value that holds at a time.
    var isMeasured: Bool {
        switch kind {
        case .date, .time, .identifier, .ordinal, .score, .duration: false
        default: true
        }
    }
}
