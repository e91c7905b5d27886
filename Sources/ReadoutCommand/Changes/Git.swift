import Dispatch
import Foundation
import Synchronization

/// The program git, run without a shell.
struct Git {
  /// The file that runs.
  private let program: URL
  /// Where it runs.
  private let folder: String

  /// What a run gave.
  struct Run {
    var status: Int32
    var output: [UInt8]
    var errors: String
  }

  /// nil where there is no git. Folders that are named from where one stands are not searched: a site could
  /// bring a program of that name.
  init?(in folder: String) {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let paths = folders.filter { $0.hasPrefix("/") }.map { "\($0)/git" }
    guard let path = paths.first(where: FileManager.default.isExecutableFile) else { return nil }
    program = URL(fileURLWithPath: path)
    self.folder = folder
  }

  /// Runs a command to its end.
  /// - Parameter input: what it reads; handed over while its output is read, so that neither waits for the other.
  func run(_ arguments: [String], input: String = "") throws -> Run {
    // A git that ends early is told of by its status, not by a signal that ends this program too.
    signal(SIGPIPE, SIG_IGN)
    let process = Process()
    (process.executableURL, process.arguments) = (program, ["-C", folder] + arguments)
    process.environment = ProcessInfo.processInfo.environment.merging(["LC_ALL": "C"]) { $1 }
    let (given, output, errors) = (Pipe(), Pipe(), Pipe())
    (process.standardInput, process.standardOutput, process.standardError) = (given, output, errors)
    try process.run()
    let said = inBackground { try? errors.fileHandleForReading.readToEnd() }
    let handed = inBackground {
      try? given.fileHandleForWriting.write(contentsOf: Data(input.utf8))
      try? given.fileHandleForWriting.close()
      return nil
    }
    let result = try output.fileHandleForReading.readToEnd() ?? Data()
    _ = handed.wait()
    let message = String(decoding: said.wait() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    return Run(status: process.terminationStatus, output: Array(result), errors: message)
  }
}

/// What is worked out on another thread, and can be waited for.
private final class Background: Sendable {
  private let group = DispatchGroup()
  private let result = Mutex<Data?>(nil)

  init(_ work: @escaping @Sendable () -> Data?) {
    DispatchQueue.global().async(group: group) { self.result.withLock { $0 = work() } }
  }

  func wait() -> Data? {
    group.wait()
    return result.withLock { $0 }
  }
}

private func inBackground(_ work: @escaping @Sendable () -> Data?) -> Background { Background(work) }
