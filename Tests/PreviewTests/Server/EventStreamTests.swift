import Testing

@testable import ReadoutPreview

@Suite(.serialized) struct EventStreamTests {
  let site = TestSite(["index.html": "home", "briefs/x.html": "x", "briefs/index.html": "briefs"])

  private func stream(_ server: PreviewServer, _ page: String) throws -> RawClient {
    let client = try RawClient(port: server.port)
    client.send("GET /.readout/events?page=\(page) HTTP/1.1\r\nHost: localhost\r\n\r\n")
    return client
  }

  @Test func anEventReachesThePagesItIsFor() async throws {
    try await withServer(site) { server in
      let home = try stream(server, "/")
      let brief = try stream(server, "/briefs/x.html")
      for client in [home, brief] {
        let head = await client.read(until: "retry: 1000\n\n")
        #expect(
          head.contains("HTTP/1.1 200 OK") && head.contains("Content-Type: text/event-stream"))
      }
      server.send(PreviewEvent(name: "patch", data: "{\"a\":\n1}"), to: ["briefs/x.html"])
      server.send(PreviewEvent(name: "reload"), to: nil)
      let text = await brief.read(until: "event: reload\ndata: \n\n")
      #expect(text.contains("event: patch\ndata: {\"a\":\ndata: 1}\n\n"))
      #expect(await !home.read(until: "event: reload\ndata: \n\n").contains("patch"))
    }
  }

  @Test func openPagesAreNamedByTheirFiles() async throws {
    try await withServer(site) { server in
      let pages = [
        "/", "/index.html?a=1", "/briefs/x", "/briefs", "/briefs/", "%2Fbriefs%2Fx.html",
        "/new.html",
      ]
      var clients: [RawClient] = []
      for page in pages {
        clients.append(try stream(server, page))
        _ = await clients.last?.read(until: "retry")
      }
      #expect(
        server.openPages() == [
          "index.html": 2, "briefs/x.html": 2, "briefs/index.html": 2, "new.html": 1,
        ])
      clients.removeAll()
      #expect(try await eventually { server.openPages().isEmpty })
    }
  }

  @Test(arguments: ["", "?page=/../x", "?page=x", "?page=%", "?other=/"])
  func aStreamNeedsAPage(query: String) async throws {
    try await withServer(site) { server async throws in
      #expect(try await server.ask("/.readout/events\(query)").status == 400)
      #expect(server.openPages().isEmpty)
    }
  }

  @Test func aHeartbeatKeepsItAlive() async throws {
    var limits = ServerLimits()
    limits.heartbeat = .milliseconds(30)
    limits.idle = .milliseconds(60)
    limits.headersWithin = .milliseconds(60)
    try await withServer(site, limits: limits) { server in
      let client = try stream(server, "/")
      for _ in 0..<4 { #expect(await client.read(until: ":\n\n").contains(":\n\n")) }
    }
  }

  @Test func thereAreNotMoreThanMayBe() async throws {
    var limits = ServerLimits()
    limits.eventStreams = 2
    try await withServer(site, limits: limits) { server in
      var clients = [try stream(server, "/"), try stream(server, "/")]
      for client in clients { _ = await client.read(until: "retry") }
      #expect(try await server.ask("/.readout/events?page=/").status == 503)
      clients.removeAll()
      #expect(try await eventually { server.openPages().isEmpty })
      let next = try stream(server, "/")
      #expect(await next.read(until: "retry").contains("200 OK"))
    }
  }

  @Test func aSlowReaderIsCutOffAndAQuickOneIsNot() async throws {
    try await withServer(site) { server in
      let slow = try RawClient(port: server.port, receiveBuffer: 4_096)
      slow.send("GET /.readout/events?page=/ HTTP/1.1\r\nHost: localhost\r\n\r\n")
      let quick = try stream(server, "/briefs/")
      _ = await slow.read(until: "retry")
      _ = await quick.read(until: "retry")
      let data = String(repeating: "x", count: 200_000)
      for number in 0..<60 where server.openPages()["index.html"] != nil {
        server.send(PreviewEvent(name: "e\(number)", data: data), to: nil)
        #expect(await quick.read(until: "\n\n").contains("data: x"))
      }
      #expect(try await eventually { server.openPages() == ["briefs/index.html": 1] })
    }
  }

  @Test func aThousandStreamsLeaveRoomForPages() async throws {
    try await withServer(site) { server in
      let clients = try (0..<1_000).map { _ in try stream(server, "/briefs/x.html") }
      #expect(try await eventually { server.openPages() == ["briefs/x.html": 1_000] })
      let time = ContinuousClock.now
      server.send(PreviewEvent(name: "reload"), to: nil)
      #expect(try await server.ask("/").text == "home")
      #expect(ContinuousClock.now - time < .seconds(1))
      for client in clients { #expect(await client.read(until: "reload").contains("reload")) }
    }
  }

  @Test func stoppingEndsThem() async throws {
    let server = try await PreviewServer.start(port: 0, source: site)
    let client = try stream(server, "/")
    _ = await client.read(until: "retry")
    await server.stop()
    #expect(await client.readToEnd().isEmpty)
    #expect(server.openPages().isEmpty)
    #expect(throws: RawClient.NoConnection.self) { try RawClient(port: server.port) }
  }
}
