import Testing

@testable import Readout

/// The encodings in which a file may have held text.
struct HeldSearchTests {
  private static let table: HeldTable = {
    var words = HeldWords()
    _ = words.add(comparedWords(Array("Grün, naïve plan".utf8)), .name)
    _ = words.add(
      comparedWords(Array("one two three four five six seven eight nine red blue green".utf8)), .text)
    _ = words.add(comparedWords(Array("Orchid".utf8)), .name)
    _ = words.add(comparedWords(Array("briefs/the-day-on-which-nine-or-more-words-came.html".utf8)), .address)
    return HeldTable(words)
  }()

  private func hits(_ text: String, _ address: String) -> [Int] {
    Array(text.utf8).withUnsafeBufferPointer {
      HeldSearch.hits(in: $0, PublishedForm(address: address), Self.table).map(\.offset)
    }
  }

  @Test(arguments: [
    ("x.html", "<p>Gr&uuml;n", 0), ("x.html", "<p>Gr&#252;n <b>na&#xEF;ve</b> plan</p>", 1),
    ("x.html", "<a title='grun naive PLAN'>", 1), ("x.html", "<!-- grun naive plan -->", 1),
    ("x.html", "<a title='grun naive'>plan", 0), ("x.html", "grun <a title='x'>naive</a> plan", 1),
    ("x.html", "<a href=\"?q=gr%C3%BCn+na%c3%afve%20plan\">", 1),
    ("x.html", #"<script type="application/ld+json">{"a":"gr\u00fcn na\u00EFve\nplan"}</script>"#, 1),
    ("x.html", "<style>/* grun naive plan */</style>", 0), ("x.css", ".grun-naive-plan {}", 0),
    ("x.html", "<script>let grun = naive.plan</script>", 0),
    ("x.html", "<style>/* one two three four five six seven eight */</style>", 1),
    ("x.html", "<b class='grun-naive-plan' id='orchid'>", 0), ("x.html", "<a href='grun-naive-plan'>", 0),
    ("x.html", "<i data-x='grun naive plan'>", 1), ("x.html", "<i data-x='orchid'>", 0),
    ("x.html", "<img alt='orchid'>", 1), ("x.html", "<p>Orchid</p>", 1), ("x.html", "<orchid>", 0),
    ("x.xml", "<orchid a='b'>", 0), ("x.xml", "<a><![CDATA[orchid]]></a>", 0),
    ("x.xml", "<a>&#79;rchid</a>", 1),
    ("x.html", "<p>grun</p><p>naive plan</p>", 0), ("x.html", "grun<br>naive plan", 1),
    ("x.html", "gr<b>u</b>n na<i>ive</i> plan", 1), ("x.html", "<b>grun</b><b>naive</b><b>plan</b>", 1),
    ("x.html", "grun<sup class='f'><a href='#f'>1</a></sup> naive plan", 1),
    ("x.html", "x<sup><a>grun naive plan</a></sup>", 1),
    ("x.html", "<p>one two three</p><p>four five six seven eight</p>", 0),
    ("x.html", "<p>one two three four</p><p>five six seven eight nine red blue</p>", 0),
    ("x.html", "<p>one two three four</p><p>five six seven eight nine red blue green</p>", 5),
    (
      "x.html", "<p>one two</p><p>three four</p><p>five six</p><p>seven eight</p><p>nine red blue green</p>",
      5
    ),
    ("x.html", "<p>one two</p><p>three four five six seven eight nine red blue</p>", 2),
    ("x.html", "<p>zero one two three</p><p>four</p><p>four five six seven eight nine red</p>", 0),
    ("x.txt", "one two three\n\nfour five six seven eight", 1),
    ("x.html", "<a href='../briefs/the-day-on-which-nine-or-more-words-came.html'>", 1),
    ("x.html", "<a href='../x/the-day-on-which-nine-or-more-words-came.html'>", 0),
    ("x.json", "\"/briefs\\/the-day-on-which-nine-or-more-words-came.html\"", 1),
    ("x.js", "'/briefs/the-day-on-which-nine-or-more-words-came.html'", 1),
    ("x.xml", "<a>&lt;p title=\"grun naive plan\"&gt;", 1), ("x.xml", "<a b='grun naive plan'/>", 1),
    ("x.xml", "<c>grun &amp;amp; naive &lt; plan</c>", 1),
    ("x.json", #"["<p>grun <b>naive</b> plan"]"#, 1), ("x.json", #"["grun naive", "plan"]"#, 0),
    ("x.json", #"["a < grun naive plan"]"#, 1), ("x.json", #"["\ud83d\ude00 grun naive plan"]"#, 1),
    ("x.ics", "SUMMARY:gr\r\n un na\r\n\tive\\, plan", 1), ("x.ics", "X:grun\\nnaive plan", 1),
    ("x.eml", "=?utf-8?Q?Gr=C3=BCn_na=C3=AFve?=\r\n plan", 1), ("x.eml", "gr=C3=BCn na=\r\nive plan", 1),
    ("x.eml", "=?utf-8?Q?Gr=C3=BCn_na=C3=AF?=\r\n =?utf-8?Q?ve_plan?=", 1),
    ("x.eml", "=?utf-8?B?R3LDvG4s?= =?utf-8?B?IG5hw692ZQ==?=\r\n =?utf-8?B?IHBsYW4=?=", 1),
    ("x.eml", "=?utf-8?B?R3LDvG4s?= =?utf-8?B?IG5hw692ZQ==?=\r\n", 0), ("x.eml", "?= =?", 0),
    ("x.eml", "?=\r\n =?utf-8?Q", 0),
    ("x.eml", "Content-Transfer-Encoding: base64\r\n\r\nR3LDvG4sIG5hw692\r\nZSBwbGFu\r\n", 1),
    ("x.csv", "a,\"grun, naive\"\r\nplan", 1), ("x.png", "grun naive plan", 0),
    ("robots", "grun/naive/plan", 1),
    ("x.txt", "one two three four five six seven eight nine", 2),
    ("x.txt", "one two three four five six seven", 0),
    ("x.html", "<", 0), ("x.html", "<!--", 0), ("x.html", "<a title='", 0), ("x.html", "&", 0),
    ("x.html", "%", 0),
    ("x.html", "<script>", 0), ("x.json", "\\", 0), ("x.json", "\\u12", 0), ("x.eml", "=", 0),
    ("x.txt", "gr%C3", 0),
  ])
  func isFound(address: String, text: String, count: Int) { #expect(hits(text, address).count == count) }

  @Test func elementsForDataWithinDataAreReadOnce() {
    let tags = String(repeating: #"<script type="application/json">"#, count: 20_000)
    #expect(hits(tags + "grun naive plan", "x.html").count == 1)
    #expect(hits(#"["\#(tags) grun naive plan"]"#, "x.json").count == 1)
  }

  @Test func thePlaceIsThatOfTheFile() {
    #expect(hits("<p>\n<b>Gr&#252;n</b> na&#xEF;ve plan</p>", "x.html") == [36])
    #expect(hits(#"{"a":"\u0041 gr\u00fcn na\u00EFve plan"}"#, "x.json") == [38])
  }
}
