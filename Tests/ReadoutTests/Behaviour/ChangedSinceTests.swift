import Testing

@testable import Readout

/// A brief tells what has changed in what it is about since it was written.
struct ChangedSinceTests {
  private static let talks = """
    title: Talks
    date: 2023-07-20
    outcomes: [{id: memo, title: Memorandum, stage: signed, date: 2023-08-02}, {id: old, title: Old, date: 2023-07-20}]
    commitments:
      - id: again
        text: To meet *again*.
        by: [iran]
        status: kept
        updates: [{date: 2023-07-21, status: open}, {date: 2023-08-20, status: kept, text: They met.}]
    corrections: [{date: 2023-08-10, kind: clarification, text: It was the 20th.}]
    """

  /// The section on the page of a brief of 25 July 2023; empty where there is none.
  private func since(
    _ keys: String = "", about: String = "talks", beside files: [String: TestFile], now: String = testMoment
  ) throws -> String {
    let brief: TestFile =
      "---\ntitle: B\ndate: 2023-07-25\nauthors: [desk]\nsummary: S\nabout: [\(about)]\n\(keys)---\n"
    let site = try TestSite(files.merging(["Content/briefs/b.md": brief]) { $1 }, with: [.desk])
    let planned = site.planned(now: now)
    #expect(site.report(planned.diagnostics.filter { $0.severity == .error }) == "")
    let library = planned.plan.blueprint.library
    let page = try #require(planned.plan.pages["briefs/b.html"])
    let number = try #require(library.numbers["b"])
    let context = PageContext(planned.plan.blueprint, page)
    return context.changesSince(number, library[number].brief).map(text) ?? ""
  }

  private func text(_ since: SinceView) -> String {
    let entries = since.entries.map { entry in
      let parts: [String?] = [
        "\(entry.date?.iso ?? "") \(entry.kind.text): \(text(entry.title))", entry.stance?.stance.text,
        entry.summary.map { String(decoding: $0.bytes, as: UTF8.self) }, entry.target.map { "on \($0.text)" },
      ]
      return parts.compactMap(\.self).joined(separator: ", ")
    }
    return ([since.title] + entries + since.more.map(text)).joined(separator: "\n")
  }

  private func text(_ link: Link) -> String { "\(link.text) <\(link.address ?? "")>" }

  private func meeting(_ lines: String) -> TestFile { .text("---\n\(lines)\n---\n") }

  private func reaction(_ lines: String, to: String = "talks", by: String = "chile") -> TestFile {
    .text("---\nto: \(to)\nby: \(by)\nstance: opposes\n\(lines)\n---\n")
  }

