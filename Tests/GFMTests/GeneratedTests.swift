import GFM
import Testing

/// Documents made of Markdown's own pieces, the same every time.
struct DocumentGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  private static let pieces = [
    "word ", "été ", "中文", "*", "**", "_", "~~", "`", "[", "]", "](x)", "[[a]]", "[[b|c d]]", "[[", "]]", "|",
    "\\|",
    "\\[", "\\~", "\n", "\n\n", "- ", "> ", "1. ", "# ", "    ", "<sub>", "</sub>", "<br>", "<b>",
    "<!-- c -->", "[^n]",
    "[^k]", "[^n]: note", "https://a.b/c", "www.a.b", "&amp;", "![i](j)", "\n|a|b|\n|-|-|\n|c|d|\n", "```\n",
    "\r\n", "😀",
    "<", ">", "\"", "'", "(", ")", "\\", "  \n", "- [x] ", "[r]", "[r]: /u\n", "---\n", "&#9;", "javascript:",
  ]

  private mutating func next(below bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(bound))
  }

  mutating func document() -> [UInt8] {
    var text = ""
    for _ in 0..<(next(below: 60) + 1) {
      text += DocumentGenerator.pieces[next(below: DocumentGenerator.pieces.count)]
    }
    return Array(text.utf8)
  }
}

/// Everything that parsing and writing a document gives.
struct Rendered: Equatable, Sendable {
  var parsed: Parsed
  var html: String

  init(_ body: [UInt8]) {
    parsed = Document.parse(body, knownFootnotes: ["k"])
    html = GFMTests.html(parsed.document)
  }
}

@Suite struct GeneratedTests {
  private func documents(_ count: Int) -> [[UInt8]] {
    (0..<count).map { seed in
      var generator = DocumentGenerator(seed: UInt64(seed))
      return generator.document()
    }
  }

  @Test func severalThreadsGiveTheSameAsOne() async {
    let bodies = documents(2000)
    let alone = bodies.map(Rendered.init)
    let together = await withTaskGroup(of: (Int, Rendered).self) { group in
      for (i, body) in bodies.enumerated() { group.addTask { (i, Rendered(body)) } }
      return await group.reduce(into: [Int: Rendered]()) { $0[$1.0] = $1.1 }
    }
    #expect(bodies.indices.allSatisfy { together[$0] == alone[$0] })
  }

  @Test func documentsAreWellFormed() {
    for body in documents(800) {
      let parsed = Document.parse(body, knownFootnotes: ["k"])
      let isFine = areNested(parsed.document) && areInside(parsed, body) && isBalanced(html(parsed.document))
      #expect(isFine, "\(String(decoding: body, as: UTF8.self).debugDescription)")
    }
  }

  /// Every node lies within its parent, and its text within the pool.
  private func areNested(_ document: Document) -> Bool {
    var ends: [Int32] = []
    for (i, node) in document.nodes.enumerated() {
      while let end = ends.last, end == i { ends.removeLast() }
      guard node.end > i, node.end <= ends.last ?? Int32(document.nodes.count), node.line >= 1 else {
        return false
      }
      guard Int(node.text.upperBound) <= document.pool.count,
        Int(node.extra.upperBound) <= document.pool.count
      else {
        return false
      }
      ends.append(node.end)
    }
    return true
  }

  /// Every problem and every link is somewhere in the text.
  private func areInside(_ parsed: Parsed, _ body: [UInt8]) -> Bool {
    let lines = String(decoding: body, as: UTF8.self).unicodeScalars.count { $0 == "\n" || $0 == "\r" } + 1
    let links = parsed.document.nodes.indices.filter {
      [.link, .recordLink].contains(parsed.document.nodes[$0].kind)
    }
    let spans = parsed.problems.map(\.span) + links.map { parsed.document.span(ofLink: $0, in: body[...]) }
    return spans.allSatisfy { $0.line >= 1 && $0.line <= lines && $0.column >= 1 && $0.length >= 0 }
  }

  /// Every element is closed, in order.
  private func isBalanced(_ html: String) -> Bool {
    var open: [Substring] = []
    for piece in html.split(separator: "<").dropFirst(html.hasPrefix("<") ? 0 : 1) {
      let name = piece.prefix { $0 != ">" && $0 != " " }
      if ["br", "hr", "img", "input"].contains(name) { continue }
      if !name.hasPrefix("/") {
        open.append(name)
      } else if open.popLast() != name.dropFirst() {
        return false
      }
    }
    return open.isEmpty
  }
}
