import Testing

/// Lists, what refers to a record, and where pages lie.
struct ListTests {
  private func meetings(_ count: Int) -> [String: TestFile] {
    var files: [String: TestFile] = [
      "Content/site.yml": "title: Desk\npage-size: 2",
      "Templates/ledger.mustache":
        "{{#years}}{{#entries}}{{title.text}} {{/entries}}{{/years}}|{{pager.newer.address}}|{{pager.older.address}}|{{pager.position}}",
    ]
    for number in 1...count {
      files["Content/meetings/m\(number).md"] = "---\ntitle: M\(number)\ndate: 2023-07-0\(number)\n---"
    }
    return files
  }

  @Test func pagesOfAListFillFromTheOldest() throws {
    let built = try TestSite(meetings(5)).build()
    #expect(built["meetings/pages/1.html"] == "M2 M1 |../../meetings/index.html||Page 2 of 2")
    #expect(built["meetings/index.html"] == "M5 M4 M3 ||../meetings/pages/1.html|Page 1 of 2")
  }

  @Test func aNewEntryDoesNotShiftOlderPages() throws {
    let before = try TestSite(meetings(6)).build()
    let after = try TestSite(meetings(7)).build()
    for page in ["meetings/pages/1.html", "meetings/pages/2.html"] {
      let entries = { (text: String?) in text?.prefix { $0 != "|" } }
      #expect(entries(before[page]) == entries(after[page]))
      #expect(before[page] != nil)
    }
  }

  @Test func aBacklinkHasItsSentence() throws {
    let built = try TestSite(
      [
        "Templates/meeting.mustache":
          "{{#record.mentions}}{{from.title.text}}: {{sentence}}\n{{/record.mentions}}",
        "Content/pages/a.md": """
        ---
        title: A
        ---

        First. See [[talks|the talks]] of J. Doe & others! Last.
        """,
      ], with: [.talks]
    ).build()
    #expect(built["meetings/talks.html"] == "A: See <mark>the talks</mark> of J. Doe &amp; others!\n")
  }

  @Test func aMentionIsABacklink() throws {
    let built = try TestSite(
      [
        "Templates/person.mustache":
          "{{#record.mentions}}{{from.title.text}}: {{sentence}}{{/record.mentions}}",
        "Content/pages/a.md": "---\ntitle: A\n---\n\nThen Edmundo Novillo spoke.",
      ], with: [.novillo]
    ).build()
    #expect(built["people/novillo.html"] == "A: Then <mark>Edmundo Novillo</mark> spoke.")
  }

  @Test func briefsThatShareMoreAreRelatedFirst() throws {
    func brief(_ name: String, topics: String) -> TestFile {
      "---\ntitle: \(name)\ndate: 2023-07\nauthors: [desk]\nsummary: S.\ntopics: [\(topics)]\n---"
    }
    let built = try TestSite(
      [
        "Templates/brief.mustache": "{{#related}}{{title.text}} {{/related}}",
        "Content/topics/t.md": "---\ntitle: T\n---",
        "Content/topics/u.md": "---\ntitle: U\n---",
        "Content/briefs/a.md": brief("A", topics: "t, u"),
        "Content/briefs/b.md": brief("B", topics: "t"),
        "Content/briefs/c.md": brief("C", topics: "t, u"),
        "Content/briefs/d.md": brief("D", topics: ""),
      ], with: [.desk]
    ).build()
    #expect(built["briefs/a.html"] == "C B ")
    #expect(built["briefs/d.html"] == "")
  }

  @Test func formerAddressesLeadToTheRecord() throws {
    let built = try TestSite([
      "Content/meetings/x.md":
        "---\ntitle: X\ndate: 2023\nredirect-from: [/2023/x.html, /old/place, /older/]\n---"
    ]).build(baseURL: "https://example.org/desk")
    for (address, target) in [
      ("2023/x.html", "../meetings/x.html"), ("old/place/index.html", "../../meetings/x.html"),
      ("older/index.html", "../meetings/x.html"),
    ] {
      let page = built[address] ?? ""
      #expect(page.contains("<meta http-equiv=\"refresh\" content=\"0; url=\(target)\">"), "\(address)")
      #expect(page.contains("<link rel=\"canonical\" href=\"https://example.org/desk/meetings/x.html\">"))
    }
  }

  @Test func filesAndMediaAreCopiedAsTheyAre() throws {
    let built = try TestSite([
      "Content/files/CNAME": "example.org", "Content/files/.well-known/security.txt": "Contact: x",
      "Content/media/deep/t.txt": "T", "Content/files/.gitignore": "no",
    ]).build()
    #expect(built["CNAME"] == "example.org")
    #expect(built[".well-known/security.txt"] == "Contact: x")
    #expect(built["media/deep/t.txt"] == "T")
    #expect(built[".gitignore"] == nil)
  }

  @Test func theLeadIsTheNewestBriefUnlessTheSiteSaysOtherwise() throws {
    func brief(_ name: String, _ date: String) -> TestFile {
      "---\ntitle: \(name)\ndate: \(date)\nauthors: [desk]\nsummary: S.\n---"
    }
    let files: [String: TestFile] = [
      "Templates/front.mustache": "{{lead.entry.title.text}}",
      "Content/briefs/a.md": brief("A", "2023-07-01"),
      "Content/briefs/b.md": brief("B", "2023-07-02"),
    ]
    #expect(try TestSite(files, with: [.desk]).build()["index.html"] == "B")
    let led = files.merging(["Content/site.yml": "title: Desk\nlead: a"]) { _, own in own }
    #expect(try TestSite(led, with: [.desk]).build()["index.html"] == "A")
  }
}
