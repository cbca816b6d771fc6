/// Decodes base64 and quoted-printable (RFC 2045); what is not valid is passed over.
enum TransferEncoding {
    /// Returns the bytes that encoded bytes stand for.
    static func decoded(_ bytes: some Sequence<UInt8>, _ encoding: String?) -> [UInt8] {
        switch encoding?.lowercased() {
        case "base64": base64(bytes)
        case "quoted-printable": quotedPrintable(Array(bytes), underscoreIsSpace: false)
        default: Array(bytes)
        }
    }

    static func base64(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var bits: UInt32 = 0
        var count = 0
        for byte in bytes {
            let value: UInt32
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = UInt32(byte) - 65
            case UInt8(ascii: "a")...UInt8(ascii: "z"): value = UInt32(byte) - 71
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = UInt32(byte) + 4
            case UInt8(ascii: "+"), UInt8(ascii: "-"): value = 62
            case UInt8(ascii: "/"), UInt8(ascii: "_"): value = 63
            default: continue
            }
            bits = bits << 6 | value
            count += 6
            if count >= 8 {
                count -= 8
                result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        return result
    }

    static func quotedPrintable(_ bytes: [UInt8], underscoreIsSpace: Bool) -> [UInt8] {
        var result: [UInt8] = []
        var index = 0
        func digit(_ at: Int) -> UInt8? {
            guard at < bytes.count, let value = Character(Unicode.Scalar(bytes[at])).hexDigitValue else { return nil }
            return UInt8(value)
        }
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == UInt8(ascii: "_"), underscoreIsSpace {
                result.append(0x20)
            } else if byte != UInt8(ascii: "=") {
                result.append(byte)
            } else if let high = digit(index), let low = digit(index + 1) {
                result.append(high << 4 | low)
                index += 2
            } else {
                // A soft line break.
                while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 || bytes[index] == 0x0D {
                    index += 1
                }
                if index < bytes.count, bytes[index] == 0x0A { index += 1 }
            }
        }
        return result
    }
}
