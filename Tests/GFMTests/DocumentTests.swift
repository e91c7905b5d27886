import GFM
import Testing

@Suite struct DocumentTests {
  @Test func textThatCMarkSplitsIsOneNode() {
    let document = parse("it's a_b [c] 'd' & e").document
    #expect(document.nodes.count == 3 && document.string(of: 2) == "it's a_b [c] 'd' & e")
  }

  @Test func entitiesAndEscapesAreResolved() {
    #expect(dump("a &amp; \\*b\\* &eacute;") == "paragraph\n  text \"a & *b* é\"")
  }

  @Test func nodesAreInPreOrderWithTheirEnds() {
    let document = parse("*a* b").document
    #expect(document.nodes.map(\.kind) == [.document, .paragraph, .emphasis, .text, .text])
    #expect(document.nodes.map(\.end) == [5, 5, 4, 4, 5])
    #expect(Array(document.children(of: 1)) == [2, 4])
    #expect(document.subtree(of: 2) == 2..<4)
  }

  @Test func listsKnowTheirStartAndTightness() {
    let tight = parse("3. a\n4. b").document.nodes[1]
    #expect(tight.kind == .orderedList && tight.start == 3 && tight.isTight)
    let loose = parse("- a\n\n- b").document.nodes[1]
    #expect(loose.kind == .bulletList && !loose.isTight)
  }

  @Test func taskItemsKnowWhetherTheyAreDone() {
    let nodes = parse("- [x] a\n- [ ] b\n- c").document.nodes
    #expect(nodes.filter { $0.kind == .taskItem }.map(\.isChecked) == [true, false])
    #expect(nodes.count { $0.kind == .item } == 1)
  }

  @Test func tableCellsKnowTheirAlignment() {
    let nodes = parse("|a|b|c|d|\n|-|:-|:-:|-:|\n|1|2|3|").document.nodes
    let cells = nodes.filter { $0.kind == .tableCell }
    let columns: [Alignment] = [.none, .start, .center, .end]
    #expect(cells.map(\.alignment) == columns + columns)
    #expect(cells.map(\.isHeader) == [true, true, true, true, false, false, false, false])
  }

  @Test func codeBlocksKeepTheirInfo() {
    #expect(dump("```swift x\nlet a = \"[[b]]\"\n```") == #"codeBlock "let a = \"[[b]]\"\n" + swift x"#)
  }

  @Test func imagesHaveTheirAlternativeTextAsChildren() {
    #expect(
      dump("![a *b*](c.jpg \"d\")") == """
        paragraph
          image "c.jpg" + d
            text "a "
            emphasis
              text "b"
        """)
  }

  @Test func linesCountFromTheFirstLineOfTheBody() {
    let document = Document.parse(Array("a\n\n- b\n  c".utf8), firstLine: 10).document
    #expect(document.nodes.map(\.line) == [10, 10, 10, 12, 12, 12, 12, 12, 13])
  }

  @Test func textAfterAForgottenPlaceKeepsItsLine() {
    let nodes = parse("a\n[^x] b\n[^y] c").document.nodes
    #expect(nodes.filter { $0.kind == .text }.map(\.line) == [1, 2, 3])
  }

  @Test func everyLineEndIsOne() {
    #expect(
      dump("a\r\nb\rc\nd") == "paragraph\n  text \"a\"\n  softBreak\n  text \"b\"\n  softBreak\n"
        + "  text \"c\"\n  softBreak\n  text \"d\"")
  }

  @Test func nothingGivesAnEmptyDocument() {
    #expect(parse("").document == Document())
    #expect(parse(" \n\n").document.nodes.count == 1)
  }

  @Test func slicesKeepTheirOwnIndices() {
    let bytes = Array("---\n[a](javascript:b) \\[[c]] [^d]\n".utf8)
    let parsed = Document.parse(bytes[4...], firstLine: 2)
    #expect(
      parsed.problems.map(describe) == [
        "2:5+12 unsafe-link: 'javascript:' is not allowed in a link"
          + " | write an address that begins with 'https://', or a path of this site",
        "2:26+4 unknown-footnote: '[^d]' has no footnote"
          + " | write '[^d]: …' on a line of its own, or give a source this id",
      ])
  }
}
