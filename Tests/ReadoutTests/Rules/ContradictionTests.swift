import Testing

/// What cannot be so.
struct ContradictionTests {
  private static func forecast(_ by: String, _ date: String = "2023-07-20") -> TestFile {
    .text(
      "---\nto: talks\nby: \(by)\ndate: \(date)\nstance: supports\nbasis: expected\nlikelihood: likely\n---")
  }

  private static func reaction(_ by: String, _ date: String = "2023-07-22", _ keys: String = "") -> TestFile {
    .text("---\nto: talks\nby: \(by)\ndate: \(date)\nstance: supports\n\(keys)resolves: ⟦f⟧\n---")
  }

  @Test(arguments: ["cuba", "caribbean"])
  func aForecastIsSettledByItsActorOrAMember(expected: String) throws {
    let settling = "---\nto: talks\nby: cuba\ndate: 2023-07-22\nstance: supports\nresolves: f\n---"
    try expectReport(
      ["Content/reactions/f.md": Self.forecast(expected), "Content/reactions/x.md": .text(settling)],
      with: [.talks], "")
  }

  @Test func aForecastOfAnotherActorIsNotSettled() throws {
    try expectReport(
      ["Content/reactions/f.md": Self.forecast("cuba"), "Content/reactions/x.md": Self.reaction("peru")],
      with: [.talks],
      """
      Content/reactions/x.md:6:11: error: 'f' expects 'cuba' to react, not 'peru' [wrong-forecast]
      6 | resolves: f
        |           ^
        = name the expected reaction of the same actor, or take 'resolves' out
        = it is here: Content/reactions/f.md:1:1
      """)
  }

  @Test func whatWasObservedIsNotSettled() throws {
    try expectReport(
      [
        "Content/reactions/f.md": "---\nto: talks\nby: cuba\ndate: 2023-07-20\nstance: supports\n---",
        "Content/reactions/x.md": Self.reaction("cuba"),
      ], with: [.talks],
      """
      Content/reactions/x.md:6:11: error: 'f' is not an expected reaction [wrong-forecast]
      6 | resolves: f
        |           ^
        = name the expected reaction of the same actor, or take 'resolves' out
        = it is here: Content/reactions/f.md:1:1
      """)
  }

  @Test func aForecastSettlesNothing() throws {
    try expectReport(
      [
        "Content/reactions/f.md": Self.forecast("cuba"),
        "Content/reactions/x.md": Self.reaction(
          "cuba", "2023-07-22", "basis: expected\nlikelihood: unlikely\n"),
      ], with: [.talks],
      """
      Content/reactions/x.md:8:11: error: an expected reaction cannot settle another [wrong-forecast]
      8 | resolves: f
        |           ^
        = name the expected reaction of the same actor, or take 'resolves' out
        = it is here: Content/reactions/f.md:1:1
      """)
  }

  @Test func aForecastComesFirst() throws {
    try expectReport(
      [
        "Content/reactions/f.md": Self.forecast("cuba", "2023-07-25"),
        "Content/reactions/x.md": Self.reaction("cuba"),
      ], with: [.talks],
      """
      Content/reactions/x.md:6:11: error: the reaction of 2023-07-22 is earlier than the forecast of 2023-07-25 \
      [resolution-before-forecast]
      6 | resolves: f
        |           ^
        = a forecast is made before what settles it: correct one of the dates
        = the forecast is here: Content/reactions/f.md:1:1
      """)
  }

  @Test func aJudgmentComesBeforeItsDeadlineAndItsResolution() throws {
    try expectReport(
      [
        "Content/authors/desk.md": "---\nname: Desk\n---",
        "Content/briefs/x.md": """
        ---
        title: X
        date: 2023-07-20
        authors: [desk]
        summary: S.
        judgments:
          - {id: ⟦late⟧, text: T, by-date: 2023-06}
          - {id: ⟦soon⟧, text: T, resolution: {date: 2023-07-19, outcome: no}}
          - {id: right, text: T, by-date: 2023-07, resolution: {date: 2023, outcome: yes}}
        ---
        """,
      ],
      """
      Content/briefs/x.md:7:10: error: the judgment's deadline, 2023-06, is earlier than the brief of 2023-07-20 \
      [reversed-dates]
      7 |   - {id: late, text: T, by-date: 2023-06}
        |          ^~~~
        = a judgment is made before its deadline: correct one of the dates

      Content/briefs/x.md:8:10: error: the judgment was settled on 2023-07-19, before the brief of 2023-07-20 \
      [resolution-before-forecast]
      8 |   - {id: soon, text: T, resolution: {date: 2023-07-19, outcome: no}}
        |          ^~~~
        = a judgment is made before it is settled: correct one of the dates
      """)
  }

  @Test func nobodyPromisesThemselves() throws {
    try expectReport(
      [
        "Content/meetings/x.md": """
        ---
        title: X
        date: 2023-07-20
        commitments:
          - {id: a, text: T, by: [iran, cuba], to: [peru, ⟦iran⟧]}
          - {id: ⟦b⟧, text: T, by: [iran], due: 2023-06-01}
        ---
        """
      ],
      """
      Content/meetings/x.md:5:51: error: 'iran' commits itself to itself [self-commitment]
      5 |   - {id: a, text: T, by: [iran, cuba], to: [peru, iran]}
        |                                                   ^~~~
        = 'by' names who promises, 'to' to whom: leave 'to' out where it is nobody in particular

      Content/meetings/x.md:6:10: error: the commitment is due on 2023-06-01, before the meeting of 2023-07-20 \
      [reversed-dates]
      6 |   - {id: b, text: T, by: [iran], due: 2023-06-01}
        |          ^
        = correct one of the dates
      """)
  }

  @Test func nobodyDeniesTheirOwnClaim() throws {
    try expectReport(
      [
        "Content/meetings/x.md": """
        ---
        title: X
        date: 2023-07-20
        claims:
          - {text: T, said-by: [iran], denied-by: [cuba, ⟦iran⟧]}
        ---
        """
      ],
      """
      Content/meetings/x.md:5:50: error: 'iran' denies what it says itself [self-contradiction]
      5 |   - {text: T, said-by: [iran], denied-by: [cuba, iran]}
        |                                                  ^~~~
        = name each actor on one side, or make two claims of it
      """)
  }

  @Test func noActorIsAMemberOfItself() throws {
    try expectReport(
      [
        "Content/actors/alliance.md": "---\ntitle: Alliance\nkind: bloc\nmembers: [peru, ⟦alliance⟧]\n---"
      ],
      """
      Content/actors/alliance.md:4:17: error: 'members' goes round in a circle: alliance → alliance \
      [reference-cycle]
      4 | members: [peru, alliance]
        |                 ^~~~~~~~
        = take out the reference that does not belong
      """)
  }
}
