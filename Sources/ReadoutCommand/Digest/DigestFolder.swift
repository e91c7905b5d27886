import Foundation
import Readout

/// Where digests are written: outside of what is published, and of what is read.
struct DigestFolder {
  private let path: String

  /// - Parameter outputs: of the site's editions, as paths from its folder.
  /// - Throws: the exit status for wrong use when the folder is part of `Content/`, `Templates/`, `Public/` or an output.
  init(_ path: String, site: String, outputs: [String]) throws {
    self.path = path
    let place = Self.whole(path)
    for name in ["Content", "Templates", "Public"] + outputs {
      let taken = Self.whole(site + "/" + name)
      guard place == taken || place.hasPrefix(taken + "/") else { continue }
      Console.printToError("readout: '\(path)' is in \(name)/, which is not for digests")
      throw ExitStatus.wrongUse
    }
  }

  /// Writes each file whole or not at all.
  /// - Returns: their paths.
  func write(_ digest: Digest) throws -> [String] {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      return try digest.files.map { name, bytes in
        let file = "\(path)/\(name)"
        try Data(bytes).write(to: URL(fileURLWithPath: file), options: .atomic)
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
