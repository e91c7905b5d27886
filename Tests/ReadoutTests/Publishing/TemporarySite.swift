import Foundation
import Synchronization

@testable import Readout

/// A folder of its own for one test, with an output `Public` that need not be there.
final class TemporarySite: Sendable {
  let folder: String
  var output: String { "\(folder)/Public" }
  var scratch: String { "\(folder)/.Public.readout" }

  /// In memory where the system has such a place: the tests that stop a build at every step make thousands
  /// of files.
  private static let base =
    FileManager.default.isWritableFile(atPath: "/dev/shm") ? "/dev/shm" : NSTemporaryDirectory()

  init() throws {
    folder = "\(Self.base)/readout-publishing-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func begin(
    _ output: String = "Public", home: String? = nil, waitForLock seconds: Double = 0,
    onWait: () -> Void = {}, gate: PublishingDisk.Gate? = nil
  ) throws(PublishingError) -> Publication {
    try Publication.begin(
      at: output, waitForLock: seconds, onWait: onWait,
      in: Surroundings(workingFolder: folder, home: home), disk: PublishingDisk(gate: gate))
  }

  @discardableResult
  func publish(
    _ files: [String: String], at output: String = "Public", gate: PublishingDisk.Gate? = nil
  ) throws(PublishingError) -> Publication.Summary {
    let publication = try begin(output, gate: gate)
    for (path, text) in files.sorted(by: { $0.key < $1.key }) {
      try publication.write(path, Array(text.utf8))
    }
    return try publication.commit()
  }

  /// Writes a file as a person would, relative to the test's folder.
  func put(_ text: String, at path: String) throws {
    let url = URL(fileURLWithPath: "\(folder)/\(path)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// All files under a folder and their texts, but for the marker.
  func files(in path: String = "Public") -> [String: String] {
    let root = "\(folder)/\(path)"
    var files: [String: String] = [:]
    for case let name as String in FileManager.default.enumerator(atPath: root) ?? .init() {
      let data = FileManager.default.contents(atPath: "\(root)/\(name)")
      if let data { files[name] = String(decoding: data, as: UTF8.self) }
    }
    files[".readout/site"] = nil
    return files
  }

  func names(in path: String = "") -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(path)")) ?? []).sorted()
  }

  func status(_ path: String) -> stat {
    var status = stat()
    lstat("\(folder)/\(path)", &status)
    return status
  }
}

/// Gates that force what a test is about.
enum Gates {
  static let killed = PublishingError(.disk, "test", "killed", advice: "")

  /// An exchange answers as on a file system that has none.
  static let noExchange = withoutSync(failing(.exchange, with: EINVAL))

  /// Beside the output is another mount.
  static let mountPoint = withoutSync { step, name throws(PublishingError) in
    step == .rename && name.hasSuffix("-probe") ? EXDEV : 0
  }

  static func failing(_ failing: PublishingDisk.Step, with code: Int32) -> PublishingDisk.Gate {
    { step, _ throws(PublishingError) in step == failing ? code : 0 }
  }

  /// Leaves out the flushes, which no test on a running system can see, and which take long.
  static func withoutSync(_ other: @escaping PublishingDisk.Gate) -> PublishingDisk.Gate {
    { step, name throws(PublishingError) in step == .sync ? -1 : try other(step, name) }
  }

  /// Lets some steps pass and none after them, not even those that clear up, as a kill does.
  static func killing(
    after steps: Int, _ other: @escaping PublishingDisk.Gate = { _, _ throws(PublishingError) in 0 }
  ) -> PublishingDisk.Gate {
    let counter = StepCounter()
    return { step, name throws(PublishingError) in
      if counter.next() > steps { throw killed }
      return try other(step, name)
    }
  }

  /// Counts the steps.
  static func counting(
    _ counter: StepCounter, _ other: @escaping PublishingDisk.Gate
  ) -> PublishingDisk.Gate {
    { step, name throws(PublishingError) in
      _ = counter.next()
      return try other(step, name)
    }
  }
}

/// Counts over several threads.
final class StepCounter: Sendable {
  private let value = Mutex(0)

  var count: Int { value.withLock { $0 } }

  /// - Returns: 1 the first time.
  func next() -> Int {
    value.withLock { value in
      value += 1
      return value
    }
  }
}
