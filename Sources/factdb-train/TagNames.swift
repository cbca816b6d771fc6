import FoundationEssentials
internal import Linguistics

/// Prints the names in texts as JSON lines with offsets in code points, to measure weights before they are embedded.
struct TagNames {
    private struct Record: Decodable {
        var id: String
        var text: String
    }

    private struct Output: Encodable {
        struct Name: Encodable {
            var start: Int
            var end: Int
            var type: String
        }

        var id: String
        var entities: [Name]
    }

    private let weights: [UInt8]

    /// Reads the weights of both passes.
    init(weights path: String) throws {
        weights = try TrainingFile.bytes(of: path)
        guard weights.count == 2 * NameWeights.size else {
            throw TrainingProblem.wrongSize(path, bytes: weights.count, expected: 2 * NameWeights.size)
        }
    }

    func tag(_ path: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        try weights.withUnsafeBytes { bytes in
            guard let address = bytes.baseAddress else { return }
            let passes = [NameWeights(address), NameWeights(address + NameWeights.size)]
            let annotator = Annotator(nameTagger: NameTagger(lexicon: .embedded, head: .embedded, weights: passes))
            for record in try TrainingFile.records(of: path, as: Record.self, take: { $0 }) {
                let annotated = annotator.annotate(Array(record.text.utf8))
                let output = Output(id: record.id, entities: names(annotated))
                print(String(decoding: try encoder.encode(output), as: UTF8.self))
            }
        }
    }

    private func names(_ text: AnnotatedText) -> [Output.Name] {
        var characters: [Int] = []
        var count = 0
        for byte in text.utf8 {
            characters.append(count)
            if byte & 0xC0 != 0x80 { count += 1 }
        }
        // The offset of a character is how many begin before it.
        characters.append(count)
        return text.names.map { name in
            let start = text.tokens[name.tokens.lowerBound].range.lowerBound
            let end = text.tokens[name.tokens.upperBound - 1].range.upperBound
            return Output.Name(start: characters[start], end: characters[end], type: "\(name.kind)")
        }
    }
}
