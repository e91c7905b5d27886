import Foundation
import Testing

@testable import Readout

/// The page that searches the site, and what goes with it.
struct SearchPageTests {
  private static let files: [String: TestFile] = [
    "Content/site.yml":
      "title: A desk of <very> long & winding names\nlanguages: [es]\nbase-url: https://desk.example/x/\n",
    "Content/topics/gas.md": "---\ntitle: Gas\n---",
    "Content/meetings/talks.md":
      "---\ntitle: Talks\ndate: 2023-07-20\ntopics: [gas]\nparticipants: [{actor: bolivia}, {actor: iran}]\n---",
    "Content/meetings/more.md":
      "---\ntitle: More talks\ndate: 2022-07-20\nparticipants: [{actor: bolivia}, {actor: chile}]\n---",
  ]

  private func site(_ more: [String: TestFile] = [:]) throws -> TestSite {
    try TestSite(Self.files.merging(more) { $1 })
  }

  @Test func thePageLeadsOnWithoutScripts() throws {
    let page = try #require(try site().build()["search.html"])
    for way in [
      "href=\"meetings/index.html\">",
      "href=\"archive/index.html#year--1\">2023</a> <span class=\"count\">1</span>",
      "href=\"actors/bolivia.html\">Bolivia</a> <span class=\"count\">2</span>",
      "href=\"topics/gas.html\">Gas</a>",
    ] { #expect(page.contains(way), "\(way)") }
    #expect(page.contains("<noscript><p class=\"notice\">"))
    #expect(page.contains("data-index=\"search/index.bin\""))
    #expect(page.contains("<meta name=\"robots\" content=\"noindex"))
  }

  @Test func everyLanguageHasItsPageAndItsWords() throws {
    let built = try site().build()
    let page = try #require(built["es/search.html"])
    #expect(
      page.contains("data-words=\"../es/search/words.json\"")
        && page.contains("data-index=\"../search/index.bin\"")
    )
    #expect(try words(built["es/search/words.json"])["language"] as? String == "es")
    #expect(try words(built["search/words.json"])["language"] as? String == "en")
  }

  private func words(_ text: String?) throws -> [String: Any] {
    let object = try JSONSerialization.jsonObject(with: Data((text ?? "").utf8))
    return try #require(object as? [String: Any])
  }

  /// The script shows the name of whatever it has no words for.
  @Test(arguments: ["en", "es", "ar"])
  func theScriptHasWordsForAllThatItSays(language: String) throws {
    let site = try TestSite(["Content/site.yml": .text("title: Desk\nlanguage: \(language)\n")])
    let words = try words(site.file("search/words.json"))
    let say = try #require(words["say"] as? [String: String])
    let script = readTheme(site: "nowhere").assets.first { $0.name == "search.js" }
    let text = String(decoding: script?.bytes ?? [], as: UTF8.self)
    let notes = ["any", "every-word-left-out", "no-words", "too-long", "from", "until", "bad-date"]
    for note in notes {
      #expect(text.contains("\"\(note)\"") && say[note] != nil, "\(note)")
    }
    for facet in SearchFacet.allCases { #expect(say["facet-\(facet.rawValue)"] != nil) }
    let kinds = try #require(words["kind"] as? [String: String])
    #expect(Kind.allCases.allSatisfy { kinds[$0.word] != nil })
    let signs = try #require(words["sign"] as? [String: String])
    #expect(Stance.allCases.allSatisfy { signs[$0.rawValue] != nil })
    #expect((words["months"] as? [String])?.count == 12)
  }

  @Test func browsersAreToldHowToSearchWithinTheirLimits() throws {
    let built = try site().build()
    let text = try #require(built["search/opensearch.xml"])
    #expect(text.contains("template=\"https://desk.example/x/search.html?q={searchTerms}\""))
    #expect(text.contains("<LongName>A desk of &lt;very&gt; long &amp; winding names</LongName>"))
    let name = try #require(text.split(separator: "ShortName>").dropFirst().first)
    #expect(name.dropLast(2).replacingOccurrences(of: "&lt;", with: "<").count <= 16)
    #expect(built["es/search/opensearch.xml"]?.contains("/es/search.html?q={searchTerms}") == true)
    #expect(built["index.html"]?.contains("href=\"search/opensearch.xml\"") == true)
  }

  @Test func withoutAnAddressBrowsersAreToldNothing() throws {
    let built = try site(["Content/site.yml": "title: Desk\n"]).build()
    #expect(built["search/opensearch.xml"] == nil)
    #expect(built["search/words.json"] != nil)
    #expect(built["index.html"]?.contains("opensearch") == false)
  }

  @Test func aSiteWithoutSearchHasNothingOfIt() throws {
    let site = try site(["Content/site.yml": "title: Desk\nsearch: false\n"])
    let built = try site.build()
    #expect(built.keys.filter { $0.contains("search") } == [])
    #expect(built.allSatisfy { !$0.key.hasSuffix(".html") || !$0.value.contains("search-box") })
    // What the author puts there is the author's.
    try site.change("Templates/assets/search.js", to: "own()")
    #expect(try site.build().keys.filter { $0.contains("search") } == ["assets/search.js"])
  }
}
