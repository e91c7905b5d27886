import Foundation
import Testing

/// `readout build --changed-files`.
struct ChangedFilesCommandTests {
  private func command() throws -> Command {
    try Command([
      "Content/site.yml": "title: Desk\ndata: none\nsearch: false\n",
      "Content/authors/desk.md": "---\nname: Desk\n---\n",
    ])
  }

  private func build(_ command: Command, _ options: String...) throws -> Command.Run {
    try command.run(["build", "--quiet", "--now", "2023-09-01"] + options)
  }

  @Test func aListIsLeftForEveryBuildThatSucceeds() throws {
    let command = try command()
    #expect(try build(command, "--changed-files", "list").status == 0)
    #expect(command.text("list")?.hasSuffix("upload reactions/index.html\nupload index.html\n") == true)
    #expect(try build(command, "--changed-files", "list").status == 0)
    #expect(command.text("list") == "")
    try command.put("---\nname: The Desk\n---\n", at: "Content/authors/desk.md")
    #expect(try build(command, "--changed-files", "list", "--changed-files-format", "nul").status == 0)
    #expect(
      command.text("list") == "upload authors/desk.html\0upload authors/index.html\0")
    try command.put("---\nnam: Desk\n---\n", at: "Content/authors/desk.md")
    #expect(try build(command, "--changed-files", "list").status == 1)
    #expect(command.text("list") == "upload authors/desk.html\0upload authors/index.html\0")
  }

  @Test func aListInTheSiteIsRefusedBeforeAnythingIsBuilt() throws {
    let command = try command()
    try FileManager.default.createDirectory(
      at: command.site.appending(path: "Public"), withIntermediateDirectories: true)
    let run = try build(command, "--changed-files", "Public/list")
    #expect(run.status == 2)
    #expect(
      run.errors
        == "readout: Public/list: lies in the output. Name a file elsewhere, such as changed-files.txt in the site's folder.\n"
    )
    #expect(command.text("Public/index.html") == nil)
  }
}
