import Testing

/// Passages that claim to be the words on record.
struct AlteredQuoteTests {
  private static let reaction: TestFile =
    """
    ---
    to: talks
    by: bolivia
    date: 2023-07-21
    stance: supports
    quote:
      text: Rechazamos la condena, y seguiremos
      lang: es
      translation: We reject the condemnation of the talks, and "we shall" go on
    ---
    """

  private static func page(_ body: String) -> TestFile { .text("---\ntitle: A\n---\n\n\(body)\n") }

  @Test func otherWordsAreOdd() throws {
    try expectReport(
      [
        "Content/reactions/r.md": Self.reaction,
        "Content/pages/a.md": Self.page("> We reject ⟦this criticism of⟧ the talks. [[r]]"),
      ], with: [.talks],
      """
      Content/pages/a.md:5:13: warning: 'this criticism of' is not what was said: the quote of 'r' has 'the \
      condemnation of' [altered-quote]
      5 | > We reject this criticism of the talks. [[r]]
        |             ^~~~~~~~~~~~~~~~~
        = quote it word for word; mark what is left out by … and what is put in by [ ]
        = the quote is here: Content/reactions/r.md:9:16
      """)
  }

  @Test func wordsBehindTheEndAreOdd() throws {
    try expectReport(
      [
        "Content/reactions/r.md": Self.reaction,
        "Content/pages/a.md": Self.page(
          "> “Rechazamos la condena, y seguiremos ⟦siempre⟧”\n\n— [[r|Bolivia]], on the day."),
      ], with: [.talks],
      """
      Content/pages/a.md:5:41: warning: 'siempre' is not what was said: the quote of 'r' ends before it \
      [altered-quote]
      5 | > “Rechazamos la condena, y seguiremos siempre”
        |                                        ^~~~~~~
        = quote it word for word; mark what is left out by … and what is put in by [ ]
        = the quote is here: Content/reactions/r.md:7:9
      """.replacing("a.md:5:41", with: "a.md:5:40"))
  }

  @Test(arguments: [
    "> Rechazamos la condena, y seguiremos. [[r]]",
    "> We reject the condemnation\n> of the talks\n>\n> [[r]]",
    "> We reject … the talks […] and \"we shall\" go on [[r]].",
    "> We reject the [harsh] condemnation. [[r]]",
    "> 'We reject the condemnation of the talks, and **we shall** go on' — Bolivia, [[r]]",
    "> “We reject”, he said, and: “go on”. [[r]]", "> [[r]]: other words altogether.",
    "> Other words, without a link.", "> Other words.\n\nAs in [[r]].", "> On the talks: [[talks]]",
    "> Other words, of [[r]], within.",
  ])
  func theWordsOnRecordAreRight(body: String) throws {
    try expectReport(
      ["Content/reactions/r.md": Self.reaction, "Content/pages/a.md": Self.page(body)], with: [.talks], "")
  }

  @Test func severalPassagesHaveALinkEach() throws {
    let found = try TestSite(
      [
        "Content/reactions/r.md": Self.reaction,
        "Content/pages/a.md": Self.page(
          "> Rechazamos la condena. [[r]]\n>\n> Rechazamos todo. [[r]]\n\nText.\n\n> Nada.\n> [[r]]"),
      ], with: [.talks]
    ).diagnostics().map { "\($0.span.line) \($0.summary)" }
    #expect(
      found == [
        "7 'todo' is not what was said: the quote of 'r' has 'la condena y'",
        "11 'Nada' is not what was said: the quote of 'r' has 'Rechazamos la condena'",
      ])
  }
}
