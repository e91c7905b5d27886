import Testing

/// Somebody in two cities on one day.
struct WhereaboutsTests {
  private static func meeting(
    _ city: String, _ lines: String = "date: 2023-07-20", _ person: String = "novillo"
  )
    -> TestFile
  {
    .text(
      "---\ntitle: M\n\(lines)\nplace: {city: \(city)}\nparticipants:\n  - {person: \(person)}\n---")
  }

  @Test func twoCitiesOnOneDayAreOdd() throws {
    try expectReport(
      [
        "Content/meetings/a.md": Self.meeting("Tehran"),
        "Content/meetings/b.md": Self.meeting("La Paz", "date: 2023-07-20", "⟦novillo⟧"),
      ], with: [.novillo],
      """
      Content/meetings/b.md:6:14: warning: 'novillo' is in La Paz and, by 'a', in Tehran on one day [two-cities]
      6 |   - {person: novillo}
        |              ^~~~~~~
        = correct a date or a place; where both are right, give the hours of both meetings
        = the other meeting is here: Content/meetings/a.md:6:14
      """)
  }

  @Test(arguments: [
    meeting("tehran"), meeting("La Paz", "date: 2023-07-21"), meeting("La Paz", "date: 2023-07"),
    meeting("La Paz", "date: 2023-07-20\nformat: call"), meeting("La Paz", "date: 2023-07-20\nformat: video"),
    meeting("La Paz", "date: 2023-07-20\nstatus: cancelled"),
    meeting("La Paz", "start: 2023-07-20\nend: 2023-07-22"),
  ])
  func oneMayWellBeAtBoth(other: TestFile) throws {
    try expectReport(
      ["Content/meetings/a.md": Self.meeting("Tehran"), "Content/meetings/b.md": other], with: [.novillo], "")
  }

  @Test func theHoursTellTheTwoApart() throws {
    try expectReport(
      [
        "Content/meetings/a.md": Self.meeting("Vienna", "date: 2023-07-20T08:00Z"),
        "Content/meetings/b.md": Self.meeting("Bratislava", "date: 2023-07-20T15:00Z"),
      ], with: [.novillo], "")
  }
}
