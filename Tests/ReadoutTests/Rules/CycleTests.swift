import Testing

/// Records that go round in a circle.
struct CycleTests {
  @Test func meetingsThatFollowEachOtherInACircleAreRefused() throws {
    try expectReport(
      [
        "Content/meetings/a.md": "---\ntitle: A\ndate: 2023-07-20\nfollows: [b]\n---",
        "Content/meetings/b.md": "---\ntitle: B\ndate: 2023-07-20\nfollows: [c]\n---",
        "Content/meetings/c.md": "---\ntitle: C\ndate: 2023-07-20\nfollows: [⟦a⟧]\n---",
      ],
      """
      Content/meetings/c.md:4:11: error: 'follows' goes round in a circle: a → b → c → a [reference-cycle]
      4 | follows: [a]
        |           ^
        = take out the reference that does not belong
      """)
  }

  @Test func aTopicBroaderThanItselfIsRefused() throws {
    try expectReport(
      ["Content/topics/defence.md": "---\ntitle: Defence\nbroader: ⟦defence⟧\n---"],
      """
      Content/topics/defence.md:3:10: error: 'broader' goes round in a circle: defence → defence \
      [reference-cycle]
      3 | broader: defence
        |          ^~~~~~~
        = take out the reference that does not belong
      """)
  }

  @Test func reactionsToEachOtherAreRefused() throws {
    try expectReport(
      [
        "Content/reactions/a.md": "---\nto: b\nby: bolivia\ndate: 2023-08\nstance: neutral\n---",
        "Content/reactions/b.md": "---\nto: ⟦a⟧\nby: bolivia\ndate: 2023-08\nstance: neutral\n---",
      ],
      """
      Content/reactions/b.md:2:5: error: 'to' goes round in a circle: a → b → a [reference-cycle]
      2 | to: a
        |     ^
        = take out the reference that does not belong
      """)
  }
}
