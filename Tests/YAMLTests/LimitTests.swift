import SourceText
import Testing
import YAML

/// Depth, size, odd bytes and several threads.
struct LimitTests {
  @Test func sixtyFourLevelsAreRead() {
    let text = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(document(text).problems.isEmpty)
  }

  @Test func theSixtyFifthLevelIsRefused() {
    let text = "a: \(String(repeating: "[", count: 64))\nb: c"
    #expect(
      problems(text) == """
        2:67+1 yaml-depth
        lists and keys are nested more than 64 levels deep here
        = nest them less deeply
        """)
    #expect(tree(text) == "{b 3:1+1: c 3:4+1} 3:1+4")
  }

  @Test func aRepeatedKeyIsFoundAmongMany() {
    let text = (0..<100).map { "k\($0): v\n" }.joined() + "k3: v\nk99: v"
    #expect(document(text).problems.map(\.note?.span.line) == [5, 101])
  }

  @Test func bytesThatAreNotUTF8() {
    let bytes: [UInt8] = [0x61, 0x3A, 0x20, 0xFF, 0xFE, 0x0A, 0x62, 0x3A, 0x20, 0x40]
    let document = parse(bytes[...], firstLine: 2)
    #expect(document.problems.map(\.summary).first == "these bytes are not UTF-8 text")
    #expect(document.problems.map(\.span.place) == ["2:4+2", "3:4+1"])
  }

  @Test func bytesThatLookLikeAMarkOfUTF16() {
    let bytes: [UInt8] = [0xFF, 0xFE, 0x61, 0x00]
    #expect(parse(bytes[...], firstLine: 1).problems.map(\.span.place) == ["1:1+2", "1:4+1"])
  }

  @Test func aBufferIsReadLikeASlice() {
    let bytes = Array("a: b: c".utf8)
    #expect(bytes.withUnsafeBytes { parse($0, firstLine: 2) } == document("a: b: c"))
  }

  @Test func anyBytesAreAnswered() {
    let signs = Array("ab: \n\t\"'[]{},-#&*!|>?%@\\.é\u{2028}\u{7}<~=:  \r".utf8) + [0xFF, 0]
    var state: UInt32 = 1
    for _ in 0..<2000 {
      let bytes = (0..<40).map { _ -> UInt8 in
        state = state &* 1_664_525 &+ 1_013_904_223
        return signs[Int(state >> 16) % signs.count]
      }
      let document = parse(bytes[...], firstLine: 1)
      #expect(document.isWhole && document.root != nil || !document.problems.isEmpty)
      #expect(document.problems.allSatisfy { $0.span >= .start || $0.span.length == 0 })
    }
  }

  @Test func threadsDoNotDisturbEachOther() async {
    let texts = ["a: {b: [c, *d]}\ne: \"f\"", "a: b: c\nd: @e"]
    let alone = texts.map { document($0) }
    await withTaskGroup(of: Bool.self) { group in
      for index in 0..<200 {
        group.addTask { document(texts[index % 2]) == alone[index % 2] }
      }
      for await isSame in group { #expect(isSame) }
    }
  }
}
