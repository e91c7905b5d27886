import Testing

/// Lists and mappings in brackets.
struct BracketTests {
  @Test func unclosedList() {
    #expect(
      problems("a: [b, c\nd: e") == """
        2:4+1 yaml-syntax
        '[b, c' opens a list that is never closed
        = close it: a: [b, c]
        """)
  }

  @Test func unclosedMapping() {
    #expect(
      problems("a: {b: c,\nd: e") == """
        2:4+1 yaml-syntax
        '{b: c' opens a mapping that is never closed
        = close it: a: {b: c}
        """)
  }

  @Test func unclosedAtTheEnd() {
    #expect(
      problems("a: [b") == """
        2:4+1 yaml-syntax
        '[b' opens a list that is never closed
        = close it: a: [b]
        """)
  }

  @Test func unclosedOnSeveralLines() {
    #expect(
      problems("a: [b,\n  c\nd: e") == """
        2:4+1 yaml-syntax
        '[b' opens a list that is never closed
        = write ']' where its values end
        """)
  }

  @Test func unclosedWithAComment() {
    #expect(
      problems("a: [b # c") == """
        2:4+1 yaml-syntax
        '[b' opens a list that is never closed
        = close it: a: [b]
        """)
  }

  @Test func wrongBracketForAList() {
    #expect(
      problems("a: [b}") == """
        2:6+1 yaml-syntax
        '}' closes what '[' opened
        = close it with ']'
        2:4+1 opened here
        """)
  }

  @Test func wrongBracketForAMapping() {
    #expect(
      problems("a: {b: c]") == """
        2:9+1 yaml-syntax
        ']' closes what '{' opened
        = close it with '}'
        2:4+1 opened here
        """)
  }

  @Test func strayBracket() {
    #expect(
      problems("a: [b]]") == """
        2:7+1 yaml-syntax
        ']' closes nothing
        = remove it
        """)
  }

  @Test func strayBracketFirst() {
    #expect(
      problems("a: ]") == """
        2:4+1 yaml-syntax
        ']' has a meaning of its own in YAML
        = put the value in quotes: a: "]"
        """)
  }

  @Test func missingComma() {
    #expect(
      problems("a: [\"b\" \"c\"]") == """
        2:9+3 yaml-syntax
        no ',' stands before '"c"'
        = write ',' between two values; a text that holds brackets or quotes goes in quotes
        """)
  }

  @Test func missingCommaBeforeAKey() {
    #expect(
      problems("a: {b: \"c\" d: e}") == """
        2:12+4 yaml-syntax
        no ',' stands before 'd: e'
        = write ',' between two values; a text that holds brackets or quotes goes in quotes
        """)
  }

  @Test func missingCommaAtALineEnd() {
    #expect(
      problems("a: {b\n c: d}") == """
        3:2+1 yaml-syntax
        no ',' stands before 'c'
        = write ',' between two values; a text that holds brackets or quotes goes in quotes
        """)
  }

  @Test func doubleComma() {
    #expect(
      problems("a: [b,, c]") == """
        2:7+1 yaml-syntax
        no value stands before this ','
        = remove it
        """)
  }

  @Test func commaFirst() {
    #expect(
      problems("a: , b") == """
        2:4+1 yaml-syntax
        ', b' begins with ',', which has a meaning of its own in YAML
        = put the value in quotes: a: ", b"
        """)
  }

  @Test func itemsBetweenBrackets() {
    #expect(
      problems("a: [\n  - b\n  - c\n]") == """
        3:3+1 yaml-syntax
        '- ' stands between brackets, where ',' separates the values
        = write 'b,'
        """)
  }
}
