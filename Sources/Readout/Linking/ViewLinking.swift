import GFM
import SourceText

/// A view that a text shows, with its subject found.
public struct ResolvedView: Sendable {
  /// The fenced block that it stands in.
  public var node: Int
  public var kind: ViewKind
  public var subject: RecordNumber
  /// The second actor of a pair.
  public var other: RecordNumber?
}

/// Finds the subjects of the views in one fenced block.
struct ViewLinking {
  let places: Places
  let file: String
  let body: Body
  let node: Int
  private(set) var views: [ResolvedView] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ node: Int, of body: Body, in file: String, _ places: Places) {
    (self.node, self.body, self.file, self.places) = (node, body, file, places)
  }

  mutating func run() {
    let lines = ViewLine.lines(of: body.document.string(of: node))
    if isNested {
      report(
        .misplacedView, at: fence, "a view cannot stand in a list or a quotation",
        ["begin the block at the margin, with an empty line before it"])
    } else if lines.isEmpty {
      report(.unknownView, at: fence, "the block names no view", [Self.example])
    } else {
      for line in lines { resolve(line) }
    }
  }

  private static let example =
    "write one on a line: 'matrix: id'; views are \(ViewKind.words.joined(separator: ", "))"

  private mutating func resolve(_ line: ViewLine) {
    guard let name = line.name else {
      return report(
        .unknownView, at: span(of: line.ids[0], line), "'\(line.ids[0])' names no view", [Self.example])
    }
    guard let kind = ViewKind(rawValue: String(name)) else {
      let near = offer(String(name), among: ViewKind.words)
      return report(
        .unknownView, at: span(of: name, line), "'\(name)' is no view", near.isEmpty ? [Self.example] : near)
    }
    let needed = kind == .relations ? 2 : 1
    guard line.ids.count == needed, line.ids.allSatisfy({ !$0.isEmpty }) else {
      return report(
        .unknownView, at: span(of: name, line),
        "'\(name)' is of \(needed == 2 ? "two actors" : "one record")",
        ["write '\(name): \(needed == 2 ? "actor--actor" : "id")'"])
    }
    let subjects = line.ids.compactMap { find($0, kind, line) }
    guard subjects.count == needed else { return }
    views.append(
      ResolvedView(
        node: node, kind: kind, subject: subjects[0], other: needed == 2 ? subjects[1] : nil))
  }

  /// As a key of front matter would find it.
  private mutating func find(_ id: Substring, _ kind: ViewKind, _ line: ViewLine) -> RecordNumber? {
    var resolver = ReferenceResolver(index: places.index, records: places.records)
    var reference = Reference(id: String(id), span: span(of: id, line))
    resolver.resolve(
      &reference, ReferenceRole(key: kind.rawValue, relation: .link, kinds: kind.subjects), in: file)
    diagnostics += resolver.diagnostics
    return reference.target
  }

  private mutating func report(_ rule: Rule, at span: Span, _ summary: String, _ help: [String]) {
    diagnostics.append(Diagnostic(rule, in: file, at: span, summary, help: help))
  }

  // MARK: - Places

  private var isNested: Bool {
    let nodes = body.document.nodes
    return (1..<max(1, node)).contains { Int(nodes[$0].end) > node }
  }

  /// The line that opens the block.
  private var fence: Span { Span(line: Int(body.document.nodes[node].line), column: 1, length: 3) }

  /// Where a word of a line stands: the parser takes away what indents a block.
  private func span(of word: Substring, _ line: ViewLine) -> Span {
    let number = Int(body.document.nodes[node].line) + 1 + line.line
    let written = body.text[FileText(body.text).line(number - body.firstLine + 1)].filter { $0 != 0x0A }
    let code = word.base.split(separator: "\n", omittingEmptySubsequences: false)[line.line]
    let indent = written.count - code.utf8.count
    let offset = indent + code.utf8.distance(from: code.startIndex, to: word.startIndex)
    let column = String(decoding: written.prefix(offset), as: UTF8.self).unicodeScalars.count + 1
    return Span(line: number, column: column, length: max(1, word.unicodeScalars.count))
  }
}

extension Document {
  /// Whether a node is a fenced block that holds views.
  func holdsViews(_ node: Int) -> Bool {
    nodes[node].kind == .codeBlock && extra(of: node).elementsEqual("readout".utf8)
  }
}
