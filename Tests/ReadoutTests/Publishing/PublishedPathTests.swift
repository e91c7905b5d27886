import Testing

@testable import Readout

@Suite struct PublishedPathTests {
  private static let way = "Give a path within the site, such as briefs/x.html."

  @Test(arguments: [
    ("", "(empty path): names no file. \(way)"),
    ("/a", "/a: starts or ends with “/”, or has two in a row. \(way)"),
    ("a/", "a/: starts or ends with “/”, or has two in a row. \(way)"),
    ("a//b", "a//b: starts or ends with “/”, or has two in a row. \(way)"),
    ("../a", "../a: has “..” in it. \(way)"),
    ("a/../b", "a/../b: has “..” in it. \(way)"),
    ("./a", "./a: has “.” in it. \(way)"),
    ("a\0b", "a\0b: has a zero byte in it. \(way)"),
    (".readout/site", ".readout/site: lies in a folder that readout keeps for itself. \(way)"),
    (".ReadOut/x", ".ReadOut/x: lies in a folder that readout keeps for itself. \(way)"),
  ])
  func aPathThatLeavesTheSiteIsRefused(path: String, message: String) {
    let error = #expect(throws: PublishingError.self) { try PublishedPath(path) }
    #expect(error?.description == message)
    #expect(error?.kind == .wrongUse)
  }

  @Test func aNameOf256BytesIsRefused() throws {
    let name = String(repeating: "é", count: 128)
    let error = #expect(throws: PublishingError.self) { try PublishedPath("a/\(name)") }
    #expect(error?.headline == "a/\(name): has a name of 256 bytes, and file systems allow 255")
    #expect(try PublishedPath("a/" + name.dropLast() + "e").folder.text == "a")
  }

  @Test func aPathIsSplitAtItsLastSlash() throws {
    let path = try PublishedPath("a/b/c.html")
    #expect(path.folder.text == "a/b")
    #expect(path.name.text == "c.html")
    #expect(try PublishedPath("x").folder == .top)
  }
}
