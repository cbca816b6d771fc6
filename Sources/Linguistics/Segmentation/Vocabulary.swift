/// The closed lists that tokens and sentences are cut by. At most eight letters a word, all small.
enum Vocabulary {
    /// Titles before a name: their full stop never ends a sentence.
    static let titles = WordKey.set(
        """
        mr mrs ms messrs mlle mme mx dr drs prof gen lt col maj capt cmdr comdr sgt cpl pvt adm adml rear brig
        sen sens rep reps gov govs pres rev revd fr hon st sts ste supt det insp amb asst assoc atty attys
        sec secy treas dist sr ald cllr ft mt pfc spc esq ofc cmdt cpt ens hosp
        """)
    /// Abbreviations that may end a sentence.
    static let abbreviations = WordKey.set(
        """
        inc corp ltd llc plc bros jr etc dept govt univ assn natl intl ave blvd rd hwy pkwy bldg
        vs viz cf eg ie approx est esp incl tel ext attn dept mfg mgr vol vols eds tr trans
        jan feb apr aug sept sep oct nov dec tues tue thurs thur thu wed
        ala ariz calif colo conn fla kan ky md mich minn mont neb nev okla tenn tex vt va wis wyo ga
        ont que alta sask nfld ph cie gmbh messrs feat lbs oz yrs hrs mins
        """)
    /// Abbreviations only with a capital letter, being words otherwise.
    static let capitalizedAbbreviations = WordKey.set("co cos mar sat sun mon fri jun jul del ark op")
    /// States' abbreviations that are words as well: only after a comma.
    static let wordlikeStates = WordKey.set("miss mass ill ore wash ind la me pa mo ida haw dak")
    /// Abbreviations only before a number.
    static let beforeNumbers = WordKey.set("no nos fig figs art ch pt pp p pg sec vol c ca ver para")
    /// Days and months, whose abbreviation goes on with a date.
    static let dates = WordKey.set(
        "jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun")
    /// Prefixes that stay with their word: `co-founder` is one token, `well-known` three.
    static let prefixes = WordKey.set(
        """
        e non pre anti mid re co post over multi pro ex sub semi psycho cross neo counter socio arch un micro mini
        inter intra pan para pseudo quasi super ultra uni tri bi mega macro mono de extra agro bio cyber ante meta
        uh mm hm
        """)
    /// Units that are cut from the number they are glued to.
    static let units = WordKey.set(
        """
        am pm a.m p.m k mm cm km kg mg ml ft lb lbs oz hr hrs min mins m bn mn tn c gb mb tb mph kph kmh kw mw gw kwh
        mwh in yr yrs sq sec secs pp bps hz khz mhz ghz cc l yo
        """)
    /// What a sentence often begins with and a name hardly ever.
    static let starters = WordKey.set(
        """
        the a an this that these those it its he she they we i you his her their our my in on at for from with by as
        if when while after before since because although though but and or so yet however there here what who why
        how where which once under during despite among both each many most some no not nor all also another then
        now today last such only even one two three instead still meanwhile later earlier until unlike between about
        more asked is are was were do did has have according to
        """)
    /// Verbs that tie what was said to who said it.
    static let speechVerbs = WordKey.set(
        """
        said says say asked asks told tells wrote writes added adds tweeted replied shouted yelled cried declared
        exclaimed joked noted recalled wondered quipped insisted explained argued called thought chanted screamed
        answered
        """)
    /// Time zones after `p.m.`
    static let timeZones = WordKey.set("est edt et pst pdt pt cst cdt ct mst mdt gmt utc bst cet ist eat wat")
    /// What makes a word with a full stop a web address.
    static let domains = WordKey.set(
        "com org net gov edu info biz tv mil int io eu doc pdf html htm xls txt jpg png gif exe php asp uk au nz ca")
    /// Currency letters before a dollar sign.
    static let dollars = WordKey.set("us a c nz hk s r au u ca can aud nt")
    /// Words that begin with an apostrophe.
    static let clipped = WordKey.set("em til till cause bout n tis twas nuff round cuz")
    /// Clitics after an apostrophe.
    static let clitics = WordKey.set("s m d re ve ll")
    /// One-word forms of two: `cannot`, `gonna`; the second part has two or three letters.
    static let fusedInTwo = WordKey.set("gonna gotta wanna outta lemme gimme")
    static let fusedInThree = WordKey.set("cannot")
    /// `n't` without its apostrophe.
    static let fusedNegations = WordKey.set(
        "dont doesnt didnt cant wont isnt arent wasnt werent hasnt havent hadnt couldnt wouldnt aint")
}
