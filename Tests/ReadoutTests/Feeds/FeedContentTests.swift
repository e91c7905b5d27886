import Mustache
import Testing

@testable import Readout

/// Whole texts in feeds.
struct FeedContentTests {
  @Test func everyAddressIsWholeAndNoClassIsLeft() throws {
    let site = try TestSite([
      "Content/site.yml": "title: Desk\nbase-url: https://desk.example/\nfeeds: {content: full}",
      "Content/authors/ana.md": "---\nname: Ana\n---",
      "Content/media/a.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\" height=\"4\"/>",
      "Content/briefs/a.md": """
      ---
      title: A
      date: 2023-08-03
      authors: [ana]
      summary: Of [[iran]].
      photo: {file: media/a.svg, alt: A, caption: Here., credit: Us}
      sources: [{id: s, from: A paper, title: News, url: "https://paper.example/?a=1&b", date: 2023-08-01}]
      ---

      ## Part one

      Bolivia, [[iran]] and [here](#part-one).[^s] ![A picture](media/a.svg)[^n]

      ```readout
      timeline: iran
      ```

      | a |
      |:-:|
      | ` class="x"` |

      [^n]: See [[iran#timeline]].
      """,
    ])
    let json = try #require(site.file("briefs/feed.json"))
    let html = try #require(json.firstMatch(of: #/"content_html":"((?:[^"\\]|\\.)*)"/#)).1
    #expect(
      decoded(html) == """
        <figure><img src="https://desk.example/media/a.svg" alt="A" width="3" height="4"><figcaption>Here. Us</figcaption></figure>
        <p>Of <a href="https://desk.example/actors/iran.html">Iran</a>.</p>
        <h2>Part one</h2>
        <p><a href="https://desk.example/actors/bolivia.html">Bolivia</a>, \
        <a href="https://desk.example/actors/iran.html">Iran</a> and \
        <a href="https://desk.example/briefs/a.html#part-one">here</a>.\
        <sup><a href="https://desk.example/briefs/a.html#fn-1">1</a></sup> \
        <img src="https://desk.example/media/a.svg" alt="A picture" width="3" height="4">\
        <sup><a href="https://desk.example/briefs/a.html#fn-2">2</a></sup></p>
        <p><a href="https://desk.example/briefs/a.html">On the page: Timeline: Iran</a></p>
        <div>
        <table>
        <thead>
        <tr><th scope="col">a</th></tr>
        </thead>
        <tbody>
        <tr><td><code> class="x"</code></td></tr>
        </tbody>
        </table>
        </div>
        <hr>
        <ol>
        <li>A paper, <a href="https://paper.example/?a=1&amp;b">News</a>, 1 August 2023</li>
        <li><p>See <a href="https://desk.example/actors/iran.html#timeline">Iran</a>.</p>
        </li>
        </ol>

        """)
  }

  private func decoded(_ json: Substring) -> String {
    var text = String(json)
    for (escape, character) in [
      ("\\u003c", "<"), ("\\u003e", ">"), ("\\u0026", "&"), ("\\n", "\n"), ("\\\"", "\""),
    ] {
      text = text.split(separator: escape, omittingEmptySubsequences: false).joined(separator: character)
    }
    return text
  }

  @Test func aReactionHasItsWordsAndTheirTranslation() throws {
    let site = try TestSite(
      [
        "Content/site.yml": "title: Desk\nbase-url: https://desk.example/\nfeeds: {content: full}",
        "Content/reactions/r.md": """
        ---
        to: talks
        by: iran
        date: 2023-08-03
        stance: supports
        quote: {text: خوب, lang: fa, translation: Good., speaker: iran}
        ---
        """,
      ], with: [.talks])
    let feed = try #require(site.file("reactions/feed.xml"))
    #expect(
      feed.contains(
        """
        <content type="html">&lt;blockquote lang=&quot;fa&quot; dir=&quot;rtl&quot;&gt;&lt;p&gt;خوب&lt;/p&gt;
        &lt;/blockquote&gt;
        &lt;blockquote&gt;&lt;p&gt;Good.&lt;/p&gt;
        &lt;/blockquote&gt;
        </content>
        """))
  }

  @Test(arguments: [
    ("a\u{0}\u{8}\u{B}\u{C}\u{1F}b", "ab"), ("a\tb\nc", "a\tb\nc"), ("a\rb", "a&#13;b"),
    ("\u{FFFE}\u{FFFF}\u{FFFD}", "\u{FFFD}"),
    ("<&>\"'", "&lt;&amp;&gt;&quot;'"), ("é€😀", "é€😀"),
  ])
  func charactersThatXMLForbidsAreLeftOut(text: String, xml: String) {
    var out = Output()
    out.appendXMLPart { $0.element("a", ["b": text, "c": nil], text: text) }
    #expect(String(decoding: out.bytes, as: UTF8.self) == "<a b=\"\(xml)\">\(xml)</a>\n")
  }
}
