import GFM
import SourceText

/// A document as an indented list: kind, then what the node holds.
func dump(_ document: Document) -> String {
  var lines: [String] = []
  var ends: [Int32] = []
  for (i, node) in document.nodes.enumerated().dropFirst() {
    while let end = ends.last, end <= i { ends.removeLast() }
    let text = node.text.isEmpty ? "" : " \(document.string(of: i).debugDescription)"
    let extra = node.extra.isEmpty ? "" : " + \(String(decoding: document.extra(of: i), as: UTF8.self))"
    lines.append(String(repeating: "  ", count: ends.count) + "\(node.kind)" + text + extra)
    ends.append(node.end)
  }
  return lines.joined(separator: "\n")
}

func parse(_ text: String, known: Set<String> = []) -> Parsed {
  Document.parse(Array(text.utf8), knownFootnotes: known)
}

func dump(_ text: String, known: Set<String> = []) -> String { dump(parse(text, known: known).document) }

/// Problems as lines of `line:column+length rule: summary | help`.
func problems(_ text: String, known: Set<String> = []) -> [String] {
  parse(text, known: known).problems.map(describe)
}

func describe(_ problem: Problem) -> String {
  let span = problem.span
  return "\(span.line):\(span.column)+\(span.length) \(problem.rule.rawValue): \(problem.summary)"
    + (problem.help.map { " | \($0)" } ?? "")
}

/// Writes links to where they point, and nothing else of its own.
struct PlainWriter: HTMLWriter {
  var ids: [Int: String] = [:]
  var mentioned: [Int: [Mention]] = [:]
  var linksOff = false

  init(_ document: Document) {
    for heading in document.headings() { ids[heading.node] = heading.id }
  }

  mutating func openLink(_ node: Int, in document: Document, to out: inout [UInt8]) -> Bool {
    if linksOff { return false }
    out += "<a href=\"".utf8
    appendEscaped(url: document.text(of: node), to: &out)
    out += "\">".utf8
    return true
  }

  mutating func writeLabel(_ node: Int, in document: Document, to out: inout [UInt8]) {
    appendEscaped(text: "(\(document.string(of: node)))".utf8, to: &out)
  }

  mutating func writeImage(_ node: Int, in document: Document, to out: inout [UInt8]) {
    out += "<img src=\"\(document.string(of: node))\" alt=\"".utf8
    appendEscaped(attribute: document.plainText(of: node).utf8, to: &out)
    out += "\">".utf8
  }

  mutating func headingID(_ node: Int) -> String? { ids[node] }

  mutating func mentions(in node: Int, of document: Document) -> [Mention] { mentioned[node] ?? [] }

  mutating func openMention(_ mention: Mention, in document: Document, to out: inout [UInt8]) {
    out += "<a href=\"m\(mention.target)\">".utf8
  }

  mutating func tableLabel(_ node: Int, in document: Document) -> String? { "Table" }
}

func html(_ document: Document, _ writer: PlainWriter? = nil) -> String {
  var writer = writer ?? PlainWriter(document)
  var out: [UInt8] = []
  document.writeHTML(with: &writer, to: &out)
  return String(decoding: out, as: UTF8.self)
}

func html(_ text: String, known: Set<String> = []) -> String { html(parse(text, known: known).document) }
