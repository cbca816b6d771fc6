internal import CLibXML2

/// Reads HTML and XML with libxml2 (<https://gitlab.gnome.org/GNOME/libxml2>) into a flat tree.
enum MarkupParser {
    /// Where a document stops to be well-formed.
    struct Fault: Hashable {
        /// The byte offset in the document.
        var offset: Int
        /// What is wrong, as libxml2 says it.
        var reason: String
    }

    /// Reads a web page; whatever the text is, it gives a tree.
    ///
    /// - Parameter utf8: Valid UTF-8 without NUL.
    /// - Returns: The tree; what nests deeper than 4000 elements, and all behind it, is not in it.
    static func html(_ utf8: [UInt8]) -> MarkupTree {
        let builder = MarkupTreeBuilder(names: HTMLTag.allNames)
        var events = events(for: builder)
        utf8.withUnsafeBytes { bytes in
            let base = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
            if let base, !bytes.isEmpty { _ = factdb_read_html(base, Int32(clamping: bytes.count), &events) }
        }
        var tree = builder.finish()
        tree.isCut = events.is_too_deep != 0
        return tree
    }

    /// Reads a document of XML, as far as it goes.
    ///
    /// - Returns: The tree, and where the document is not well-formed.
    static func xml(_ bytes: [UInt8]) -> (tree: MarkupTree, fault: Fault?) {
        let builder = MarkupTreeBuilder(names: HTMLTag.allNames)
        var events = events(for: builder)
        var fault = factdb_markup_fault()
        fault.offset = -1
        bytes.withUnsafeBytes { bytes in
            let base = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
            if let base, !bytes.isEmpty { _ = factdb_read_xml(base, Int32(clamping: bytes.count), &events, &fault) }
        }
        guard fault.offset >= 0 else { return (builder.finish(), nil) }
        let reason = withUnsafeBytes(of: fault.reason) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
        let clause = reason.folded.map { $0.prefix(1).lowercased() + $0.dropFirst() } ?? "it is not well-formed XML"
        return (builder.finish(), Fault(offset: Int(fault.offset), reason: clause))
    }

    /// Makes libxml2 ready, once for all threads: two that come to it first at the same time can wait for each other for
    /// ever (<https://gitlab.gnome.org/GNOME/libxml2/-/wikis/Thread-safety>).
    private static let library: Void = xmlInitParser()

    private static func events(for builder: MarkupTreeBuilder) -> factdb_markup_events {
        _ = library
        return factdb_markup_events(
            receiver: Unmanaged.passUnretained(builder).toOpaque(),
            start: { receiver, name, attributes in
                guard let receiver, let name else { return }
                Unmanaged<MarkupTreeBuilder>.fromOpaque(receiver).takeUnretainedValue().start(name, attributes)
            },
            end: { receiver, name in
                guard let receiver, let name else { return }
                Unmanaged<MarkupTreeBuilder>.fromOpaque(receiver).takeUnretainedValue().end(name)
            },
            text: { receiver, bytes, count in
                guard let receiver, let bytes else { return }
                Unmanaged<MarkupTreeBuilder>.fromOpaque(receiver).takeUnretainedValue()
                    .text(UnsafeBufferPointer(start: bytes, count: Int(count)))
            },
            parser: nil, depth: 0, is_too_deep: 0)
    }
}
