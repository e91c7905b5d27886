import GFM
import Mustache

/// Finds the sentence around a place in a document.
struct SentenceText {
  let document: Document
  /// The words of a record link without words of its own.
  let label: (Int) -> String
  private var text: [UInt8] = []
  private var mark = 0..<0

  init(document: Document, label: @escaping (Int) -> String) {
    self.document = document
    self.label = label
  }

  /// The sentence that holds a link, or the bytes of a text node, with those words marked.
  mutating func around(_ node: Int, offset: Int, length: Int?) -> HTML {
    collect(block(around: node), node, offset, length)
    let range = sentence(around: mark, in: text)
    var out: [UInt8] = []
    GFM.appendEscaped(text: text[range.lowerBound..<mark.lowerBound], to: &out)
    out.append(contentsOf: "<mark>".utf8)
    GFM.appendEscaped(text: text[mark], to: &out)
    out.append(contentsOf: "</mark>".utf8)
    GFM.appendEscaped(text: text[mark.upperBound..<range.upperBound], to: &out)
    return HTML(bytes: out)
  }

  /// The paragraph, heading or cell that a node lies in.
  private func block(around node: Int) -> Int {
    var candidate = node
    while candidate > 0 {
      candidate -= 1
      if !document.nodes[candidate].kind.isInline, document.nodes[candidate].end > node { return candidate }
    }
    return 0
  }

  private mutating func collect(_ block: Int, _ marked: Int, _ offset: Int, _ length: Int?) {
    let end = Int(document.nodes[marked].end)
    for node in document.descendants(of: block) {
      if node == marked { mark = text.count + offset..<text.count + offset + (length ?? 0) }
      append(node)
      if length == nil, node == end - 1 { mark = mark.lowerBound..<text.count }
    }
  }

  private mutating func append(_ node: Int) {
    switch document.nodes[node].kind {
    case .text, .code: text.append(contentsOf: document.text(of: node))
    case .softBreak, .lineBreak: text.append(0x20)
    case .recordLink where document.nodes[node].end == Int32(node) + 1:
      text.append(contentsOf: label(node).utf8)
    default: break
    }
  }
}

/// From behind the stop before to the stop after: a full stop, question or exclamation mark and a space.
private func sentence(around mark: Range<Int>, in text: [UInt8]) -> Range<Int> {
  var start = mark.lowerBound
  while start > 0, !isStop(text, start - 1) { start -= 1 }
  while start < mark.lowerBound, text[start] == 0x20 { start += 1 }
  var end = mark.upperBound
  while end < text.count, !isStop(text, end) { end += 1 }
  return start..<min(end + 1, text.count)
}

/// Whether a sentence ends with this byte: a mark followed by a space, or by nothing. Initials do not count.
private func isStop(_ text: [UInt8], _ index: Int) -> Bool {
  guard [UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!")].contains(text[index]) else { return false }
  guard index + 1 < text.count else { return true }
  guard text[index + 1] == 0x20 else { return false }
  let isInitial =
    text[index] == UInt8(ascii: ".") && index > 1 && text[index - 2] == 0x20
    && (0x41...0x5A).contains(text[index - 1])
  return !isInitial
}
