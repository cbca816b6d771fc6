/// What is wrong with a record, as a clause, and where in it.
struct RecordFault: Error {
    let reason: String
    /// The byte offset in the record.
    var offset: Int?
}
