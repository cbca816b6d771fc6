import ArgumentParser
import FactStore

/// Turns errors of the layers below into a message on standard error and an exit code.
enum Failure {
    /// Runs something, and ends the program as documented when it throws.
    static func explained<Value>(_ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let error as ExitCode {
            throw error
        } catch {
            var diagnostics = Diagnostics()
            diagnostics.report("\(error)")
            throw status(of: error).exitCode
        }
    }

    private static func status(of error: any Error) -> ExitStatus {
        switch error {
        case FactStoreError.missing: .missingInput
        case FactStoreError.cannotOpen: .cannotWrite
        case FactStoreError.unknownParameter, FactStoreError.emptyPath, FactStoreError.noSearchableWords: .usage
        case is Question.Fault, is ResultPrinter.Fault: .usage
        case FactStoreError.noSuchStatement, FactStoreError.noSuchEntity, FactStoreError.noSuchSpeaker,
            FactStoreError.noSuchForm, FactStoreError.notInArticle, FactStoreError.noSuchCorrection,
            FactStoreError.undoneAlready, FactStoreError.sameEntity:
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
