import ArgumentParser
import FactStore

/// Turns errors of the layers below into a message on standard error and an exit code.
enum Failure {
    /// Runs something, and ends the program as documented when it throws.
    ///
    /// - Parameters:
    ///   - mode: How results are printed; in JSON, a program that reads them gets the error as an object too.
    ///   - body: What to run.
    /// - Returns: What it returns.
    /// - Throws: The exit code.
    static func explained<Value>(in mode: OutputMode? = nil, _ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let error as ExitCode {
            throw error
        } catch {
            if mode == .json, !isTold(error) {
                var output = StandardStream.output
                output.writeLine("{" + JSONText.error(error, code: status(of: error)) + "}")
            }
            var diagnostics = Diagnostics()
            diagnostics.report("\(error)")
            throw status(of: error).exitCode
        }
    }

    /// Whether the result itself tells of the error.
    private static func isTold(_ error: any Error) -> Bool {
        if case ResultPrinter.Fault.interrupted = error { true } else { false }
    }

    /// The exit code for an error.
    static func status(of error: any Error) -> ExitStatus {
        switch error {
        case ResultPrinter.Fault.interrupted(let cause): status(of: cause)
        case FactStoreError.missing, FactStoreError.cannotRead: .missingInput
        case FactStoreError.cannotOpen, is TableFiles.Fault: .cannotWrite
        case FactStoreError.unknownParameter, FactStoreError.emptyPath, FactStoreError.noSearchableWords,
            FactStoreError.tooManyWords, FactStoreError.missingValue, FactStoreError.valueWithoutParameter:
            .usage
        case is Question.Fault, is ResultPrinter.Fault, is Chart.Fault, is ParameterValues.Fault: .usage
        case FactStoreError.noSuchRow, FactStoreError.noSuchQuery, FactStoreError.unknownName,
            FactStoreError.noSuchEntity, FactStoreError.noSuchSpeaker, FactStoreError.noSuchForm,
            FactStoreError.notInArticle, FactStoreError.noSuchCorrection, FactStoreError.undoneAlready,
            FactStoreError.sameEntity:
            .failure
        case FactStoreError.ambiguousEntity, FactStoreError.unusableName: .usage
        case is CorrectionJSON.Fault: .badInput
        case is UnreadableFile: .missingInput
        case is FactStoreError: .badInput
        case let error as SQLiteError: error.isWriteFailure ? .cannotWrite : .badInput
        default: .internalFault
        }
    }
}
