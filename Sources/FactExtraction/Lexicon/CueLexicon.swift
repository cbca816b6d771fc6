import FactModel

/// The verbs that announce speech, by every inflected form.
enum CueLexicon {
    /// The form in which a verb stands.
    enum Form: Sendable {
        case base
        case participle
        case past
        case third
    }

    /// Returns the verb that a lower-case word is a form of.
    static func verb(_ word: String) -> (verb: CueVerb, form: Form)? {
        guard let entry = forms[word] else { return nil }
        return (verbs[entry.index], entry.form)
    }

    private static let verbs: [CueVerb] = {
        let learned = CueStatistics.frames
        var verbs = lines.flatMap { line in
            line.lemmas.split(separator: " ").map { lemma in
                let known = learned[String(lemma)]
                return CueVerb(
                    lemma: String(lemma), act: line.act,
                    frames: line.frames.subtracting(known?.never ?? []).union(known?.often ?? []))
            }
        }
        let listed = Set(verbs.map(\.lemma))
        for (lemma, known) in learned.sorted(by: { $0.key < $1.key }) where !listed.contains(lemma) {
            guard !known.often.isEmpty, !privateStates.contains(lemma) else { continue }
            verbs.append(CueVerb(lemma: lemma, act: .said, frames: known.often))
        }
        return verbs
    }()

    /// Verbs of thought, perception and choice, which announce no speech whatever follows them.
    private static let privateStates = ClosedClass.set(
        """
        aim appear assume believe convince decide determine doubt expect fear feel figure guess hope intend know learn
        like look love need opt prefer realize regard remember see seek seem suspect think vote want watch witness worry
        """)

    /// Whether a verb tells a state of mind and no speech.
    static func isPrivate(_ lemma: String) -> Bool { privateStates.contains(lemma) }

    /// What a speaker does with the content of a noun: that of the verb it comes from.
    static func act(ofNoun lemma: String) -> SpeechAct {
        nounActs[lemma] ?? verb(lemma)?.verb.act ?? .said
    }

    private static let nounActs: [String: SpeechAct] = [
        "accusation": .accused, "acknowledgment": .acknowledged, "admission": .acknowledged, "agreement": .agreed,
        "allegation": .claimed, "announcement": .announced, "argument": .claimed, "assertion": .claimed,
        "complaint": .criticized, "confirmation": .confirmed, "contention": .claimed, "criticism": .criticized,
        "denial": .denied, "explanation": .explained, "prediction": .predicted, "proposal": .proposed,
        "recommendation": .proposed, "suggestion": .suggested, "threat": .threatened, "warning": .warned,
        "plea": .urged, "call": .urged, "appeal": .urged,
    ]

    private typealias Line = (act: SpeechAct, frames: CueVerb.Frames, lemmas: String)

