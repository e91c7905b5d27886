import Testing

@testable import Readout

/// Former addresses as servers read them.
struct RedirectFileTests {
  private static let files: [String: TestFile] = [
    "Content/site.yml": "title: Desk\nlanguages: [es]",
    "Content/pages/about.md":
      "---\ntitle: About\nredirect-from: [/old.html, /es/pages/former.html, /wer/, /was/index.html, /qué, \"/it's$1;.html\"]\n---",
    "Content/pages/about.es.md": "---\ntitle: Quiénes somos\n---",
  ]

  @Test func hosts() throws {
    #expect(
      try TestSite(Self.files).file("_redirects") == """
        /old.html /pages/about.html 301
        /es/pages/former.html /es/pages/about.html 301
        /wer/ /pages/about.html 301
        /wer /pages/about.html 301
        /was/index.html /pages/about.html 301
        /was/ /pages/about.html 301
        /was /pages/about.html 301
        /qu%C3%A9 /pages/about.html 301
        /qu%C3%A9/ /pages/about.html 301
        /it%27s%241%3B.html /pages/about.html 301

        """)
  }

  @Test func nginx() throws {
    let site: TestFile = "title: Desk\nlanguages: [es]\nbase-url: https://desk.example/here"
    let files = Self.files.merging(["Content/site.yml": site]) { $1 }
    #expect(
      try TestSite(files).file("redirects.map") == """
        # For http {}: map $uri $new_uri { include redirects.map; }
        "/here/old.html" "/here/pages/about.html";
        "/here/es/pages/former.html" "/here/es/pages/about.html";
        "/here/wer/" "/here/pages/about.html";
        "/here/wer" "/here/pages/about.html";
        "/here/was/index.html" "/here/pages/about.html";
        "/here/was/" "/here/pages/about.html";
        "/here/was" "/here/pages/about.html";
        "/here/qué" "/here/pages/about.html";
        "/here/qué/" "/here/pages/about.html";
        "/here/it's$1;.html" "/here/pages/about.html";

        """)
  }

  @Test func feedsAndCalendarsMoveWithTheirPages() throws {
    let built = try TestSite(
      [
        "Content/site.yml": "title: Desk\nlanguages: [es]\nbase-url: https://desk.example",
        "Content/topics/gas.md":
          "---\ntitle: Gas\nredirect-from: [/topics/oil.html, /es/topics/crudo.html]\n---",
        "Content/meetings/x.md": "---\ntitle: X\ndate: 2023-08-02\ntopics: [gas]\n---",
        "Content/meetings/x.es.md": "---\ntitle: Equis\n---",
        "Content/topics/gas.es.md": "---\ntitle: Gas\n---",
      ])
    #expect(
      built.file("_redirects") == """
        /topics/oil.html /topics/gas.html 301
        /topics/oil/feed.xml /topics/gas/feed.xml 301
        /topics/oil/feed.json /topics/gas/feed.json 301
        /topics/oil.ics /topics/gas.ics 301
        /es/topics/crudo.html /es/topics/gas.html 301
        /es/topics/crudo/feed.xml /es/topics/gas/feed.xml 301
        /es/topics/crudo/feed.json /es/topics/gas/feed.json 301

        """)
  }

  @Test func aPageAtAFormerAddressLeadsToTheSameLanguage() throws {
    let built = try TestSite(Self.files).build()
    #expect(built["es/pages/former.html"]?.contains("url=../../es/pages/about.html\"") == true)
    #expect(built["old.html"]?.contains("url=pages/about.html\"") == true)
  }

  @Test func thereIsNoneWithoutFormerAddresses() throws {
    let built = try TestSite(["Content/pages/about.md": "---\ntitle: About\n---"])
    #expect(built.file("_redirects") == nil && built.file("redirects.map") == nil)
  }
}
