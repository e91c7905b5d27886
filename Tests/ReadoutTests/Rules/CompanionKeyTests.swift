import Testing

/// Which keys need others.
struct CompanionKeyTests {
  @Test func silenceNeedsWhereOneLooked() throws {
    try expectReport(
      ["Content/reactions/x.md": "---\nto: talks\nby: bolivia\ndate: 2023-08\n⟦stance⟧: silent\n---"],
      with: [.talks],
      """
      Content/reactions/x.md:5:1: error: 'stance: silent' needs 'searched' [missing-key]
      5 | stance: silent
        | ^~~~~~
        = say where and until when you looked: searched: {until: 2023-08-01, places: [foreign ministry]}
      """)
  }

  @Test func aMembersReactionNeedsATitle() throws {
    try expectReport(
      [
        "Content/reactions/x.md": """
        ---
        to: talks
        by: bolivia
        date: 2023-08
        stance: neutral
        ⟦access⟧: members
        ---
        """
      ], with: [.talks],
      """
      Content/reactions/x.md:6:1: error: a members' reaction needs a 'title' [missing-key]
      6 | access: members
        | ^~~~~~
        = add one that does not tell the stance: the derived title would
      """)
  }

  @Test func whatIsExpectedNeedsALikelihoodAndALaterDeadline() throws {
    try expectReport(
      [
        "Content/reactions/x.md": """
        ---
        to: talks
        by: bolivia
        date: 2023-08
        stance: neutral
        ⟦basis⟧: expected
        by-date: ⟦2023-07-31⟧
        ---
        """
      ], with: [.talks],
      """
      Content/reactions/x.md:6:1: error: 'basis: expected' needs 'likelihood' [missing-key]
      6 | basis: expected
        | ^~~~~
        = say how likely it is: likelihood: almost-no-chance, very-unlikely, unlikely, roughly-even-chance, likely, \
      very-likely, almost-certain

      Content/reactions/x.md:7:10: error: the deadline is earlier than the forecast of 2023-08 [reversed-dates]
      7 | by-date: 2023-07-31
        |          ^~~~~~~~~~
      """)
  }

  @Test func aLikelihoodBelongsToWhatIsExpected() throws {
    try expectReport(
      [
        "Content/reactions/x.md": """
        ---
        to: talks
        by: bolivia
        date: 2023-08
        stance: neutral
        ⟦likelihood⟧: likely
        ⟦by-date⟧: 2024
        ---
        """
      ], with: [.talks],
      """
      Content/reactions/x.md:6:1: error: 'likelihood' belongs to an expected reaction [misplaced-key]
      6 | likelihood: likely
        | ^~~~~~~~~~
        = add 'basis: expected', or take it out

      Content/reactions/x.md:7:1: error: 'by-date' belongs to an expected reaction [misplaced-key]
      7 | by-date: 2024
        | ^~~~~~~
        = add 'basis: expected', or take it out
      """)
  }

  @Test func aTranslationHasOnlyItsOwnWords() throws {
    try expectReport(
      [
        "Content/site.yml": "title: Desk\nlanguages: [es]",
        "Content/pages/about.md": "---\ntitle: About\n---",
        "Content/pages/about.es.md": "---\ntitle: Quiénes somos\n⟦date⟧: 2023\n---",
      ],
      """
      Content/pages/about.es.md:3:1: error: 'date' is not a key of a translation [unknown-key]
      3 | date: 2023
        | ^~~~
        = a translation has: summary, title
      """)
  }

  @Test func keysOfPartsAreChecked() throws {
    try expectReport(
      [
        "Content/meetings/talks.md": "---\ntitle: Talks\ndate: 2023-07-20\nplace: {⟦town⟧: Tehran}\n---"
      ],
      """
      Content/meetings/talks.md:4:9: error: 'town' is not a key of a place [unknown-key]
      4 | place: {town: Tehran}
        |         ^~~~
        = a place has: city, country, venue
      """)
  }
}
