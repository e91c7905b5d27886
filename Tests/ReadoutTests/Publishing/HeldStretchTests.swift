import Testing

@testable import Readout

/// Stretches that come again are not read again, and nothing in them or across their borders is missed.
struct HeldStretchTests {
  private static let held: HeldWords = {
    var words = HeldWords()
    _ = words.add(comparedWords(Array("Grün, naïve plan".utf8)), .name)
    _ = words.add(
      comparedWords(Array("one two three four five six seven eight nine red blue green".utf8)), .text)
    return words
  }()

  private func hits(_ text: String, _ form: PublishedForm, _ table: HeldTable) -> [String] {
    Array(text.utf8).withUnsafeBufferPointer {
      HeldSearch.hits(in: $0, form, table).map { "\($0.firstWord) \($0.length) \($0.offset)" }
    }
  }

  /// Stretches begin behind a line's end alone, and a space says the same.
  private func expectSameWithoutLines(
    _ text: String, _ form: PublishedForm, _ table: HeldTable, _ place: SourceLocation = #_sourceLocation
  ) {
    let unbroken = String(text.map { $0 == "\n" ? " " : $0 })
    let expected = hits(unbroken, form, HeldTable(table.words))
    #expect(hits(text, form, table) == expected, "\(text)", sourceLocation: place)
  }

  @Test(arguments: [
    ("grun naive", "plan", 1), ("x grun", "naive plan x", 1), ("grun", "plan", 0),
    ("<b>grun</b> naive", "<i>plan</i>", 1), ("<p>grun naive</p>", "plan", 0),
    ("grun", "<p>naive plan</p>", 0),
    ("one two three four five six seven", "eight", 1), ("one", "two three four five six seven eight", 1),
    ("x x x x x x x x x x one two three four", "five six seven eight x x x x x x x x x x x x", 1),
    ("<p>x one two three four</p>", "<p>five six seven eight nine red blue x</p>", 0),
    ("<p>x one two three four</p>", "<p>five six seven eight nine red blue green x x x x x</p>", 5),
    ("<img alt='grun naive'>", "plan", 0), ("grun naive <!--", "plan -->", 0),
    ("grun naive <a title='", "plan'>", 0),
  ])
  func runsCrossTheBordersOfWhatIsKnown(first: String, second: String, count: Int) {
    let table = HeldTable(Self.held)
    let fillers = String(
      repeating: "<p>filler</p>\n\(first)\n<p>filler</p>\n\(second)\n<p>filler</p>\n", count: 3)
    _ = hits(fillers, .markup, table)
    let page = "\n<p>filler</p>\n\(first)\n\(second)\n<p>filler</p>\n"
    #expect(hits(page, .markup, table).count == count)
    expectSameWithoutLines(page, .markup, table)
  }

  /// What is text here is an attribute, a comment, data or a program there.
  @Test(arguments: [
    "<p>\n%</p>", "<p title='\n%'>", "<a href='\n%'>", "<!--\n%-->", "<script>\n%</script>",
    "<script type='application/json'>\"\n%\"</script>", "<style>\n%</style>", "<a\n%>",
  ])
  func whatIsKnownIsReadInEveryPlace(place: String) {
    let table = HeldTable(Self.held)
    let stretch =
      "<p>x</p>\ngrun naive\n<b>x</b>\nplan\n<i>one two three four five six\n<p>x</p>\nseven eight\n"
    for _ in 0..<3 { _ = hits("\n" + stretch, .markup, table) }
    for _ in 0..<3 {
      let parts = place.split(separator: "%", omittingEmptySubsequences: false)
      expectSameWithoutLines(parts.joined(separator: stretch) + "\n" + stretch, .markup, table)
    }
  }

  /// Pages of a few stretches in any order, some of which hold something.
  @Test(arguments: 0..<40)
  func pagesOfKnownStretches(seed: UInt64) {
    var random = SplitMix(state: seed)
    let words = [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "red", "blue", "green",
    ]
    let marks = [
      "<p>", "</p>", "<b>", "</b>", "<br>", "<img alt=\"grun naive\">", "\n", "\n", "<a href='#'>",
    ]
    func piece() -> String {
      let start = Int.random(in: 0..<words.count, using: &random)
      let end = Int.random(in: start...min(words.count, start + 9), using: &random)
      let said = words[start..<end].joined(separator: Bool.random(using: &random) ? " " : "\n")
      let mark = marks[Int.random(in: marks.indices, using: &random)]
      return "\(mark)\(said) " + (Int.random(in: 0..<6, using: &random) == 0 ? "grun naïve" : "plan")
    }
    let stretches = (0..<12).map { _ in (0..<3).map { _ in piece() }.joined() + "\n" }
    let table = HeldTable(Self.held)
    for form in [PublishedForm.markup, .xml, .markup] {
      for _ in 0..<6 {
        let numbers = (0..<20).map { _ in Int.random(in: stretches.indices, using: &random) }
        expectSameWithoutLines("\n" + numbers.map { stretches[$0] }.joined(), form, table)
      }
    }
  }

  /// JSON without escapes is read where it stands.
  @Test(arguments: [
    #"{"a":"grun naive plan","b":["one two three four five six seven eight"]}"#, #"["grun naive","plan"]"#,
    #"["x","Grün, naïve plan!"]"#, #""one two three four five six seven eight nine""#,
  ])
  func escapesChangeNoHit(json: String) {
    let table = HeldTable(Self.held)
    #expect(hits(json, .json, table) == hits(json + #""\n""#, .json, table))
  }
}
