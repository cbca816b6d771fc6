/// What the lexicon knows about a word or phrase.
///
/// It is public since only what is public is compiled into the modules that use it, and they ask for classes all the time.
public struct NameClasses: OptionSet, Sendable {
    /// A bit for each class.
    public let rawValue: UInt32

    /// Makes the classes of their bits.
    @inlinable
    public init(rawValue: UInt32) { self.rawValue = rawValue }

    package static let maleFirstName = NameClasses(rawValue: 1 << 0)
    package static let femaleFirstName = NameClasses(rawValue: 1 << 1)
    package static let firstName = NameClasses(rawValue: 1 << 2)
    package static let surname = NameClasses(rawValue: 1 << 3)
    package static let commonSurname = NameClasses(rawValue: 1 << 4)
    package static let title = NameClasses(rawValue: 1 << 5)
    package static let role = NameClasses(rawValue: 1 << 6)
    package static let organizationHead = NameClasses(rawValue: 1 << 7)
    package static let organizationStart = NameClasses(rawValue: 1 << 8)
    package static let legalForm = NameClasses(rawValue: 1 << 9)
    package static let country = NameClasses(rawValue: 1 << 10)
    package static let region = NameClasses(rawValue: 1 << 11)
    package static let largeCity = NameClasses(rawValue: 1 << 12)
    package static let city = NameClasses(rawValue: 1 << 13)
    package static let demonym = NameClasses(rawValue: 1 << 14)
    package static let organization = NameClasses(rawValue: 1 << 15)
    package static let acronym = NameClasses(rawValue: 1 << 16)
    package static let calendar = NameClasses(rawValue: 1 << 17)
    package static let commonWord = NameClasses(rawValue: 1 << 18)
    package static let metonym = NameClasses(rawValue: 1 << 19)
    package static let landform = NameClasses(rawValue: 1 << 20)
    /// Works, events, ideas, devices and the letters for them: names of what is no person, body or place.
    package static let thing = NameClasses(rawValue: 1 << 21)
    /// The words begin a longer entry.
    package static let prefix = NameClasses(rawValue: 1 << 31)

    /// The names that the list files use for the classes.
    package static let byName: [String: NameClasses] = [
        "male": [.maleFirstName, .firstName], "female": [.femaleFirstName, .firstName], "first": .firstName,
        "surname": .surname, "common-surname": [.commonSurname, .surname], "title": .title, "role": .role,
        "head": .organizationHead, "start": .organizationStart, "form": .legalForm, "country": .country,
        "region": .region, "large-city": [.largeCity, .city], "city": .city, "demonym": .demonym,
        "organization": .organization, "acronym": [.acronym, .organization], "calendar": .calendar,
        "word": .commonWord, "metonym": .metonym, "landform": .landform,
        "thing": .thing,
    ]
}
