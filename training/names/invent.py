"""Invents names, and texts around them, for what news texts seldom show a learner: tables, results, lists, agencies' prose.

Everything here is made up from lists of first names, surnames, cities and countries; no text is copied.
"""
NICKNAMES = ("Tigers Bears Eagles Lions Giants Hawks Wolves Bulls Sharks Rockets Kings Rangers Stars Storm Panthers "
             "Falcons Jets Pirates Royals Chiefs Knights Warriors Saints Devils Flyers Bruins Suns Magic Heat Comets "
             "Blazers Cubs Braves Reds Mets Angels Twins Brewers Orioles Mariners Athletics Marlins Dodgers Padres").split()
SUFFIXES = "United City Town Rovers Wanderers Albion County Athletic FC Thistle Academical Rangers Celtic".split()
PREFIXES = "Dynamo Real Sporting Inter AC FC Atletico Racing Red_Star Spartak Lokomotiv Partizan Standard Deportivo CSKA Olympique Borussia Bayer Hapoel Maccabi".split()
TRADES = "Cement Motors Steel Airlines Bank Telecom Energy Foods Holdings Oil Pharmaceuticals Electric Insurance Securities Chemicals Mining Industries Electronics Textile Media Brothers Partners".split()
FORMS = "Corp Inc Co Ltd Plc AB SA AG NV Co_Ltd Corp. Inc. Co. Ltd. Group LLC".split()
SPORTS = "SOCCER TENNIS CRICKET BASEBALL GOLF RUGBY BASKETBALL ATHLETICS CYCLING HOCKEY BOXING SWIMMING".split()
PAPERS = "Times Post Herald Tribune Gazette Star News Observer Mail Chronicle Guardian Standard".split()
BODIES = ("Foreign_Ministry Interior_Ministry Defence_Ministry Finance_Ministry Central_Bank Supreme_Court Health_Ministry "
          "Labour_Party Socialist_Party Democratic_Party National_Assembly Chamber_of_Commerce Electoral_Commission "
          "Trade_Union_Congress Red_Cross Justice_Department State_Department Football_Association Olympic_Committee "
          "Statistics_Office Securities_Commission Liberation_Front People's_Party Farmers'_Union Stock_Exchange").split()
ROLES = "striker defender captain goalkeeper coach manager midfielder forward".split()


