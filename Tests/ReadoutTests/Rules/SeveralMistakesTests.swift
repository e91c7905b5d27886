import Foundation
import Testing

@testable import Readout

/// All that is wrong is said in one run, and nothing is written.
struct SeveralMistakesTests {
  @Test func mistakesOfEveryRoomComeTogetherInOrderOfPlace() throws {
    try expectReport(
      [
        "Content/reactions/x.md": """
        ---
        to: ⟦talk⟧
        by: bolivia
        date: 2023-08
        stance: neutral
        channel: ⟦shouting⟧
        ---

        See ⟦<b>⟧this.
        """,
        "Content/pages/b.md":
          "---\ntitle: B\nredirect-from: [⟦/meetings/talks.html⟧]\n---\n\n[[⟦nobody-there⟧]]",
        "Content/pages/c.md": "About",
        "Templates/page.mustache": "{{⟦nothing-here⟧}}",
      ], with: [.talks],
      """
      Content/pages/b.md:3:17: error: the address 'meetings/talks.html' is taken by \
      'Content/meetings/talks.md' [duplicate-address]
      3 | redirect-from: [/meetings/talks.html]
        |                 ^~~~~~~~~~~~~~~~~~~~
        = give one of them another name
        = the other is here: Content/meetings/talks.md:1:1

      Content/pages/b.md:6:3: error: 'nobody-there' is not a record [unknown-reference]
      6 | [[nobody-there]]
        |   ^~~~~~~~~~~~
        = correct the id, or write the record

      Content/pages/c.md:1:1: error: the file does not begin with front matter [missing-front-matter]
      1 | About
        | ^
        = begin with a line '---', then the keys, then a line '---'

      Content/reactions/x.md:2:5: error: 'talk' is not a record [unknown-reference]
      2 | to: talk
        |     ^~~~
        = did you mean 'talks' (Content/meetings/talks.md)?

      Content/reactions/x.md:6:10: error: 'shouting' is not a channel [unknown-word]
      6 | channel: shouting
        |          ^~~~~~~~
        = 'channel' is one of: statement, readout, press-conference, interview, social-post, vote, \
      note-verbale, summons, recall, expulsion, sanction, leak, unnamed-official

      Content/reactions/x.md:9:5: error: '<b>' is HTML, which is not allowed here [raw-html]
      9 | See <b>this.
        |     ^~~
        = write '**text**'

      Templates/page.mustache:1:3: error: 'nothing-here' is no name here [template-unknown-name]
      1 | {{nothing-here}}
        |   ^~~~~~~~~~~~
        = The names here are 'frame', 'record'.
      """)
  }

  @Test func errorsLeaveThePublishedSiteAsItWas() throws {
    let site = try TestSite(["Content/pages/a.md": "---\ntitel: A\n---"])
    let output = "\(site.folder)/Public"
    let prepared = site.prepared()
    #expect(prepared.diagnostics.hasErrors)
    #expect(!FileManager.default.fileExists(atPath: output))
  }

  @Test func whatGoesMissingBetweenFindingAndReadingIsReported() throws {
    let site = try TestSite([:])
    let file = RecordFile(path: "Content/pages/gone.md", kind: .page, id: "gone")
    let read = readRecord(file, in: site.folder, ReadingSettings())
    #expect(read.record == nil)
    #expect(
      site.report(read.diagnostics) == """
        Content/pages/gone.md:1:1: error: the file cannot be read: there is no such file [unreadable]
        """)
  }

  @Test(.enabled(if: geteuid() != 0, "the superuser may read everything"))
  func aFileWithoutPermissionIsReported() throws {
    let site = try TestSite(["Content/pages/a.md": "---\ntitle: A\n---"])
    chmod("\(site.folder)/Content/pages/a.md", 0)
    #expect(
      site.problems() == """
        Content/pages/a.md:1:1: error: the file cannot be read: permission denied [unreadable]
        """)
  }

  #if os(Linux)
    @Test func aNameThatIsNotUTF8IsReportedAtItsFolder() throws {
      let site = try TestSite(["Content/pages/a.md": "---\ntitle: A\n---"])
      let name = Array("\(site.folder)/Content/pages/".utf8CString.dropLast()) + [CChar(bitPattern: 0xE9), 0]
      let stream = name.withUnsafeBufferPointer { buffer in buffer.baseAddress.flatMap { fopen($0, "w") } }
      let file = try #require(stream)
      fclose(file)
      #expect(
        site.problems() == """
          Content/pages:1:1: error: a name in this folder is not UTF-8 [invalid-name]
            = rename the file
          """)
    }
  #endif
}
