import FactModel
import Testing

struct CodePointMapTests {
    @Test(arguments: ["", "plain", "“né” – 😀 x", String(repeating: "aé😀", count: 100)])
    func everyOffsetConvertsThereAndBack(text: String) {
        let map = CodePointMap(text)
        #expect(map.codePointCount == text.unicodeScalars.count)
        var byte = 0
        for (index, scalar) in text.unicodeScalars.enumerated() {
            #expect(map.codePointOffset(ofByte: byte) == index)
            #expect(map.byteOffset(ofCodePoint: index) == byte)
            byte += UTF8.width(scalar)
        }
        #expect(map.codePointOffset(ofByte: byte) == map.codePointCount)
        #expect(map.byteOffset(ofCodePoint: map.codePointCount) == byte)
    }
}
