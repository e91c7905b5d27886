import Foundation
import Testing

/// `readout changes`, run on folders and on revisions of a repository.
struct ChangesCommandTests {
  private static let reaction = "---\nto: talks\nby: chile\ndate: 2023\nstance: concerned\n---\n"
  private static let files = [
    "site/Content/site.yml": "title: Desk\n",
    "site/Content/meetings/talks.md": "---\ntitle: T\ndate: 2023\n---\n",
    "site/Content/reactions/r.md": reaction,
  ]
  private static let moved = reaction.replacing("concerned", with: "opposes")
  private static let told = """
    reaction r  Chile: opposes
        Content/reactions/r.md, on talks
        - stance moved from concerned to opposes

    """

  /// A repository with a commit tagged `v1`, and in its folder `site` a reaction that has changed since.
  private func repository(_ files: [String: String] = files, moved: Bool = true) throws -> Command {
    let command = try Command(files)
    try command.git("init", "-q")
    try command.git("add", "-A")
    try command.git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-qm", "One")
    try command.git("tag", "v1")
    if moved { try command.put(Self.moved, at: "site/Content/reactions/r.md") }
    return command
  }

  @Test(arguments: [["v1"], ["v1", "site"], ["v1", "site/Content"], ["HEAD", "site"]])
  func aRevisionIsComparedWithTheFiles(sides: [String]) throws {
    let run = try repository().run(["changes", "--site", "site"] + sides)
    #expect(run.status == 0)
    #expect(run.errors == "")
    let new = sides.count > 1 ? sides[1] : "the files as they are"
    #expect(run.output == "1 change in 1 record, from \(sides[0]) to \(new)\n\n  " + Self.told)
  }

  @Test func twoRevisionsAreCompared() throws {
    let command = try repository()
    try command.git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-qam", "Two")
    let run = try command.run("changes", "v1", "HEAD", "--site", "site")
    #expect(run.output == "1 change in 1 record, from v1 to HEAD\n\n  " + Self.told)
    #expect(try command.run("changes", "HEAD", "--site", "site", "--exit-code").status == 0)
  }

  @Test func twoFoldersNeedNoRepository() throws {
    var files = Self.files
    for (path, text) in Self.files { files[path.replacing("site/", with: "new/")] = text }
    files["new/Content/reactions/r.md"] = Self.moved
    let run = try Command(files).run(
      "changes", "site", "new/Content", environment: ["PATH": "/nonexistent"])
    #expect(run.status == 0)
    #expect(run.output == "1 change in 1 record, from site to new/Content\n\n  " + Self.told)
  }

  @Test func aSiteMayBeTheRootOfItsRepository() throws {
    let command = try Command(Self.files)
    let site = "\(command.site.path)/site"
    for arguments in [
      ["init", "-q"], ["add", "-A"],
      ["-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-qm", "1"],
    ] { try command.git(["-C", site] + arguments) }
    try command.put(Self.moved, at: "site/Content/reactions/r.md")
    #expect(try command.run("changes", "HEAD", "--site", "site").output.hasSuffix("\n\n  " + Self.told))
  }

  @Test func changesMayEndWithOne() throws {
    #expect(try repository().run("changes", "v1", "--site", "site", "--exit-code").status == 1)
    let same = try repository(moved: false).run("changes", "v1", "--site", "site", "--exit-code")
    #expect(same.status == 0)
    #expect(same.output == "Nothing changed in the records from v1 to the files as they are.\n")
  }

  @Test func linksAreFollowedWithinARevision() throws {
    let command = try Command(Self.files)
    let reactions = "\(command.site.path)/site/Content/reactions"
    try command.put(Self.reaction, at: "site/kept/r.md")
    try FileManager.default.removeItem(atPath: "\(reactions)/r.md")
    try FileManager.default.createSymbolicLink(
      atPath: "\(reactions)/r.md", withDestinationPath: "../../kept/r.md")
    try command.git("init", "-q")
    try command.git("add", "-A")
    try command.git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-qm", "One")
    try command.put(Self.moved, at: "site/kept/r.md")
    #expect(try command.run("changes", "HEAD", "--site", "site").output.hasSuffix("\n\n  " + Self.told))
  }

