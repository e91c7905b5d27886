import Testing

@testable import Readout

/// What is held of the site of a day, and what is not.
struct HeldExcuseAsOfTests {
  /// The topic is of no day, and the meeting of a later one.
  private func report(_ other: [String: TestFile]) throws -> String {
    var files = other
    files["Content/topics/held.md"] = .absent
    files["Content/meetings/later.md"] = "---\ntitle: A quiet border deal\ndate: 2023-08-20\n---"
    let end = moment("2023-08-01T23:59:59Z")
    return try HeldExcuseTests.report(files, visibility: Visibility(asOf: end.date), now: end.iso)
  }

  private static let leak = """
    Content/meetings/later.md:2:8: error: what 'later' holds back would be published, on line 1 of x.txt [held-text]
    2 | title: A quiet border deal
      |        ^~~~~~~~~~~~~~~~~~~
      = the words are: a quiet border deal
      = x.txt is a copy of Content/files/x.txt
      = 'later' is not for readers of this site; take the words out of what is shown, or publish it
    """

  @Test func whatIsOfALaterDayIsHeld() throws { #expect(try report([:]) == Self.leak) }

  @Test func whatWasKnownIsNot() throws {
    #expect(try report(["Content/pages/open.md": .page(body: "A quiet border deal.")]) == "")
  }

  @Test func whatWasSaidLaterIsNoExcuse() throws {
    let lines = "corrections: [{date: 2023-08-10, kind: correction, text: A quiet border deal.}]"
    #expect(try report(["Content/pages/open.md": .page(lines)]).contains(Self.leak))
    #expect(try report(["Content/pages/open.md": .page(lines.replacing("-08-10", with: "-07-10"))]) == "")
  }

  @Test func whatWasTakenOutOfARecordIsHeldOfIt() throws {
    let files: [String: TestFile] = [
      "Content/meetings/later.md": .absent,
      "Content/files/x.txt": "The envoys will quietly accept the northern border before winter",
      "Content/meetings/talks.md": """
      ---
      title: Talks in Tehran
      date: 2023-07-20
      outcomes: [{id: a, title: The envoys will quietly accept the northern border, date: 2023-08-10}]
      ---
      """,
    ]
    var site = files
    site["Content/topics/held.md"] = .absent
    let end = moment("2023-08-01T23:59:59Z")
    #expect(
      try HeldExcuseTests.report(site, visibility: Visibility(asOf: end.date), now: end.iso) == """
        Content/meetings/talks.md:2:8: error: what 'talks' holds back would be published, on line 1 of x.txt [held-text]
        2 | title: Talks in Tehran
          |        ^~~~~~~~~~~~~~~
          = the words are: the envoys will quietly accept the northern border
          = x.txt is a copy of Content/files/x.txt
          = 'talks' is not for readers of this site; take the words out of what is shown, or publish it
        """)
  }
}
