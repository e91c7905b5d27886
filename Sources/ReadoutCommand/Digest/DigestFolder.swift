import Foundation
import Readout

/// Where digests are written: outside of what is published, and of what is read.
struct DigestFolder {
  private let path: String

  /// - Throws: the exit status for wrong use when the folder is part of `Content/`, `Templates/` or `Public/`.
  init(_ path: String, site: String) throws {
    self.path = path
    let place = Self.whole(path)
    for name in ["Content", "Templates", "Public"] {
      let taken = Self.whole(site + "/" + name)
      guard place == taken || place.hasPrefix(taken + "/") else { continue }
      Console.printToError("readout: '\(path)' is in \(name)/, which is not for digests")
      throw ExitStatus.wrongUse
    }
  }

  /// Writes each file whole or not at all.
  /// - Returns: their paths.
  func write(_ digest: Digest) throws -> [String] {
    let files: [(String, Data)] = [
      ("html", Data(digest.html)), ("txt", Data(digest.text.utf8)), ("eml", Data(digest.message)),
    ]
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      return try files.map { ending, data in
        let file = "\(path)/\(digest.name).\(ending)"
        try data.write(to: URL(fileURLWithPath: file), options: .atomic)
        return file
      }
    } catch {
      Console.printToError("readout: \(path) cannot be written: \(error.localizedDescription)")
      throw ExitStatus.machine
    }
  }

  private static func whole(_ path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().path
  }
}
