internal import CSyntaxModel

/// The network's states of the tokens of a batch, for as long as an observer looks at them.
struct SyntaxStates: ~Copyable {
    /// The tokens.
    let tokens: Range<Int>
    private let workspace: OpaquePointer

    init(tokens: Range<Int>, workspace: OpaquePointer) {
        self.tokens = tokens
        self.workspace = workspace
    }

    /// The state of a token, ``SyntaxAnalyzer/stateSize`` bytes.
    func state(of token: Int) -> UnsafeRawBufferPointer {
        let size = SyntaxAnalyzer.stateSize
        guard let states = syntax_states(workspace) else { return UnsafeRawBufferPointer(start: nil, count: 0) }
        return UnsafeRawBufferPointer(start: states + (token - tokens.lowerBound) * size, count: size)
    }

    /// Sums the states of some of the tokens by weights.
    ///
    /// - Parameters:
    ///   - tokens: The tokens.
    ///   - weights: The weights, laid out for the network.
    ///   - outputs: How many sums each token has, a multiple of 16.
    ///   - body: Takes each token with its sums.
    func sum(
        _ tokens: [Int], by weights: UnsafePointer<Int8>, outputs: Int,
        _ body: (_ token: Int, _ sums: UnsafePointer<Int32>) -> Void
    ) {
        let places = tokens.map { Int32($0 - self.tokens.lowerBound) }
        guard let sums = syntax_sums(workspace, weights, Int32(outputs), places, Int32(places.count)) else { return }
        for (place, token) in tokens.enumerated() { body(token, sums + place * outputs) }
    }
}
