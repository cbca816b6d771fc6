/// The version of the extraction: facts of equal articles by equal versions are equal.
public enum EngineVersion {
    /// The version, as semantic versioning writes it.
    public static let current = "0.1.0"
}
