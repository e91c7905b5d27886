import Foundation
import ReadoutPreview

/// A site in memory.
struct TestSite: PreviewSource {
  var files: [String: PreviewFile]

  init(_ texts: [String: String]) {
    files = texts.mapValues { PreviewFile(.bytes(Array($0.utf8))) }
  }

  init(disk: [String: String]) { files = disk.mapValues { PreviewFile(.disk(path: $0)) } }

  func file(at path: String) async -> PreviewFile? { files[path] }
}

/// Runs a test against a server on a free port.
func withServer(
  _ site: any PreviewSource = TestSite(["index.html": "home"]), limits: ServerLimits = ServerLimits(),
  _ body: (PreviewServer) async throws -> Void
) async throws {
  let server = try await PreviewServer.start(port: 0, source: site, limits: limits)
  do {
    try await body(server)
  } catch {
    await server.stop()
    throw error
  }
  await server.stop()
}

extension PreviewServer {
  /// One request on a connection of its own.
  func ask(_ target: String, _ headers: [String] = [], method: String = "GET") async throws -> Reply {
    let client = try RawClient(port: port)
    let lines =
      ["\(method) \(target) HTTP/1.1", "Host: localhost:\(port)", "Connection: close"] + headers
    client.send(lines.joined(separator: "\r\n") + "\r\n\r\n")
    return Reply(await client.readToEnd())
  }

  /// What comes back for bytes as they are.
  func ask(raw text: String) async throws -> Reply {
    let client = try RawClient(port: port)
    client.send(text)
    return Reply(await client.readToEnd())
  }
}

/// A folder that goes with the test.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "readout-preview-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ bytes: some Sequence<UInt8>, _ name: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
  }

  /// A file of zeros that takes no room on the disk.
  func write(size: Int, _ name: String) throws {
    try write([], name)
    truncate("\(path)/\(name)", off_t(size))
  }
}

/// Asks until something holds, for ten seconds at most.
func eventually(_ holds: () async throws -> Bool) async throws -> Bool {
  for _ in 0..<2_000 {
    if try await holds() { return true }
    try await Task.sleep(for: .milliseconds(5))
  }
  return false
}
