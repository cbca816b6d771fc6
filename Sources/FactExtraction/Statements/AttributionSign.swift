/// A named sign of an attribution, such as `opens=that` or `lemma=say rule=subject-cue-that`.
///
/// It is kept in pieces: many are weighed for each statement, and hardly one is ever shown.
struct AttributionSign: ExpressibleByStringLiteral, Sendable {
    private let pieces: (String, String, String, String, String, String)

    /// Makes a sign of its pieces.
    init(
        _ first: String, _ second: String, _ third: String = "", _ fourth: String = "", _ fifth: String = "",
        _ sixth: String = ""
    ) {
        pieces = (first, second, third, fourth, fifth, sixth)
    }

    init(stringLiteral name: String) { self.init(name, "") }

    /// The sign in one piece.
    var name: String { pieces.0 + pieces.1 + pieces.2 + pieces.3 + pieces.4 + pieces.5 }

    /// Spells the sign.
    ///
    /// - Parameter buffer: Room for it.
    /// - Returns: Its bytes in the buffer; `nil` when it is longer.
    func bytes(in buffer: UnsafeMutableBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>? {
        var end = 0
        func add(_ piece: String) -> Bool {
            let count = piece.utf8.count
            guard end + count <= buffer.count else { return false }
            // An empty buffer has no address to write to.
            if count > 0 { _ = UnsafeMutableBufferPointer(rebasing: buffer[end...]).initialize(from: piece.utf8) }
            end += count
            return true
        }
        guard add(pieces.0), add(pieces.1), add(pieces.2), add(pieces.3), add(pieces.4), add(pieces.5) else {
            return nil
        }
        return UnsafeBufferPointer(rebasing: buffer[..<end])
    }
}
