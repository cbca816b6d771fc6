internal import FactModel
internal import Linguistics

/// Holidays that news dates things by, in any year of the Gregorian calendar.
///
/// Easter follows the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, ch. 8). The feasts of Islam, of India
/// and of China follow the moon as it is reckoned, which may be a day away from its sighting.
enum HolidayCalendar {
    /// How a holiday's day is found.
    enum Rule: Sendable {
        case fixed(month: Int, day: Int)
        /// A day of a month, or the Saturday before where it is a Sunday.
        case notSunday(month: Int, day: Int)
        /// A day of the week by its rank in a month; negative from the end.
        case weekday(month: Int, weekday: Int, rank: Int)
        /// Days after Easter Sunday.
        case easter(Int)
        /// Days after Easter Sunday of the Julian calendar.
        case orthodoxEaster(Int)
        /// A day of the Islamic year.
        case islamic(month: Int, day: Int)
        /// The last Friday of a month of the Islamic year.
        case lastIslamicFriday(month: Int)
        /// Days after the day that a thirtieth of an Indian month decides at an hour.
        case indian(month: Int, tithi: Int, hour: Int, offset: Int)
        /// Days after the sun enters a sign of the fixed stars.
        case sankranti(sign: Int, offset: Int)
        /// Days after the Chinese new year.
        case chinese(Int)
        /// Days after another holiday that is a day of the week.
        case thanksgiving(Int)
    }

    /// A holiday by its words.
    struct Holiday: Sendable {
        let words: [String]
        let rule: Rule
        /// Whether its name alone, without a preposition or a year, is a date.
        let standsAlone: Bool
    }

    /// The holidays by their first word, the longest first.
    static let byFirstWord = WordTable(
        Dictionary(grouping: holidays) { $0.words[0] }.mapValues { $0.sorted { $0.words.count > $1.words.count } })

    /// The words that a holiday starts with.
    static let openingWords = WordSet(byFirstWord.keys)

    /// Returns the day of a holiday in a year.
    static func day(of rule: Rule, in year: Int) -> CalendarDay? {
        switch rule {
        case .fixed(let month, let day): return CalendarDay(year: year, month: month, day: day)
        case .notSunday(let month, let day):
            let found = CalendarDay(year: year, month: month, day: day)
            return found?.weekday == 7 ? found?.adding(days: -1) : found
        case .weekday(let month, let weekday, let rank):
            guard let first = CalendarDay(year: year, month: month, day: 1) else { return nil }
            let offset = (weekday - first.weekday + 7) % 7
            if rank > 0 { return first.adding(days: offset + 7 * rank - 7) }
            let last = first.adding(months: 1)?.adding(days: -1)
            return last.flatMap { $0.adding(days: -(($0.weekday - weekday + 7) % 7)) }
        case .easter(let offset): return easter(year)?.adding(days: offset)
        case .orthodoxEaster(let offset): return orthodoxEaster(year)?.adding(days: offset)
        case .islamic(let month, let day): return islamic(month, day, in: year)
        case .lastIslamicFriday(let month):
            guard let after = islamic(month + 1, 1, in: year), let last = after.adding(days: -1) else { return nil }
            return last.adding(days: -((last.weekday + 2) % 7))
        case .indian(let month, let tithi, let hour, let offset):
            return LunarFeasts.indian(month: month, tithi: tithi, hour: Double(hour), in: year)?.adding(days: offset)
        case .sankranti(let sign, let offset):
            return LunarFeasts.sankranti(sign: sign, in: year)?.adding(days: offset)
        case .chinese(let offset): return LunarFeasts.chineseNewYear(in: year)?.adding(days: offset)
        case .thanksgiving(let offset):
            return self.day(of: .weekday(month: 11, weekday: 4, rank: 4), in: year)?.adding(days: offset)
        }
    }

