/// The key of an entity in its parts: the normalised name, and what tells it from others of that name.
///
/// `michael jordan (sport)` is the Michael Jordan of that walk of life. Which of these labels the rules need changes with
/// the articles that come, so a correction holds all that are known of whom it means, and finds them again by what fits.
struct EntityKey: Hashable {
    /// The normalised name.
    var base: String
    /// The names between first name and surname.
    var middle = ""
    /// The walk of life.
    var field: RoleField?
    /// A person's gender.
    var gender = ""
    /// Whether a correction keeps it from being joined with others by the rules.
    var isApart = false

    private static let apart = "apart"

    /// Returns the key of what a correction keeps from being joined with others.
    static func apart(_ key: String) -> String {
        var key = EntityKey(key)
        key.isApart = true
        return key.text
    }

    private static let genders: Set<String> = ["female", "male"]

    /// Makes the key of a name alone.
    init(base: String) { self.base = base }

    /// Takes a key apart.
    init(_ text: String) {
        var rest = text[...]
        var labels: [String] = []
        while rest.hasSuffix(")"), let start = rest.lastIndex(of: "("), start != rest.startIndex {
            let before = rest.index(before: start)
            guard rest[before] == " " else { break }
            labels.append(String(rest[rest.index(after: start)...].dropLast()))
            rest = rest[..<before]
        }
        base = String(rest)
        for label in labels {
            if label == Self.apart {
                isApart = true
            } else if let field = RoleField(rawValue: label) {
                self.field = field
            } else if Self.genders.contains(label) {
                gender = label
            } else {
                middle = label
            }
        }
    }

    /// The key as rows hold it.
    var text: String {
        ([base]
            + [middle, field?.rawValue ?? "", gender, isApart ? Self.apart : ""].filter { !$0.isEmpty }
            .map { "(\($0))" }).joined(separator: " ")
    }

    /// How many labels it has that a telling can bear out.
    var labelCount: Int { (middle.isEmpty ? 0 : 1) + (field == nil ? 0 : 1) + (gender.isEmpty ? 0 : 1) }

    /// Whether two keys of one name can mean one person: no label of one speaks against the other's.
    func agrees(with other: EntityKey) -> Bool {
        (field == nil || other.field == nil || field == other.field)
            && (gender.isEmpty || other.gender.isEmpty || gender == other.gender)
            && (base != other.base || PersonName.areCompatible(Self.words(middle), Self.words(other.middle)))
    }

    /// How many labels of this key a telling bears out.
    func evidence(in telling: PersonProfile) -> Int {
        (field.map { telling.fields.contains($0) ? 1 : 0 } ?? 0)
            + (!gender.isEmpty && telling.gender == gender ? 1 : 0)
            + (!middle.isEmpty && !telling.middle.isEmpty
                && PersonName.areCompatible(Self.words(middle), telling.name.middle) ? 1 : 0)
    }

    private static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
}
