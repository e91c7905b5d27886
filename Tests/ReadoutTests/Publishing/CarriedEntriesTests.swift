import Foundation
import Testing

@testable import Readout

@Suite(.serialized) struct CarriedEntriesTests {
  let site: TemporarySite

  init() throws {
    site = try TemporarySite()
    try site.put("*", at: "Public/.gitignore")
    try site.put("ref", at: "Public/.git/HEAD")
  }

  @Test(arguments: [nil, Gates.noExchange, Gates.mountPoint, Gates.failing(.link, with: EPERM)])
  func dotFilesAndFoldersAtTheTopStay(gate: PublishingDisk.Gate?) throws {
    let file = site.status("Public/.gitignore")
    #expect(try site.publish(["a": "1"], gate: gate).removed == 0)
    #expect(try site.publish(["b": "1"], gate: gate).removed == 1)
    #expect(site.files() == [".gitignore": "*", ".git/HEAD": "ref", "b": "1"])
    #expect(site.status("Public/.gitignore").isSame(as: file))
    #expect(site.status("Public/.gitignore").st_nlink == 1)
    #expect(site.names() == ["Public"])
  }

  @Test func aDotNameDeeperDownIsAFileOfTheSite() throws {
    try site.publish(["a/.b": "1"])
    #expect(try site.publish(["a/c": "1"]).removed == 1)
    #expect(site.files() == [".gitignore": "*", ".git/HEAD": "ref", "a/c": "1"])
  }

  @Test(arguments: [nil, Gates.noExchange])
  func theSitesOwnDotNamesReplaceOthers(gate: PublishingDisk.Gate?) throws {
    try site.put("old", at: "Public/.well-known/old")
    let summary = try site.publish([".gitignore": "new", ".well-known/new": "1"], gate: gate)
    #expect(summary.written == 2)
    #expect(summary.removed == 1)
    #expect(site.files() == [".gitignore": "new", ".git/HEAD": "ref", ".well-known/new": "1"])
  }

  @Test func aSymbolicLinkAtTheTopStaysALink() throws {
    symlink("nowhere", "\(site.output)/.link")
    try site.publish(["a": "1"])
    #expect(site.status("Public/.link").st_mode & S_IFMT == S_IFLNK)
  }

  @Test func aFolderThatAppearsInTheOldOnesPlaceLosesNeither() throws {
    let moves: PublishingDisk.Gate = { [folder = site.folder] step, name throws(PublishingError) in
      if step == .rename, name.hasSuffix("/.git") {
        mkdir("\(folder)/Public/.git", 0o755)
        throw Gates.killed
      }
      return 0
    }
    #expect(throws: Gates.killed) { try site.publish(["a": "1"], gate: moves) }
    let error = #expect(throws: PublishingError.self) { try site.begin() }
    #expect(
      error?.description
        == "\(site.status("Public").isFolder ? realPath(site.output) : "")/.git: "
        + "appeared while its namesake in the old site was set aside. Move one of the two away "
        + "and build again; the other is in the folder that ends in .readout.")
    #expect(site.files(in: ".Public.readout/staging")[".git/HEAD"] == "ref")
    rmdir("\(site.output)/.git")
    try site.begin().abandon()
    #expect(site.files() == [".gitignore": "*", ".git/HEAD": "ref", "a": "1"])
    #expect(site.names() == ["Public"])
  }

  private func realPath(_ path: String) -> String { (try? RealPath.of(path).get()) ?? path }
}
