import Testing

/// The same content is the same bytes.
struct DeterminismTests {
  private var files: [String: TestFile] {
    var files: [String: TestFile] = ["Content/site.yml": "title: Desk\nlanguages: [es]\npage-size: 7"]
    for number in 1...60 {
      files["Content/briefs/b\(number).md"] = """
        ---
        title: Brief \(number)
        date: 2023-0\(number % 9 + 1)
        authors: [desk]
        summary: Of ~~two~~ states.
        about: [talks, novillo]
        ---

        Edmundo Novillo went to Tehran; ~~Iran~~ and Bolivia [[b\(number % 60 + 1)]] and https://example.org/\(number).
        """
    }
    return files
  }

  @Test func threadsPlacesAndRepetitionDoNotShow() throws {
    let site = try TestSite(files, with: [.desk, .talks, .novillo])
    let first = try site.build(jobs: 1)
    #expect(first.count > 60)
    #expect(try site.build(jobs: 1) == first)
    #expect(try site.build(jobs: 4) == first)
    #expect(try TestSite(files, with: [.desk, .talks, .novillo]).build(jobs: 4) == first)
  }

  @Test func reportsAreTheSameWithAnyNumberOfThreads() throws {
    var files = files
    for number in 1...60 {
      files["Content/pages/p\(number).md"] = "---\ntitel: x\n---\n\n[[nobody-\(number)]] <b>"
    }
    let site = try TestSite(files, with: [.desk, .talks, .novillo])
    let report = site.report(site.prepared(jobs: 1).diagnostics)
    #expect(site.report(site.prepared(jobs: 4).diagnostics) == report)
  }
}
