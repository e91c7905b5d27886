/// Builds the tree, and finds the tags that do not pair.
struct Parser {
  /// Deeper nesting than any page needs; the compiler descends into it.
  static let depthLimit = 50

  private let source: Source
  private var open: [(tag: Tag, children: [Node])] = []
  private var top: [Node] = []
  private(set) var problems: [Problem]

  private init(_ source: Source, problems: [Problem]) {
    self.source = source
    self.problems = problems
  }

  static func parse(_ source: Source) -> (nodes: [Node], problems: [Problem]) {
    var tokenizer = Tokenizer(source)
    tokenizer.run()
    var parser = Parser(source, problems: tokenizer.problems)
    for token in Lines(tokenizer.tokens, in: source.bytes).tokens { parser.take(token) }
    while let unclosed = parser.open.last {
      parser.problems.append(.unclosed(source, unclosed.tag, before: nil))
      parser.closeLast()
    }
    return (parser.top, parser.problems)
  }

  private mutating func take(_ token: Token) {
    switch token {
    case .text(let range, let startsLine): add(.text(range, startsLine: startsLine))
    case .tag(let tag): take(tag)
    }
  }

  private mutating func take(_ tag: Tag) {
    switch tag.kind {
    case .value, .raw: add(.value(tag))
    case .partial: add(.partial(tag))
    case .comment, .delimiters: break
    case .close: close(tag)
    case .section, .inverted, .parent, .block:
      if open.count == Self.depthLimit { problems.append(.tooDeep(source, tag)) }
      open.append((tag, []))
    }
  }

  private mutating func add(_ node: Node) {
    if open.isEmpty { top.append(node) } else { open[open.count - 1].children.append(node) }
  }

  private mutating func close(_ tag: Tag) {
    guard let last = open.last else {
      problems.append(.closesNothing(source, tag))
      return
    }
    if last.tag.name != tag.name {
      reportMismatch(tag, last.tag)
    }
    closeLast()
  }

  /// When an outer tag has the closing tag's name, those inside it were left open; otherwise the closing
  /// tag is misspelt.
  private mutating func reportMismatch(_ tag: Tag, _ last: Tag) {
    guard open.contains(where: { $0.tag.name == tag.name }) else {
      problems.append(.mismatch(source, tag, opener: last))
      return
    }
    while let inner = open.last, inner.tag.name != tag.name {
      problems.append(.unclosed(source, inner.tag, before: tag))
      closeLast()
    }
  }

  private mutating func closeLast() {
    guard let (tag, children) = open.popLast() else { return }
    guard open.count < Self.depthLimit else { return }
    switch tag.kind {
    case .block: add(.block(Block(tag: tag, children: children)))
    case .parent: add(.parent(parent(tag, children)))
    default: add(.section(Section(tag: tag, children: children)))
    }
  }

  private func parent(_ tag: Tag, _ children: [Node]) -> Parent {
    var blocks: [Block] = []
    var strays: [Range<Int>] = []
    for child in children {
      switch child {
      case .block(let block): blocks.append(block)
      case .text(let range, _): if !source.isBlank(range) { strays.append(range) }
      case .value(let tag), .partial(let tag): strays.append(tag.range)
      case .section(let section): strays.append(section.tag.range)
      case .parent(let parent): strays.append(parent.tag.range)
      }
    }
    return Parent(tag: tag, blocks: blocks, strays: strays)
  }
}
