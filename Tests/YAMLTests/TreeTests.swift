import Testing

/// What the tree holds and where.
struct TreeTests {
  @Test func plainScalar() {
    #expect(tree("a: b") == "{a 2:1+1: b 2:4+1} 2:1+4")
  }

  @Test func absentValueIsPlainAndEmpty() {
    #expect(tree("a:\nb: ~") == "{a 2:1+1:  2:3+0, b 3:1+1: ~ 3:4+1} 2:1+2")
  }

  @Test func nothingIsResolved() {
    #expect(
      tree("a: [no, 012, 1e3, 2023-07-20, null]")
        == "{a 2:1+1: [no 2:5+2, 012 2:9+3, 1e3 2:14+3, 2023-07-20 2:19+10, null 2:31+4] 2:4+32} 2:1+35")
  }

  @Test func singleQuotedSpanIncludesQuotes() {
    #expect(tree("a: 'it''s'") == "{a 2:1+1: 'it's' 2:4+7} 2:1+10")
  }

  @Test func doubleQuotedSpanIncludesQuotes() {
    #expect(tree("a: \"\\u00e9\\n\"") == "{a 2:1+1: 'é\n' 2:4+10} 2:1+13")
  }

  @Test func quotedEmptyTextIsNotPlain() {
    #expect(tree("a: \"\"") == "{a 2:1+1: '' 2:4+2} 2:1+5")
  }

  @Test func literalBlockIsMarkedByItsHeader() {
    #expect(tree("a: |-  # why\n  x\n  y") == "{a 2:1+1: 'x\ny' 2:4+2} 2:1+5")
  }

  @Test func foldedBlock() {
    #expect(tree("a: >\n  x\n  y\n") == "{a 2:1+1: 'x y\n' 2:4+1} 2:1+4")
  }

  @Test func plainTextOnTwoLinesIsMarkedOnItsFirst() {
    #expect(tree("a: one \n  two") == "{a 2:1+1: one two 2:4+3} 2:1+6")
  }

  @Test func quotedTextOnTwoLinesIsMarkedOnItsFirst() {
    #expect(tree("a: \"one\n  two\"") == "{a 2:1+1: 'one two' 2:4+4} 2:1+7")
  }

  @Test func flowMapping() {
    #expect(tree("a: {b: c, d}") == "{a 2:1+1: {b 2:5+1: c 2:8+1, d 2:11+1:  2:12+0} 2:4+9} 2:1+12")
  }

  @Test func flowSequenceOnTwoLinesIsMarkedOnItsFirst() {
    #expect(tree("a: [b,  # c\n  d]") == "{a 2:1+1: [b 2:5+1, d 3:3+1] 2:4+2} 2:1+5")
  }

  @Test func blockSequence() {
    #expect(
      tree("a:\n  - b\n  - c: d\n    e: f")
        == "{a 2:1+1: [b 3:5+1, {c 4:5+1: d 4:8+1, e 5:5+1: f 5:8+1} 4:5+4] 3:3+3} 2:1+2")
  }

  @Test func sequenceInItsKeysColumn() {
    #expect(tree("a:\n- b\n- c") == "{a 2:1+1: [b 3:3+1, c 4:3+1] 3:1+3} 2:1+2")
  }

  @Test func nestedBrackets() {
    #expect(tree("a: [[link]]") == "{a 2:1+1: [[link 2:6+4] 2:5+6] 2:4+8} 2:1+11")
  }

  @Test func commentIsNoPartOfASpan() {
    #expect(tree("a: b  # c") == "{a 2:1+1: b 2:4+1} 2:1+4")
  }

  @Test func accentsAndWideCharactersCountOnce() {
    #expect(
      tree("é中: {🙂: é, x: \"中\"}") == "{é中 2:1+2: {🙂 2:6+1: é 2:9+1, x 2:12+1: '中' 2:15+3} 2:5+14} 2:1+18")
  }

  @Test func combiningMarksCount() {
    #expect(tree("e\u{301}: e\u{301}x") == "{e\u{301} 2:1+2: e\u{301}x 2:5+3} 2:1+7")
  }

  @Test func crlf() {
    #expect(tree("a: b\r\nc: |\r\n  d\r\n  e\r\n") == "{a 2:1+1: b 2:4+1, c 3:1+1: 'd\ne\n' 3:4+1} 2:1+4")
  }

  @Test func loneCarriageReturnEndsALine() {
    #expect(tree("a: b\rc: d") == "{a 2:1+1: b 2:4+1, c 3:1+1: d 3:4+1} 2:1+4")
  }

  @Test func emptyTextIsAnEmptyMapping() {
    #expect(tree("") == "{} 2:1+0")
  }

  @Test func commentsAreAnEmptyMapping() {
    #expect(tree("# a\n") == "{} 2:1+0")
  }

  @Test func rootSequence() {
    #expect(tree("- a") == "[a 2:3+1] 2:1+3")
  }

  @Test func rootText() {
    #expect(tree("a b") == "a b 2:1+3")
  }

  @Test func explicitKey() {
    #expect(tree("? a\n: b") == "{a 2:3+1: b 3:3+1} 2:1+3")
  }

  @Test func quotedKey() {
    #expect(tree("\"a b\": c") == "{a b 2:1+5: c 2:8+1} 2:1+8")
  }

  @Test func keyOfOneTextInBrackets() {
    #expect(tree("[a: b]") == "[{a 2:2+1: b 2:5+1} 2:2+4] 2:1+6")
  }

  @Test func quotedMergeKeyIsAKey() {
    #expect(tree("\"<<\": a") == "{<< 2:1+4: a 2:7+1} 2:1+7")
  }
}
