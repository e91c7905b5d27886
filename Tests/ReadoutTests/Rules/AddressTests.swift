import Foundation
import Testing

/// No two things at one address.
struct AddressTests {
  @Test func aFormerAddressThatAnotherRecordHasIsRefused() throws {
    try expectReport(
      ["Content/pages/about.md": .page("redirect-from: [⟦/meetings/talks.html⟧]")], with: [.talks],
      """
      Content/pages/about.md:3:17: error: the address 'meetings/talks.html' is taken by \
      'Content/meetings/talks.md' [duplicate-address]
      3 | redirect-from: [/meetings/talks.html]
        |                 ^~~~~~~~~~~~~~~~~~~~
        = give one of them another name
        = the other is here: Content/meetings/talks.md:1:1
      """)
  }

  @Test func twoRecordsMayNotHaveOneFormerAddress() throws {
    try expectReport(
      [
        "Content/pages/a.md": "---\ntitle: A\nredirect-from: [/old]\n---",
        "Content/pages/b.md": "---\ntitle: B\nredirect-from: [⟦/old/⟧]\n---",
      ],
      """
      Content/pages/b.md:3:17: error: the address 'old/index.html' is taken by 'Content/pages/a.md' \
      [duplicate-address]
      3 | redirect-from: [/old/]
        |                 ^~~~~
        = give one of them another name
        = the other is here: Content/pages/a.md:3:17
      """)
  }

  @Test func addressesThatDifferOnlyInCaseAreRefused() throws {
    try expectReport(
      ["Content/files/Pages/About.html": "x", "Content/pages/about.md": "---\ntitle: About\n---"],
      """
      Content/files/Pages/About.html:1:1: error: the address 'Pages/About.html' differs only in case or \
      Unicode form from 'pages/about.html' of 'Content/pages/about.md' [duplicate-address]
      1 | x
        | ^
        = give one of them another name
        = the other is here: Content/pages/about.md:1:1
      """)
  }

  #if os(Linux)
    @Test func addressesThatDifferOnlyInNormalFormAreRefused() throws {
      let site = try TestSite(["Content/media/caf\u{E9}.txt": "x"])
      try Data("x".utf8).write(to: URL(fileURLWithPath: "\(site.folder)/Content/media/cafe\u{301}.txt"))
      #expect(
        site.problems().hasPrefix(
          """
          Content/media/caf\u{E9}.txt:1:1: error: the address 'media/caf\u{E9}.txt' differs only in case or Unicode \
          form from 'media/cafe\u{301}.txt' of 'Content/media/cafe\u{301}.txt' [duplicate-address]
          """))
    }
  #endif

  @Test func aRecordCalledIndexTakesTheAddressOfTheList() throws {
    try expectReport(
      ["Content/meetings/index.md": "---\ntitle: Index\ndate: 2023\n---"],
      """
      Content/meetings/index.md:1:1: error: the address 'meetings/index.html' is taken by a page that \
      Readout makes [duplicate-address]
      1 | ---
        | ^
        = give one of them another name
      """)
  }

  @Test func aFileMayNotTakeTheFrontPage() throws {
    try expectReport(
      ["Content/files/index.html": "x"],
      """
      Content/files/index.html:1:1: error: the address 'index.html' is taken by a page that Readout makes \
      [duplicate-address]
      1 | x
        | ^
        = give one of them another name
      """)
  }
}
