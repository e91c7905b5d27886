import Foundation
import Testing

@testable import Readout

/// The theme's files with the hash of their content in their names, and all that leads to them.
struct AssetTests {
  private func assets(_ files: [String: TestFile]) throws -> [String: ThemeAsset] {
    let site = try TestSite(
      Dictionary(uniqueKeysWithValues: files.map { ("Templates/assets/\($0)", $1) }))
    let theme = readTheme(site: site.folder)
    #expect(site.report(theme.diagnostics) == "")
    return Dictionary(uniqueKeysWithValues: theme.assets.map { ($0.name, $0) })
  }

  private func text(_ asset: ThemeAsset?) -> String { String(decoding: asset?.bytes ?? [], as: UTF8.self) }

  @Test func aNameChangesWithTheContentAndOnlyWithIt() throws {
    let one = try assets(["a.svg": "<svg/>", "b/c d.tar.gz": "x", "plain": "y"])
    let other = try assets(["a.svg": "<svg />", "b/c d.tar.gz": "x", "plain": "y"])
    #expect(one["a.svg"]?.address == "assets/a.\(hash("<svg/>")).svg")
    #expect(one["b/c d.tar.gz"]?.address == "assets/b/c d.tar.\(hash("x")).gz")
    #expect(one["plain"]?.address == "assets/plain.\(hash("y"))")
    #expect(other["a.svg"]?.address == "assets/a.\(hash("<svg />")).svg")
    #expect(other["plain"]?.address == one["plain"]?.address)
  }

  @Test func theHashIsThatOfTheBytesThatArePublished() throws {
    let found = try assets(["a.css": "/* One. */ a { b: c }", "b.css": "/* Two. */ a { b: c }"])
    #expect(found["a.css"]?.address == "assets/a.\(hash("a{b:c}")).css")
    #expect(found["b.css"]?.address == "assets/b.\(hash("a{b:c}")).css")
  }

  @Test func styleSheetsFollow() throws {
    let found = try assets([
      "fonts/a b.woff2": "font", "icon.svg": "<svg/>", "more.css": "a{b:url(icon.svg)}",
      "style.css": """
      @import "more.css";
      @import URL( 'more.css' );
      a{b:url("fonts/a%20b.woff2?#iefix") c url(./icon.svg#x);d:"url(icon.svg)"/* url(none.svg) */}
      e{f:url(data:image/png;base64,AA),url(#g),url(//h/icon.svg),url(https://h/icon.svg),url(../media/i.jpg)}
      """,
    ])
    let icon = "icon.\(hash("<svg/>")).svg"
    let more = "more.\(hash("a{b:url(\(icon))}")).css"
    #expect(
      text(found["style.css"]) == """
        @import "\(more)";
        @import URL( '\(more)' );
        a{b:url("fonts/a%20b.\(hash("font")).woff2?#iefix") c url(./\(icon)#x);d:"url(icon.svg)"}
        e{f:url(data:image/png;base64,AA),url(#g),url(//h/icon.svg),url(https://h/icon.svg),url(../media/i.jpg)}
        """)
  }

  @Test func whatAStyleSheetUsesIsAPartOfItsContent() throws {
    let one = try assets(["a.css": "a{b:url(c.svg)}", "c.svg": "1"])
    let other = try assets(["a.css": "a{b:url(c.svg)}", "c.svg": "2"])
    #expect(one["a.css"]?.address != other["a.css"]?.address)
  }

  @Test func picturesAndScriptsFollow() throws {
    let found = try assets([
      "a.svg": "<svg><use href='b.svg#c'/><use xlink:href=\"#d\"/><rect fill='url(b.svg#e)'/></svg>",
      "b.svg": "<svg/>",
      "js/f.js": "// isn't './g.js'\nimport './g.js'; import(\"../b.svg\"); x = './none.js'; y = 'g.js'",
      "js/g.js": "",
      "h.webmanifest": "{\"src\": \"./b.svg\"}",
    ])
    let (b, g) = ("b.\(hash("<svg/>")).svg", "g.\(hash("")).js")
    #expect(
      text(found["a.svg"])
        == "<svg><use href='\(b)#c'/><use xlink:href=\"#d\"/><rect fill='url(\(b)#e)'/></svg>")
    #expect(
      text(found["js/f.js"])
        == "// isn't './\(g)'\nimport './\(g)'; import(\"../\(b)\"); x = './none.js'; y = 'g.js'")
    #expect(text(found["h.webmanifest"]) == "{\"src\": \"./\(b)\"}")
  }

  @Test func pagesLeadThereFromWhereverTheyAre() throws {
    let site = try TestSite([
      "Content/site.yml": "title: Desk\nlanguages: [es]\n",
      "Content/pages/a.md": "---\ntitle: A\n---\n", "Content/pages/a.es.md": "---\ntitle: A\n---\n",
      "Templates/page.mustache": "<a href=\"{{asset.x y.svg}}#z\"></a><a href=\"{{frame.site.styles}}\"></a>",
      "Templates/missing.mustache": "<a href=\"{{asset.x y.svg}}\"></a>",
      "Templates/assets/x y.svg": "<svg/>", "Templates/assets/style.css": "",
    ])
    let output = "\(site.folder)/Public"
    try _ = publish(
      site.prepared(baseURL: "https://desk.example/sub/"), to: Publication.begin(at: output))
    let built = texts(in: output)
    let (picture, styles) = ("assets/x%20y.\(hash("<svg/>")).svg", "assets/style.\(hash("")).css")
    #expect(built["pages/a.html"] == "<a href=\"../\(picture)#z\"></a><a href=\"../\(styles)\"></a>")
    #expect(built["es/pages/a.html"] == "<a href=\"../../\(picture)#z\"></a><a href=\"../../\(styles)\"></a>")
    #expect(built["404.html"] == "<a href=\"/sub/\(picture)\"></a>")
    #expect(built["assets/x y.\(hash("<svg/>")).svg"] == "<svg/>")
    #expect(built["assets/x y.svg"] == nil)
  }

  @Test func aPreviewHasTheAddressesOfABuild() throws {
    let site = try TestSite(["Templates/assets/own.css": "a{b:c}"])
    let shown = try #require(
      LiveSite(testOptions(site: site.folder, now: moment(testMoment), jobs: 1)).shown)
    let address = "assets/own.\(hash("a{b:c}")).css"
    #expect(shown.file(at: address) == .bytes(Array("a{b:c}".utf8)))
    #expect(shown.file(at: "assets/own.css") == nil)
    #expect(shown.styles.first == ShownStyles(plainAddress: "assets/own.css", address: address))
    let page = Array("<a href='../\(address)'>assets/own.css</a>".utf8)
    #expect(shown.withPlainStyles(page) == Array("<a href='../assets/own.css'>assets/own.css</a>".utf8))
  }

  private func hash(_ text: String) -> String { ContentDigest(of: Array(text.utf8)).name }
}
