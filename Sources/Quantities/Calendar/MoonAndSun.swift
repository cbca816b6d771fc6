internal import FactModel
internal import Glibc

/// Where the moon and the sun stand, to the hundredth of a degree or so: enough to tell on which day a month begins.
///
/// The series are cut from Meeus, Astronomical Algorithms (2nd ed.), chapters 25, 47 and 49. Days are Julian days.
enum MoonAndSun {
    /// Returns the instant of a new moon, counted from the first of the year 2000.
    ///
    /// - Parameter number: The number of the new moon: 0 is that of 6 January 2000.
    /// - Returns: The Julian day.
    static func newMoon(_ number: Int) -> Double {
        let k = Double(number)
        let t = k / 1236.85
        let mean = 2_451_550.09766 + 29.530588861 * k + 0.00015437 * t * t
        let sun = radians(2.5534 + 29.1053567 * k)
        let moon = radians(201.5643 + 385.81693528 * k + 0.0107582 * t * t)
        let latitude = radians(160.7108 + 390.67050284 * k)
        let e = 1 - 0.002516 * t
        return mean - 0.4072 * sin(moon) + 0.17241 * e * sin(sun) + 0.01608 * sin(2 * moon) + 0.01039
            * sin(2 * latitude)
            + 0.00739 * e * sin(moon - sun) - 0.00514 * e * sin(moon + sun) + 0.00208 * e * e * sin(2 * sun)
            - 0.00111 * sin(moon - 2 * latitude) - 0.00057 * sin(moon + 2 * latitude)
            + 0.00056 * e * sin(2 * moon + sun) - 0.00042 * sin(3 * moon)
    }

    /// Returns the number of the last new moon at or before an instant.
    static func numberOfNewMoon(before julianDay: Double) -> Int {
        var number = Int(((julianDay - 2_451_550.1) / 29.530588861).rounded(.down)) + 1
        while newMoon(number) > julianDay { number -= 1 }
        return number
    }

    /// Returns the longitude of the sun in degrees from 0 to 360, from the equinox of the date.
    static func sun(_ julianDay: Double) -> Double {
        let t = centuries(julianDay)
        let anomaly = radians(357.52911 + 35_999.05029 * t)
        return turned(
            280.46646 + 36_000.76983 * t + (1.914602 - 0.004817 * t) * sin(anomaly) + 0.019993 * sin(2 * anomaly)
                - 0.00569)
    }

    /// Returns how far the moon has run ahead of the sun, in degrees from 0 to 360.
    static func elongation(_ julianDay: Double) -> Double {
        let t = centuries(julianDay)
        let d = radians(297.8501921 + 445_267.1114034 * t)
        let sun = radians(357.5291092 + 35_999.0502909 * t)
        let moon = radians(134.9633964 + 477_198.8675055 * t)
        let f = radians(93.272095 + 483_202.0175233 * t)
        let longitude =
            218.3164477 + 481_267.88123421 * t + 6.288774 * sin(moon) + 1.274027 * sin(2 * d - moon)
            + 0.658314 * sin(2 * d) + 0.213618 * sin(2 * moon) - 0.185116 * sin(sun) - 0.114332 * sin(2 * f)
            + 0.058793 * sin(2 * d - 2 * moon) + 0.057066 * sin(2 * d - sun - moon) + 0.053322 * sin(2 * d + moon)
            + 0.045758 * sin(2 * d - sun) - 0.040923 * sin(sun - moon) - 0.03472 * sin(d) - 0.030383 * sin(sun + moon)
        return turned(longitude - self.sun(julianDay))
    }

    /// Returns the sign of the zodiac of fixed stars that the sun stands in: 0 for Aries, as Indian calendars count it.
    static func signOfSun(_ julianDay: Double) -> Int {
        // Lahiri's distance between the equinox and the first point of the fixed stars.
        let shift = 23.853 + 1.39722 * centuries(julianDay)
        return Int(turned(sun(julianDay) - shift) / 30)
    }

    /// Returns the day of an instant at some hours east of Greenwich.
    static func day(of julianDay: Double, hoursEast: Double) -> CalendarDay? {
        CalendarDay(number: Int((julianDay - 2_440_587.5 + hoursEast / 24).rounded(.down)))
    }

    /// Returns the instant of an hour of a day at some hours east of Greenwich.
    static func instant(of day: CalendarDay, hour: Double, hoursEast: Double) -> Double {
        Double(day.number) + 2_440_587.5 + (hour - hoursEast) / 24
    }

    private static func centuries(_ julianDay: Double) -> Double { (julianDay - 2_451_545) / 36_525 }

    private static func radians(_ degrees: Double) -> Double {
        degrees.truncatingRemainder(dividingBy: 360) * .pi / 180
    }

    private static func turned(_ degrees: Double) -> Double {
        let rest = degrees.truncatingRemainder(dividingBy: 360)
        return rest < 0 ? rest + 360 : rest
    }
}
