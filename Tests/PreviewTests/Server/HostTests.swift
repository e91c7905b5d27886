import Testing

@testable import ReadoutPreview

@Suite struct HostTests {
  private func status(_ lines: String, _ server: PreviewServer) async throws -> Int {
    try await server.ask(raw: "GET / HTTP/1.1\r\n\(lines)Connection: close\r\n\r\n").status
  }

  @Test(arguments: ["localhost", "LocalHost", "127.0.0.1", "[::1]"])
  func itsOwnNamesAreAnsweredTo(name: String) async throws {
    try await withServer { server async throws in
      #expect(try await status("Host: \(name)\r\n", server) == 200)
      #expect(try await status("Host: \(name):\(server.port)\r\n", server) == 200)
      #expect(try await status("Host: \(name):\(server.port - 1)\r\n", server) == 403)
    }
  }

  @Test(arguments: [
    "evil.example", "localhost.evil.example", "evil.example:80", "127.0.0.1.evil.example",
    "127.0.0.2", "::1",
    "[::1", "[::1]x", "localhost:", "localhost:x", "localhost:80:80", "user@localhost", "",
    "192.168.0.1",
  ])
  func othersAreNot(name: String) async throws {
    try await withServer { server in
      let status = try await status("Host: \(name)\r\n", server)
      #expect(status == 403)
    }
  }

  @Test func oneNameIsNeeded() async throws {
    try await withServer { server async throws in
      #expect(try await status("", server) == 400)
      #expect(try await status("Host: localhost\r\nHost: localhost\r\n", server) == 400)
      #expect(try await server.ask(raw: "GET / HTTP/1.0\r\n\r\n").status == 200)
    }
  }

  @Test func theNamedHostIsAnsweredToAndOnAllAddressesEveryAddress() {
    let desk = HostNames(host: "Desk.local", port: 80)
    #expect(desk.allows("desk.local") && desk.allows("desk.local:80") && !desk.allows("10.0.0.1"))
    #expect(HostNames(host: "fe80::1", port: 80).allows("[FE80::1]:80"))
    let all = HostNames(host: "0.0.0.0", port: 80)
    #expect(all.allows("10.0.0.1:80") && all.allows("[fe80::1]") && all.allows("localhost"))
    #expect(!all.allows("evil.example") && !all.allows("10.0.0.1:81") && !all.allows("10.1"))
  }

  @Test func onlyThisMachineReachesIt() async throws {
    try await withServer { server in
      #expect(server.host == "127.0.0.1")
      #expect(server.address == "http://127.0.0.1:\(server.port)/")
    }
  }
}
