/// Reads a text, and reads it again around each mistake that stops libyaml, so that all are found.
struct Reading {
  /// How many mistakes are worked around. Each costs another pass, so the bound keeps the cost linear.
  static let repairLimit = 16

  let source: Source
  private var draft: Draft?
  private var problems: [Problem] = []
  private var explainedLines: Set<Int32> = []
  private var leftOut = false

  static func document(of source: Source) -> Document {
    var reading = Reading(source: source)
    if source.needsCleaning { reading.clean() }
    return reading.run()
  }

  private init(source: Source) {
    self.source = source
  }

  private mutating func clean() {
    let cleaning = Cleaning(source)
    problems = cleaning.problems
    leftOut = cleaning.leftOut
    draft = Draft(lines: cleaning.lines)
  }

  private mutating func run() -> Document {
    var repairs = 0
    while true {
      var (builder, halt) = pass()
      guard let halt else { return finish(&builder) }
      repairs += 1
      if repairs > Self.repairLimit || !workAround(halt, builder) {
        builder.closeAll()
        leftOut = true
        return finish(&builder)
      }
    }
  }

  private func pass() -> (TreeBuilder, Halt?) {
    var builder = TreeBuilder(source: source)
    guard let draft else {
      let halt = source.bytes.isEmpty ? nil : builder.read(source.bytes)
      return (builder, halt)
    }
    let halt = draft.bytes.withUnsafeBytes { builder.read($0) }
    return (builder, halt)
  }

  /// Reports why reading stopped and takes it out of the way; false when that changes nothing.
  private mutating func workAround(_ halt: Halt, _ builder: TreeBuilder) -> Bool {
    if case .syntax(let failure) = halt, failure.isUnreadable, draft == nil {
      clean()
      return true
    }
    let explanation = Explainer.explain(halt, builder)
    report(explanation.problem)
    var copy = draft ?? Draft(lines: (0..<source.lineCount).map { source.decoded($0).scalars })
    var changed = copy.apply(explanation.repair)
    if case .replace = explanation.repair {} else { leftOut = true }
    if !changed, case .replace(let place, _) = explanation.repair {
      leftOut = true
      changed = copy.apply(.leaveOut(line: place.line))
    }
    draft = copy
    return changed
  }

  /// What goes wrong on a line behind its first mistake is most often a consequence of that.
  private mutating func report(_ problem: Problem) {
    if explainedLines.insert(problem.span.line).inserted { problems.append(problem) }
  }

  private mutating func finish(_ builder: inout TreeBuilder) -> Document {
    problems += builder.problems
    leftOut = leftOut || builder.leftOut
    var root = builder.root
    if root == nil && !leftOut { root = Node(content: .mapping([]), span: source.start) }
    if let problem = source.keyWithoutSpace(as: root) {
      problems.append(problem)
      (root, leftOut) = (nil, true)
    }
    // Stable, so that what is reported of one place keeps its order.
    let order = problems.indices.sorted { (problems[$0].span, $0) < (problems[$1].span, $1) }
    return Document(root: root, problems: withoutRepeats(order.map { problems[$0] }), isWhole: !leftOut)
  }

  /// A repaired mistake can be found once more in what it stands beside.
  private func withoutRepeats(_ sorted: [Problem]) -> [Problem] {
    sorted.indices.filter { $0 == 0 || sorted[$0] != sorted[$0 - 1] }.map { sorted[$0] }
  }
}
