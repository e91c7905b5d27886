import Testing

@testable import Readout

/// The style sheet as it is published.
struct StyleTests {
  private func compact(_ sheet: String) -> String {
    String(decoding: compactStyles(Array(sheet.utf8)), as: UTF8.self)
  }

  @Test(arguments: [
    ("a { color: red; }", "a{color:red;}"),
    ("/* One. */\na,\nb { margin: 0 auto }\n", "\na,\nb{margin:0 auto}\n"),
    (
      "@media (min-width: 40rem) {\n  a :hover { top: calc(1px + 2px); }\n}",
      "@media (min-width:40rem){\na :hover{top:calc(1px + 2px);}\n}"
    ),
    ("a::after { content: \", /* no */  '\\\"; \"; }", "a::after{content:\", /* no */  '\\\"; \";}"),
    ("a { b: url('x  y') /* c */ d; }", "a{b:url('x  y') d;}"),
    ("a /* x\ny */ b{}", "a\nb{}"),
    ("a { --b: \"open", "a{--b:\"open"),
    ("a /* open", "a"),
  ])
  func spaceThatMeansNothingGoes(sheet: String, expected: String) { #expect(compact(sheet) == expected) }

  @Test func theThemesSheetIsShort() {
    let sheet = readTheme(site: "nowhere").assets.first { $0.path == "assets/style.css" }
    #expect((1..<40_000).contains(sheet?.bytes.count ?? 0))
  }
}
