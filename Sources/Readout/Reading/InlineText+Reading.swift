import GFM
import SourceText
import YAML

extension FileReading {
  func inlineText(_ text: String, _ span: Span) -> InlineText {
    guard mayHoldMarkup(text) else { return InlineText(source: text, span: span) }
    let bytes = Array(text.utf8)
    let parsed = Document.parseInline(bytes) { place(of: $0, in: bytes, span) }
    for problem in parsed.problems { report(problem) }
    // A link that was refused has no address left, which Linking would report again.
    if parsed.problems.contains(where: { $0.rule == .unsafeLink }) {
      return InlineText(source: text, span: span)
    }
    return InlineText(
      source: text, span: span, document: parsed.document,
      links: linkPlaces(parsed.document, in: bytes, span))
  }

  private func linkPlaces(_ document: GFM.Document, in text: [UInt8], _ span: Span) -> [InlineText.LinkPlace]
  {
    document.nodes.indices.filter { [.link, .recordLink].contains(document.nodes[$0].kind) }.map { node in
      let target = document.inlineRange(ofLink: node, in: text)
      let fragment = document.inlineRange(ofLink: node, part: .fragment, in: text)
      return InlineText.LinkPlace(
        node: node, target: place(of: target, in: text, span), fragment: place(of: fragment, in: text, span))
    }
  }

  /// Where a part of a value stands in the file.
  func place(of part: Range<Int>, in text: [UInt8], _ value: Span) -> Span {
    YAML.span(of: part, inText: text, at: value, in: yaml, firstLine: yamlLine)
  }
}

extension FileReading {
  func report(_ problem: GFM.Problem) {
    report(
      Rule(part: problem.rule.rawValue), at: problem.span, problem.summary,
      help: problem.help.map { [$0] } ?? [])
  }
}

/// Whether Markdown could read the text as anything but itself. Wrong guesses cost time only.
private func mayHoldMarkup(_ text: String) -> Bool {
  if let first = text.utf8.first, "#>|-+".utf8.contains(first) { return true }
  // "www." begins a link by itself.
  var run = 0
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "`"), UInt8(ascii: "<"),
      UInt8(ascii: "&"), UInt8(ascii: "\\"), UInt8(ascii: "~"), UInt8(ascii: "/"):
      return true
    case UInt8(ascii: "w"), UInt8(ascii: "W"): run += 1
    case UInt8(ascii: ".") where run >= 3: return true
    default: run = 0
    }
  }
  return false
}
