import FoundationEssentials

/// Reads and writes the trainer's files; what is wrong with one is told by its path and line.
enum TrainingFile {
    /// Returns all bytes of a file.
    static func bytes(of path: String) throws -> [UInt8] {
        do {
            return try Array(Data(contentsOf: URL(filePath: path)))
        } catch {
            throw TrainingProblem.unreadable(path)
        }
    }

    /// Returns a file's text.
    static func text(of path: String) throws -> String { String(decoding: try bytes(of: path), as: UTF8.self) }

    /// Returns the objects of a file of JSON lines, by a function that takes over what was decoded.
    ///
    /// - Parameters:
    ///   - path: Where the file is.
    ///   - type: What a line holds.
    ///   - take: Makes the result of what a line holds; what it throws is told with the line's place.
    /// - Returns: The results in the order of the lines.
    /// - Throws: A ``TrainingProblem`` that names the file, and the line where one is to blame.
    static func records<Record: Decodable, Result>(
        of path: String, as type: Record.Type, take: (Record) throws -> Result
    ) throws -> [Result] {
        let decoder = JSONDecoder()
        var results: [Result] = []
        let lines = try bytes(of: path).split(separator: 0x0A, omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where !line.isEmpty {
            do {
                results.append(try take(decoder.decode(type, from: Data(line))))
            } catch let problem as LineProblem {
                throw TrainingProblem.badLine(path, line: index + 1, reason: problem.reason)
            } catch {
                throw TrainingProblem.badLine(path, line: index + 1, reason: reason(of: error))
            }
        }
        return results
    }

    /// Writes a file.
    static func write(_ bytes: some Sequence<UInt8>, to path: String) throws {
        do {
            try Data(bytes).write(to: URL(filePath: path))
        } catch {
            throw TrainingProblem.unwritable(path)
        }
    }

    private static func reason(of error: any Error) -> String {
        switch error {
        case DecodingError.keyNotFound(let key, _): "it has no “\(key.stringValue)”"
        case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
            "“\(context.codingPath.map(\.stringValue).joined(separator: "."))” is of another sort"
        default: "it is no JSON object"
        }
    }
}

/// What is wrong with a line's content.
struct LineProblem: Error {
    let reason: String

    init(_ reason: String) { self.reason = reason }
}
