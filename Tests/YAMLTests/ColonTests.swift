import Testing

/// Colons, spaces and keys.
struct ColonTests {
  @Test func secondColon() {
    #expect(
      problems("title: Talks: day two") == """
        2:13+1 yaml-syntax
        'Talks: day two' holds ': ', so YAML reads a second key on this line
        = put the value in quotes: title: "Talks: day two"
        """)
  }

  @Test func secondColonAtTheEnd() {
    #expect(
      problems("title: Talks:") == """
        2:13+1 yaml-syntax
        'Talks:' ends with ':', so YAML reads a second key on this line
        = put the value in quotes: title: "Talks:"
        """)
  }

  @Test func secondColonInAnItem() {
    #expect(
      problems("- Talks: day: two") == """
        2:13+1 yaml-syntax
        'day: two' holds ': ', so YAML reads a second key on this line
        = put the value in quotes: - Talks: "day: two"
        """)
  }

  @Test func secondColonBeforeAComment() {
    #expect(
      problems("a: b: c # d") == """
        2:5+1 yaml-syntax
        'b: c' holds ': ', so YAML reads a second key on this line
        = put the value in quotes: a: "b: c"
        """)
  }

  @Test func secondColonInBrackets() {
    #expect(
      problems("a: {b: C: d, e: f}") == """
        2:9+1 yaml-syntax
        'C: d' holds ': ', so YAML reads a second key on this line
        = put the value in quotes: "C: d", or a ',' before the next key
        """)
  }

  @Test func secondColonInAList() {
    #expect(
      problems("a: [b: c: d]") == """
        2:9+1 yaml-syntax
        'c: d' holds ': ', so YAML reads a second key on this line
        = put the value in quotes: "c: d", or a ',' before the next key
        """)
  }

  @Test func longTextIsShortened() {
    #expect(
      problems("a: \(String(repeating: "x", count: 50)): \(String(repeating: "y", count: 50))") == """
        2:54+1 yaml-syntax
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…' holds ': ', so YAML reads a second key on this line
        = put the value in quotes: a: "…"
        """)
  }

  @Test func quotesWithinAreKept() {
    #expect(
      problems("a: b \"c\": d") == """
        2:9+1 yaml-syntax
        'b "c": d' holds ': ', so YAML reads a second key on this line
        = put the value in quotes: a: 'b "c": d'
        """)
  }

  @Test func bothQuotesWithin() {
    #expect(
      problems("a: b's \"c\": d") == """
        2:11+1 yaml-syntax
        'b's "c": d' holds ': ', so YAML reads a second key on this line
        = put the value in quotes: a: 'b''s "c": d'
        """)
  }

  @Test func colonFirst() {
    #expect(
      problems("a: : b") == """
        2:4+1 yaml-syntax
        ': b' begins with ':', which has a meaning of its own in YAML
        = put the value in quotes: a: ": b"
        """)
  }

  @Test func tightColonInBrackets() {
    #expect(
      problems("a: {city:, b: c}") == """
        2:9+1 yaml-syntax
        'city:' has no space after ':'
        = write a space behind the ':' of a key; if it is text, put it in quotes
        """)
  }

  @Test func keyWithoutSpace() {
    #expect(
      problems("a: b\nc:d\ne: f") == """
        3:2+1 yaml-syntax
        'c:d' has no space after ':'
        = write 'c: d'
        """)
  }

  @Test func firstKeyWithoutSpace() {
    #expect(
      problems("title:Talks\na: b") == """
        2:6+1 yaml-syntax
        'title:Talks' has no space after ':'
        = write 'title: Talks'
        """)
  }

  @Test func onlyKeyWithoutSpace() {
    #expect(
      problems("title:Talks") == """
        2:6+1 yaml-syntax
        'title:Talks' has no space after ':'
        = write 'title: Talks'
        """)
  }

  @Test func noBreakSpace() {
    #expect(
      problems("title:\u{A0}Talks\na: b") == """
        2:7+1 yaml-syntax
        U+00A0, which only looks like a space, follows 'title:'
        = replace it with a space
        """)
  }

  @Test func fullwidthColon() {
    #expect(
      problems("title\u{FF1A}Talks\na: b") == """
        2:6+1 yaml-syntax
        'title' is followed by '\u{FF1A}' instead of ': '
        = write 'title: ' before the value
        """)
  }

  @Test func equalsSign() {
    #expect(
      problems("title = Talks\na: b") == """
        2:7+1 yaml-syntax
        'title' is followed by '=' instead of ': '
        = write 'title: ' before the value
        """)
  }

  @Test func textWithoutKey() {
    #expect(
      problems("a: b\nsome text\nc: d") == """
        3:1+9 yaml-syntax
        'some text' is not a key with a value
        = write 'key: value', or indent a text that runs on from the line above
        """)
  }

  @Test func firstLineWithoutKey() {
    #expect(
      problems("some text\na: b") == """
        2:1+9 yaml-syntax
        'some text' is not a key with a value
        = write 'key: value', or indent a text that runs on from the line above
        """)
  }

  @Test func dashWithoutSpace() {
    #expect(
      problems("a:\n  -b\n  -c: d") == """
        3:3+1 yaml-syntax
        '-b' has no space after '-'
        = write '- b'
        """)
  }

  @Test func addressIsNoKey() {
    #expect(
      problems("a: b\nhttp://c\nd: e") == """
        3:1+8 yaml-syntax
        'http://c' is not a key with a value
        = write 'key: value', or indent a text that runs on from the line above
        """)
  }

  @Test func keyTooLong() {
    #expect(
      problems("a: b\n\(String(repeating: "x", count: 1030)): c") == """
        3:1+1030 yaml-syntax
        this key is longer than 1,024 characters
        = write a shorter key
        """)
  }

  @Test func itemBehindItsKey() {
    #expect(
      problems("a: - b") == """
        2:4+1 yaml-syntax
        '- b' begins a list on the line of its key
        = move it to the next line, or put the value in quotes: a: "- b"
        """)
  }

  @Test func dashAlone() {
    #expect(
      problems("a: -") == """
        2:4+1 yaml-syntax
        '-' begins a list on the line of its key
        = move it to the next line, or put the value in quotes: a: "-"
        """)
  }

  @Test func questionMark() {
    #expect(
      problems("a: ? b") == """
        2:4+1 yaml-syntax
        '? b' begins with '?', which has a meaning of its own in YAML
        = put the value in quotes: a: "? b"
        """)
  }
}
