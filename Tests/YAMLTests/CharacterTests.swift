import Testing

/// Characters that YAML keeps for itself or refuses.
struct CharacterTests {
  @Test func atSign() {
    #expect(
      problems("a: @b") == """
        2:4+1 yaml-syntax
        '@b' begins with '@', which has a meaning of its own in YAML
        = put the value in quotes: a: "@b"
        """)
  }

  @Test func atSignInAKey() {
    #expect(
      problems("@a: b") == """
        2:1+1 yaml-syntax
        '@a: b' begins with '@', which has a meaning of its own in YAML
        = put the key in quotes: "@a": b
        """)
  }

  @Test func backtick() {
    #expect(
      problems("a: `b`") == """
        2:4+1 yaml-syntax
        '`b`' begins with '`', which has a meaning of its own in YAML
        = put the value in quotes: a: "`b`"
        """)
  }

  @Test func percentSign() {
    #expect(
      problems("a: %b") == """
        2:4+1 yaml-syntax
        '%b' begins with '%', which has a meaning of its own in YAML
        = put the value in quotes: a: "%b"
        """)
  }

  @Test func controlCharacter() {
    #expect(
      problems("a: b\u{7}c") == """
        2:5+1 yaml-syntax
        U+0007 is a control character, which YAML does not allow in a text
        = delete it
        """)
  }

  @Test func neighbouringControlCharactersAreOneProblem() {
    #expect(
      problems("a: \u{7}\u{7}\u{1}") == """
        2:4+2 yaml-syntax
        U+0007 is a control character, which YAML does not allow in a text
        = delete it
        2:6+1 yaml-syntax
        U+0001 is a control character, which YAML does not allow in a text
        = delete it
        """)
  }

  @Test func deleteAndNextLine() {
    #expect(
      problems("a: \u{7F}\nb: \u{85}") == """
        2:4+1 yaml-syntax
        U+007F is a control character, which YAML does not allow in a text
        = delete it
        3:4+1 yaml-syntax
        U+0085 is an invisible line break, which YAML does not allow in a text
        = delete it, or begin a new line
        """)
  }

  @Test func lineSeparator() {
    #expect(
      problems("a: b\u{2028}c") == """
        2:5+1 yaml-syntax
        U+2028 is an invisible line break, which YAML does not allow in a text
        = delete it, or begin a new line
        """)
  }

  @Test func noncharacter() {
    #expect(
      problems("a: \u{FFFE}") == """
        2:4+1 yaml-syntax
        U+FFFE is a noncharacter, which YAML does not allow in a text
        = delete it
        """)
  }

  @Test func nul() {
    #expect(
      problems("a: b\u{0}c") == """
        2:5+1 yaml-syntax
        U+0000 is a control character, which YAML does not allow in a text
        = delete it
        """)
  }

  @Test func replacementCharacterIsFine() {
    #expect(problems("a: \u{FFFD}").isEmpty)
  }
}
