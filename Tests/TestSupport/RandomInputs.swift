import Glibc

/// How many random inputs a property is tried on.
public enum RandomInputs {
    /// Returns the usual number, times `FACTDB_RANDOM_TIMES` where that is set, to try more by hand than every run does.
    public static func count(_ usual: Int) -> Int {
        guard let value = getenv("FACTDB_RANDOM_TIMES"), let times = Int(String(cString: value)), times > 0 else {
            return usual
        }
        return usual * times
    }
}
