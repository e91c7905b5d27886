import Testing

/// What shells offer behind `readout`.
struct CompletionTests {
  private static let kinds = "brief meeting reaction actor person topic source author page"

  @Test(arguments: ["bash", "zsh", "fish"])
  func everyCommandIsOffered(shell: String) throws {
    let run = try Command([:]).run("--generate-completion-script", shell)
    #expect(run.status == 0)
    for command in ["init", "new", "build", "check", "changes", "templates", "schema"] {
      #expect(run.output.contains(command), "\(command) is not offered")
    }
  }

  @Test(arguments: [
    ("bash", kinds.split(separator: " ").joined(separator: "'$'\\n''")),
    ("zsh", kinds.split(separator: " ").joined(separator: "' '")), ("fish", kinds),
  ])
  func theKindsOfRecordsAreOffered(shell: String, words: String) throws {
    #expect(try Command([:]).run("--generate-completion-script", shell).output.contains(words))
  }

  @Test(arguments: [
    ("zsh", "'--site[The folder with Content/, Templates/ and Public/.]:dir:_files -/'"),
    (
      "fish",
      "-l 'site' -d 'The folder with Content/, Templates/ and Public/.' -rfa '(__readout_complete_directories)'"
    ),
  ])
  func foldersAreOfferedWhereAFolderIsAsked(shell: String, line: String) throws {
    #expect(try Command([:]).run("--generate-completion-script", shell).output.contains(line))
  }
}
