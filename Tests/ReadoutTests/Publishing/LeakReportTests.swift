import Testing

@testable import Readout

/// What is said of held text that would be published.
struct LeakReportTests {
  private func report(_ other: [String: TestFile]) throws -> String {
    var files = other
    files["Content/files/x.txt"] = files["Content/files/x.txt"] ?? .absent
    return try HeldExcuseTests.report(files)
  }

  private func expected(_ place: String, copyOf source: String? = nil) -> String {
    let address = place.split(separator: " ")[3]
    return """
      Content/topics/held.md:2:8: error: what 'held' holds back would be published, on \(place) [held-text]
      2 | title: A quiet border deal
        |        ^~~~~~~~~~~~~~~~~~~
        = the words are: a quiet border deal
      \(source.map { "  = \(address) is a copy of \($0)\n" } ?? "")\
        = 'held' is a draft; take the words out of what is shown, or publish it
      """
  }

  @Test func theFirstFileIsNamedAndTheOthersAreCounted() throws {
    var files: [String: TestFile] = ["Content/files/b.txt": "Of\na quiet border deal"]
    #expect(try report(files) == expected("line 2 of b.txt", copyOf: "Content/files/b.txt"))
    files["Content/files/c.txt"] = "A quiet border deal, a quiet border deal"
    #expect(
      try report(files) == expected("line 2 of b.txt and in 1 other file", copyOf: "Content/files/b.txt"))
    files["Content/files/a/d.html"] = "<p>A quiet border deal"
    files["Content/files/a/e.json"] = "[\"A quiet border deal\"]"
    #expect(
      try report(files)
        == expected("line 1 of a/d.html and in 3 other files", copyOf: "Content/files/a/d.html"))
  }

  @Test func aPageIsNoCopy() throws {
    let files: [String: TestFile] = [
      "Content/pages/open.md": .page(), "Templates/page.mustache": "<p>\n\nA quiet border deal</p>",
    ]
    #expect(try report(files) == expected("line 3 of pages/open.html"))
  }

  @Test func mediaAndAssetsAreCopies() throws {
    let drawing: TestFile =
      "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'><title>A quiet border deal</title></svg>"
    #expect(
      try report(["Content/media/x.svg": drawing])
        == expected("line 1 of media/x.svg", copyOf: "Content/media/x.svg"))
    let found = try report(["Templates/assets/x.svg": drawing])
    let address = try #require(found.firstMatch(of: /assets\/x\.[0-9a-f]{12}\.svg/)).output
    #expect(found == expected("line 1 of \(address)", copyOf: "Templates/assets/x.svg"))
  }

  @Test func eachPassageIsReportedOnce() throws {
    let body = "One two three four five six seven eight nine ten."
    let page: TestFile = .page("draft: true", body: body)
    #expect(
      try report(["Content/pages/open.md": page, "Content/files/b.txt": .text(body)]) == """
        Content/pages/open.md:6:1: error: what 'open' holds back would be published, on line 1 of b.txt [held-text]
        6 | One two three four five six seven eight nine ten.
          | ^~~
          = the words are: one two three four five six seven eight
          = b.txt is a copy of Content/files/b.txt
          = 'open' is a draft; take the words out of what is shown, or publish it
        """)
  }
}
