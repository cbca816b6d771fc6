import Testing

@testable import FactStore

struct WriteAheadLogTests {
    @Test(arguments: [(0, 32 << 10), (256 << 10, 32 << 10), (512 << 10, 64 << 10), (8 << 20, 128 << 10)])
    func theLogGrowsWithTheFileWithinBounds(file: Int64, log: Int64) {
        #expect(WriteAheadLog.longest(forFileOf: file) == log)
    }
}
