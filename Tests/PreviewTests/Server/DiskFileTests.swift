import Foundation
import ReadoutPreview
import Testing

@Suite struct DiskFileTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func aFileIsSentAsItIs() async throws {
    let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 3) }
    try folder.write(bytes, "a")
    try await withServer(TestSite(disk: ["a.mp4": folder.path + "/a"])) { server in
      #expect(try await server.ask("/a.mp4").body == bytes)
      let part = try await server.ask("/a.mp4", ["Range: bytes=65530-200000"])
      #expect(part.status == 206 && part.body == Array(bytes[65_530...200_000]))
    }
  }

  @Test func onlyRegularFilesAre() async throws {
    try folder.write("secret".utf8, "a")
    symlink("a", folder.path + "/link")
    mkfifo(folder.path + "/pipe", 0o600)
    let names = ["link", "pipe", "missing", "."]
    let site = TestSite(
      disk: Dictionary(uniqueKeysWithValues: names.map { ("\($0)x", "\(folder.path)/\($0)") }))
    try await withServer(site) { server in
      for name in names {
        let reply = try await server.ask("/\(name)x")
        #expect(reply.status == 404)
      }
    }
  }

  @Test func aLargeFileIsNotHeldInMemory() async throws {
    let path = folder.path + "/large"
    try folder.write(size: 4 << 30, "large")
    try await withServer(TestSite(disk: ["a.mp4": path])) { server in
      let before = residentBytes()
      let client = try RawClient(port: server.port)
      client.send("GET /a.mp4 HTTP/1.1\r\nHost: localhost\r\n\r\n")
      var count = 0
      while count < 64 << 20 { count += await client.read(atMost: 1 << 20).count }
      #expect(residentBytes() - before < 512 << 20)
    }
  }

  @Test func aFileThatGetsShorterBreaksTheConnection() async throws {
    let path = folder.path + "/large"
    try folder.write(size: 64 << 20, "large")
    try await withServer(TestSite(disk: ["a.mp4": path])) { server in
      let client = try RawClient(port: server.port)
      client.send("GET /a.mp4 HTTP/1.1\r\nHost: localhost\r\n\r\n")
      #expect(await client.read(until: "\r\n\r\n").contains("Content-Length: 67108864"))
      #expect(truncate(path, 0) == 0)
      #expect(await client.readToEnd().count < 64 << 20)
      #expect(try await server.ask("/a.mp4").status == 200)
    }
  }

  /// Bytes of memory that the process uses; 0 where the system does not say.
  private func residentBytes() -> Int {
    let text = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
    let fields = text.split(separator: " ")
    return fields.count > 1 ? (Int(fields[1]) ?? 0) * 4_096 : 0
  }
}
