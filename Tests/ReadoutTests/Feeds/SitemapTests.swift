import Mustache
import Testing

@testable import Readout

/// What is written for search engines.
struct SitemapTests {
  private static let files: [String: TestFile] = [
    "Content/site.yml": "title: Desk & Co\nbase-url: https://desk.example/\nlanguages: [es]\nautolink: false",
    "Content/authors/ana.md": "---\nname: Ana\n---",
    "Content/briefs/a.md": brief("A & b", "2023-08-31", "redirect-from: [/old.html]\n"),
    "Content/briefs/a.es.md": "---\ntitle: Una\n---",
  ]

  private static func brief(_ title: String, _ date: String, _ keys: String = "") -> TestFile {
    .text("---\ntitle: \(title)\ndate: \(date)\nauthors: [ana]\nsummary: S.\n\(keys)---\n")
  }

  @Test func addressesHaveTheirVersionsAndTheirLastChange() throws {
    let map = try #require(try TestSite(Self.files).file("sitemap.xml"))
    #expect(
      map.hasPrefix(
        """
        <?xml version="1.0" encoding="utf-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
        <url>
        <loc>https://desk.example/</loc>
        <lastmod>2023-08-31</lastmod>
        <xhtml:link rel="alternate" hreflang="en" href="https://desk.example/"/>
        <xhtml:link rel="alternate" hreflang="es" href="https://desk.example/es/"/>
        </url>

        """))
    #expect(
      map.contains(
        """
        <url>
        <loc>https://desk.example/es/briefs/a.html</loc>
        <lastmod>2023-08-31</lastmod>
        <xhtml:link rel="alternate" hreflang="en" href="https://desk.example/briefs/a.html"/>
        <xhtml:link rel="alternate" hreflang="es" href="https://desk.example/es/briefs/a.html"/>
        </url>
        </urlset>
        """))
    #expect(map.contains("<url>\n<loc>https://desk.example/authors/ana.html</loc>\n</url>"))
    for hidden in ["404", "old.html", "feed", ".xml</loc>"] { #expect(!map.contains(hidden), "\(hidden)") }
  }

  @Test(arguments: [(1, 7), (3, 3), (7, 1), (50_000, 1)])
  func addressesBeyondTheLimitGoIntoPartsOfTheirOwn(limit: Int, parts: Int) throws {
    let pages = (1...7).map { PlannedPage(address: "\($0).html", content: .front, locale: 0) }
    let others = [PlannedPage(address: "404.html", content: .missing, locale: 0)]
    let ranges = SitemapParts(pages + others, languages: 1, limit: limit).ranges
    #expect(ranges.count == parts)
    #expect(ranges.flatMap { $0 } == Array(0..<8))
  }

  @Test func anIndexNamesTheParts() throws {
    let site = try TestSite([
      "Content/site.yml": "title: Desk\nbase-url: https://desk.example/\ndata: none\nsearch: false"
    ])
    let content = read(site: site.folder, with: Parallelism(jobs: 1))
    let (library, _) = link(content, at: moment(testMoment), with: Parallelism(jobs: 1))
    let theme = readTheme(site: "nowhere")
    let planned = plan(
      library, content, strings: theme.strings(for: content.configuration).strings, assets: [],
      sitemapLimit: 2,
      with: Parallelism(jobs: 1))
    #expect(
      planned.pages.all.map(\.address) == [
        "index.html", "briefs/index.html", "meetings/index.html", "reactions/index.html", "404.html",
        "sitemap.xml",
        "sitemap-1.xml", "sitemap-2.xml", "news-sitemap.xml", "robots.txt",
      ])
    #expect([planned.pageCount, planned.fileCount] == [5, 5])
    let maps = Sitemap(planned.blueprint, planned.pages)
    #expect(
      text { maps.writeIndex(2, into: &$0) } == """
        <?xml version="1.0" encoding="utf-8"?>
        <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <sitemap>
        <loc>https://desk.example/sitemap-1.xml</loc>
        </sitemap>
        <sitemap>
        <loc>https://desk.example/sitemap-2.xml</loc>
        </sitemap>
        </sitemapindex>

        """)
    #expect(
      text { maps.write(2..<5, into: &$0) } == """
        <?xml version="1.0" encoding="utf-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <url>
        <loc>https://desk.example/meetings/</loc>
        </url>
        <url>
        <loc>https://desk.example/reactions/</loc>
        </url>
        </urlset>

        """)
  }

  private func text(_ write: (inout Output) -> Void) -> String {
    var out = Output()
    write(&out)
    return String(decoding: out.bytes, as: UTF8.self)
  }

  @Test func newsAreTheBriefsOfTwoDays() throws {
    let news = try TestSite(Self.files).file("news-sitemap.xml", now: "2023-09-01")
    #expect(
      news == """
        <?xml version="1.0" encoding="utf-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" \
        xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
        <url>
        <loc>https://desk.example/briefs/a.html</loc>
        <news:news>
        <news:publication>
        <news:name>Desk &amp; Co</news:name>
        <news:language>en</news:language>
        </news:publication>
        <news:publication_date>2023-08-31</news:publication_date>
        <news:title>A &amp; b</news:title>
        </news:news>
        </url>
        <url>
        <loc>https://desk.example/es/briefs/a.html</loc>
        <news:news>
        <news:publication>
        <news:name>Desk &amp; Co</news:name>
        <news:language>es</news:language>
        </news:publication>
        <news:publication_date>2023-08-31</news:publication_date>
        <news:title>Una</news:title>
        </news:news>
        </url>
        </urlset>

        """)
  }

  @Test(arguments: [
    ("2023-08-31", "2023-08-30T23:59:59Z", false), ("2023-08-31", "2023-08-31T00:00:00Z", true),
    ("2023-08-31", "2023-09-01T23:59:59Z", true), ("2023-08-31", "2023-09-02T00:00:00Z", false),
    ("2023-08-31T06:00:00Z", "2023-08-31T05:59:59Z", false),
    ("2023-08-31T06:00:00Z", "2023-08-31T06:00:00Z", true),
    ("2023-08-31T06:00:00Z", "2023-09-02T05:59:59Z", true),
    ("2023-08-31T06:00:00Z", "2023-09-02T06:00:00Z", false),
    ("2023-08", "2023-08-01", false),
  ])
  func newsEndAfterTwoDays(date: String, now: String, isNews: Bool) throws {
    let files = Self.files.merging(["Content/briefs/a.md": Self.brief("A", date)]) { $1 }
    let news = try TestSite(files).file("news-sitemap.xml", now: now)
    #expect(news?.contains("briefs/a.html") == isNews)
  }

  @Test func robotsAreLedToTheMaps() throws {
    #expect(
      try TestSite(Self.files).file("robots.txt") == """
        User-agent: *
        Allow: /

        Sitemap: https://desk.example/sitemap.xml
        Sitemap: https://desk.example/news-sitemap.xml

        """)
    let own = Self.files.merging(["Content/files/robots.txt": "User-agent: *\nDisallow: /\n"]) { $1 }
    let (plan, diagnostics) = try TestSite(own).planned()
    #expect(diagnostics.isEmpty)
    #expect(plan.pages["robots.txt"] == nil)
    #expect(plan.copies.map(\.address) == ["robots.txt"])
  }
}
