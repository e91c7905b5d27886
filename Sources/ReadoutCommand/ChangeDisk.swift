import Foundation

/// What writing changes asks of a disk; a test puts in one that fails.
struct ChangeDisk {
  struct Failure: Error {
    var reason: String
  }

  /// Puts the file at the first path into the place of the second, in one step.
  var rename: (_ from: String, _ to: String) throws -> Void = { from, to in
    guard Foundation.rename(from, to) == 0 else {
      throw Failure(reason: "\(to) cannot be written: \(String(cString: strerror(errno)))")
    }
  }

  func read(_ path: String) throws -> Data {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure(reason: "\(path) cannot be read")
    }
    return data
  }

  /// Writes a new file with the permissions of another.
  func write(_ data: Data, _ path: String, like other: String) throws {
    do {
      try data.write(to: URL(fileURLWithPath: path))
      let permissions = try FileManager.default.attributesOfItem(atPath: other)[.posixPermissions]
      if let permissions {
        try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: path)
      }
    } catch {
      throw Failure(reason: "\(other) cannot be written: \(error.localizedDescription)")
    }
  }

  /// Whether anything is there, a link that leads nowhere included.
  func exists(_ path: String) -> Bool {
    (try? FileManager.default.attributesOfItem(atPath: path)) != nil
  }

  func remove(_ path: String) { try? FileManager.default.removeItem(atPath: path) }
}
