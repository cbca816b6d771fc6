/// What a speaker does with the words of a statement.
public enum SpeechAct: String, Hashable, Sendable, CaseIterable {
    case accused
    case acknowledged
    case agreed
    case announced
    case asked
    case claimed
    case confirmed
    case criticized
    case denied
    case explained
    case pledged
    case praised
    case predicted
    case promised
    case proposed
    case said
    case suggested
    case threatened
    case urged
    case warned
    case wrote
}