class Inventor:
    """Invents texts with a given generator and lists of names."""

    def __init__(self, generator, lists):
        self.random = generator
        self.lists = lists

    def pick(self, choices):
        return choices[self.random.randrange(len(choices))]

    def first(self):
        return self.pick(self.lists["first"])

    def last(self):
        return self.pick(self.lists["last"])

    def person(self):
        style = self.random.random()
        if style < 0.8:
            return f"{self.first()} {self.last()}"
        if style < 0.9:
            return f"{self.first()[0]}. {self.last()}"
        return f"{self.first()} {self.pick(['de', 'van', 'van der', 'al-', 'bin'])} {self.last()}".replace("- ", "-")

    def city(self):
        return self.pick(self.lists["city"])

    def country(self):
        return self.pick(self.lists["country"])

    def team(self):
        style = self.random.random()
        city = self.city()
        if style < 0.45:
            return city
        if style < 0.6:
            return f"{city} {self.pick(SUFFIXES)}"
        if style < 0.75:
            return f"{self.pick(PREFIXES)} {city}".replace("_", " ")
        if style < 0.9:
            return f"{city} {self.pick(NICKNAMES)}"
        return self.last() + self.pick(["", "", "shire"])

    def company(self):
        style = self.random.random()
        stem = self.pick([self.last, self.city])()
        if style < 0.12:
            return self.last()
        if style < 0.5:
            return f"{stem} {self.pick(TRADES)}"
        if style < 0.8:
            return f"{stem} {self.pick(TRADES)} {self.pick(FORMS)}".replace("_", " ")
        return f"{stem} {self.pick(FORMS)}".replace("_", " ")

    def acronym(self):
        return "".join(self.pick("ABCDEFGHIKLMNOPRSTUV") for _ in range(self.random.randint(3, 5)))

    def score(self):
        return f"{self.random.randint(0, 6)}-{self.random.randint(0, 5)}"

    def number(self, limit=90):
        return str(self.random.randint(0, limit))

    def document(self):
        """Returns a text and its names (start, end, kind) in characters."""
        text, names = "", []
        city = self.city()
        kind = self.pick(["results", "table", "race", "tennis", "cricket", "prose", "business", "lineup", "politics", "life",
                          "life", "story", "story"])
        for line in self.lines(kind, city):
            for piece, name in line:
                if name:
                    names.append((len(text), len(text) + len(piece), name))
                text += piece
            text += "\n"
        return text, names

    def lines(self, kind, city):
        P = lambda: (self.person(), "person")
        L = lambda: (self.last(), "person")
        T = lambda: (self.team(), "organization")
        C = lambda: (self.country(), "place")
        up = lambda pair: (pair[0].upper(), pair[1])
        t = lambda s: (s, None)
        n = self.number
        sport = self.pick(SPORTS)
        many = range(self.random.randint(4, 12))
        day = self.pick("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())
        date = f" {self.random.randint(1994, 2021)}-{self.random.randint(10, 12)}-{self.random.randint(10, 28)}"
        if kind not in ("business", "politics", "life", "story"):
            yield [t(sport + " - "), up(self.pick([T, C])()), t(self.pick([" BEAT ", " TAKE ON ", " HOLD "])),
                   up(self.pick([T, P])()), t(self.pick([" " + self.score() + ".", " IN OPENING MATCH.", " IN CUP TIE."]))]
            yield [(city.upper(), "place"), t(date)]
        if kind == "results":
            yield [t(f"Results of {self.pick(['first', 'second', 'premier'])} division matches on {day}:")]
            for _ in many:
                yield [T(), t(f" {n(6)} "), T(), t(f" {n(6)}")]
            yield [t("Standings (tabulate under played, won, drawn, lost, points):")]
            for _ in many:
                yield [T(), t(" " + " ".join(n(40) for _ in range(7)))]
            yield [t("Attendance: " + n(60000))]
        elif kind == "table":
            yield [t(self.pick(["EASTERN DIVISION", "WESTERN DIVISION", "CENTRAL DIVISION", "NATIONAL LEAGUE"]))]
            yield [t("W L PCT GB")]
            for _ in many:
                yield [up((self.city(), "organization")), t(f" {n()} {n()} .{self.random.randint(300, 700)} {n(20)} 1/2")]
            yield [t(f"{day}'s schedule")]
            for _ in range(4):
                yield [up((self.city(), "organization")), t(" AT "), up((self.city(), "organization"))]
            for _ in range(5):
                yield [(self.city(), "organization"), t(f" {n(9)} "), up((self.city(), "organization")), t(f" {n(9)}")]
        elif kind == "race":
            yield [t(self.pick(["Women's 100 metres", "Men's 400 metres hurdles", "Leading results", "Result of stage"]))]
            for i in many:
                rest = [t(f" {n(59)}.{n()}")]
                if self.random.random() < 0.3:
                    rest = [t(" "), T(), t(f" {n(20)} seconds behind")]
                yield [t(f"{i + 1}. "), P(), t(" ("), C(), t(")")] + rest
        elif kind == "tennis":
            for _ in many:
                seed = f"{n(16)}-" if self.random.random() < 0.3 else ""
                yield [t(seed), P(), t(" ("), C(), t(f") {self.pick(['beat', 'bt', 'v'])} "), P(), t(" ("), C(),
                       t(f") {self.score()} {self.score()}")]
            yield [C(), t(" beat "), C(), t(f" {self.score()} (halftime {self.score()})")]
        elif kind == "cricket":
            yield [T(), t(" first innings")]
            for _ in many:
                yield [P(), t(self.pick([" c ", " lbw b ", " st "])), L(), t(" b "), L(), t(f" {n(150)}")]
            yield [t("Did not bat: "), L(), t(", "), L(), t(", "), L(), t(".")]
            yield [t("Bowling: "), L(), t(f" {n(20)}-{n(9)}-{n(80)}-{n(5)}, "), L(), t(f" {n(20)}-{n(9)}-{n(80)}-{n(5)}")]
            yield [t("At "), (self.city(), "place"), t(": "), T(), t(f" {n(400)} ("), P(), t(f" {n(120)}, "), P(),
                   t(f" 4-{n()}). "), T(), t(f" {n(300)}-{n(9)}.")]
        elif kind == "lineup":
            for _ in range(2):
                line = [T(), t(": ")]
                for i in range(11):
                    line += [t(f"{i + 1} - ") if self.random.random() < 0.6 else t(""), P(), t(", ")]
                yield line
            yield [t("Scorers:")]
            yield [self.pick([C, T])(), t(" - "), P(), t(f" ({n()}th minute), "), L(), t(f" ({n()}th, pen)")]
        elif kind == "prose":
            for _ in many:
                team, rival, person = T(), T(), P()
                yield self.pick([
                    [team, t(f" {self.pick(ROLES)} "), person, t(" scored twice as "), rival, t(f" lost {self.score()} on {day}.")],
                    [t("In "), (self.city(), "place"), t(", "), person, t(" homered for "), team, t(" and the "),
                     (self.pick(NICKNAMES), "organization"), t(" beat "), rival, t(f" {self.score()}.")],
                    [person, t(", who joined "), team, t(f" for {n()} million from "), rival, t(", said he was happy.")],
                    [team, t(" moved to the top of the table after beating "), rival, t(f" {self.score()}.")],
                    [L(), t(" gave "), team, t(" the lead after a cross from "), L(), t(".")],
                    [t("The visit of "), team, t(" to "), rival, t(" ended without goals.")],
                ])
        elif kind == "life":
            yield from self.life(city)
        elif kind == "story":
            yield from self.story(city)
        elif kind == "business":
            company = (self.company(), "organization")
            yield [company, t(self.pick([" says wins order.", " shares fall.", " to buy ", " H1 net up."])), t("")]
            yield [(city.upper(), "place"), t(date)]
            for _ in many:
                other = (self.company(), "organization")
                yield self.pick([
                    [company, t(f" said on {day} it would buy a stake in "), other, t(f" for ${n()} million.")],
                    [t("Shares in "), other, t(f" rose {n(9)} percent, brokers at "), (self.company(), "organization"), t(" said.")],
                    [t("Analyst "), P(), t(" of "), other, t(" said "), company, t(" would post a profit.")],
                    [other, t(" is based in "), (self.city(), "place"), t(", "), C(), t(".")],
                    [t("The daily "), (f"{self.city()} {self.pick(PAPERS)}", "organization"), t(" quoted "), P(), t(" as saying so.")],
                    [t("A spokesman for "), (self.acronym(), "organization"), t(" told "), other, t(" nothing had changed.")],
                ])
        else:
            for _ in many:
                body = (self.pick(BODIES).replace("_", " "), "organization")
                demonym = (self.pick(self.lists["demonym"]), "other")
                yield self.pick([
                    [demonym, t(" "), body, t(" spokesman "), P(), t(f" said on {day}.")],
                    [t("The "), demonym, t(" "), body, t(" in "), (self.city(), "place"), t(" declined to comment.")],
                    [P(), t(" of the "), body, t(" ("), (self.acronym(), "organization"), t(") won the vote in "), C(), t(".")],
                    [C(), t(" and "), C(), t(" agreed to talks in "), (self.city(), "place"), t(".")],
                    [t("President "), P(), t(" met Prime Minister "), P(), t(" in "), (self.city(), "place"), t(f" on {day}.")],
                    [L(), t(f" told the "), (self.acronym(), "organization"), t(" in "), (self.city(), "place"), t(f" on {day}.")],
                    [t("The "), (self.acronym(), "organization"), t(" said "), demonym, t(" troops had left.")],
                ])

    def life(self, city):
        """Someone's life: a last name alone, again and again, among names of others, schools and towns."""
        is_woman = self.random.random() < 0.5
        he, his, him = ("she", "her", "her") if is_woman else ("he", "his", "him")
        He, His = he.capitalize(), his.capitalize()
        first, last = self.first(), self.last()
        own = (last, "person")
        year = lambda: self.random.randint(1850, 2015)
        other = lambda: (self.pick([self.person, self.last])(), "person")
        place = lambda: (self.pick([self.city, self.country])(), "place")
        body = lambda: (self.pick([
            f"University of {self.city()}", f"{self.city()} University", self.team(), f"{self.last()} College",
            f"{self.city()} {self.pick(PAPERS)}", self.pick(BODIES).replace("_", " ")]), "organization")
        yield [(f"{first} {last}", "person"), (f" (born {year()} in ", None), (city, "place"),
               (f") is a {self.pick(ROLES + ['writer', 'painter', 'lawyer', 'singer', 'bishop', 'chemist'])}. ", None)]
        for _ in range(self.random.randint(5, 12)):
            friend = other()
            yield self.pick([
                [(f"In {year()} ", None), own, (" moved to ", None), place(), (f", where {he} taught at ", None), body(), (".", None)],
                [own, (" studied at ", None), body(), (" under ", None), friend, (".", None)],
                [("After the death of ", None), friend, (", ", None), own, (f" returned to {his} family in ", None), place(), (".", None)],
                [own, (f"'s {self.pick(['work', 'career', 'health', 'marriage', 'books'])} suffered, and {he} left ", None), body(), (".", None)],
                [(f"{His} brother, ", None), friend, (", followed ", None), own, (" to ", None), place(), (".", None)],
                [("While working with ", None), friend, (", ", None), own, (f" wrote {his} first book.", None)],
                [(f"When ", None), friend, (" resigned, ", None), own, (f" took {his} place at ", None), body(), (".", None)],
                [own, (" was appointed by ", None), friend, (f" and {he} remained there until {year()}.", None)],
                [(f"{He} married ", None), friend, (f" in {year()}, and they lived near ", None), place(), (".", None)],
                [("Critics compared ", None), own, (" to ", None), friend, (f", who had taught {him}.", None)],
                [body(), (" offered ", None), own, (f" a post, but {he} declined.", None)],
                [own, (" scored twice against ", None), (self.team(), "organization"), (f" before {he} was injured.", None)],
                [("Later, ", None), own, (" and ", None), friend, (" worked for ", None), body(), (".", None)],
            ])

    def story(self, city):
        """A plot: first names alone."""
        cast = [(self.first(), "person") for _ in range(self.random.randint(2, 5))]
        family = (self.last(), "person")
        for _ in range(self.random.randint(5, 12)):
            one, two = self.pick(cast), self.pick(cast + [family])
            he, his = self.pick([("he", "his"), ("she", "her")])
            yield self.pick([
                [one, (" tells ", None), two, (f" that {he} has lost {his} job.", None)],
                [("When ", None), one, (" learns the truth, ", None), two, (" leaves for ", None), (self.city(), "place"), (".", None)],
                [one, (" is in love with ", None), two, (f", but {he} says nothing.", None)],
                [("Later ", None), one, (" visits ", None), two, (f" and {his} mother in ", None), (city, "place"), (".", None)],
                [("Meanwhile, ", None), one, (f" forces ", None), two, (f" to give back {his} money.", None)],
                [one, ("'s friend ", None), two, (f" goes to the police, where {he} meets ", None), self.pick(cast), (".", None)],
                [("The plan of ", None), one, (" fails; ", None), two, (" saves them all.", None)],
                [(f"At {his} father's house ", None), one, (" finds a letter from ", None), two, (".", None)],
            ])

    def renamed(self, text, names):
        """Gives some of a text's names new words, the same for every mention."""
        changes = {}
        for start, end, kind in names:
            old = text[start:end]
            if old in changes or not old.replace(" ", "").isalpha() or not old[0].isupper() or old.isupper():
                continue
            words = old.split()
            if kind == "person" and len(words) == 2 and self.random.random() < 0.6:
                first, last = self.first(), self.last()
                changes[old] = f"{first} {last}"
                changes.setdefault(words[1], last)
            elif kind == "organization" and len(words) == 1 and self.random.random() < 0.4:
                changes[old] = self.pick([self.company, self.team])()
            elif kind == "place" and len(words) == 1 and self.random.random() < 0.3:
                changes[old] = self.city()
        out, place, moved = "", 0, []
        for start, end, kind in sorted(names):
            out += text[place:start]
            new = changes.get(text[start:end], text[start:end])
            moved.append((len(out), len(out) + len(new), kind))
            out += new
            place = end
        return out + text[place:], moved
