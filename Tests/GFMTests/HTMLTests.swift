import GFM
import Testing

@Suite struct HTMLTests {
  @Test(arguments: [
    ("a *b* **c** `d` ~~e~~", "<p>a <em>b</em> <strong>c</strong> <code>d</code> <del>e</del></p>\n"),
    ("a &lt; b > \"c\" & d", "<p>a &lt; b &gt; \"c\" &amp; d</p>\n"),
    ("a  \nb\nc", "<p>a<br>\nb\nc</p>\n"), ("H<sub>2</sub>", "<p>H<sub>2</sub></p>\n"),
    ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
    ("2. a", "<ol start=\"2\">\n<li>a</li>\n</ol>\n"),
    ("- a\n\n- b", "<ul>\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ul>\n"),
    ("> a", "<blockquote>\n<p>a</p>\n</blockquote>\n"), ("***", "<hr>\n"),
    ("```js x\na<b\n```", "<pre><code class=\"language-js\">a&lt;b\n</code></pre>\n"),
    ("[a](b%20c?d=é&e='f' \"t\")", "<p><a href=\"b%20c?d=%C3%A9&amp;e=&#39;f&#39;\">a</a></p>\n"),
    ("[[a]] [[b|*c*]]", "<p><a href=\"a\">(a)</a> [[b|<em>c</em>]]</p>\n"),
    ("![a \"b\"](c)", "<p><img src=\"c\" alt=\"a &quot;b&quot;\"></p>\n"),
    (
      "- [x] a",
      "<ul>\n<li class=\"task\"><input type=\"checkbox\" disabled checked aria-label=\"done\"> a</li>\n</ul>\n"
    ),
  ])
  func elements(text: String, expected: String) {
    #expect(html(text) == expected)
  }

  @Test func headingsStartAtTwoAndNeverSkipALevel() {
    #expect(
      html("# a\n#### b\n##### c\n## d") == """
        <h2 id="a">a</h2>
        <h3 id="b">b</h3>
        <h4 id="c">c</h4>
        <h2 id="d">d</h2>

        """)
  }

  @Test func tablesHaveHeadAndBodyAndClasses() {
    #expect(
      html("|a||\n|-|-:|\n|1|2|") == """
        <div class="table" role="region" tabindex="0" aria-label="Table">
        <table>
        <thead>
        <tr><th scope="col">a</th><td class="end"></td></tr>
        </thead>
        <tbody>
        <tr><td>1</td><td class="end">2</td></tr>
        </tbody>
        </table>
        </div>

        """)
  }

  @Test func aTableWithoutRowsHasNoBody() {
    #expect(!html("|a|\n|-|").contains("tbody"))
  }

  @Test func aLinkThatIsNotOpenedGivesItsLabel() {
    let document = parse("[a *b*](c)").document
    var writer = PlainWriter(document)
    writer.linksOff = true
    #expect(html(document, writer) == "<p>a <em>b</em></p>\n")
  }

  @Test func mentionsBecomeLinks() {
    let document = parse("a & Bolivia <").document
    var writer = PlainWriter(document)
    writer.mentioned[2] = [Mention(range: 4..<11, target: 7)]
    #expect(html(document, writer) == "<p>a &amp; <a href=\"m7\">Bolivia</a> &lt;</p>\n")
  }

  @Test(arguments: ["# a", "[a](b)", "> a", "**[a](b)**"])
  func mentionsStayOutOfHeadingsLinksAndQuotes(text: String) {
    let document = parse(text).document
    var writer = PlainWriter(document)
    for node in document.nodes.indices { writer.mentioned[node] = [Mention(range: 0..<1, target: 7)] }
    #expect(!html(document, writer).contains("m7"))
  }

  @Test func rangesAreWrittenBetweenSiblings() {
    let document = parse("a\n\n- b\n\nc").document
    let list = document.subtree(of: Array(document.children(of: 0))[1])
    var writer = PlainWriter(document)
    var out: [UInt8] = []
    document.writeHTML(of: list, with: &writer, to: &out)
    #expect(String(decoding: out, as: UTF8.self) == "<ul>\n<li>b</li>\n</ul>\n")
  }

  @Test func footnoteReferencesInLinksAreNoLinks() {
    #expect(
      html("[a[^x]](b)\n\n[^x]: c") == """
        <p><a href="b">a<sup class="footnote-reference" id="fnref-1">1</sup></a></p>

        """)
  }

  @Test func attributesEscapeQuotes() {
    var out: [UInt8] = []
    appendEscaped(attribute: "<\"&'>".utf8, to: &out)
    #expect(String(decoding: out, as: UTF8.self) == "&lt;&quot;&amp;'&gt;")
  }
}