  @Test func aMeetingTellsWhatHappenedLaterNewestFirst() throws {
    #expect(
      try since(beside: ["Content/meetings/talks.md": meeting(Self.talks)]) == """
        What has changed since 25 July 2023
        2023-08-20 Commitment: To meet again. </meetings/talks.html#again>, kept: They met.
        2023-08-10 Clarification: Talks </meetings/talks.html#corrections>, It was the 20th.
        2023-08-02 Outcome: Memorandum </meetings/talks.html#memo>, signed
        """)
  }

  @Test func nothingIsToldWhereNothingChanged() throws {
    #expect(try since(beside: ["Content/meetings/talks.md": meeting("title: Talks\ndate: 2023-07-20")]) == "")
  }

  @Test func theBriefsOwnUpdateMovesTheLine() throws {
    #expect(
      try since("updated: 2023-08-10\n", beside: ["Content/meetings/talks.md": meeting(Self.talks)]) == """
        What has changed since 10 August 2023
        2023-08-20 Commitment: To meet again. </meetings/talks.html#again>, kept: They met.
        """)
    #expect(
      try since("updated: 2023-08-20\n", beside: ["Content/meetings/talks.md": meeting(Self.talks)]) == "")
  }

  @Test func whatIsAheadOfTheClockHasNotHappened() throws {
    #expect(
      try since(beside: ["Content/meetings/talks.md": meeting(Self.talks)], now: "2023-08-05") == """
        What has changed since 25 July 2023
        2023-08-02 Outcome: Memorandum </meetings/talks.html#memo>, signed
        """)
  }

  @Test func aMonthThatMayBeBeforeIsNotAfter() throws {
    let talks = "title: Talks\ndate: 2023-07\nupdated: "
    #expect(try since(beside: ["Content/meetings/talks.md": meeting(talks + "2023-07")]) == "")
    #expect(
      try since(beside: ["Content/meetings/talks.md": meeting(talks + "2023-08")]) == """
        What has changed since 25 July 2023
        2023-08 Brought up to date: Talks </meetings/talks.html>
        """)
  }

  @Test func reactionsAndMeetingsThatFollow() throws {
    #expect(
      try since(beside: [
        "Content/meetings/talks.md": meeting("title: Talks\ndate: 2023-07-20\nknown: 2023-07-30"),
        "Content/meetings/next.md": meeting("title: Next\ndate: 2023-08-15\nfollows: [talks]"),
        "Content/reactions/before.md": reaction("date: 2023-07-22"),
        "Content/reactions/after.md": reaction("date: 2023-08-01", by: "peru"),
        "Content/reactions/found.md": reaction("date: 2023-07-23\nknown: 2023-08-03", by: "brazil"),
      ]) == """
        What has changed since 25 July 2023
        2023-08-15 Later meeting: Next </meetings/next.html>
        2023-08-03 Reaction: Brazil: opposes </reactions/found.html>, opposes
        2023-08-01 Reaction: Peru: opposes </reactions/after.html>, opposes
        2023-07-30 Became known: Talks </meetings/talks.html>
        """)
  }

  @Test func aForecastThatIsSettledIsToldOnce() throws {
    #expect(
      try since(
        about: "talks, expected",
        beside: [
          "Content/meetings/talks.md": meeting("title: Talks\ndate: 2023-07-20"),
          "Content/reactions/expected.md": reaction("date: 2023-07-20\nbasis: expected\nlikelihood: likely"),
          "Content/reactions/observed.md": reaction("date: 2023-08-01\nresolves: expected"),
        ]) == """
          What has changed since 25 July 2023
          2023-08-01 Forecast settled: Chile: opposes </reactions/observed.html>, opposes
          """)
  }

  @Test func judgmentsOfTheBriefAreSettled() throws {
    let judgments = """
      judgments:
        - {text: They will *meet*., likelihood: likely, resolution: {date: 2023-08-20, outcome: no, text: They did not.}}

      """
    #expect(
      try since(judgments, beside: ["Content/meetings/talks.md": meeting("title: Talks\ndate: 2023-07-20")])
        == """
        What has changed since 25 July 2023
        2023-08-20 Judgment settled: They will meet. <#judgment-1>, It did not come about: They did not.
        """)
  }

  @Test func peopleAndActors() throws {
    #expect(
      try since(
        about: "eva, iran",
        beside: [
          "Content/people/eva.md":
            "---\nname: Eva\npositions: [{title: Envoy, at: peru, from: 2020, to: 2023-08-01}, {title: Minister, at: peru, from: 2023-08-02}]\n---\n",
          "Content/actors/iran.md":
            "---\nrelations: [{with: peru, kind: ambassadors, from: 2001, to: 2023-08-03}]\n---\n",
        ]) == """
          What has changed since 25 July 2023
          2023-08-03 Relation ended: Iran </actors/iran.html>, ambassadors: Peru
          2023-08-02 Took office: Eva </people/eva.html>, Minister, Peru
          2023-08-01 Left office: Eva </people/eva.html>, Envoy, Peru
          """)
  }

  @Test func severalMeetingsAreToldApart() throws {
    #expect(
      try since(
        about: "talks, other",
        beside: [
          "Content/meetings/talks.md": meeting("title: Talks\ndate: 2023-07-20"),
          "Content/meetings/other.md": meeting("title: Other\ndate: 2023-07-21"),
          "Content/reactions/a.md": reaction("date: 2023-08-02"),
          "Content/reactions/c.md": reaction("date: 2023-08-01", to: "other"),
        ]) == """
          What has changed since 25 July 2023
          2023-08-02 Reaction: Chile: opposes </reactions/a.html>, opposes, on Talks
          2023-08-01 Reaction: Chile: opposes </reactions/c.html>, opposes, on Other
          """)
  }

  @Test func moreThanTwelveAreCounted() throws {
    var files: [String: TestFile] = ["Content/meetings/talks.md": meeting("title: Talks\ndate: 2023-07-20")]
    for day in 1...15 {
      files["Content/reactions/r\(day).md"] = reaction("date: 2023-08-\(day < 10 ? "0" : "")\(day)")
    }
    let lines = try since(beside: files).split(separator: "\n")
    #expect(lines.count == 14)
    #expect(lines.dropFirst().first?.hasPrefix("2023-08-15 ") == true)
    #expect(lines.last == "3 more changes: Talks </meetings/talks.html>")
  }

  @Test func whatIsHeldBackIsNotTold() throws {
    #expect(
      try since(beside: [
        "Content/meetings/talks.md": meeting("title: Talks\ndate: 2023-07-20"),
        "Content/reactions/a.md": reaction("date: 2023-08-02\ndraft: true"),
      ]) == "")
  }

  @Test func theSectionStandsBehindTheText() throws {
    let site = try TestSite(
      [
        "Content/meetings/talks.md": meeting(Self.talks),
        "Content/briefs/b.md":
          "---\ntitle: B\ndate: 2023-07-25\nauthors: [desk]\nsummary: S\nabout: [talks]\n---\n\nThe text.\n",
      ], with: [.desk])
    let page = try site.build()["briefs/b.html"] ?? ""
    let text = page.firstRange(of: "The text.")
    let heading = page.firstRange(of: "<h2 id=\"since--title\">What has changed since 25 July 2023</h2>")
    #expect(text.map { text in heading.map { text.upperBound < $0.lowerBound } ?? false } == true)
    #expect(page.contains("<time datetime=\"2023-08-20\">20 Aug 2023</time>"))
  }
}
