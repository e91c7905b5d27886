import ReadoutPreview
import Testing

@Suite struct AddressTests {
  let site = TestSite([
    "index.html": "home", "briefs/index.html": "briefs", "briefs/x.html": "x", "style.css": "style",
    "a b&é.html": "odd", "%2e%2e": "percent", "both.html": "file", "both/index.html": "folder",
    "404.html": "not here", "secret": "secret",
  ])

  @Test(arguments: [
    ("/", "home"), ("/index.html", "home"), ("/?a=/../b", "home"), ("/briefs/", "briefs"),
    ("/briefs/x.html", "x"), ("/briefs/x", "x"), ("/briefs/%78.html?q=1", "x"),
    ("/style.css", "style"),
    ("/a%20b&%C3%A9", "odd"), ("/a%20b%26%c3%a9.html", "odd"), ("/%252e%252e", "percent"),
    ("/both", "file"), ("/both/", "folder"),
  ])
  func anAddressLeadsToItsFile(target: String, text: String) async throws {
    try await withServer(site) { server in
      let reply = try await server.ask(target)
      #expect(reply.status == 200)
      #expect(reply.text == text)
    }
  }

  @Test(arguments: [
    "/nothing", "/nothing/", "/briefs/x.html/", "/%2520", "/.html", "/style.css.html",
  ])
  func whatIsMissingIsAnsweredWithTheSitesOwnPage(target: String) async throws {
    try await withServer(site) { server in
      let reply = try await server.ask(target)
      #expect(reply.status == 404)
      #expect(reply.text == "not here")
      #expect(reply["Content-Type"] == "text/html; charset=utf-8")
    }
  }

  @Test func withoutSuchAPageASentenceSaysIt() async throws {
    try await withServer { server in
      let reply = try await server.ask("/nothing")
      #expect(reply.status == 404)
      #expect(reply.text == "There is no such page.\n")
      #expect(reply["Content-Type"] == "text/plain; charset=utf-8")
    }
  }

  @Test(arguments: [
    ("/briefs", "/briefs/"), ("/briefs?a=1&b=%20", "/briefs/?a=1&b=%20"), ("/%62riefs", "/briefs/"),
  ])
  func aFolderWithoutItsSlashIsSentThere(target: String, location: String) async throws {
    try await withServer(site) { server in
      let reply = try await server.ask(target)
      #expect(reply.status == 308)
      #expect(reply["Location"] == location)
    }
  }

  @Test(arguments: [
    "/../secret", "/briefs/../secret", "/..", "/%2e%2e/secret", "/%2E./secret", "/.%2e/secret",
    "/./secret",
    "/briefs/..%2fsecret", "/briefs%2f..%2fsecret", "/..%5csecret", "/..\\secret",
    "/briefs\\..\\secret",
    "/secret%00.html", "/%00", "/secret%0a", "/secret%7f", "//secret", "/briefs//x.html",
    "//example.com/",
    "/%c0%ae%c0%ae/secret", "/%c0%afsecret", "/%e0%80%af", "/%ff", "/%ed%a0%80", "/%", "/%4",
    "/%zz", "/%+1",
    "http://localhost/secret", "http://localhost/../secret", "*", "secret", "?secret",
  ])
  func whatMightLeadAstrayIsRefused(target: String) async throws {
    try await withServer(site) { server in
      let reply = try await server.ask(target)
      #expect(reply.status == 400)
      #expect(reply["Content-Type"] == "text/plain; charset=utf-8")
      #expect(reply.text.hasSuffix(".\n"))
      #expect(!reply.text.contains("secret\n"))
    }
  }

  @Test(arguments: [
    "/%252e%252e/secret", "/%252e%252e%252fsecret", "/...", "/..html", "/%EF%BC%8E%EF%BC%8E/secret",
  ])
  func whatOnlyLooksAstrayIsMissing(target: String) async throws {
    try await withServer(site) { server in
      let reply = try await server.ask(target)
      #expect(reply.status == 404)
    }
  }

  @Test func folderListingsAreNotMade() async throws {
    try await withServer(TestSite(["a/b.html": "b"])) { server in
      for target in ["/", "/a", "/a/"] {
        let reply = try await server.ask(target)
        #expect(reply.status == 404)
      }
    }
  }
}
