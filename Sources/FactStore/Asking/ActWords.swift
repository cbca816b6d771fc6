internal import FactModel

/// Tells which act a verb of a question names: `announce`, `announces` and `announced` are all `announced`.
enum ActWords {
    private static let irregular: [String: SpeechAct] = [
        "deny": .denied, "denies": .denied, "write": .wrote, "writes": .wrote, "written": .wrote,
        "admit": .acknowledged, "admits": .acknowledged, "admitted": .acknowledged,
    ]

    /// The forms of the acts, but for saying, which is every statement's.
    private static let forms: [String: SpeechAct] = {
        var forms = irregular
        for act in SpeechAct.allCases where act != .said {
            forms[act.rawValue] = act
            guard act.rawValue.hasSuffix("ed") else { continue }
            // `claimed` is of `claim` and `accused` of `accuse`; the other of the two is no word that anybody types.
            for stem in [act.rawValue.dropLast(1), act.rawValue.dropLast(2)] {
                forms[String(stem)] = act
                forms[stem + "s"] = act
            }
        }
        return forms
    }()

    /// Returns the name of an act for a verb as ``QuestionWords/key(of:)`` gives it, or `nil` when it is none's.
    static func act(of word: String) -> String? { forms[word]?.rawValue }
}
