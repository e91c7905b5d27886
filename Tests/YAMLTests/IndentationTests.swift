import Testing

/// Lines that begin in the wrong column.
struct IndentationTests {
  @Test func tab() {
    #expect(
      problems("a:\n\tb: c") == """
        3:1+1 yaml-syntax
        a tab indents this line, and YAML allows only spaces there
        = indent with spaces, two for each level
        """)
  }

  @Test func tabInABlockOfText() {
    #expect(
      problems("a: |\n\tb") == """
        3:1+1 yaml-syntax
        a tab indents this line, and YAML allows only spaces there
        = indent with spaces, two for each level
        """)
  }

  @Test func tabAfterADash() {
    #expect(
      problems("a:\n  -\tb: c") == """
        3:4+1 yaml-syntax
        a tab stands here, where YAML allows only spaces
        = write a space
        """)
  }

  @Test func tabsInTwoEntries() {
    #expect(
      problems("a:\n\tb: c\nd:\n\te: f") == """
        3:1+1 yaml-syntax
        a tab indents this line, and YAML allows only spaces there
        = indent with spaces, two for each level
        5:1+1 yaml-syntax
        a tab indents this line, and YAML allows only spaces there
        = indent with spaces, two for each level
        """)
  }

  @Test func keyBelowAText() {
    #expect(
      problems("title: Talks\n  date: 2023") == """
        3:3+4 yaml-syntax
        'date' is indented below 'title', which has a value already
        = start 'date' in column 1, or quote the text above if it runs on
        """)
  }

  @Test func keyBelowAQuotedText() {
    #expect(
      problems("a: \"x\"\n  b: c") == """
        3:3+1 yaml-syntax
        'b' is indented below 'a', which has a value already
        = start 'b' in column 1, or quote the text above if it runs on
        """)
  }

  @Test func keyBelowAList() {
    #expect(
      problems("a: [x]\n  b: c") == """
        3:3+1 yaml-syntax
        'b' is indented below 'a', which has a value already
        = start 'b' in column 1, or quote the text above if it runs on
        """)
  }

  @Test func keyBelowAnItem() {
    #expect(
      problems("- John\n  role: x") == """
        3:3+4 yaml-syntax
        'role' is indented below 'John', which is a text
        = start 'role' in column 3, or quote the text above if it runs on
        """)
  }

  @Test func keyBetweenColumns() {
    #expect(
      problems("a:\n    b: c\n  d: e") == """
        4:3+1 yaml-syntax
        'd' starts in column 3, where no key above it does
        = start it in column 5 or in column 1
        3:5+1 the one above starts here
        """)
  }

  @Test func itemBetweenColumns() {
    #expect(
      problems("a:\n    - b\n  - c") == """
        4:3+3 yaml-syntax
        '- c' starts in column 3, where no item above it does
        = start it in column 5
        3:5+1 the one above starts here
        """)
  }

  @Test func laterKeyFurtherLeft() {
    #expect(
      problems("  a: b\nc: d\ne: f") == """
        3:1+1 yaml-syntax
        'c' starts in column 1, but the lines above start in column 3
        = start them all in the same column
        2:3+1 the one above starts here
        """)
  }

  @Test func itemAmongKeys() {
    #expect(
      problems("a: b\n- c") == """
        3:1+3 yaml-syntax
        '- c' is a list item among keys
        = give the list a key of its own, on the line above its first item
        """)
  }

  @Test func keyAmongItems() {
    #expect(
      problems("a:\n  - b\n  c: d") == """
        4:3+1 yaml-syntax
        'c' is a key among list items
        = begin it with '- ', or start it in the column of the key that it belongs beside
        3:3+1 the list begins here
        """)
  }

  @Test func textBehindABlockSign() {
    #expect(
      problems("a: > 5 people") == """
        2:4+1 yaml-syntax
        '> 5 people' begins with '>', which announces text on the lines below
        = move the text below, indented, or put the value in quotes: a: "> 5 people"
        """)
  }

  @Test func blockSignWithAnImpossibleDigit() {
    #expect(
      problems("a: |0\n x") == """
        2:4+1 yaml-syntax
        '|0' begins with '|', which announces text on the lines below
        = move the text below, indented, or put the value in quotes: a: "|0"
        """)
  }
}
