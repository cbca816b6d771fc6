internal import CZlib

/// Inflates gzip members one after the other (RFC 1952), or one bare stream (RFC 1951), with zlib.
///
/// The state lives at an address of its own, as zlib keeps a pointer back to it.
final class Inflater {
    /// What stands around the compressed bytes.
    enum Wrapping {
        /// Header and trailer of gzip.
        case gzip
        /// Nothing.
        case none
    }

    /// What an amount of input led to.
    enum Outcome {
        /// All input was used, or the output is full; there may be more.
        case more
        /// A member, or the stream, is complete; what is left of the input lies behind it.
        case memberEnd
        /// The input is not valid from here on.
        case damaged
    }

    private let stream: UnsafeMutablePointer<z_stream>
    private var isOpen: Bool

    /// Makes an inflater at the start of a member, or of a stream.
    init(_ wrapping: Wrapping) {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        isOpen =
            switch wrapping {
            case .gzip: factdb_inflate_gzip_init(stream) == Z_OK
            case .none: factdb_inflate_raw_init(stream) == Z_OK
            }
    }

    deinit {
        if isOpen { inflateEnd(stream) }
        stream.deinitialize(count: 1)
        stream.deallocate()
    }

    /// Goes on at the start of another member.
    func reset() { _ = inflateReset(stream) }

    /// Inflates input and takes what was used off it.
    ///
    /// - Parameters:
    ///   - input: Compressed bytes.
    ///   - output: Where inflated bytes are appended.
    ///   - limit: The most bytes to append.
    /// - Returns: What it led to.
    func inflate(_ input: inout ArraySlice<UInt8>, into output: inout [UInt8], atMost limit: Int) -> Outcome {
        guard isOpen else { return .damaged }
        let before = output.count
        output.append(contentsOf: repeatElement(0, count: limit))
        var code: Int32 = Z_OK
        var left = 0
        var room = 0
        input.withUnsafeBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                stream.pointee.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
                stream.pointee.avail_in = UInt32(source.count)
                stream.pointee.next_out = target.baseAddress.map { $0 + before }
                stream.pointee.avail_out = UInt32(limit)
                code = CZlib.inflate(stream, Z_NO_FLUSH)
                left = Int(stream.pointee.avail_in)
                room = Int(stream.pointee.avail_out)
            }
        }
        output.removeLast(room)
        input = input.suffix(left)
        switch code {
        case Z_STREAM_END: return .memberEnd
        case Z_OK, Z_BUF_ERROR: return .more
        default: return .damaged
        }
    }
}
