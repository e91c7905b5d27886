import Foundation
import Readout

/// Writes changes to the files of a site: all of them, or none.
///
/// Every new text lies beside its file before the first file is touched, and takes its place in one step; what
/// fails after that is taken back.
struct ChangeWriting {
  let site: String
  var disk = ChangeDisk()

  func write(_ changes: [FileChange]) throws(ChangeFailure) {
    var (own, others): ([ChangeStep], [ChangeStep]) = ([], [])
    do {
      for change in changes { try checkIsUnchanged(change) }
      for change in changes where change.isEdited {
        let step = try prepared(change)
        if change.isMoved { own.append(step) } else { others.append(step) }
      }
    } catch {
      for step in own + others { step.discard(disk) }
      throw ChangeFailure(error, left: [])
    }
    let moves = changes.filter(\.isMoved).map {
      ChangeStep.move(from: path($0.path), to: path($0.newPath))
    }
    // The record has its new name, and its old one as a former id, before what refers to it changes: stopped
    // at any step, the site is one whose references lead somewhere.
    try take(own + moves + others)
  }

  private func take(_ steps: [ChangeStep]) throws(ChangeFailure) {
    for (place, step) in steps.enumerated() {
      do {
        try step.take(disk)
      } catch {
        var left: [String] = []
        for done in steps[..<place].reversed() {
          do { try done.takeBack(disk) } catch { left.append(done.path) }
        }
        for open in steps[place...] { open.discard(disk) }
        throw ChangeFailure(error, left: left)
      }
    }
  }

  private func path(_ path: String) -> String { "\(site)/\(path)" }

  private func checkIsUnchanged(_ change: FileChange) throws {
    guard try disk.read(path(change.path)).elementsEqual(change.before) else {
      throw ChangeDisk.Failure(reason: "\(change.path) was changed meanwhile; rename again")
    }
    if change.isMoved, disk.exists(path(change.newPath)) {
      throw ChangeDisk.Failure(reason: "\(change.newPath) is there already")
    }
  }

  /// A file behind a symbolic link is changed where it lies.
  private func prepared(_ change: FileChange) throws -> ChangeStep {
    let file = URL(fileURLWithPath: path(change.path)).resolvingSymlinksInPath().path
    let folder = URL(fileURLWithPath: file).deletingLastPathComponent().path
    let temporary = "\(folder)/.readout-\(UUID().uuidString)"
    do {
      try disk.write(Data(change.after), temporary, like: file)
    } catch {
      disk.remove(temporary)
      throw error
    }
    return .replace(file: file, by: temporary, before: Data(change.before))
  }
}

/// Why changes were not made.
struct ChangeFailure: Error, CustomStringConvertible {
  private let reason: String
  /// The files that could not be put back.
  let left: [String]

  init(_ error: any Error, left: [String]) {
    reason = (error as? ChangeDisk.Failure)?.reason ?? error.localizedDescription
    self.left = left
  }

  var description: String {
    guard !left.isEmpty else { return "\(reason); everything is as it was" }
    return "\(reason); these could not be put back as they were: \(left.joined(separator: ", "))"
  }
}