    private static let lines: [Line] = [
        (.said, [.quotation, .clause], "say add insist maintain"),
        (.said, [.quotation, .clause, .noun], "note remark"),
        (.said, [.quotation, .clause, .addressee], "tell"),
        (.said, [.quotation, .that, .addressee], "remind inform assure notify"),
        (.said, [.quotation, .that, .noun], "state comment respond answer counter reply report stress observe"),
        (
            .said, [.quotation, .that],
            """
            continue recall emphasize emphasise reiterate repeat declare conclude contend assert affirm testify
            reveal disclose quip joke lament muse reason recount mention underscore
            """
        ),
        (
            .said, [.quotation],
            """
            begin sigh laugh smile shout yell scream whisper mutter exclaim interject interrupt retort scoff thunder
            chant cry nod gush snap blast marvel opine enthuse deadpan elaborate text email fume crow
            """
        ),
        (.wrote, [.quotation, .that], "write tweet post blog"),
        (.asked, [.quotation, .addressee, .request, .that], "ask"),
        (.asked, [.quotation, .that], "wonder inquire"),
        (.asked, [.quotation, .topic, .that, .noun], "question"),
        (.acknowledged, [.quotation, .clause], "acknowledge admit concede"),
        (.acknowledged, [.quotation, .that], "confess"),
        (.agreed, [.quotation, .that], "concur"),
        (.agreed, [.quotation, .that, .infinitive], "agree"),
        (.announced, [.quotation, .that, .topic], "announce proclaim"),
        (.claimed, [.quotation, .clause, .noun], "claim"),
        (.claimed, [.quotation, .that], "allege argue boast brag"),
        (.confirmed, [.quotation, .that], "confirm"),
        (.criticized, [.quotation, .topic], "criticize criticise condemn denounce decry slam"),
        (.criticized, [.quotation, .that], "complain"),
        (.denied, [.quotation, .that, .topic], "deny"),
        (.denied, [.quotation, .topic], "dismiss rebuke"),
        (.explained, [.quotation, .that], "explain clarify"),
        (.pledged, [.quotation, .that, .infinitive, .noun], "pledge vow"),
        (.praised, [.quotation, .topic], "praise hail"),
        (.predicted, [.quotation, .that, .topic], "predict"),
        (.predicted, [.that, .topic, .noun], "forecast estimate"),
        (.promised, [.quotation, .that, .infinitive, .noun], "promise swear"),
        (.proposed, [.quotation, .that, .topic], "propose recommend"),
        (.suggested, [.quotation, .that], "suggest hint imply indicate signal"),
        (.threatened, [.quotation, .that, .infinitive], "threaten"),
        (.urged, [.quotation, .request, .addressee], "urge"),
        (.urged, [.quotation, .that, .topic, .noun], "demand"),
        (.urged, [.request, .quotation], "advise implore exhort instruct"),
        (.warned, [.quotation, .that, .addressee], "warn caution"),
        (.accused, [.topic, .quotation], "accuse blame"),
        (.said, [.quotation, .topic], "describe"),
        (.said, [.quotation], "call read go put shoot fire"),
        (.said, [.quotation, .clause], "quote"),
        (.said, [.that], "echo believe think"),
        (.said, [.quotation, .that], "point"),
        (.said, [], "talk speak"),
        (.said, [.that, .finding], "find show"),
    ]

    private static let irregular: [String: [String]] = [
        "say": ["said"], "shoot": ["shot"], "speak": ["spoke"], "tell": ["told"], "write": ["wrote", "written"],
        "read": ["read"], "put": ["put"],
        "swear": ["swore", "sworn"], "begin": ["began"], "cry": ["cried"], "find": ["found"], "think": ["thought"],
        "go": ["went"], "show": ["showed", "shown"], "forecast": ["forecast", "forecasted"], "quip": ["quipped"],
        "admit": ["admitted"],
        "nod": ["nodded"], "brag": ["bragged"], "concur": ["concurred"], "slam": ["slammed"], "blog": ["blogged"],
        "snap": ["snapped"], "signal": ["signalled", "signaled"], "decry": ["decried"], "deny": ["denied"],
        "reply": ["replied"], "imply": ["implied"], "testify": ["testified"], "clarify": ["clarified"],
        "notify": ["notified"],
    ]

    private static let doubling: Set<String> = [
        "quip", "admit", "nod", "brag", "concur", "slam", "blog", "snap", "put", "begin",
    ]

    private static let forms: [String: (index: Int, form: Form)] = {
        var forms: [String: (index: Int, form: Form)] = [:]
        for (index, verb) in verbs.enumerated() {
            let lemma = verb.lemma
            forms[lemma] = (index, .base)
            forms[third(lemma)] = (index, .third)
            for past in irregular[lemma] ?? [regularPast(lemma)] { forms[past] = (index, .past) }
            forms[participle(lemma)] = (index, .participle)
        }
        return forms
    }()

    private static func endsInConsonantY(_ lemma: String) -> Bool {
        guard lemma.hasSuffix("y"), let before = lemma.dropLast().last else { return false }
        return !"aeiou".contains(before)
    }

    private static func third(_ lemma: String) -> String {
        if endsInConsonantY(lemma) { return lemma.dropLast() + "ies" }
        if lemma.hasSuffix("s") || lemma.hasSuffix("sh") || lemma.hasSuffix("ch") || lemma == "go" {
            return lemma + "es"
        }
        return lemma + "s"
    }

    private static func regularPast(_ lemma: String) -> String {
        lemma.hasSuffix("e") ? lemma + "d" : lemma + "ed"
    }

    private static func participle(_ lemma: String) -> String {
        if doubling.contains(lemma), let last = lemma.last { return lemma + String(last) + "ing" }
        if lemma.hasSuffix("e"), !lemma.hasSuffix("ee") { return lemma.dropLast() + "ing" }
        return lemma + "ing"
    }
}
