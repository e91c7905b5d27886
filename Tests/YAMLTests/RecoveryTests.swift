import SourceText
import Testing
import YAML

/// Reading on behind a mistake.
struct RecoveryTests {
  @Test func mistakesInSeveralPlacesAreReportedAtOnce() {
    let text = """
      title: A: b
      list:
        - text: "a" b
          note: C: D
        - {x: @y}
      same: 1
      same: *z
      open: "x
      last: {a: b]
      """
    let places = document(text).problems.map(\.span.place)
    #expect(places == ["2:9+1", "4:15+1", "5:12+1", "6:9+1", "8:1+4", "8:7+2", "9:7+1", "10:12+1"])
  }

  @Test func aTextWithASecondColonStaysInTheTree() {
    #expect(tree("a: b: c\nd: e") == "{a 2:1+1: b\u{FF1A} c 2:4+4, d 3:1+1: e 3:4+1} 2:1+7")
    #expect(document("a: b: c").isWhole)
  }

  @Test func anAliasStaysInTheTreeAsText() {
    #expect(tree("a: *b") == "{a 2:1+1: '*b' 2:4+2} 2:1+5")
  }

  @Test func anAnchoredValueStandsBehindItsAnchor() {
    #expect(tree("a: &b [c]") == "{a 2:1+1: [c 2:8+1] 2:7+3} 2:1+9")
  }

  @Test func aRepeatedKeyKeepsItsFirstValue() {
    #expect(tree("a: 1\na: 2") == "{a 2:1+1: 1 2:4+1} 2:1+4")
    #expect(document("a: 1\na: 2").isWhole)
  }

  @Test func anEntryThatCannotBeReadIsLeftOut() {
    #expect(tree("a: \"b\nc: d") == "{c 3:1+1: d 3:4+1} 3:1+4")
    #expect(!document("a: \"b\nc: d").isWhole)
  }

  @Test func aRefusedKeyIsLeftOutWithItsValue() {
    #expect(tree("<<: {a: b}\nc: d") == "{c 3:1+1: d 3:4+1} 2:1+10")
    #expect(!document("<<: {a: b}\nc: d").isWhole)
  }

  @Test func documentsAreReadAsOne() {
    #expect(tree("a: b\n---\nc: d") == "{a 2:1+1: b 2:4+1, c 4:1+1: d 4:4+1} 2:1+4")
  }

  @Test func thereIsNoTreeWhenNothingCanBeRead() {
    #expect(document("a: \"b").root == nil)
    #expect(document("title:Talks").root == nil)
  }

  @Test func aLineIsReportedOnce() {
    #expect(problems("a: @b: c\nd: e") == problems("a: @b: c"))
    #expect(document("a: @b: c").problems.count == 1)
  }

  @Test func sixteenMistakesInSyntaxAreWorkedAround() {
    let text = (0..<20).map { "k\($0): @x\n" }.joined()
    #expect(document(text).problems.count == 16)
    #expect(!document(text).isWhole)
  }

  @Test func aHundredRefusalsAreReported() {
    let document = document(String(repeating: "- *a\n", count: 120))
    #expect(document.problems.count == 100)
  }
}
