/// Words that tell what a capitalised name is. Written by hand and short: context decides the rest.
enum NameLexicon {
    /// Courtesy titles, by the gender they tell.
    static let maleTitles = ClosedClass.set("mr mr. sir lord king prince father fr. brother")
    static let femaleTitles = ClosedClass.set("mrs mrs. ms ms. miss lady queen princess sister dame madam")
    /// Posts and ranks that stand before a name.
    static let titles = ClosedClass.set(
        """
        president vice deputy prime minister secretary senator sen sen. representative rep rep. congressman congresswoman
        governor gov gov. mayor ambassador general gen gen. colonel col col. captain capt capt. lieutenant lt lt. sergeant
        sgt sgt. major maj. chief justice judge chancellor premier speaker attorney director chairman chairwoman chair ceo
        commissioner inspector detective officer sheriff professor prof prof. dr dr. doctor rev rev. reverend bishop
        archbishop cardinal pope rabbi imam sheikh mp cabinet foreign interior defence defense finance health education
        state former ex acting principal under assistant spokesman spokeswoman spokesperson candidate nominee
        coach manager admiral adm. marshal councillor councilman councilwoman senate majority minority leader first
        democratic republican party campaign press
        """
    ).union(maleTitles).union(femaleTitles)
    /// Posts that open a phrase with `of`: `Secretary of State`.
    static let postsWithOf = ClosedClass.set(
        "secretary minister director chairman president governor mayor head chief ministry")
    /// The last words of names of bodies, and their first words before `of` and `for`.
    static let organizationHeads = ClosedClass.set(
        """
        council agency university college institute institution department ministry bank committee commission court party
        union association federation organisation organization inc inc. corp corp. ltd ltd. llc plc company group
        authority office bureau administration congress senate parliament assembly house army navy force forces police
        service services board foundation fund center centre hospital school church league club team times post news
        journal herald tribune press network mission league coalition alliance society trust corporation airlines airways
        motors systems technologies industries holdings partners bbc nations states-general secretariat tribunal
        guard corps command embassy consulate campaign reuters magazine studios media
        """)
    /// Bodies that are known by an acronym or a bare name.
    static let knownOrganizations: [String: String] = [
        "un": "United Nations", "eu": "European Union", "nato": "NATO", "who": "World Health Organization",
        "imf": "International Monetary Fund", "fbi": "Federal Bureau of Investigation",
        "cia": "Central Intelligence Agency", "oas": "Organisation of American States", "au": "African Union",
        "nasa": "NASA", "opec": "OPEC", "wto": "World Trade Organization", "cnn": "CNN", "bbc": "BBC",
        "unicef": "UNICEF", "u.n.": "United Nations", "f.b.i.": "Federal Bureau of Investigation",
        "gop": "Republican Party", "dnc": "Democratic National Committee", "rnc": "Republican National Committee",
        "reuters": "Reuters", "facebook": "Facebook", "google": "Google", "twitter": "Twitter", "apple": "Apple",
        "microsoft": "Microsoft", "amazon": "Amazon", "congress": "Congress", "pentagon": "Pentagon",
        "kremlin": "Kremlin", "unesco": "UNESCO", "ecowas": "ECOWAS", "hamas": "Hamas", "hezbollah": "Hezbollah",
    ]
    /// Countries by the words they are printed with.
    static let countries: [String: String] = {
        var countries: [String: String] = [
            "us": "United States", "u.s.": "United States", "usa": "United States", "uk": "United Kingdom",
            "u.k.": "United Kingdom", "uae": "United Arab Emirates", "united states": "United States",
            "britain": "United Kingdom", "united kingdom": "United Kingdom",
        ]
        let names = """
            Afghanistan,Albania,Algeria,Angola,Argentina,Armenia,Australia,Austria,Azerbaijan,Bahrain,Bangladesh,Belarus,\
            Belgium,Benin,Bolivia,Botswana,Brazil,Bulgaria,Burundi,Cambodia,Cameroon,Canada,Chad,Chile,China,Colombia,\
            Croatia,Cuba,Cyprus,Denmark,Ecuador,Egypt,Eritrea,Estonia,Ethiopia,Finland,France,Gabon,Gambia,Germany,Ghana,\
            Greece,Guatemala,Guinea,Guyana,Haiti,Honduras,Hungary,Iceland,India,Indonesia,Iran,Iraq,Ireland,Israel,Italy,\
            Jamaica,Japan,Kazakhstan,Kenya,Kosovo,Kuwait,Laos,Latvia,Lebanon,Liberia,Libya,Lithuania,Luxembourg,Malawi,\
            Malaysia,Mali,Malta,Mexico,Moldova,Mongolia,Montenegro,Morocco,Mozambique,Myanmar,Namibia,Nepal,Netherlands,\
            New Zealand,Nicaragua,Niger,Nigeria,North Korea,Norway,Oman,Pakistan,Panama,Paraguay,Peru,Philippines,Poland,\
            Portugal,Qatar,Romania,Russia,Rwanda,Saudi Arabia,Senegal,Serbia,Singapore,Slovakia,Slovenia,Somalia,\
            South Africa,South Korea,South Sudan,Spain,Sri Lanka,Sudan,Sweden,Switzerland,Syria,Taiwan,Tanzania,Thailand,\
            Tunisia,Turkey,Uganda,Ukraine,Uruguay,Venezuela,Vietnam,Yemen,Zambia,Zimbabwe
            """
        for name in names.split(separator: ",") { countries[name.lowercased()] = String(name) }
        return countries
    }()
    /// Cities and regions whose names look like people's.
    static let places: Set<String> = [
        "new york", "washington", "london", "paris", "moscow", "beijing", "nairobi", "los angeles", "san francisco",
        "new jersey", "new hampshire", "new mexico", "north carolina", "south carolina", "west virginia", "virginia",
        "texas", "florida", "california", "ohio", "iowa", "pennsylvania", "michigan", "wisconsin", "nevada", "arizona",
        "georgia", "colorado", "chicago", "boston", "philadelphia", "europe", "africa", "asia", "america",
        "middle east", "gaza", "west bank", "jerusalem", "hong kong", "brussels", "geneva", "cleveland", "new england",
        "utah", "oregon", "indiana", "illinois", "las vegas", "wall street", "white house",
        "united nations headquarters",
        "new york city", "port-au-prince", "silicon valley", "tel aviv", "new delhi", "latin america", "puerto rico",
    ]
    /// Adjectives of nations with the country they tell.
    static let demonyms: [String: String] = [
        "american": "United States", "us": "United States", "u.s.": "United States", "british": "United Kingdom",
        "uk": "United Kingdom", "kenyan": "Kenya", "russian": "Russia", "chinese": "China", "french": "France",
        "german": "Germany", "israeli": "Israel", "iranian": "Iran", "turkish": "Turkey", "haitian": "Haiti",
        "japanese": "Japan", "indian": "India", "mexican": "Mexico", "canadian": "Canada", "ukrainian": "Ukraine",
        "syrian": "Syria", "iraqi": "Iraq", "nigerian": "Nigeria", "italian": "Italy", "spanish": "Spain",
        "australian": "Australia", "egyptian": "Egypt", "ugandan": "Uganda", "pakistani": "Pakistan",
    ]
    /// Capitalised words that are no names by themselves.
    static let commonCapitals = ClosedClass.set(
        """
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
        september october november december jan. feb. sept. oct. nov. dec. sep aug. tv ceo pm am republican republicans
        democrat democrats democratic americans american conservative english muslim muslims christian islamic i gop
        election day internet god bible constitution black white latino hispanic asian european african western
        """)
    /// Particles inside people's names.
    static let nameParticles = ClosedClass.set("de van von al bin el la der da dos del di du le ben ibn")
    /// Common given names that tell a gender.
    static let maleNames = ClosedClass.set(
        """
        james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark
        donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary
        nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick
        jack dennis jerry tyler aaron jose adam nathan henry peter douglas zachary kyle walter ethan jeremy harold bill
        bob jim joe mike tom tim dan steve ben bernie ted marco jeb barack vladimir boris mitt mohammed muhammad ahmed ali
        ibrahim hassan laurent bruce roger chris tony greg jeff ken rick bobby harry carl arthur albert philip julian
        """)
    static let femaleNames = ClosedClass.set(
        """
        mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley
        kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen
        amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet
        catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith
        megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail
        alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany
        charlotte marie kayla alexis lori hillary ivanka melania chelsea theresa angela carly debbie kellyanne huma jane
        kate katie claire jill jen nikki elena natasha fatima aisha nataša
        """)
}
