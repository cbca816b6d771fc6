/// Text made of a file's bytes: valid UTF-8 without NUL, and where it came from.
struct DecodedText: Equatable {
    /// The text, with `\n` as its only line end and without a byte order mark.
    var text: String
    /// The encoding the bytes were taken for: `utf-8`, `utf-16le`, `utf-16be` or `windows-1252`.
    var encoding: String
}
