import CLibYAML
import SourceText

/// Makes a tree of libyaml's events and notes what is refused.
struct TreeBuilder {
  static let depthLimit = 64
  /// How many refusals are worded; the rest of so many tells an author nothing more.
  static let problemLimit = 100

  let source: Source
  var frames: [Frame] = []
  var root: Node?
  var problems: [Problem] = []
  /// Whether something that was read is not in the tree.
  var leftOut = false
  var last = Landmark()
  var lastScalar = Landmark()

  init(source: Source) {
    self.source = source
    frames.reserveCapacity(8)
  }

  /// Whether problems enough are noted; wording one takes a look at its whole line.
  var isFull: Bool { problems.count >= Self.problemLimit }

  /// Reads a text, which is the source's or a repaired copy with the same places, as far as it goes.
  mutating func read(_ text: UnsafeRawBufferPointer) -> Halt? {
    guard var stream = EventStream(text) else { return .memory }
    while stream.advance() {
      if stream.event.pointee.type == YAML_STREAM_END_EVENT { return nil }
      if let halt = accept(stream.event) { return halt }
    }
    return .syntax(stream.failure)
  }

  private mutating func accept(_ event: UnsafePointer<yaml_event_t>) -> Halt? {
    switch event.pointee.type {
    case YAML_SCALAR_EVENT: acceptScalar(event)
    case YAML_MAPPING_START_EVENT, YAML_SEQUENCE_START_EVENT: return open(event)
    case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT: close(end: Position(event.pointee.end_mark))
    case YAML_ALIAS_EVENT: acceptAlias(event)
    default: break
    }
    return nil
  }

  private mutating func acceptAlias(_ event: UnsafePointer<yaml_event_t>) {
    let start = Position(event.pointee.start_mark)
    let end = Position(event.pointee.end_mark)
    last = Landmark(kind: .alias, start: start, end: end)
    if !isFull { problems.append(source.refusal(ofSigilAt: start)) }
    let name = event.pointee.data.alias.anchor.map { String(cString: $0) } ?? ""
    add(
      Node(
        content: .scalar("*\(name)", isPlain: false),
        span: source.span(start, length: end.column - start.column)))
  }

  /// Puts a finished value into what holds it.
  mutating func add(_ node: Node) {
    guard let index = frames.indices.last else {
      root = node
      return
    }
    frames[index].cover(node.span, firstLine: source.firstLine)
    guard frames[index].isMapping else { return frames[index].items.append(node) }
    switch frames[index].awaiting {
    case .key: acceptKey(node, in: index)
    case .value(let key, let span): acceptValue(node, of: key, at: span, in: index)
    case .repeated: frames[index].awaiting = .key
    case .refused:
      leftOut = true
      frames[index].awaiting = .key
    }
  }

  private mutating func acceptValue(_ node: Node, of key: String, at keySpan: Span, in index: Int) {
    frames[index].awaiting = .key
    if frames[index].isFlow, !isFull, let problem = source.missingSpace(in: key, at: keySpan, before: node) {
      leftOut = true
      problems.append(problem)
      return
    }
    if node.span.line != keySpan.line { coverColon(behind: keySpan, in: index) }
    frames[index].entries.append(Entry(key: key, keySpan: keySpan, value: node))
  }

  /// Marks the colon with the mapping when its first line ends there.
  private mutating func coverColon(behind key: Span, in index: Int) {
    let line = Int(key.line) - source.firstLine
    guard line == frames[index].start.line else { return }
    let end = Int(key.column) - 1 + Int(key.length)
    if source.line(line)[end] == ":" { frames[index].firstLineEnd = max(frames[index].firstLineEnd, end + 1) }
  }

  /// Finishes what is open, without the parts that were not read, after reading stopped early.
  mutating func closeAll() {
    while let frame = frames.last {
      // A container that would be a key stays out with it.
      if frames.count > 1 && frames[frames.count - 2].awaitsKey {
        frames.removeLast()
      } else {
        close(end: frame.start)
      }
    }
  }
}
