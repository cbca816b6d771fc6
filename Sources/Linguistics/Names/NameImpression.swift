/// What the network of tags and trees makes of a token: the label that suits its state best, the next one, and by how much.
struct NameImpression {
    var label: UInt8 = 0
    var next: UInt8 = 0
    /// By how much the best label leads, in steps that grow: 0 is hardly, 5 is by far.
    var lead: UInt8 = 0
}
