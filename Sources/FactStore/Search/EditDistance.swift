/// How unlike two short texts are.
package enum EditDistance {
    /// Returns the number of characters to insert, delete, replace or swap with their neighbour to make one text of the
    /// other (optimal string alignment).
    package static func between(_ left: String, _ right: String) -> Int {
        let left = Array(left)
        let right = Array(right)
        var before: [Int] = []
        var row = Array(0...right.count)
        for (index, character) in left.enumerated() {
            var next = [index + 1]
            next.reserveCapacity(right.count + 1)
            for (column, other) in right.enumerated() {
                var best = min(row[column] + (character == other ? 0 : 1), row[column + 1] + 1, next[column] + 1)
                if index > 0, column > 0, character == right[column - 1], left[index - 1] == other {
                    best = min(best, before[column - 1] + 1)
                }
                next.append(best)
            }
            (before, row) = (row, next)
        }
        return row[right.count]
    }
}
