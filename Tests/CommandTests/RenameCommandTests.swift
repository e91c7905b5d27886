import Foundation
import Testing

/// `readout rename` as people run it.
struct RenameCommandTests {
  private let files = [
    "Content/site.yml": "title: Desk\n",
    "Content/meetings/2023/talks.md": "---\ntitle: T\ndate: 2023\n---\n",
    "Content/pages/a.md": "---\ntitle: A\n---\n[[talks]], talks, `[[talks]]`\n",
  ]

  @Test func aRecordMovesWithEveryReference() throws {
    let command = try Command(files)
    let run = try command.run("rename", "talks", "tehran-talks")
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(
      run.output == """
        Content/meetings/2023/talks.md → Content/meetings/2023/tehran-talks.md
        1 reference rewritten, 2 files changed

        """)
    #expect(command.text("Content/meetings/2023/talks.md") == nil)
    #expect(
      command.text("Content/meetings/2023/tehran-talks.md")
        == "---\ntitle: T\ndate: 2023\nredirect-from: [/meetings/talks.html]\n---\n")
    #expect(
      command.text("Content/pages/a.md") == "---\ntitle: A\n---\n[[tehran-talks]], talks, `[[talks]]`\n")
    #expect(try command.run("check").status == 0)
    let left = try FileManager.default.contentsOfDirectory(atPath: command.site.path + "/Content/pages")
    #expect(left == ["a.md"])
  }

  @Test func aDryRunPrintsTheChangesAndMakesNone() throws {
    let command = try Command(files)
    let run = try command.run("rename", "talks", "tehran-talks", "--dry-run")
    #expect(run.status == 0)
    #expect(
      run.output == """
        rename from Content/meetings/2023/talks.md
        rename to Content/meetings/2023/tehran-talks.md
        --- Content/meetings/2023/talks.md
        +++ Content/meetings/2023/tehran-talks.md
        @@ -1,4 +1,5 @@
         ---
         title: T
         date: 2023
        +redirect-from: [/meetings/talks.html]
         ---
        --- Content/pages/a.md
        +++ Content/pages/a.md
        @@ -1,4 +1,4 @@
         ---
         title: A
         ---
        -[[talks]], talks, `[[talks]]`
        +[[tehran-talks]], talks, `[[talks]]`

        """)
    for (path, text) in files { #expect(command.text(path) == text) }
  }

  @Test func aRefusalEndsWithOneAndSaysTheWayOut() throws {
    let command = try Command(files)
    let run = try command.run("rename", "talk", "t")
    #expect(run.status == 1)
    #expect(run.output == "")
    #expect(
      run.errors
        == "readout: 'talk' is not a record\n  = did you mean 'talks' (Content/meetings/2023/talks.md)?\n")
  }

  @Test func errorsInTheContentArePrintedFirst() throws {
    let command = try Command(files)
    try command.put("---\ntitel: B\n---\n", at: "Content/pages/b.md")
    let run = try command.run("rename", "talks", "t")
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("Content/pages/b.md:1:1: error: 'title' is missing [missing-key]\n"))
    #expect(
      run.errors.hasSuffix(
        """
        2 errors, 0 warnings

        readout: there are errors in the content, and references cannot be found in what cannot be read
          = correct them first; nothing was changed

        """))
    #expect(command.text("Content/pages/a.md") == files["Content/pages/a.md"])
  }

  @Test func aFileBehindALinkIsChangedWhereItLies() throws {
    let command = try Command(files)
    try command.put("---\ntitle: L\n---\n[[talks]]\n", at: "shared/l.md")
    try FileManager.default.createSymbolicLink(
      atPath: command.site.path + "/Content/pages/l.md", withDestinationPath: "../../shared/l.md")
    #expect(try command.run("rename", "talks", "t2", "--quiet").status == 0)
    #expect(command.text("shared/l.md") == "---\ntitle: L\n---\n[[t2]]\n")
    let link = try FileManager.default.destinationOfSymbolicLink(
      atPath: command.site.path + "/Content/pages/l.md")
    #expect(link == "../../shared/l.md")
  }

  @Test func permissionsStay() throws {
    let command = try Command(files)
    let path = command.site.path + "/Content/pages/a.md"
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    #expect(try command.run("rename", "talks", "t2", "--quiet").output == "")
    let permissions = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    #expect(permissions as? Int == 0o640)
  }
}
