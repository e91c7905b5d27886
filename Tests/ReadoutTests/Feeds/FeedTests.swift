import Testing

@testable import Readout

/// What a feed holds, written out.
struct FeedTests {
  static let site: TestFile = """
    title: Desk
    description: Who met & who minded.
    base-url: https://desk.example/here
    time-zone: America/La_Paz
    desk: The desk
    email: desk@desk.example
    copyright: © 2023 Desk
    licence: CC BY 4.0
    """
  private static let author: TestFile = "---\nname: Ana Example\n---"

  static func brief(_ keys: String = "", _ body: String = "Text.") -> TestFile {
    .text("---\ntitle: A <b> & c\nauthors: [ana]\nsummary: Of *a*.\n\(keys)---\n\n\(body)")
  }

  private static let files: [String: TestFile] = [
    "Content/site.yml": site, "Content/authors/ana.md": author,
    "Content/topics/gas.md": "---\ntitle: Gas\n---",
    "Content/media/a.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\" height=\"4\"/>",
    "Content/briefs/a.md": brief(
      """
      date: 2023-08-03 06:00
      topics: [gas]
      photo: {file: media/a.svg, alt: A, credit: Us}
      corrections: [{date: 2023-08-20, kind: correction, text: It was gas.}]

      """),
    "Content/reactions/r.md":
      "---\nto: a\nby: iran\ndate: 2023-07\nstance: concerned\nquote: {text: We see., speaker: iran}\n---",
  ]

  @Test func atom() throws {
    #expect(
      try TestSite(Self.files).file("feed.xml") == """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
        <id>tag:desk.example,2026:/feed</id>
        <title>Desk</title>
        <subtitle>Who met &amp; who minded.</subtitle>
        <updated>2023-08-20T00:00:00-04:00</updated>
        <link rel="self" type="application/atom+xml" href="https://desk.example/here/feed.xml"/>
        <link rel="alternate" type="text/html" href="https://desk.example/here/"/>
        <link rel="alternate" type="application/feed+json" href="https://desk.example/here/feed.json"/>
        <author>
        <name>The desk</name>
        <uri>https://desk.example/here/</uri>
        <email>desk@desk.example</email>
        </author>
        <rights>© 2023 Desk. CC BY 4.0</rights>
        <generator>Readout</generator>
        <entry>
        <id>tag:desk.example,2026:/briefs/a.html</id>
        <title>A &lt;b&gt; &amp; c</title>
        <published>2023-08-03T06:00:00-04:00</published>
        <updated>2023-08-20T00:00:00-04:00</updated>
        <link rel="alternate" type="text/html" href="https://desk.example/here/briefs/a.html"/>
        <author>
        <name>Ana Example</name>
        <uri>https://desk.example/here/authors/ana.html</uri>
        </author>
        <category term="gas" label="Gas"/>
        <link rel="enclosure" type="image/svg+xml" href="https://desk.example/here/media/a.svg"/>
        <summary type="html">&lt;p&gt;Of &lt;em&gt;a&lt;/em&gt;.&lt;/p&gt;
        </summary>
        </entry>
        <entry>
        <id>tag:desk.example,2026:/reactions/r.html</id>
        <title>Iran: concerned</title>
        <published>2023-07-01T00:00:00-04:00</published>
        <updated>2023-07-01T00:00:00-04:00</updated>
        <link rel="alternate" type="text/html" href="https://desk.example/here/reactions/r.html"/>
        <summary type="html">&lt;p&gt;“We see.”&lt;/p&gt;
        </summary>
        </entry>
        </feed>

        """)
  }

  @Test func jsonFeed() throws {
    #expect(
      try TestSite(Self.files).file("topics/gas/feed.json") == """
        {"version":"https://jsonfeed.org/version/1.1","title":"Gas · Desk",\
        "home_page_url":"https://desk.example/here/topics/gas.html",\
        "feed_url":"https://desk.example/here/topics/gas/feed.json","language":"en",\
        "authors":[{"name":"The desk","url":"https://desk.example/here/"}],"items":[{\
        "id":"tag:desk.example,2026:/briefs/a.html","url":"https://desk.example/here/briefs/a.html",\
        "title":"A \\u003cb\\u003e \\u0026 c",\
        "content_html":"\\u003cp\\u003eOf \\u003cem\\u003ea\\u003c/em\\u003e.\\u003c/p\\u003e\\n",\
        "summary":"Of a.","image":"https://desk.example/here/media/a.svg",\
        "date_published":"2023-08-03T06:00:00-04:00","date_modified":"2023-08-20T00:00:00-04:00",\
        "authors":[{"name":"Ana Example","url":"https://desk.example/here/authors/ana.html"}],"tags":["Gas"]}]}
        """)
  }

  @Test func thereIsAFeedForEachListAndForWhatTheEntriesConcern() throws {
    let addresses = try TestSite(Self.files).planned().plan.pages.all.map(\.address)
    let folders = ["", "briefs/", "reactions/", "actors/iran/", "topics/gas/", "authors/ana/"]
    #expect(
      addresses.filter { $0.contains("feed") } == folders.flatMap { [$0 + "feed.xml", $0 + "feed.json"] })
  }

  @Test func withoutAnAddressThereIsNone() throws {
    let built = try TestSite(Self.files.merging(["Content/site.yml": "title: Desk"]) { $1 }).build()
    #expect(built.keys.filter { $0.contains("feed") || $0.contains("sitemap") || $0 == "robots.txt" } == [])
    #expect(built["index.html"]?.contains("feed") == false)
  }

  @Test func pagesNameTheirFeedAndTheSites() throws {
    let page = try #require(try TestSite(Self.files).build()["topics/gas.html"])
    for link in [
      #"<link rel="alternate" type="application/atom+xml" title="Gas · Desk" href="../topics/gas/feed.xml">"#,
      #"<link rel="alternate" type="application/feed+json" title="Gas · Desk" href="../topics/gas/feed.json">"#,
      #"<link rel="alternate" type="application/atom+xml" title="Desk" href="../feed.xml">"#,
      #"<a href="../topics/gas/feed.xml">Atom</a>"#, #" · <a href="../feed.xml">Feed</a></p>"#,
    ] {
      #expect(page.contains(link), "\(link)")
    }
  }
}
