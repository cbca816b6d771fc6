/// The short forms under which texts name a few countries besides their full names.
public enum CountryName {
    private static let fullNames: [String: String] = [
        "us": "United States", "u.s.": "United States", "usa": "United States", "u.s": "United States",
        "u.s.a.": "United States", "united states of america": "United States", "america": "United States",
        "uk": "United Kingdom", "u.k.": "United Kingdom", "u.k": "United Kingdom", "uae": "United Arab Emirates",
        "drc": "DR Congo",
        "britain": "United Kingdom", "great britain": "United Kingdom",
    ]

    /// Returns the full name of a country for a short form of it in lower case, or `nil` when it is none.
    public static func full(ofShort form: String) -> String? { fullNames[form] }
}
