import Testing

@testable import Readout

/// A record that has another id is the same record.
struct RenamedRecordTests {
  private func told(_ id: String, _ lines: String, was old: String = "title: Talks\ndate: 2023") -> String {
    let desk = ["Content/authors/desk.md": "---\nname: Desk\n---\n"]
    return ReadoutTests.told(
      desk.merging(["Content/meetings/old.md": "---\n\(old)\n---\n"]) { $1 },
      desk.merging(["Content/meetings/\(id).md": "---\n\(lines)\n---\n"]) { $1 })
  }

  @Test func aFormerAddressTells() {
    #expect(
      told("new", "title: Other talks\ndate: 2024\nredirect-from: [/meetings/old.html]") == """
        meeting new
          renamed from 'old' to 'new'
          date went from 2023 to 2024
          title went from “Talks” to “Other talks”
        """)
  }

  @Test func anAliasTells() {
    #expect(
      told("new", "title: Other\ndate: 2023\naliases: [old]") == """
        meeting new
          renamed from 'old' to 'new'
          title went from “Talks” to “Other”
          'aliases': added old
        """)
  }

  @Test func theSameContentTells() {
    #expect(told("new", "title: Talks\ndate: 2023") == "meeting new\n  renamed from 'old' to 'new'")
  }

  @Test func otherContentIsAnotherRecord() {
    #expect(
      told("new", "title: Other\ndate: 2024") == """
        meeting new
          added
          date: 2024
        meeting old
          removed
        """)
  }

  @Test func whatNamesTheRecordHasNotChanged() {
    let desk = ["Content/authors/desk.md": "---\nname: Desk\n---\n"]
    let about = { (id: String) in
      "---\ntitle: B\ndate: 2023\nsummary: S\nauthors: [desk]\nabout: [\(id)]\n---\n"
    }
    let talks = "---\ntitle: Talks\ndate: 2023\n---\n"
    #expect(
      ReadoutTests.told(
        desk.merging(["Content/meetings/old.md": talks, "Content/briefs/b.md": about("old")]) { $1 },
        desk.merging(["Content/meetings/new.md": talks, "Content/briefs/b.md": about("new")]) { $1 })
        == "meeting new\n  renamed from 'old' to 'new'")
  }

  @Test func twoThatAreAlikeTellNothing() {
    let talks = "---\ntitle: Talks\ndate: 2023\n---\n"
    #expect(
      ReadoutTests.told(
        ["Content/meetings/a.md": talks], ["Content/meetings/b.md": talks, "Content/meetings/c.md": talks])
          == """
          meeting b
            added
            date: 2023
          meeting c
            added
            date: 2023
          meeting a
            removed
          """)
  }
}
