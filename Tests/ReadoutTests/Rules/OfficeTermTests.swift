import Testing

/// Offices against the positions that people held, and those against each other.
struct OfficeTermTests {
  private static func person(_ positions: String...) -> TestFile {
    .text("---\nname: Eva\npositions:\n" + positions.map { "  - {\($0)}" }.joined(separator: "\n") + "\n---")
  }

  private static func meeting(_ participant: String, _ date: String = "2019-01") -> TestFile {
    .text("---\ntitle: X\ndate: \(date)\nparticipants:\n  - {person: eva, \(participant)}\n---")
  }

  private static let minister = "title: Minister, at: bolivia, from: 2020-11"

  @Test func anOfficeOutsideItsTermIsOdd() throws {
    try expectReport(
      [
        "Content/people/eva.md": Self.person(Self.minister),
        "Content/meetings/x.md": Self.meeting("as: ⟦minister⟧, for: bolivia"),
      ],
      """
      Content/meetings/x.md:5:23: warning: 'eva' was Minister of 'bolivia' from 2020-11, not on 2019-01 \
      [office-outside-term]
      5 |   - {person: eva, as: minister, for: bolivia}
        |                       ^~~~~~~~
        = correct the date, the office, or the term
        = the term is here: Content/people/eva.md:4:5
      """)
  }

  @Test func anActorOutsideTheTermIsOdd() throws {
    try expectReport(
      [
        "Content/people/eva.md": Self.person(
          "title: Minister, at: bolivia, from: 2010, to: 2012", "title: Envoy, at: bolivia, to: 2005"),
        "Content/meetings/x.md": Self.meeting("for: ⟦bolivia⟧"),
        "Content/reactions/r.md":
          "---\nto: x\nby: eva\nfor: ⟦bolivia⟧\ndate: 2019-02\nstance: neutral\n---",
      ],
      """
      Content/meetings/x.md:5:24: warning: 'eva' was Minister of 'bolivia' from 2010 to 2012, not on 2019-01 \
      [office-outside-term]
      5 |   - {person: eva, for: bolivia}
        |                        ^~~~~~~
        = correct the date, the office, or the term
        = the term is here: Content/people/eva.md:4:5

      Content/reactions/r.md:4:6: warning: 'eva' was Minister of 'bolivia' from 2010 to 2012, not on 2019-02 \
      [office-outside-term]
      4 | for: bolivia
        |      ^~~~~~~
        = correct the date, the office, or the term
        = the term is here: Content/people/eva.md:4:5
      """)
  }

  @Test(arguments: [
    "as: minister", "as: Head of delegation, for: bolivia", "for: bolivia", "as: Minister, for: iran",
  ])
  func anOfficeInItsTermOrOfAnotherNameIsRight(participant: String) throws {
    try expectReport(
      [
        "Content/people/eva.md": Self.person(Self.minister),
        "Content/meetings/x.md": Self.meeting(participant, "2020-11-05"),
      ], "")
  }

  @Test func anOfficeHeldTwiceAtATimeIsOdd() throws {
    try expectReport(
      [
        "Content/people/eva.md": Self.person(
          "title: Minister, at: bolivia, from: 2015, to: 2020-03",
          "title: minister, at: bolivia, from: 2018-05, to: 2021")
      ],
      """
      Content/people/eva.md:5:5: warning: 'eva' was minister of 'bolivia' from 2018-05 to 2021 while another \
      term ran [overlapping-positions]
      5 |   - {title: minister, at: bolivia, from: 2018-05, to: 2021}
        |     ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        = make one position of both, or end the earlier one before the later begins
        = the other term is here: Content/people/eva.md:4:5
      """)
  }

  @Test func officesOfTwoCountriesAtATimeAreOdd() throws {
    try expectReport(
      ["Content/people/eva.md": Self.person("title: President, at: peru, from: 2010", Self.minister)],
      """
      Content/people/eva.md:5:5: warning: 'eva' was Minister of 'bolivia' from 2020-11 while another term ran \
      [overlapping-positions]
      5 |   - {title: Minister, at: bolivia, from: 2020-11}
        |     ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        = correct the dates: nobody holds office in two countries at once
        = the other term is here: Content/people/eva.md:4:5
      """)
  }

  @Test func aShortHoleInATermIsOdd() throws {
    try expectReport(
      [
        "Content/people/eva.md": Self.person(
          "title: Minister, at: bolivia, from: 2015, to: 2019-12",
          "title: Minister, at: bolivia, from: 2020-02")
      ],
      """
      Content/people/eva.md:5:5: warning: 'eva' was Minister of 'bolivia' until 2019-12 and again from 2020-02 \
      [position-gap]
      5 |   - {title: Minister, at: bolivia, from: 2020-02}
        |     ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        = close the gap, or give the office held in between
        = the earlier term is here: Content/people/eva.md:4:5
      """)
  }

  @Test(arguments: [
    // One ends in the month in which the next begins.
    [minister, "title: Minister, at: bolivia, from: 2015, to: 2020-11"],
    // Months without a day between them.
    [minister, "title: Minister, at: bolivia, from: 2015, to: 2020-10"],
    // Years out of office.
    [minister, "title: Minister, at: bolivia, from: 2015, to: 2018"],
    // Another office in between.
    [
      minister, "title: Minister, at: bolivia, from: 2015, to: 2020-06",
      "title: Envoy, at: bolivia, from: 2020-07, to: 2020-10",
    ],
    // Two offices, or one of an organization.
    [minister, "title: Senator, at: bolivia, from: 2015", "title: Envoy, at: oas, from: 2021"],
    [minister, "title: Minister, at: peru, from: 2015, to: 2019"],
  ])
  func termsMayFollowEachOther(positions: [String]) throws {
    try expectReport(
      [
        "Content/people/eva.md": .text(
          "---\nname: Eva\npositions:\n" + positions.map { "  - {\($0)}\n" }.joined() + "---"),
        "Content/actors/oas.md": "---\ntitle: OAS\nkind: organization\n---",
      ], "")
  }
}
