import FactModel
import Testing

@testable import Quantities

struct HoldingTests {
    /// The number of each value and the text of the date that it holds at.
    private func dates(_ text: String) -> [String?] {
        let found = numbers(text, published: "2025-11-20")
        return found.filter(\.isValue).map { number in
            number.asOf.map { date in
                String(decoding: Array(text.utf8)[found[date].span.start..<found[date].span.end], as: UTF8.self)
            }
        }
    }

    @Test(arguments: [
        ("Inflation fell to 3.4% in May from 3.5% in April.", ["May", "April"]),
        ("It cancelled 65 flights on Thursday, 180 on Friday and 43 on Sunday.", ["Thursday", "Friday", "Sunday"]),
        ("Prices fell 0.1% in August after a 0.7% jump in July.", ["August", "July"]),
        ("It lost $2m, compared with a profit of $1m a year earlier.", [nil, "a year earlier"]),
        ("The figure was 30% more than in 2023.", [nil]), ("House prices were up 1.8% on a year ago.", [nil]),
        ("He spent £12m on last year's campaign.", ["last year"]),
        ("Sales of Acme were up 1.8% last year.", ["last year"]),
        ("Output should rise from 180 tonnes this year to 600 tonnes by 2028.", ["this year", "2028"]),
        ("Wages grew 4.6%, the slowest since mid-2022.", [nil]),
        ("Prices rose 2.9% in the 12 months through October.", ["October"]),
    ])
    func aNumberHoldsAtItsOwnDate(text: String, expected: [String?]) {
        #expect(dates(text) == expected)
    }
}

extension NumberFact {
    fileprivate var isValue: Bool { kind == .percent || kind == .money || kind == .cardinal || kind == .measure }
}
