import Testing

/// Quotes and escapes.
struct QuoteTests {
  @Test func unclosedDoubleQuote() {
    #expect(
      problems("title: \"Talks\na: b") == """
        2:8+1 yaml-syntax
        '"Talks' opens a quote that is never closed
        = close it: title: "Talks"
        """)
  }

  @Test func unclosedSingleQuote() {
    #expect(
      problems("a: 'b") == """
        2:4+1 yaml-syntax
        ''b' opens a quote that is never closed
        = close it: a: 'b'
        """)
  }

  @Test func unclosedQuoteBeforeAnother() {
    #expect(
      problems("a: \"b\nc: \"d\"") == """
        2:4+1 yaml-syntax
        '"b' opens a quote that is never closed
        = close it: a: "b"
        """)
  }

  @Test func unclosedQuoteInAnItem() {
    #expect(
      problems("- a: \"b\n- c: \"d\"") == """
        2:6+1 yaml-syntax
        '"b' opens a quote that is never closed
        = close it: - a: "b"
        """)
  }

  @Test func textBehindDoubleQuote() {
    #expect(
      problems("a: \"A\" and B") == """
        2:8+5 yaml-syntax
        'and B' follows the closing quote "
        = put the whole value in one pair of quotes: a: '"A" and B'
        """)
  }

  @Test func textBehindSingleQuote() {
    #expect(
      problems("a: 'A' and B") == """
        2:8+5 yaml-syntax
        'and B' follows the closing quote '
        = put the whole value in one pair of quotes: a: "'A' and B"
        """)
  }

  @Test func apostropheInSingleQuotes() {
    #expect(
      problems("a: 'It's here'") == """
        2:8+7 yaml-syntax
        's here'' follows the closing quote '
        = put the whole value in one pair of quotes: a: "It's here"
        """)
  }

  @Test func quotesInDoubleQuotes() {
    #expect(
      problems("a: \"say \"no\" now\"") == """
        2:10+8 yaml-syntax
        'no" now"' follows the closing quote "
        = put the whole value in one pair of quotes: a: 'say "no" now'
        """)
  }

  @Test func colonBehindQuote() {
    #expect(
      problems("a: \"b\": c") == """
        2:7+3 yaml-syntax
        ': c' follows the closing quote "
        = put the whole value in one pair of quotes: a: '"b": c'
        """)
  }

  @Test func textBehindQuoteInBrackets() {
    #expect(
      problems("a: [\"A\" and B, c]") == """
        2:9+5 yaml-syntax
        'and B' follows the closing quote "
        = put the whole value in one pair of quotes: '"A" and B'
        """)
  }

  @Test func listWithoutBrackets() {
    #expect(
      problems("a: \"b\", \"c\"") == """
        2:7+5 yaml-syntax
        ', "c"' follows the closing quote "
        = put a list in brackets: a: ["b", "c"]
        """)
  }

  @Test func textBehindBracket() {
    #expect(
      problems("a: [b] c") == """
        2:8+1 yaml-syntax
        'c' follows the closing bracket ]
        = put the whole value in one pair of quotes: a: "[b] c"
        """)
  }

  @Test func textBehindLink() {
    #expect(
      problems("a: [[b]] c") == """
        2:10+1 yaml-syntax
        'c' follows the closing bracket ]
        = put the whole value in one pair of quotes: a: "[[b]] c"
        """)
  }

  @Test func unknownEscape() {
    #expect(
      problems("a: \"C:\\path\"") == """
        2:7+2 yaml-syntax
        '\\p' means nothing in double quotes, where '\\' begins an escape
        = write '\\\\' for a backslash, or use single quotes
        """)
  }

  @Test func shortEscape() {
    #expect(
      problems("a: \"\\x4\"") == """
        2:5+3 yaml-syntax
        '\\x4' is too short: '\\x' takes 2 hexadecimal digits
        = write '\\\\' for a backslash, or use single quotes
        """)
  }

  @Test func noCharacter() {
    #expect(
      problems("a: \"\\ud800\"") == """
        2:5+6 yaml-syntax
        '\\ud800' stands for no character
        = write '\\\\' for a backslash, or use single quotes
        """)
  }
}
