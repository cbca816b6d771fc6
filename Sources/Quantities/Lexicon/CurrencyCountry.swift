/// The currencies that a country's papers mean where several share a sign or a name.
package enum CurrencyCountry: Hashable, Sendable {
    case australia
    case canada
    case hongKong
    case india
    case kenya
    case newZealand
    case pakistan
    case singapore
    case southAfrica
    case sriLanka
    case tanzania
    case uganda
    case unitedKingdom

    /// Finds the country by the end of a web address, or by the place a story is datelined in.
    ///
    /// - Parameters:
    ///   - url: The address that the article was published at.
    ///   - place: The place in its dateline.
    package init?(url: String?, place: String?) {
        if let country = url.flatMap(Self.byDomain) {
            self = country
        } else if let country = place.flatMap({ Self.byCity[$0.lowercased()] }) {
            self = country
        } else {
            return nil
        }
    }

    /// What a currency read as the best known of its name is in this country.
    func currency(for code: String) -> String { Self.local[self]?[code] ?? code }

    private static func byDomain(_ url: String) -> CurrencyCountry? {
        let host = url.split(separator: "/", omittingEmptySubsequences: true).first { $0.contains(".") } ?? ""
        return domains[String(host.split(separator: ".").last ?? "").lowercased()]
    }

    private static let local: [CurrencyCountry: [String: String]] = [
        .australia: ["USD": "AUD"], .canada: ["USD": "CAD"], .newZealand: ["USD": "NZD"], .singapore: ["USD": "SGD"],
        .hongKong: ["USD": "HKD"], .uganda: ["KES": "UGX"], .tanzania: ["KES": "TZS"], .pakistan: ["INR": "PKR"],
        .sriLanka: ["INR": "LKR"],
    ]
    private static let domains: [String: CurrencyCountry] = [
        "au": .australia, "ca": .canada, "nz": .newZealand, "sg": .singapore, "hk": .hongKong, "ug": .uganda,
        "tz": .tanzania, "pk": .pakistan, "lk": .sriLanka, "ke": .kenya, "in": .india, "za": .southAfrica,
        "uk": .unitedKingdom,
    ]
    private static let byCity: [String: CurrencyCountry] = [
        "sydney": .australia, "melbourne": .australia, "canberra": .australia, "brisbane": .australia,
        "perth": .australia, "adelaide": .australia, "ottawa": .canada, "toronto": .canada, "montreal": .canada,
        "vancouver": .canada, "calgary": .canada, "wellington": .newZealand, "auckland": .newZealand,
        "christchurch": .newZealand, "singapore": .singapore, "hong kong": .hongKong, "kampala": .uganda,
        "dar es salaam": .tanzania, "dodoma": .tanzania, "islamabad": .pakistan, "karachi": .pakistan,
        "lahore": .pakistan, "colombo": .sriLanka, "nairobi": .kenya, "new delhi": .india, "mumbai": .india,
        "johannesburg": .southAfrica, "cape town": .southAfrica, "london": .unitedKingdom,
    ]
}
