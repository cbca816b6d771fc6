import FactModel
import Linguistics

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
            line.lemmas.split(whereSeparator: \.isWhitespace).map { lemma in
                let known = learned[String(lemma)]
                return CueVerb(
                    lemma: String(lemma), act: line.act,
                    frames: line.frames.subtracting(known?.never ?? []).union(known?.often ?? []),
                    particle: particles[String(lemma)])
            }
        }
        let listed = Set(verbs.map(\.lemma))
        for (lemma, known) in learned.sorted(by: { $0.key < $1.key }) where !listed.contains(lemma) {
            guard !known.often.isEmpty, !privateStates.contains(lemma) else { continue }
            verbs.append(CueVerb(lemma: lemma, act: .said, frames: known.often))
        }
        return verbs
    }()

    /// Whether a verb is known as a cue, by itself or by its statistics.
    static func isCue(_ lemma: String) -> Bool { forms[lemma] != nil }

    /// Whether a verb is one of speech, known as such and not by its statistics alone.
    static func isListed(_ lemma: String) -> Bool { listed.contains(lemma) }

    /// Whether a verb tells speech and no thought, finding or refusal.
    static func isSpoken(_ lemma: String) -> Bool {
        guard isListed(lemma), !isPrivate(lemma), let verb = verb(lemma)?.verb else { return false }
        return verb.frames.isDisjoint(with: [.finding, .refusal]) && verb.frames != .quotation
    }

    private static let listed = WordSet(
        lines.flatMap { $0.lemmas.split(whereSeparator: \.isWhitespace).map(String.init) })

    /// Verbs of thought, perception and choice, which announce no speech whatever follows them.
    private static let privateStates = ClosedClass.set(
        """
        aim appear assume believe concern convince decide determine doubt expect fear feel figure guess hope intend know learn
        like look love make need notice opt prefer realise realize regard remember see seek seem sound suspect think vote want watch witness worry
        """)

    /// Whether a verb tells a state of mind and no speech.
    static func isPrivate(_ lemma: String) -> Bool { privateStates.contains(lemma) }

    /// What a speaker does with the content of a noun: that of the verb it comes from.
    static func act(ofNoun lemma: String) -> SpeechAct {
        nounActs[lemma] ?? verb(lemma)?.verb.act ?? .said
    }

    /// Whether a noun, in its base form, names something said or thought, which can be rejected in words.
    static func isSaid(_ noun: String) -> Bool { nounActs[noun] != nil || saidNouns.contains(noun) }

    private static let saidNouns = ClosedClass.set(
        """
        advice analogy answer appeal assessment assumption belief characterization charge claim comment comparison concern
        conclusion description estimate excuse fear finding idea implication insinuation interpretation involvement lie
        link message motion myth narrative notion opinion petition plea possibility premise question remark report request
        response responsibility rumor rumour sentiment speculation stance statement story talk theory thought version view wrongdoing
        """)

    private static let nounActs: WordTable<SpeechAct> = [
        "accusation": .accused, "acknowledgment": .acknowledged, "admission": .acknowledged, "agreement": .agreed,
        "allegation": .claimed, "announcement": .announced, "argument": .claimed, "assertion": .claimed,
        "complaint": .criticized, "confirmation": .confirmed, "contention": .claimed, "criticism": .criticized,
        "denial": .denied, "explanation": .explained, "prediction": .predicted, "proposal": .proposed,
        "recommendation": .proposed, "suggestion": .suggested, "threat": .threatened, "warning": .warned,
        "plea": .urged, "call": .urged, "appeal": .urged,
    ]

    private typealias Line = (act: SpeechAct, frames: CueVerb.Frames, lemmas: String)

    private static let lines: [Line] = [
        // The tagger may take the clause behind `say` for a noun phrase.
        (.said, [.quotation, .clause, .topic], "say"),
        (.said, [.quotation, .clause], "add insist maintain"),
        (.said, [.quotation, .clause], "remark reckon"),
        (.said, [.quotation, .clause, .topic], "note"),
        (.said, [.quotation, .clause, .addressee], "tell"),
        (.said, [.quotation, .that, .addressee], "remind inform assure notify"),
        (.said, [.quotation, .that], "state comment respond answer counter reply observe"),
        (.said, [.quotation, .that, .topic], "report stress"),
        (
            .said, [.quotation, .that],
            """
            recall repeat conclude contend affirm testify quip joke muse reason
            """
        ),
        (
            .said, [.quotation, .that, .topic],
            """
            emphasize emphasise reiterate reaffirm declare assert reveal disclose lament recount mention underscore
            underline highlight
            """
        ),
        (
            .said, [.quotation],
            """
            begin sigh laugh smile shout yell scream whisper mutter exclaim interject interrupt retort scoff thunder
            chant cry nod gush snap marvel opine enthuse deadpan elaborate text email fume crow discuss continue
            """
        ),
        (
            .said, [.quotation, .topic],
            """
            describe characterize characterise portray liken compare contrast cite outline detail express voice downplay
            list reference
            """
        ),
        (.said, [.quotation, .topic, .spoken], "echo"),
        (.wrote, [.quotation, .that], "write post blog"),
        (.wrote, [.quotation, .that, .topic], "tweet"),
        (.asked, [.quotation, .addressee, .request, .that], "ask"),
        (.asked, [.quotation, .that], "wonder inquire"),
        (.asked, [.quotation, .topic, .that], "question"),
        (.acknowledged, [.quotation, .clause, .topic], "acknowledge admit"),
        (.acknowledged, [.quotation, .clause], "concede"),
        (.acknowledged, [.quotation, .that], "confess accept"),
        (.agreed, [.quotation, .that], "concur"),
        (.agreed, [.quotation, .that, .infinitive], "agree"),
        (.announced, [.quotation, .that, .topic], "announce proclaim"),
        (.claimed, [.quotation, .clause], "claim"),
        (.claimed, [.quotation, .that], "argue boast brag"),
        (.claimed, [.quotation, .that, .topic], "allege"),
        (.confirmed, [.quotation, .that, .topic], "confirm"),
        (
            .criticized, [.quotation, .topic],
            """
            criticize criticise condemn denounce decry slam blast assail bash bemoan chide deride deplore lambast lambaste
            mock oppose protest rebuke ridicule scold berate fault
            """
        ),
        (.criticized, [.quotation, .that], "complain"),
        (.criticized, [.quotation, .topic, .spoken], "attack"),
        (.said, [.topic], "brand dub label term"),
        (.denied, [.quotation, .that, .topic], "deny"),
        (.denied, [.quotation, .that, .topic, .spoken], "dispute"),
        (.denied, [.quotation, .topic, .spoken], "dismiss reject rebut rebuff refute repudiate contradict"),
        (.explained, [.quotation, .that, .topic], "explain"),
        (.explained, [.quotation, .that], "clarify"),
        (.pledged, [.quotation, .that, .infinitive, .topic], "pledge"),
        (.pledged, [.quotation, .that, .infinitive], "vow"),
        (.praised, [.quotation, .topic], "praise hail applaud commend laud tout endorse"),
        (.predicted, [.quotation, .that, .topic], "predict"),
        (.predicted, [.that, .topic], "forecast estimate"),
        (.promised, [.quotation, .that, .infinitive, .topic], "promise"),
        (.promised, [.quotation, .that, .infinitive], "swear"),
        (.proposed, [.quotation, .that, .topic], "propose recommend"),
        (.suggested, [.quotation, .that, .topic], "suggest"),
        (.suggested, [.quotation, .that], "hint imply signal"),
        (.suggested, [.quotation, .that, .topic, .finding], "indicate"),
        (.threatened, [.quotation, .that, .infinitive], "threaten"),
        (.urged, [.quotation, .request, .addressee], "urge"),
        (.urged, [.quotation, .that, .topic], "demand"),
        (.urged, [.topic, .infinitive], "request"),
        (.urged, [.request, .quotation], "advise implore exhort instruct beg"),
        (.urged, [.request, .that], "order"),
        (.urged, [.request], "encourage"),
        (.urged, [.topic], "appeal"),
        (.warned, [.quotation, .that, .addressee], "warn caution"),
        (.accused, [.topic, .quotation], "accuse blame"),
        (.accused, [.that, .quotation], "charge"),
        (.agreed, [.infinitive, .refusal], "decline refuse"),
        (.said, [.quotation, .topic], "call"),
        (.said, [.quotation], "read go put shoot fire"),
        (.said, [.quotation, .clause], "quote"),
        (.said, [.that], "believe think"),
        (.said, [.quotation, .that], "point"),
        (.said, [], "talk speak"),
        (.said, [.that, .topic, .finding], "find show"),
    ]

    private static let particles: [String: CueVerb.Particle] = {
        let back = CueVerb.Particle(words: ["back"], isOptionalBesideQuotation: false)
        let nothing = CueVerb.Particle(words: [], isOptionalBesideQuotation: true)
        return [
            // Without the paper's marks, the name that something is called is the reporter's.
            "call": CueVerb.Particle(words: ["on", "for", "upon"], isOptionalBesideQuotation: true),
            "point": CueVerb.Particle(words: ["out", "to"], isOptionalBesideQuotation: false),
            "put": CueVerb.Particle(words: ["it"], isOptionalBesideQuotation: false),
            "go": CueVerb.Particle(words: ["on"], isOptionalBesideQuotation: false), "shoot": back, "fire": back,
            "appeal": CueVerb.Particle(words: ["for", "to"], isOptionalBesideQuotation: false), "brand": nothing,
            "dub": nothing, "label": nothing, "term": nothing,
        ]
    }()

    private static let irregular: [String: [String]] = [
        "say": ["said"], "shoot": ["shot"], "speak": ["spoke"], "tell": ["told"], "write": ["wrote", "written"],
        "read": ["read"], "put": ["put"], "dub": ["dubbed"], "label": ["labelled", "labeled"],
        "swear": ["swore", "sworn"], "begin": ["began"], "cry": ["cried"], "find": ["found"], "think": ["thought"],
        "go": ["went"], "show": ["showed", "shown"], "forecast": ["forecast", "forecasted"], "quip": ["quipped"],
        "admit": ["admitted"],
        "nod": ["nodded"], "brag": ["bragged"], "concur": ["concurred"], "slam": ["slammed"], "blog": ["blogged"],
        "snap": ["snapped"], "signal": ["signalled", "signaled"], "decry": ["decried"], "deny": ["denied"],
        "reply": ["replied"], "imply": ["implied"], "testify": ["testified"], "clarify": ["clarified"],
        "notify": ["notified"], "rebut": ["rebutted"], "beg": ["begged"],
    ]

    private static let doubling: WordSet = [
        "quip", "admit", "nod", "dub", "label", "brag", "concur", "slam", "blog", "snap", "put", "begin", "rebut",
        "beg",
    ]

    private static let forms: WordTable<(index: Int, form: Form)> = {
        var forms: [String: (index: Int, form: Form)] = [:]
        for (index, verb) in verbs.enumerated() {
            let lemma = verb.lemma
            forms[lemma] = (index, .base)
            forms[third(lemma)] = (index, .third)
            for past in irregular[lemma] ?? [regularPast(lemma)] { forms[past] = (index, .past) }
            forms[participle(lemma)] = (index, .participle)
        }
        return WordTable(forms)
    }()

    private static func endsInConsonantY(_ lemma: String) -> Bool {
        guard lemma.hasSuffix("y"), let before = lemma.dropLast().last else { return false }
        return !"aeiou".contains(before)
    }

    private static func third(_ lemma: String) -> String {
        if endsInConsonantY(lemma) { return lemma.dropLast() + "ies" }
        if lemma.hasSuffix("s") || lemma.hasSuffix("sh") || lemma.hasSuffix("ch") || ["go", "echo"].contains(lemma) {
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