    private static func easter(_ year: Int) -> CalendarDay? {
        let a = year % 19
        let (b, c) = (year / 100, year % 100)
        let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
        let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
        let m = (a + 11 * h + 22 * l) / 451
        let sum = h + l - 7 * m + 114
        return CalendarDay(year: year, month: sum / 31, day: sum % 31 + 1)
    }

    /// Meeus, ch. 8: Easter of the Julian calendar, which from 1900 to 2099 lies 13 days behind.
    private static func orthodoxEaster(_ year: Int) -> CalendarDay? {
        let d = (19 * (year % 19) + 15) % 30
        let e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
        let sum = d + e + 114
        let days = year / 100 - year / 400 - 2
        return CalendarDay(year: year, month: sum / 31, day: sum % 31 + 1)?.adding(days: days)
    }

    /// The first such day of the Islamic calendar that falls in a Gregorian year.
    private static func islamic(_ month: Int, _ day: Int, in year: Int) -> CalendarDay? {
        let guess = (year - 622) * 33 / 32
        for hijri in max(1, guess - 1)...max(1, guess + 2) {
            // The tabular calendar, whose epoch is 16 July 622 of the Julian one, tells which new moon is meant.
            let days = (hijri - 1) * 354 + (3 + 11 * hijri) / 30 + (month - 1) * 29 + month / 2 + 1
            guard let tabular = CalendarDay(number: days - 492_149),
                let found = LunarFeasts.islamicMonth(near: tabular)?.adding(days: day - 1)
            else { continue }
            if found.year == year { return found }
        }
        return nil
    }

    private static let holidays: [Holiday] = table.split(separator: "\n").flatMap { line -> [Holiday] in
        let fields = line.split(separator: "|").map(String.init)
        guard fields.count == 3, let rule = rule(fields[0]) else { return [] }
        return fields[2].split(separator: ";").flatMap { name in
            cuts(of: String(name)).map { Holiday(words: $0, rule: rule, standsAlone: fields[1] == "alone") }
        }
    }

    /// The words as atoms may have them: a possessive and the parts around a hyphen stand together or apart.
    private static func cuts(of name: String) -> [[String]] {
        let words = name.split(separator: " ").map(String.init)
        let apart = words.flatMap { word -> [String] in
            if word.hasSuffix("'s") { return [String(word.dropLast(2)), "'", "s"] }
            let parts = word.split(separator: "-").map(String.init)
            return parts.count == 2 ? [parts[0], "-", parts[1]] : [word]
        }
        return apart == words ? [words] : [words, apart]
    }

    private static func rule(_ text: String) -> Rule? {
        let fields = text.split(separator: " ")
        let numbers = fields.dropFirst().compactMap { Int($0) }
        switch (fields.first, numbers.count) {
        case ("fixed", 2): return .fixed(month: numbers[0], day: numbers[1])
        case ("notsunday", 2): return .notSunday(month: numbers[0], day: numbers[1])
        case ("fridayof", 1): return .lastIslamicFriday(month: numbers[0])
        case ("weekday", 3): return .weekday(month: numbers[0], weekday: numbers[1], rank: numbers[2])
        case ("easter", 1): return .easter(numbers[0])
        case ("orthodox", 1): return .orthodoxEaster(numbers[0])
        case ("indian", 4):
            return .indian(month: numbers[0], tithi: numbers[1], hour: numbers[2], offset: numbers[3])
        case ("sankranti", 2): return .sankranti(sign: numbers[0], offset: numbers[1])
        case ("chinese", 1): return .chinese(numbers[0])
        case ("islamic", 2): return .islamic(month: numbers[0], day: numbers[1])
        case ("thanksgiving", 1): return .thanksgiving(numbers[0])
        default: return nil
        }
    }

