/// A unit of measurement: its singular English name and the dimension it measures.
struct MeasureUnit: Hashable, Sendable {
    /// The name: `kilometre`, `square kilometre`, `kilometre per hour`.
    var name: String
    /// The dimension: `length`, `area`, `speed`, `time`.
    var kind: String

    /// The unit that counts this one by another: metres by seconds are a speed.
    func per(_ other: MeasureUnit) -> MeasureUnit {
        let dimension =
            switch (kind, other.kind) {
            case ("length", "time"): "speed"
            case ("speed", "time"): "acceleration"
            case ("data", "time"): "data rate"
            case ("energy", "time"): "power"
            case ("mass", "volume"), ("mass", "length"): "density"
            case ("force", "area"), ("mass", "area"): "pressure"
            case ("volume", "time"), ("mass", "time"): "flow"
            default: "rate"
            }
        return MeasureUnit(name: name + " per " + other.name, kind: dimension)
    }
}
