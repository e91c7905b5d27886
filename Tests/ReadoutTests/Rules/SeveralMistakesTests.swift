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
      EXPECTED
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