    private static let table = """
        fixed 12 25|alone|christmas day
        fixed 12 25|named|christmas;xmas
        fixed 12 24|alone|christmas eve
        fixed 12 26|alone|boxing day;st stephen's day
        fixed 12 31|alone|new year's eve;new years eve;hogmanay
        fixed 1 1|alone|new year's day;new years day
        fixed 1 1|named|new year;new year's;new years
        fixed 2 14|alone|valentine's day;valentines day;st valentine's day
        fixed 2 2|alone|groundhog day
        fixed 3 17|alone|st patrick's day;st. patrick's day;saint patrick's day;saint patricks day;st paddy's day;saint paddy's day
        fixed 3 17|named|saint patrick;st patrick
        fixed 4 1|alone|april fool's day;april fools day
        fixed 4 22|alone|earth day
        fixed 4 25|alone|anzac day
        fixed 5 1|alone|may day
        fixed 5 5|alone|cinco de mayo
        fixed 6 19|alone|juneteenth;jubilee day
        fixed 7 1|alone|canada day
        fixed 7 14|alone|bastille day
        fixed 1 26|alone|australia day
        fixed 1 25|alone|burns night
        fixed 3 8|alone|international women's day;women's day
        fixed 5 9|alone|victory day
        fixed 12 1|alone|world aids day
        fixed 12 10|alone|human rights day
        fixed 11 2|alone|all souls' day;all souls day;day of the dead
        notsunday 4 27|alone|king's day
        fixed 1 7|alone|orthodox christmas
        fixed 1 27|alone|holocaust memorial day;international holocaust remembrance day
        fixed 2 6|alone|waitangi day
        fixed 3 1|alone|st david's day
        fixed 4 23|alone|st george's day
        fixed 5 3|alone|world press freedom day
        fixed 5 8|alone|ve day;v-e day
        fixed 6 5|alone|world environment day
        fixed 6 20|alone|world refugee day
        fixed 8 15|alone|vj day;v-j day;assumption day
        fixed 10 3|alone|german unity day;day of german unity
        fixed 11 30|alone|st andrew's day
        fixed 12 6|alone|st nicholas day;st nicholas' day
        weekday 3 1 2|alone|commonwealth day
        weekday 5 1 -1|alone|spring bank holiday;late may bank holiday
        weekday 8 1 -1|alone|summer bank holiday;august bank holiday;late august bank holiday
        weekday 11 7 2|alone|remembrance sunday
        weekday 5 1 1|alone|early may bank holiday
        fixed 10 31|alone|halloween
        fixed 11 1|alone|all saints' day;all saints day
        fixed 11 5|alone|bonfire night;guy fawkes night
        fixed 11 11|alone|veterans day;veteran's day;armistice day
        fixed 12 12|alone|jamhuri day
        fixed 6 1|alone|madaraka day
        fixed 10 20|alone|mashujaa day
        weekday 1 1 3|alone|martin luther king day;martin luther king jr. day;mlk day;martin luther king's day
        weekday 2 1 3|alone|presidents' day;presidents day;president's day
        weekday 5 7 2|alone|mother's day;mothers day
        weekday 6 7 3|alone|father's day;fathers day
        weekday 5 1 -1|alone|memorial day
        weekday 9 1 1|alone|labor day
        weekday 10 1 2|alone|columbus day;indigenous peoples' day;indigenous peoples day
        thanksgiving 0|alone|thanksgiving;thanksgiving day
        thanksgiving 1|alone|black friday
        thanksgiving 4|alone|cyber monday
        thanksgiving 5|alone|giving tuesday
        easter -21|alone|mothering sunday
        easter 0|alone|easter sunday
        easter 0|named|easter
        easter 1|alone|easter monday
        easter -2|alone|good friday
        easter -3|alone|maundy thursday
        easter -7|alone|palm sunday
        easter -1|alone|holy saturday;easter saturday
        easter -46|alone|ash wednesday
        easter -47|alone|shrove tuesday;pancake day;mardi gras
        easter 39|alone|ascension day
        easter 49|alone|pentecost;whit sunday
        easter 50|alone|whit monday
        easter 56|alone|trinity sunday
        easter 60|alone|corpus christi
        orthodox 0|alone|orthodox easter;orthodox easter sunday;greek easter
        orthodox 1|alone|orthodox easter monday
        orthodox -2|alone|orthodox good friday
        islamic 1 1|alone|islamic new year;hijri new year;muslim new year
        islamic 1 10|named|ashura
        islamic 3 12|alone|mawlid;mawlid al-nabi;mawlid al-nabawi;mawlid an-nabi;prophet's birthday;milad un nabi;eid milad-un-nabi
        islamic 7 27|alone|isra and mi'raj;isra and miraj;lailat al-miraj;laylat al-miraj;lailat al miraj;shab-e-meraj
        islamic 9 27|alone|laylat al-qadr;lailat al-qadr;night of power;night of destiny;night of decree
        fridayof 9|alone|jumu'atul-wida;jumat-ul-wida;jumu'atul wida
        chinese 0|alone|chinese new year;chinese lunar new year;lunar new year;chinese new year's day
        chinese -1|alone|chinese new year's eve;lunar new year's eve
        indian 1 1 6 0|alone|ugadi;yugadi;gudi padwa
        indian 1 9 12 0|alone|rama navami;ram navami
        indian 1 15 6 0|alone|hanuman jayanti
        indian 2 3 12 0|alone|akshaya tritiya
        indian 2 15 6 0|alone|vesak;wesak;buddha purnima
        indian 4 2 6 0|alone|ratha yatra;rath yatra;ratha-yatra
        indian 4 15 6 0|alone|guru purnima
        indian 5 15 6 0|alone|raksha bandhan;rakhi
        indian 5 23 24 0|alone|janmashtami;krishna janmashtami
        indian 6 4 12 0|alone|ganesh chaturthi;vinayaka chaturthi
        indian 7 1 6 0|alone|navaratri;navratri
        indian 7 10 14 0|alone|dussehra;dasara;vijayadashami
        indian 7 15 6 0|alone|valmiki jayanti;maharishi valmiki jayanti;sharad purnima
        indian 7 19 20 0|alone|karva chauth;karwa chauth
        indian 7 28 19 0|alone|dhanteras;dhantrayodashi
        indian 7 29 19 0|alone|choti diwali;chhoti diwali;naraka chaturdashi
        indian 7 30 19 0|alone|diwali;deepavali;divali;lakshmi puja;laxmi puja
        indian 8 1 6 0|alone|govardhan puja
        indian 8 2 14 0|alone|bhai dooj;bhai duj
        indian 8 6 18 0|alone|chhath;chhath puja;dala puja
        indian 8 15 6 0|alone|guru nanak jayanti;gurpurab
        indian 11 5 9 0|alone|vasant panchami;basant panchami;saraswati puja
        indian 11 15 6 0|alone|guru ravidas jayanti;ravidas jayanti
        indian 11 29 24 0|alone|maha shivaratri;maha shivratri;shivaratri;mahashivratri
        indian 12 15 19 0|alone|holika dahan
        indian 12 15 19 1|alone|holi;phagwah;phagwa
        sankranti 9 -1|alone|lohri;bhogi;bogi
        sankranti 9 0|alone|makar sankranti;makara sankranti;makara sankranthi;makar sankranthi;maghi;pongal;thai pongal
        sankranti 9 1|alone|mattu pongal
        sankranti 0 0|alone|vaisakhi;vaishakhi;baisakhi
        sankranti 0 25|alone|rabindra jayanti
        indian 10 7 6 0|alone|guru gobind singh jayanti
        islamic 10 1|alone|eid al-fitr;eid al fitr;eid ul-fitr;id al-fitr;eid-ul-fitr
        islamic 12 10|alone|eid al-adha;feast of sacrifice;festival of sacrifice;feast of the sacrifice;eid al adha;eid ul-adha;id ul-adha;bakr id;eid-ul-adha
        """
}
