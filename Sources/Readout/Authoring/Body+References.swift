import GFM
import SourceText

extension Body {
  /// The links and mentions of the text, each with its place.
  func references(_ text: LinkedText, in file: String) -> [NamedReference] {
    let links = text.links.compactMap { link -> NamedReference? in
      guard case .record(let target, let fragment) = link.target else { return nil }
      let span = document.span(ofLink: link.node, in: self.text[...], firstLine: firstLine)
      return NamedReference(relation: .link, target: target, fragment: fragment, file: file, span: span)
    }
    return links
      + text.mentions.map { mention in
        NamedReference(relation: .mention, target: mention.record, file: file, span: span(of: mention))
      }
  }

  /// Where a name stands: on the line of its text, as near as can be to where the parser saw it.
  private func span(of mention: NameMention) -> Span {
    let node = document.nodes[mention.node]
    let name = Array(document.text(of: mention.node).dropFirst(mention.range.lowerBound)).prefix(
      mention.range.count)
    let text = FileText(self.text)
    let line = text.line(Int(node.line) - firstLine + 1)
    let wanted = line.lowerBound + Int(node.column) - 1 + mention.range.lowerBound
    let places = occurrences(of: Array(name), in: Array(self.text[line])).map {
      $0.lowerBound + line.lowerBound
    }
    let place = places.min { abs($0 - wanted) < abs($1 - wanted) } ?? line.lowerBound
    let column = String(decoding: self.text[line.lowerBound..<place], as: UTF8.self).unicodeScalars.count + 1
    return Span(
      line: Int(node.line), column: column,
      length: String(decoding: name, as: UTF8.self).unicodeScalars.count)
  }
}
