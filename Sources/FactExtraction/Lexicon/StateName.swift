import Linguistics

/// The short forms in which American papers print states: `Mass.`, `N.J.`.
///
/// Those of New York and Washington are left out, since their full names mean the cities as a rule.
enum StateName {
    /// Returns the full name of a state, or `nil` when a printed name is no short form.
    static func full(ofShort name: String) -> String? { name.utf8.last == UInt8(ascii: ".") ? names[name] : nil }

    private static let names: WordTable<String> = [
        "Ala.": "Alabama", "Ariz.": "Arizona", "Ark.": "Arkansas", "Calif.": "California", "Colo.": "Colorado",
        "Conn.": "Connecticut", "Del.": "Delaware", "Fla.": "Florida", "Ga.": "Georgia", "Ill.": "Illinois",
        "Ind.": "Indiana", "Kan.": "Kansas", "Ky.": "Kentucky", "La.": "Louisiana", "Md.": "Maryland",
        "Mass.": "Massachusetts", "Mich.": "Michigan", "Minn.": "Minnesota", "Miss.": "Mississippi", "Mo.": "Missouri",
        "Mont.": "Montana", "N.C.": "North Carolina", "N.D.": "North Dakota", "N.H.": "New Hampshire",
        "N.J.": "New Jersey", "N.M.": "New Mexico", "Neb.": "Nebraska", "Nev.": "Nevada",
        "Okla.": "Oklahoma", "Ore.": "Oregon", "Pa.": "Pennsylvania", "R.I.": "Rhode Island", "S.C.": "South Carolina",
        "S.D.": "South Dakota", "Tenn.": "Tennessee", "Tex.": "Texas", "Va.": "Virginia", "Vt.": "Vermont",
        "W.Va.": "West Virginia", "W. Va.": "West Virginia", "Wis.": "Wisconsin",
        "Wyo.": "Wyoming",
    ]
}
