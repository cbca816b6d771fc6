internal import CNameModel

/// The weights of one pass of the name tagger: a row of sixteen small numbers, one a label, for every hashed feature,
/// and a number for every pair of labels that follow each other.
///
/// Layout, repeated for both passes: 16 × 16 transitions of 2 bytes (little-endian), then ``rows`` × 16 bytes.
package struct NameWeights: @unchecked Sendable {
    // Unchecked: the bytes are constants of the program, or owned by the trainer for as long as it uses them.

    /// The number of feature rows, a power of two.
    package static let rows = NAME_ROWS
    /// The bytes of one pass.
    package static let size = NAME_PASS_BYTES

    private let transitions: UnsafeRawPointer
    private let features: UnsafeRawPointer

    /// The weights of a pass (0 or 1) that the program carries.
    static func embedded(pass: Int) -> NameWeights { NameWeights(factdb_name_weights() + pass * size) }

    /// Weights that lie at an address.
    package init(_ bytes: UnsafeRawPointer) {
        transitions = bytes
        features = bytes + 16 * 16 * 2
    }

    /// The sum of the rows of a token's features.
    @inline(__always)
    func scores(_ active: ArraySlice<UInt32>) -> SIMD16<Int16> {
        var sum = SIMD16<Int16>(repeating: 0)
        active.withUnsafeBufferPointer { rows in
            for row in rows {
                let weights = features.loadUnaligned(fromByteOffset: Int(row) * 16, as: SIMD16<Int8>.self)
                sum &+= SIMD16<Int16>(truncatingIfNeeded: weights)
            }
        }
        return sum
    }

    /// The weight of a label after another.
    @inline(__always)
    func transition(_ before: Int, _ after: Int) -> Int32 {
        Int32(transitions.load(fromByteOffset: (before * 16 + after) * 2, as: Int16.self))
    }
}
