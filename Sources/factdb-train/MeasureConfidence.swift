import FactExtraction
import FactModel
import FoundationEssentials

/// Tells how often statements of each confidence are right: `factdb-train reliability WEIGHTS.tsv QUOTES.jsonl`.
///
/// Quotes that the weights were not trained on tell the truth.
struct MeasureConfidence {
    private let extractor: Extractor

    init(table: String) {
        extractor = Extractor(model: AttributionModel(table: table))
    }

    /// Returns one line for each tenth: how many statements, their mean confidence, and the share that is right.
    func table(of path: String) throws -> String {
        var buckets = [(count: Int, confidence: Double, right: Double)](repeating: (0, 0, 0), count: 10)
        for annotated in try AnnotatedQuotes.read(path) {
            let words = AnnotatedWords(annotated)
            for statement in extractor.facts(of: annotated.article).statements where statement.nestedIn == nil {
                guard
                    let right = words.agree(
                        on: statement.fragments.map(\.range), source: statement.source?.span.range)
                else { continue }
                let bucket = min(9, Int(statement.confidence * 10))
                buckets[bucket].count += 1
                buckets[bucket].confidence += statement.confidence
                buckets[bucket].right += right
            }
        }
        var lines = ["confidence\tstatements\tmean\tright"]
        for (index, bucket) in buckets.enumerated() where bucket.count > 0 {
            let count = Double(bucket.count)
            let (mean, right) = (bucket.confidence / count, bucket.right / count)
            lines.append("0.\(index)\t\(bucket.count)\t\(hundredths(mean))\t\(hundredths(right))")
        }
        return lines.joined(separator: "\n")
    }

    private func hundredths(_ number: Double) -> Double { (number * 100).rounded() / 100 }
}
