import GFM
import SourceText
import Testing

@Suite struct SpanTests {
  /// The text that each link's span marks, with its line and column.
  private func marked(_ text: String, _ part: LinkPart = .target) -> [String] {
    let body = Array(text.utf8)[...]
    let document = Document.parse(body, firstLine: 5).document
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.unicodeScalars) }
    return document.nodes.indices.compactMap { node in
      guard [.link, .image, .recordLink, .footnoteReference].contains(document.nodes[node].kind) else {
        return nil
      }
      let span = document.span(ofLink: node, part: part, in: body, firstLine: 5)
      let start = Int(span.column) - 1
      var marked = String.UnicodeScalarView()
      marked.append(contentsOf: lines[Int(span.line) - 5][start..<start + Int(span.length)])
      return "\(span.line):\(span.column) \(String(marked))"
    }
  }

  @Test(arguments: [
    ("[a](b)", ["5:5 b"]), ("é中😀 [[b]]", ["5:7 b"]), ("x\ny [a](b)", ["6:7 b"]),
    ("- x\n  - [a](b)\n    [c](d)", ["6:9 b", "7:9 d"]), ("> x\n> [[b|c]]", ["6:5 b"]),
    ("> - x\ny [[b]]", ["6:5 b"]), ("[a](b) [c](b)", ["5:5 b", "5:12 b"]),
    ("`[[b]]` [[b]]", ["5:11 b"]), ("\\[[b]] [[b]]", ["5:10 b"]),
    ("|a|\n|-|\n|x [[b\\|c]] [[b]]|", ["7:6 b", "7:15 b"]), ("[a](<b c>)", ["5:6 b c"]),
    ("[a](b\\_c)", ["5:5 b\\_c"]), ("[a](b?c&amp;d)", ["5:5 b?c&amp;d"]), ("![a](b.jpg)", ["5:6 b.jpg"]),
    ("<https://a.b>", ["5:2 https://a.b"]), ("x https://a.b.", ["5:3 https://a.b"]),
    ("www.a.b", ["5:1 www.a.b"]),
    ("[a]\n\n[a]: b", ["7:6 b"]), ("a[^b]\n\n[^b]: c [d](e)", ["5:4 b", "7:13 e"]),
    ("# [[b]]", ["5:5 b"]), ("[[b]]\n\n[[b]]", ["5:3 b", "7:3 b"]), ("[a](b(c)d)", ["5:5 b(c)d"]),
    ("[a](\nb)", ["6:1 b"]), ("[a](java&#9;c)", ["5:1 [a](java&#9;c)"]), ("<a@b.c>", ["5:2 a@b.c"]),
  ])
  func targetsAreMarked(text: String, expected: [String]) {
    #expect(marked(text) == expected)
  }

  @Test(arguments: [
    ("[[b#c]]", ["5:5 c"]), ("[[b#c|d#e]]", ["5:5 c"]),
    ("[[b]] [[b#c]] [[b#d]]", ["5:3 b", "5:11 c", "5:19 d"]),
    ("[a](b.md#c)", ["5:10 c"]), ("|a|\n|-|\n|[[b#c\\|d]]|", ["7:6 c"]),
  ])
  func fragmentsAreMarked(text: String, expected: [String]) {
    #expect(marked(text, .fragment) == expected)
  }
}
