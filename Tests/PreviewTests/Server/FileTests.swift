import ReadoutPreview
import Testing

@Suite struct FileTests {
  @Test(arguments: [
    ("a.html", "text/html; charset=utf-8"), ("a.css", "text/css; charset=utf-8"),
    ("a.js", "text/javascript; charset=utf-8"), ("a.mjs", "text/javascript; charset=utf-8"),
    ("a.json", "application/json"), ("a.xml", "application/xml; charset=utf-8"),
    ("a.ics", "text/calendar; charset=utf-8"), ("a.svg", "image/svg+xml"), ("a.png", "image/png"),
    ("a.JPG", "image/jpeg"), ("a.gif", "image/gif"), ("a.webp", "image/webp"),
    ("a.avif", "image/avif"),
    ("a.ico", "image/x-icon"), ("a.woff2", "font/woff2"), ("a.txt", "text/plain; charset=utf-8"),
    ("a.md", "text/markdown; charset=utf-8"), ("a.csv", "text/csv; charset=utf-8"),
    ("a.pdf", "application/pdf"), ("a.mp3", "audio/mpeg"), ("a.mp4", "video/mp4"),
    ("a.webm", "video/webm"),
    ("a.eml", "message/rfc822"), ("a.webmanifest", "application/manifest+json"),
    ("a.b/c", "application/octet-stream"), ("a.tar.xyz", "application/octet-stream"),
  ])
  func theTypeFollowsFromTheName(path: String, type: String) async throws {
    try await withServer(TestSite([path: "text"])) { server in
      let reply = try await server.ask("/\(path)", method: "HEAD")
      #expect(reply["Content-Type"] == type)
      #expect(reply["X-Content-Type-Options"] == "nosniff")
      #expect(reply["Cache-Control"] == "no-cache")
    }
  }

  @Test func aHeadIsThatOfTheWholeWithoutTheBody() async throws {
    try await withServer { server in
      let reply = try await server.ask("/", ["Range: bytes=1-2"], method: "HEAD")
      #expect(reply.status == 200)
      #expect(reply["Content-Length"] == "4")
      #expect(reply.body.isEmpty)
    }
  }

  @Test(arguments: ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"])
  func nothingButReadingIsTaken(method: String) async throws {
    try await withServer { server in
      let reply = try await server.ask("/", method: method)
      #expect(reply.status == 405)
      #expect(reply["Allow"] == "GET, HEAD")
    }
  }

  @Test func theSourcesHeadersReplaceTheServersButNotThoseOfTheConnection() async throws {
    var site = TestSite(["a.html": "text"])
    site.files["a.html"]?.headers = [
      ("content-type", "text/plain"), ("X-Readout", "1"), ("Content-Length", "9"),
      ("Connection", "upgrade"),
    ]
    try await withServer(site) { server in
      let reply = try await server.ask("/a.html")
      #expect(reply["Content-Type"] == "text/plain")
      #expect(reply["X-Readout"] == "1")
      #expect(reply["Content-Length"] == "4")
      #expect(reply["Connection"] == "close")
    }
  }

  @Test func anUnchangedFileIsNotSentAgain() async throws {
    let folder = try TemporaryFolder()
    try folder.write("disk".utf8, "a")
    var site = TestSite(["memory": "text", "other": "texu"])
    site.files["disk"] = PreviewFile(.disk(path: folder.path + "/a"))
    try await withServer(site) { server in
      let other = try #require(try await server.ask("/other")["ETag"])
      for target in ["/memory", "/disk"] {
        let tag = try #require(try await server.ask(target)["ETag"])
        #expect(tag.hasPrefix("\"") && tag != other)
        for value in [tag, "W/\(tag)", "\"x\", \(tag)", "*"] {
          let reply = try await server.ask(target, ["If-None-Match: \(value)"])
          #expect(reply.status == 304 && reply.body.isEmpty && reply["ETag"] == tag)
        }
        #expect(try await server.ask(target, ["If-None-Match: \(other)"]).status == 200)
      }
    }
  }

  @Test(arguments: [
    ("bytes=0-3", "0123", "0-3"), ("bytes=5-", "56789", "5-9"), ("bytes=-2", "89", "8-9"),
    ("bytes=8-99", "89", "8-9"), ("bytes=-99", "0123456789", "0-9"), ("BYTES=9-9", "9", "9-9"),
  ])
  func aPartIsSent(range: String, text: String, shown: String) async throws {
    try await withServer(TestSite(["a": "0123456789"])) { server in
      let reply = try await server.ask("/a", ["Range: \(range)"])
      #expect(reply.status == 206)
      #expect(reply.text == text)
      #expect(reply["Content-Range"] == "bytes \(shown)/10")
      #expect(reply["Content-Length"] == "\(text.utf8.count)")
    }
  }

  @Test(arguments: [
    "bytes=0-1,3-4", "bytes=", "bytes=-", "bytes=3-1", "bytes=a-b", "lines=1-2", "bytes=+1-2",
    "bytes=1-2-3",
    "bytes=0-99999999999999999999",
  ])
  func whatIsNoSingleRangeGivesTheWhole(range: String) async throws {
    try await withServer(TestSite(["a": "0123456789"])) { server in
      let reply = try await server.ask("/a", ["Range: \(range)"])
      #expect(reply.status == 200 && reply.text == "0123456789")
    }
  }

  @Test(arguments: ["bytes=10-", "bytes=99-100", "bytes=-0"])
  func aRangeBeyondTheEndIsRefused(range: String) async throws {
    try await withServer(TestSite(["a": "0123456789"])) { server in
      let reply = try await server.ask("/a", ["Range: \(range)"])
      #expect(reply.status == 416 && reply["Content-Range"] == "bytes */10")
    }
  }

  @Test func aPartOfAnotherVersionIsNotSent() async throws {
    try await withServer(TestSite(["a": "0123456789"])) { server in
      let tag = try #require(try await server.ask("/a")["ETag"])
      #expect(try await server.ask("/a", ["Range: bytes=1-2", "If-Range: \(tag)"]).status == 206)
      #expect(try await server.ask("/a", ["Range: bytes=1-2", "If-Range: \"x\""]).status == 200)
    }
  }

  @Test func anEmptyFileIsAFile() async throws {
    try await withServer(TestSite(["a": ""])) { server in
      let reply = try await server.ask("/a", ["Range: bytes=0-"])
      #expect(reply.status == 416)
      #expect(try await server.ask("/a")["Content-Length"] == "0")
    }
  }
}