  @Test func pullRequestsGetMarkdown() throws {
    let command = try repository()
    try command.put(
      "---\ntitle: '@all *read* <this> #1 `now`'\ndate: 2023\ndraft: true\n---\n",
      at: "site/Content/meetings/new.md")
    let run = try command.run("changes", "v1", "--site", "site", "--format", "markdown")
    #expect(
      run.output == #"""
        ## What changed in the records

        3 changes in 2 records, from `v1` to `the files as they are`.

        ### Meeting: @<!-- -->all \*read\* \<this\> #<!-- -->1 \`now\`

        `Content/meetings/new.md` (**a draft**)

        - added
        - date: **2023**

        #### Reaction: Chile: opposes

        `Content/reactions/r.md`, on `talks`

        - stance moved from **concerned** to **opposes**

        """#)
  }

  @Test func programsGetJSON() throws {
    let command = try repository()
    let run = try command.run("changes", "v1", "--site", "site", "--format", "json")
    let commit = try command.git("rev-parse", "v1").filter { !$0.isNewline }
    #expect(
      run.output == """
        {
          "new" : {
            "name" : "the files as they are"
          },
          "old" : {
            "commit" : "\(commit)",
            "name" : "v1"
          },
          "records" : [
            {
              "changes" : [
                {
                  "after" : "opposes",
                  "before" : "concerned",
                  "change" : "stance",
                  "key" : "stance"
                }
              ],
              "file" : "Content/reactions/r.md",
              "id" : "r",
              "kind" : "reaction",
              "subject" : "talks",
              "title" : "Chile: opposes"
            }
          ]
        }

        """)
  }

  @Test func errorsOfARevisionAreShownInItsText() throws {
    let command = try repository(
      Self.files.merging([
        "site/Content/reactions/r.md": "---\nto: talks\nby: chile\ndate: 2023\nstance: angry\n---\n"
      ]) { $1 })
    let run = try command.run("changes", "v1", "--site", "site")
    #expect(run.status == 1)
    #expect(run.output == "")
    #expect(run.errors.contains("\n5 | stance: angry\n  |         ^~~~~\n"))
    #expect(run.errors.hasSuffix("readout: v1 has errors that keep its records from being compared\n"))
  }

  @Test func bothSidesMayBeTheSame() throws {
    let run = try repository().run("changes", "v1", "HEAD", "--site", "site")
    #expect(run.status == 0)
    #expect(run.errors == "readout: 'v1' and 'HEAD' are the same commit\n")
    #expect(run.output == "Nothing changed in the records from v1 to HEAD.\n")
  }

  @Test(arguments: [
    (["v2"], "'v2' is neither the folder of a site nor a revision of the repository"),
    (["--", "--all"], "'--all' is neither the folder of a site nor a revision of the repository"),
    ([".git"], "there is no folder Content in '.git', and it is no revision of the repository"),
    (["v1", "--site", "nowhere"], "there is no folder 'nowhere'"),
    (["site", "--site", "."], "there is no folder Content in this folder"),
  ])
  func wrongUseEndsWithTwo(arguments: [String], sentence: String) throws {
    let site = arguments.contains("--site") || arguments[0] == "--" ? [] : ["--site", "site"]
    let options = arguments[0] == "--" ? ["--site", "site"] : []
    let run = try repository().run(["changes"] + options + arguments + site)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("readout: \(sentence)\n  = "))
  }

  @Test func aRevisionBeforeTheSiteIsWrongUse() throws {
    let command = try Command(["README": "x"])
    try command.git("init", "-q")
    try command.git("add", "-A")
    try command.git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-qm", "One")
    for (path, text) in Self.files { try command.put(text, at: path) }
    let run = try command.run("changes", "HEAD", "--site", "site")
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("readout: there is no site/Content/ in the revision 'HEAD'\n"))
  }

  @Test func withoutARepositoryThereAreNoRevisions() throws {
    let command = try Command(Self.files)
    let run = try command.run(
      "changes", "v1", "--site", "site", environment: ["GIT_CEILING_DIRECTORIES": command.site.path])
    #expect(run.status == 2)
    #expect(
      run.errors.hasPrefix(
        "readout: 'v1' is not the folder of a site, and 'site' lies in no git repository\n"))
  }

  @Test func withoutGitThereAreNoRevisions() throws {
    let run = try repository().run("changes", "v1", "--site", "site", environment: ["PATH": "/nonexistent"])
    #expect(run.status == 3)
    #expect(run.errors.hasPrefix("readout: git is not installed, and 'v1' is not the folder of a site\n"))
  }
}

extension Command {
  /// Runs git in the command's folder.
  @discardableResult
  fileprivate func git(_ arguments: String...) throws -> String { try git(arguments) }

  @discardableResult
  fileprivate func git(_ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git"] + arguments
    process.currentDirectoryURL = site
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: data, as: UTF8.self)
  }
}
