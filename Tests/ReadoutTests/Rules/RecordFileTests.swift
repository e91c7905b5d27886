import Testing

/// Which files may stand beside each other.
struct RecordFileTests {
  @Test func twoRecordsWithOneIdAreRefused() throws {
    try expectReport(
      [
        "Content/pages/talks.md": "---\ntitle: About\n---\n",
        "Content/topics/talks.md": "---\ntitle: Talks\n---",
      ],
      """
      Content/topics/talks.md:1:1: error: 'talks' is the id of another record [duplicate-record]
      1 | ---
        | ^
        = rename one of the files; ids are unique over the whole site
        = the other is a page: Content/pages/talks.md:1:1
      """)
  }

  @Test func theIdOfABuiltInActorIsTaken() throws {
    try expectReport(
      ["Content/topics/bolivia.md": "---\ntitle: Bolivia\n---"],
      """
      Content/topics/bolivia.md:1:1: error: 'bolivia' is the id of a built-in actor [duplicate-record]
      1 | ---
        | ^
        = rename the file, to 'bolivia-topic.md' for instance

      Content/topics/bolivia.md:1:1: warning: nothing refers to the topic 'bolivia' [orphan]
      1 | ---
        | ^
        = refer to it, or take it out
      """)
  }

  @Test func aTranslationNeedsItsOriginal() throws {
    try expectReport(
      [
        "Content/site.yml": "title: Desk\nlanguages: [es]",
        "Content/pages/about.es.md": "---\ntitle: Quiénes somos\n---",
      ],
      """
      Content/pages/about.es.md:1:1: error: there is no original for this translation [missing-original]
      1 | ---
        | ^
        = write Content/pages/about.md beside it
      """)
  }

  @Test func aTranslationBesideAFaultyOriginalIsNotReported() throws {
    try expectReport(
      [
        "Content/site.yml": "title: Desk\nlanguages: [es]",
        "Content/meetings/talks.md": "⟦---⟧\ntitle: Talks\n---",
        "Content/meetings/talks.es.md": "---\ntitle: Conversaciones\n---",
      ],
      """
      Content/meetings/talks.md:1:1: error: 'date' is missing [missing-key]
      1 | ---
        | ^~~
        = add 'date:', or 'start:' and 'end:'
      """)
  }

  @Test func aTranslationIntoALanguageThatTheSiteDoesNotHaveIsRefused() throws {
    try expectReport(
      [
        "Content/site.yml": "title: Desk\nlanguages: [es]",
        "Content/pages/about.md": "---\ntitle: About\n---\n",
        "Content/pages/about.ed.md": "---\ntitle: About\n---\n",
      ],
      """
      Content/pages/about.ed.md:1:1: error: 'ed' is not a language of this site [unknown-language]
      1 | ---
        | ^
        = did you mean 'es'?
        = name it in site.yml: languages: [es, ed]
      """)
  }
}
