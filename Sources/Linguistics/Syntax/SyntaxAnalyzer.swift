internal import CSyntaxModel

/// Sees the network's states of the tokens of a batch.
typealias SyntaxObserver = (_ states: borrowing SyntaxStates) -> Void

/// Tags and parses sentences: a small network reads batches of them, then the best tree is found sentence by sentence.
///
/// The work is linear in the text: sentences longer than ``longestSentence`` are read in pieces, and the roots of the
/// later pieces hang on the first one's.
struct SyntaxAnalyzer: ~Copyable {
    /// The bytes of a token's state in the network: 1 to 127, 64 is zero.
    static let stateSize = Int(SYNTAX_WIDTH)

    /// The most tokens of a sentence that are read at once.
    static let longestSentence = Int(SYNTAX_LONGEST)

    private let workspace: OpaquePointer
    private let scores: UnsafeMutablePointer<Float>
    private let columns: UnsafeMutablePointer<Int32>
    private let batchTokens: UnsafeMutablePointer<syntax_token>
    private let batchHeads: UnsafeMutablePointer<Int32>
    private let batchLabels: UnsafeMutablePointer<UInt8>

    /// Makes an analyzer with the fastest code that the processor runs.
    init() {
        guard let workspace = syntax_workspace_take(syntax_best_kernel()) else {
            // Nothing but memory can be missing, and without it Swift's own allocations end the program too.
            fatalError("There is no memory for the network of tags and trees.")
        }
        self.init(workspace: workspace)
    }

    /// Makes an analyzer that calculates with certain code, or nil when the processor cannot run it; the results are the
    /// same.
    init?(kernel: syntax_kernel) {
        guard let workspace = syntax_workspace_take(kernel) else { return nil }
        self.init(workspace: workspace)
    }

    private init(workspace: OpaquePointer) {
        self.workspace = workspace
        // The scores are written a vector at a time.
        let capacity = Int(SYNTAX_LONGEST * SYNTAX_ARC_STRIDE)
        scores = UnsafeMutableRawPointer.allocate(byteCount: capacity * MemoryLayout<Float>.stride, alignment: 64)
            .bindMemory(to: Float.self, capacity: capacity)
        columns = .allocate(capacity: Int(SYNTAX_LONGEST))
        batchTokens = .allocate(capacity: Int(SYNTAX_BATCH))
        batchHeads = .allocate(capacity: Int(SYNTAX_BATCH))
        batchLabels = .allocate(capacity: Int(SYNTAX_BATCH))
    }

    deinit {
        syntax_workspace_give_back(workspace)
        scores.deallocate()
        columns.deallocate()
        batchTokens.deallocate()
        batchHeads.deallocate()
        batchLabels.deallocate()
    }

    /// Fills tags, heads and relations.
    ///
    /// - Parameters:
    ///   - tokens: The tokens; their bytes lie inside `text`.
    ///   - sentences: The sentences as token indices, in order and covering all tokens.
    ///   - text: The text's bytes.
    ///   - observer: Sees the network's last states, a batch at a time.
    func analyze(
        _ tokens: inout [Token], sentences: [Range<Int>], text: UnsafeBufferPointer<UInt8>,
        observer: SyntaxObserver? = nil
    ) {
        guard let bytes = text.baseAddress else { return }
        var starts: [Int32] = []
        var batch = 0..<0
        tokens.withUnsafeMutableBufferPointer { tokens in
            for sentence in sentences where !sentence.isEmpty {
                var first = sentence.lowerBound
                while first < sentence.upperBound {
                    let last = min(first + Self.longestSentence, sentence.upperBound)
                    if !starts.isEmpty && last - batch.lowerBound > Int(SYNTAX_BATCH) {
                        analyze(batch, starts: starts, of: tokens, text: bytes, observer)
                        starts.removeAll(keepingCapacity: true)
                    }
                    if starts.isEmpty { batch = first..<first }
                    starts.append(Int32(first - batch.lowerBound))
                    for index in first..<last {
                        let token = tokens[index]
                        let isFirst = index == sentence.lowerBound
                        batchTokens[index - batch.lowerBound] = syntax_token(
                            start: token.start, length: token.end - token.start, is_first_in_sentence: isFirst,
                            follows_space: isFirst || token.followsSpace,
                            precedes_space: index + 1 == sentence.upperBound || tokens[index + 1].followsSpace)
                    }
                    batch = batch.lowerBound..<last
                    first = last
                }
            }
            if !starts.isEmpty { analyze(batch, starts: starts, of: tokens, text: bytes, observer) }
            for sentence in sentences where sentence.count > Self.longestSentence { join(sentence, of: tokens) }
        }
    }

    /// Analyzes one batch of pieces that follow each other.
    private func analyze(
        _ batch: Range<Int>, starts: [Int32], of tokens: UnsafeMutableBufferPointer<Token>, text: UnsafePointer<UInt8>,
        _ observer: SyntaxObserver?
    ) {
        let count = Int32(batch.count)
        let bounds = starts + [count]
        syntax_encode(workspace, text, batchTokens, count, bounds, Int32(starts.count), batchLabels)
        for offset in 0..<batch.count {
            tokens[batch.lowerBound + offset].tag = Tag(rawValue: batchLabels[offset]) ?? .nn
        }
        observer?(SyntaxStates(tokens: batch, workspace: workspace))
        for (first, end) in zip(bounds, bounds.dropFirst()) {
            let length = Int(end - first)
            syntax_arcs(workspace, first, end - first, scores, columns)
            let heads = UnsafeMutableBufferPointer(start: columns, count: length)
            if !TreeDecoder.isTree(heads) {
                TreeDecoder.decode(scores, stride: Int(SYNTAX_ARC_STRIDE), into: heads)
            }
            for (offset, head) in heads.enumerated() {
                batchHeads[Int(first) + offset] = head == length ? -1 : first + head
            }
        }
        syntax_labels(workspace, batchHeads, count, batchLabels)
        for offset in 0..<batch.count {
            let head = batchHeads[offset]
            tokens[batch.lowerBound + offset].head = head < 0 ? -1 : Int32(batch.lowerBound) + head
            tokens[batch.lowerBound + offset].relation = Relation(rawValue: batchLabels[offset]) ?? .dep
        }
    }

    /// Hangs the roots of a long sentence's later pieces on the first one's.
    private func join(_ sentence: Range<Int>, of tokens: UnsafeMutableBufferPointer<Token>) {
        var root: Int32?
        for index in sentence where tokens[index].head < 0 {
            if let root {
                tokens[index].head = root
                tokens[index].relation = .parataxis
            } else {
                root = Int32(index)
            }
        }
    }
}
