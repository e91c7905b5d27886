import ReadoutPreview
import Testing

@Suite struct LimitTests {
  /// Limits that no test reaches but by the one that it is about.
  private func limits(_ change: (inout ServerLimits) -> Void) -> ServerLimits {
    var limits = ServerLimits()
    limits.headersWithin = .seconds(60)
    limits.idle = .seconds(60)
    limits.stalledWrite = .seconds(60)
    change(&limits)
    return limits
  }

  @Test(arguments: ["", "GET / HT", "GET / HTTP/1.1\r\nHost: localhost\r\nA:"])
  func headersThatDoNotComeEndTheConnection(start: String) async throws {
    try await withServer(limits: limits { $0.headersWithin = .milliseconds(100) }) { server in
      let client = try RawClient(port: server.port)
      client.send(start)
      #expect(await client.readToEnd().isEmpty)
    }
  }

  @Test func anIdleConnectionEnds() async throws {
    try await withServer(limits: limits { $0.idle = .milliseconds(100) }) { server in
      let client = try RawClient(port: server.port)
      client.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\nGET ")
      #expect(Reply(await client.readToEnd()).status == 200)
    }
  }

  @Test func aReaderThatStopsIsCutOff() async throws {
    let size = 64 << 20
    let folder = try TemporaryFolder()
    try folder.write(size: size, "a")
    let site = TestSite(disk: ["a": folder.path + "/a"])
    let limits = limits {
      $0.stalledWrite = .milliseconds(300)
      $0.connections = 1
    }
    try await withServer(site, limits: limits) { server in
      let client = try RawClient(port: server.port, receiveBuffer: 4_096)
      client.send("GET /a HTTP/1.1\r\nHost: localhost\r\n\r\n")
      #expect(await client.read(atMost: 15) == Array("HTTP/1.1 200 OK".utf8))
      // The client sees nothing of the end before it has read what the system holds; the next one gets in.
      #expect(try await eventually { try await server.ask("/a", ["Range: bytes=0-0"]).status == 206 })
      let count = await client.readToEnd().count
      #expect(count < size)
    }
  }

  @Test func longHeadersAreRefused() async throws {
    try await withServer { server in
      let name = String(repeating: "a", count: 20_000)
      #expect(try await server.ask("/", ["X: \(name)"]).status == 431)
      #expect(try await server.ask("/\(name)").status == 431)
      let many = (0..<1_000).map { "X\($0): 0123456789" }
      let refused = try await server.ask("/", many)
      #expect(refused.status == 431)
      let endless = try RawClient(port: server.port)
      endless.send("GET / HTTP/1.1\r\nHost: localhost\r\nX: \(name)")
      #expect(Reply(await endless.readToEnd()).status == 431)
      #expect(
        try await server.ask("/", ["X: \(name.prefix(8_000))", "Y: \(name.prefix(8_000))"]).status
          == 200)
      #expect(
        try await server.ask("/", ["X: \(name.prefix(8_000))", "Y: \(name.prefix(8_400))"]).status
          == 431)
    }
  }

  @Test func bodiesAreNotRead() async throws {
    try await withServer { server in
      let bodies = [
        "Content-Length: 5\r\n\r\nhello",
        "Content-Length: 99999999999\r\nExpect: 100-continue\r\n\r\n",
        "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n",
      ]
      for body in bodies {
        let reply = try await server.ask(raw: "POST / HTTP/1.1\r\nHost: localhost\r\n\(body)")
        #expect(reply.status == 413)
        #expect(reply["Connection"] == "close")
      }
      #expect(try await server.ask("/", ["Content-Length: 0"]).status == 200)
    }
  }

  @Test(arguments: [
    "hello\r\n\r\n", "GET\r\n\r\n", "GET / HTTP/1.1\r\nHost : localhost\r\n\r\n", "\0\0\0\0",
    "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: lo\0cal\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: localhost\r\n folded: x\r\n\r\n",
    "GET /\0 HTTP/1.1\r\nHost: localhost\r\n\r\n",
    "GET / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
    "\u{16}\u{3}\u{1}\u{2}",
  ])
  func whatIsNoRequestIsRefused(text: String) async throws {
    try await withServer(limits: limits { $0.headersWithin = .seconds(1) }) { server in
      let reply = try await server.ask(raw: text)
      #expect([400, 413].contains(reply.status))
      #expect(reply["Connection"] == "close")
    }
  }

  @Test func requestsInAdvanceAreAnsweredInTurn() async throws {
    try await withServer(TestSite(["a": "1", "b": "2"])) { server in
      let client = try RawClient(port: server.port)
      let request = { (name: String) in "GET /\(name) HTTP/1.1\r\nHost: localhost\r\n\r\n" }
      client.send((0..<200).map { request($0 % 2 == 0 ? "a" : "b") }.joined() + "nonsense\r\n\r\n")
      let text = String(decoding: await client.readToEnd(), as: UTF8.self)
      let bodies = text.split(separator: "\r\n\r\n").dropFirst().map { $0.prefix(1) }
      #expect(bodies.prefix(200).joined() == String(repeating: "12", count: 100))
      #expect(text.contains("HTTP/1.1 400 Bad Request"))
    }
  }

  @Test func aSlowAnswerToARequestInAdvanceIsWaitedFor() async throws {
    try await withServer(SlowSite(), limits: limits { $0.idle = .milliseconds(100) }) { server in
      let client = try RawClient(port: server.port)
      let request = "GET /a HTTP/1.1\r\nHost: localhost\r\n\r\n"
      client.send(request + request)
      let text = String(decoding: await client.readToEnd(), as: UTF8.self)
      #expect(text.split(separator: "200 OK").count == 3)
    }
  }

  /// Takes longer to make a page than clients have to ask for one.
  private struct SlowSite: PreviewSource {
    func file(at path: String) async -> PreviewFile? {
      try? await Task.sleep(for: .milliseconds(300))
      return PreviewFile(.bytes([0x61]))
    }
  }

  @Test func connectionsAreCounted() async throws {
    var limits = ServerLimits()
    limits.connections = 2
    try await withServer(limits: limits) { server in
      var clients = [try RawClient(port: server.port), try RawClient(port: server.port)]
      for client in clients {
        client.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
        #expect(await client.read(until: "home").hasSuffix("home"))
      }
      #expect(try await server.ask("/").status == 0)
      clients.removeAll()
      #expect(try await eventually { try await server.ask("/").status == 200 })
    }
  }

  @Test func aClientThatLeavesHarmsNothing() async throws {
    try await withServer(TestSite(["a": String(repeating: "x", count: 1 << 20)])) { server in
      for _ in 0..<20 {
        let client = try RawClient(port: server.port)
        client.send("GET /a HTTP/1.1\r\nHost: localhost\r\n\r\n")
      }
      #expect(try await server.ask("/a").body.count == 1 << 20)
    }
  }
}
