import FactModel
import Linguistics

extension Cast {
    /// What tells a person's gender, the surer the later.
    enum GenderEvidence: Int, CaseIterable, Sendable {
        case nothing
        /// The only name that the article gives, which is a surname too: `Allen`.
        case surname
        /// The only name that the article gives, and no surname: `Michelle`.
        case bareName
        case givenName
        case pronoun
        /// A title or a description: `Mrs`, `an actress`.
        case description
    }

    /// Returns the only person of a surname, whose first name tells the other gender than a title does, where no pronoun of
    /// that gender stands in the text: many first names are a man's here and a woman's there.
    mutating func onlyBearer(of key: PeopleIndex.Key, titled gender: Person.Gender, _ words: Words) -> Int? {
        guard key.words.count == 1, let person = peopleByName.onlyBearer(of: key.surname),
            genderEvidence[person] == .givenName
        else { return nil }
        let isNamed = hasPronoun[gender] ?? words.lower.contains(where: Self.pronouns(but: gender).contains)
        hasPronoun[gender] = isNamed
        return isNamed ? nil : person
    }

    private static func pronouns(but gender: Person.Gender) -> WordSet {
        gender == .male ? ["she", "her", "hers", "herself"] : ["he", "him", "his", "himself"]
    }
}
