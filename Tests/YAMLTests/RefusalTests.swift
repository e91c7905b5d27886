import Testing

/// What YAML allows and this module refuses.
struct RefusalTests {
  @Test func alias() {
    #expect(
      problems("a: *b") == """
        2:4+2 yaml-alias
        '*b' is an alias to YAML, which is not allowed here
        = write out the value it stands for; if it is text, put the value in quotes: a: "*b"
        """)
  }

  @Test func aliasAsKey() {
    #expect(
      problems("*a : b") == """
        2:1+2 yaml-alias
        '*a' is an alias to YAML, which is not allowed here
        = write out the value it stands for; if it is text, put the key in quotes: "*a": b
        """)
  }

  @Test func aliasBeforeText() {
    #expect(
      problems("a: *b c") == """
        2:4+2 yaml-alias
        '*b' is an alias to YAML, which is not allowed here
        = write out the value it stands for; if it is text, put the value in quotes: a: "*b c"
        """)
  }

  @Test func emphasisIsNoAlias() {
    #expect(
      problems("a: **b** c") == """
        2:4+5 yaml-alias
        '**b**' is an alias to YAML, which is not allowed here
        = write out the value it stands for; if it is text, put the value in quotes: a: "**b** c"
        """)
  }

  @Test func anchor() {
    #expect(
      problems("a: &b c") == """
        2:4+2 yaml-alias
        '&b' is an anchor to YAML, which is not allowed here
        = leave it out; if it is text, put the value in quotes: a: "&b c"
        """)
  }

  @Test func anchorAlone() {
    #expect(
      problems("a: &b") == """
        2:4+2 yaml-alias
        '&b' is an anchor to YAML, which is not allowed here
        = leave it out; if it is text, put the value in quotes: a: "&b"
        """)
  }

  @Test func anchorOfAMapping() {
    #expect(
      problems("a: &b\n  c: d") == """
        2:4+2 yaml-alias
        '&b' is an anchor to YAML, which is not allowed here
        = leave it out; if it is text, put the value in quotes: a: "&b"
        """)
  }

  @Test func ampersandAlone() {
    #expect(
      problems("a: & b") == """
        2:4+1 yaml-alias
        '&' is an anchor to YAML, which is not allowed here
        = leave it out; if it is text, put the value in quotes: a: "& b"
        """)
  }

  @Test func tag() {
    #expect(
      problems("a: !b c") == """
        2:4+2 yaml-tag
        '!b' is a tag to YAML, which is not allowed here
        = leave it out; if it is text, put the value in quotes: a: "!b c"
        """)
  }

  @Test func standardTag() {
    #expect(
      problems("a: !!str b") == """
        2:4+5 yaml-tag
        '!!str' is a tag to YAML, which is not allowed here
        = leave it out; if it is text, put the value in quotes: a: "!!str b"
        """)
  }

  @Test func unknownTagHandle() {
    #expect(
      problems("a: !b!c d") == """
        2:4+4 yaml-tag
        '!b!c' is a tag to YAML, which is not allowed here
        = leave it out; if it is text, put the value in quotes: a: "!b!c d"
        """)
  }

  @Test func tagAndAnchor() {
    #expect(
      problems("a: !b &c \"d\"") == """
        2:4+2 yaml-tag
        '!b' is a tag to YAML, which is not allowed here
        = leave it out; if it is text, put the value in quotes: a: '!b &c "d"'
        2:7+2 yaml-alias
        '&c' is an anchor to YAML, which is not allowed here
        = leave it out; if it is text, put the value in quotes: a: !b '&c "d"'
        """)
  }

  @Test func brokenTag() {
    #expect(
      problems("a: !<b c") == """
        2:4+3 yaml-tag
        '!<b' is a tag to YAML, which is not allowed here
        = leave it out; if it is text, put the value in quotes: a: "!<b c"
        """)
  }

  @Test func mergeKey() {
    #expect(
      problems("<<: {a: b}") == """
        2:1+2 yaml-merge-key
        '<<' is a merge key, and merge keys are not allowed here
        = write out the keys it would bring in
        """)
  }

  @Test func duplicateKey() {
    #expect(
      problems("a: 1\nb: 2\na: 3") == """
        4:1+1 duplicate-key
        'a' is given twice
        = keep one of the two
        2:1+1 first given here
        """)
  }

  @Test func duplicateKeyInBrackets() {
    #expect(
      problems("x: {a: 1, a: 2}") == """
        2:11+1 duplicate-key
        'a' is given twice
        = keep one of the two
        2:5+1 first given here
        """)
  }

  @Test func everyRepetitionIsReported() {
    #expect(
      problems("a: 1\na: 2\na: 3") == """
        3:1+1 duplicate-key
        'a' is given twice
        = keep one of the two
        2:1+1 first given here
        4:1+1 duplicate-key
        'a' is given twice
        = keep one of the two
        2:1+1 first given here
        """)
  }

  @Test func sequenceAsKey() {
    #expect(
      problems("[a]: b") == """
        2:1+3 yaml-key
        '[a]' is a list, and a key must be text
        = if it is text, put it in quotes: "[a]"
        """)
  }

  @Test func mappingAsKey() {
    #expect(
      problems("{a: b}: c") == """
        2:1+6 yaml-key
        '{a: b}' is a mapping, and a key must be text
        = if it is text, put it in quotes: "{a: b}"
        """)
  }

  @Test func templateTagIsAMappingAsKey() {
    #expect(
      problems("a: {{b}}") == """
        2:5+3 yaml-key
        '{b}' is a mapping, and a key must be text
        = if it is text, put the value in quotes: a: "{{b}}"
        """)
  }

  @Test func emptyKey() {
    #expect(
      problems("{: a}") == """
        2:2+1 yaml-key
        no key stands before this ':'
        = write 'key: value'
        """)
  }

  @Test func emptyKeyInBlock() {
    #expect(
      problems(": a") == """
        2:1+1 yaml-key
        no key stands before this ':'
        = write 'key: value'
        """)
  }

  @Test func secondDocument() {
    #expect(
      problems("a: b\n---\nc: d") == """
        3:1+3 yaml-document
        '---' begins another YAML document, and document markers are not allowed here
        = remove '---'
        """)
  }

  @Test func documentEnd() {
    #expect(
      problems("a: b\n...\nc: d") == """
        3:1+3 yaml-document
        '...' ends the YAML document, and document markers are not allowed here
        = remove '...'
        """)
  }

  @Test func textBehindAMarker() {
    #expect(
      problems("--- a\nb: c") == """
        2:1+3 yaml-document
        '---' begins another YAML document, and document markers are not allowed here
        = remove '---'
        """)
  }

  @Test func directive() {
    #expect(
      problems("%YAML 1.2\na: b") == """
        2:1+9 yaml-document
        '%YAML 1.2' is a directive to YAML, and directives are not allowed here
        = remove the line; if it is text, indent it or put it in quotes
        """)
  }

  @Test func unknownDirective() {
    #expect(
      problems("a: b\n%c\nd: e") == """
        3:1+2 yaml-document
        '%c' is a directive to YAML, and directives are not allowed here
        = remove the line; if it is text, indent it or put it in quotes
        """)
  }

  @Test func missingSpaceInBrackets() {
    #expect(
      problems("a: {b:c}") == """
        2:6+1 yaml-syntax
        'b:c' has no space after ':'
        = write 'b: c'
        """)
  }

  @Test func addressInBracketsIsNoKey() {
    #expect(problems("a: {http://b}").isEmpty)
  }
}
