import ReadoutPreview
import Testing

@Suite struct StartTests {
  let site = TestSite(["index.html": "home"])

  private func error(host: String = "127.0.0.1", port: Int) async throws -> PreviewError? {
    await #expect(throws: PreviewError.self) {
      try await PreviewServer.start(host: host, port: port, source: site)
    }
  }

  @Test func theNextFreePortIsTaken() async throws {
    try await withServer { first in
      let second = try await PreviewServer.start(port: first.port, source: site)
      #expect(second.port > first.port)
      #expect(try await second.ask("/").text == "home")
      await second.stop()
    }
  }

  @Test func aPortIsGivenBack() async throws {
    let first = try await PreviewServer.start(port: 0, source: site)
    await first.stop()
    let second = try await PreviewServer.start(port: first.port, source: site)
    #expect(second.port == first.port)
    await second.stop()
  }

  @Test func withNoneFreeItSaysSo() async throws {
    let last = try await PreviewServer.start(port: 65_535, source: site)
    let error = try await error(port: 65_535)
    #expect(error?.kind == .portTaken)
    #expect(
      error?.description
        == "Port 65535 is taken by other programs. Name another port, or 0 for any that is free.")
    await last.stop()
  }

  @Test(arguments: [-1, 65_536])
  func aPortIsANumberInBounds(port: Int) async throws {
    #expect(
      try await error(port: port)?.description
        == "\(port) is not a port. Name one from 1 to 65535, or 0 for any that is free.")
  }

  @Test func aHostWithoutAnAddressIsNamed() async throws {
    #expect(
      try await error(host: "nowhere.invalid", port: 0)?.description
        == "The host “nowhere.invalid” has no address. "
        + "Check its spelling, or leave it out to serve this machine only."
    )
  }

  @Test func aHostElsewhereIsNamed() async throws {
    #expect(
      try await error(host: "192.0.2.1", port: 0)?.description
        == "The host “192.0.2.1” is not this machine. "
        + "Name an address of this machine, or 0.0.0.0 for all of them."
    )
  }

  @Test(arguments: ["localhost", "0.0.0.0"])
  func otherHostsCanBeNamed(host: String) async throws {
    let server = try await PreviewServer.start(host: host, port: 0, source: site)
    #expect(server.address == "http://localhost:\(server.port)/")
    #expect(try await server.ask("/").text == "home")
    await server.stop()
  }
}
