import Foundation
import Testing

@testable import Readout
@testable import ReadoutCommand

/// All changes are made, or none.
struct ChangeWritingTests {
  private let files = ["Content/a.md": "a", "Content/b.md": "b", "Content/c.md": "c"]
  private let changes = [
    FileChange(path: "Content/a.md", newPath: "Content/z.md", before: Array("a".utf8), edits: [edit]),
    FileChange(path: "Content/b.md", newPath: "Content/y.md", before: Array("b".utf8), edits: []),
    FileChange(path: "Content/c.md", newPath: "Content/c.md", before: Array("c".utf8), edits: [edit]),
  ]
  private static let edit = TextEdit(at: 0, insert: "x")

  private func contents(_ command: Command) throws -> [String: String] {
    let folder = command.site.path + "/Content"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    return Dictionary(uniqueKeysWithValues: names.map { ($0, command.text("Content/\($0)") ?? "") })
  }

  @Test func changesAreMade() throws {
    let command = try Command(files)
    try ChangeWriting(site: command.site.path).write(changes)
    #expect(try contents(command) == ["z.md": "xa", "y.md": "b", "c.md": "xc"])
  }

  @Test(arguments: 0..<4)
  func aFailureOnTheWayIsTakenBack(step: Int) throws {
    let command = try Command(files)
    var writing = ChangeWriting(site: command.site.path)
    let counter = Counter()
    writing.disk.rename = { from, to in
      if counter.next() == step { throw ChangeDisk.Failure(reason: "the disk is full") }
      try ChangeDisk().rename(from, to)
    }
    let error = #expect(throws: ChangeFailure.self) { try writing.write(changes) }
    #expect(error?.description == "the disk is full; everything is as it was")
    #expect(try contents(command) == ["a.md": "a", "b.md": "b", "c.md": "c"])
  }

  @Test func whatCannotBeTakenBackIsNamed() throws {
    let command = try Command(files)
    var writing = ChangeWriting(site: command.site.path)
    let counter = Counter()
    writing.disk.rename = { from, to in
      if counter.next() > 0 { throw ChangeDisk.Failure(reason: "the disk is gone") }
      try ChangeDisk().rename(from, to)
    }
    let error = #expect(throws: ChangeFailure.self) { try writing.write(changes) }
    #expect(error?.left.count == 1)
    #expect(error?.description.contains("could not be put back as they were: /") == true)
  }

  @Test func aFileThatChangedMeanwhileStopsIt() throws {
    let command = try Command(files)
    try command.put("new", at: "Content/c.md")
    let error = #expect(throws: ChangeFailure.self) {
      try ChangeWriting(site: command.site.path).write(changes)
    }
    #expect(
      error?.description == "Content/c.md was changed meanwhile; rename again; everything is as it was")
    #expect(try contents(command) == ["a.md": "a", "b.md": "b", "c.md": "new"])
  }

  @Test func aFileInTheWayStopsIt() throws {
    let command = try Command(files)
    try command.put("new", at: "Content/y.md")
    let error = #expect(throws: ChangeFailure.self) {
      try ChangeWriting(site: command.site.path).write(changes)
    }
    #expect(error?.description == "Content/y.md is there already; everything is as it was")
  }
}

private final class Counter {
  private var count = -1

  func next() -> Int {
    count += 1
    return count
  }
}
