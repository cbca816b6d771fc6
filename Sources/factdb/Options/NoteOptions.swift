import ArgumentParser

/// Why a correction is made.
struct NoteOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Why; kept with the correction.", valueName: "words"))
    var note: String?
}
