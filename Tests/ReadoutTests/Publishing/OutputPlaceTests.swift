import Foundation
import Testing

@testable import Readout

@Suite struct OutputPlaceTests {
  let site: TemporarySite

  init() throws { site = try TemporarySite() }

  private func message(_ output: String, home: String? = nil) -> String? {
    let error = #expect(throws: PublishingError.self) { try site.begin(output, home: home) }
    #expect(error?.kind == .wrongUse)
    return error?.description
  }

  private let way = "Publish to a folder of its own, such as Public."

  @Test func missingParentsAreMade() throws {
    try site.publish(["a": "1"], at: "x/y/Public/")
    #expect(site.files(in: "x/y/Public") == ["a": "1"])
    #expect(site.names(in: "x/y") == ["Public"])
  }

  @Test func anAbsolutePathIsTakenAsItIs() throws {
    try site.publish(["a": "1"], at: site.output)
    #expect(site.files() == ["a": "1"])
  }

  @Test func aSymbolicLinkToAFolderIsFollowed() throws {
    try site.put("", at: "real/.keep")
    symlink("real", "\(site.folder)/Public")
    try site.publish(["a": "1"])
    try site.publish(["a": "2"])
    #expect(site.status("Public").st_mode & S_IFMT == S_IFLNK)
    #expect(site.files(in: "real") == [".keep": "", "a": "2"])
    #expect(site.names() == ["Public", "real"])
  }

  @Test func aSymbolicLinkToNothingIsRefused() {
    symlink("nowhere", "\(site.folder)/Public")
    #expect(
      message("Public")
        == "Public: is a symbolic link to a folder that is not there. Make that folder, or remove the link.")
  }

  @Test func aFileIsRefused() throws {
    try site.put("text", at: "Public")
    #expect(message("Public") == "Public: is a file, not a folder. \(way)")
    #expect(
      message("Public/site")
        == "Public/site: cannot be an output folder: a part of the path is a file, not a folder. "
        + "Name a path that leads through folders.")
    #expect(site.names() == ["Public"])
  }

  @Test func foldersThatHoldMoreThanASiteAreRefused() throws {
    try site.put("", at: "home/me/.profile")
    let home = "\(site.folder)/home/me"
    #expect(message("/") == "/: is the root of the file system. \(way)")
    #expect(message("home/me", home: home) == "home/me: is your home folder, or holds it. \(way)")
    #expect(message("home", home: home) == "home: is your home folder, or holds it. \(way)")
    #expect(message(".") == ".: is the folder you work in, or holds it. \(way)")
    #expect(message("..") == "..: is the folder you work in, or holds it. \(way)")
    #expect(message("") == "output: has no name that a folder can have. \(way)")
    #expect(message("none/..") == "none/..: leads through a folder that is not there. \(way)")
    #expect(site.names() == ["home"])
  }

  @Test func aFolderWithFilesOfSomeoneElseIsNeverReplaced() throws {
    for name in ["e.txt", "d", "b/b", "a", "c", ".hidden"] { try site.put("mine", at: "Public/\(name)") }
    let error = #expect(throws: PublishingError.self) { try site.publish(["a": "1"]) }
    #expect(error?.kind == .notOurs)
    #expect(
      error?.description
        == "Public: holds what no build has written: a, b, c and 2 more. "
        + "Publish to another folder, or empty this one; names that begin with a dot may stay.")
    #expect(site.files()["a"] == "mine")
    #expect(site.names() == ["Public"])
  }

  @Test func anEmptyFolderAndOneWithDotFilesOnlyMayBeReplaced() throws {
    try site.put("*", at: "Public/.gitignore")
    #expect(try site.publish(["a": "1"]).route == .exchanged)
    #expect(site.files() == [".gitignore": "*", "a": "1"])
  }

  @Test func anEmptyMarkerIsAMarker() throws {
    try site.put("", at: "Public/.readout/site")
    try site.put("old", at: "Public/a")
    try site.publish(["b": "1"])
    #expect(site.files() == ["b": "1"])
  }
}
