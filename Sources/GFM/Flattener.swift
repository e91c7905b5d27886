import CCMarkGFM

/// Makes a flat document out of cmark's tree, adding the syntax that cmark does not know.
struct Flattener {
  let firstLine: Int
  let knownFootnotes: Set<String>
  /// How many bytes of the first text are not the author's.
  var prefix = 0
  /// The source as it is given to cmark.
  let body: ArraySlice<UInt8>
  let source: Source

  var document = Document()
  var mistakes: [Mistake] = []
  /// The open nodes, outermost first.
  var parents: [Int] = []
  var run = TextRun()
  /// The line of the file that the walk has come to; cmark forgets it for some texts and for breaks.
  var currentLine: Int32 = 1
  var delimiters: [Delimiter] = []
  /// How many HTML elements are open, by depth and name.
  var openTags: [TagKey: Int] = [:]
  /// How many of the open nodes are links or images, in which no link can begin.
  var linkDepth = 0
  /// Whether a delimiter turned out to be text, so that text stands beside text.
  var hasLooseDelimiters = false
  /// HTML elements reported in this block whose closing tags are not worth a report of their own.
  var reportedTags: [[UInt8]: Int] = [:]
  var alignments: [Alignment] = []
  var hasTables = false
  var lastOutlineLevel = 1
  var isTooDeep = false
  var definitions: [Int] = []
  /// The lines of the file that may begin a footnote.
  let footnoteLines: [Int]
  /// Which lines have content, if there are such lines.
  var blockLines: [ClosedRange<Int>] = []
  var unknownFootnotes: [(label: String, line: Int32, column: Int32)] = []

  init(
    _ body: ArraySlice<UInt8>, _ scan: TextScan.Findings, firstLine: Int, knownFootnotes: Set<String>
  ) {
    self.body = body
    source = Source(body, firstLine: firstLine, starts: scan.lineStarts)
    footnoteLines = scan.footnoteLines.map { $0 + firstLine }
    self.firstLine = firstLine
    self.knownFootnotes = knownFootnotes
    document.nodes.removeAll(keepingCapacity: true)
    document.nodes.reserveCapacity(body.count / 24 + 8)
    document.pool.reserveCapacity(body.count + body.count / 8)
  }

  /// Goes through the tree without recursion.
  mutating func flatten(_ root: CMarkNode) {
    var node = root
    while true {
      if enter(node), let child = node.firstChild {
        node = child
        continue
      }
      while true {
        if node == root { return }
        if let next = node.next {
          node = next
          break
        }
        guard let parent = node.parent else { return }
        close()
        node = parent
      }
    }
  }

  /// Adds a node. Returns whether its children are to follow; one without children is closed at once.
  private mutating func enter(_ node: CMarkNode) -> Bool {
    switch node.type {
    case CMARK_NODE_TEXT: extendRun(node)
    case CMARK_NODE_SOFTBREAK: extendRunOverLineEnd()
    default:
      guard addLeaf(node) == false else { return false }
      flushRun(before: .punctuation)
      open(node)
      if node.firstChild != nil, parents.count <= Limits.depth { return true }
      if node.firstChild != nil { reportDepth(node) }
      close()
    }
    return false
  }

  /// Closes the innermost open node.
  private mutating func close() {
    guard let index = parents.last else { return }
    let kind = document.nodes[index].kind
    flushRun(before: kind.isInline ? .punctuation : .space)
    closeDelimiters()
    parents.removeLast()
    document.nodes[index].end = Int32(document.nodes.count)
    if kind == .link || kind == .image { linkDepth -= 1 }
    if !kind.isInline, !reportedTags.isEmpty { reportedTags.removeAll() }
  }

  private mutating func reportDepth(_ node: CMarkNode) {
    guard !isTooDeep else { return }
    isTooDeep = true
    let summary = "more than \(Limits.depth) elements inside each other"
    note(mistake(.markdownLimit, summary, help: "nest less deeply", at: node))
  }
}

extension Flattener {
  /// The line of the file that a node begins on.
  mutating func line(_ node: CMarkNode) -> Int32 {
    let line = node.startLine
    if line > 0 { currentLine = line + Int32(clamping: firstLine - 1) }
    return currentLine
  }

  mutating func mistake(
    _ rule: Problem.Rule, _ summary: String, help: String?, at node: CMarkNode, needle: [UInt8] = []
  ) -> Mistake {
    Mistake(
      rule: rule, summary: summary, help: help, line: Int(line(node)), column: Int(node.startColumn),
      needle: needle)
  }

  /// Keeps a mistake; after a thousand nobody reads on.
  mutating func note(_ mistake: Mistake) {
    guard mistakes.count < Limits.mistakes else { return }
    mistakes.append(mistake)
    guard mistakes.count == Limits.mistakes else { return }
    mistakes[Limits.mistakes - 1] = Mistake(
      rule: .markdownLimit, summary: "more than \(Limits.mistakes) problems in one text",
      help: "the others are listed when some of these are gone", line: mistake.line, column: mistake.column)
  }

  mutating func add(_ node: Node) -> Int {
    document.nodes.append(node)
    document.nodes[document.nodes.count - 1].end = Int32(document.nodes.count)
    return document.nodes.count - 1
  }
}
