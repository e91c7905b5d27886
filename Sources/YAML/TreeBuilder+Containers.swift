import CLibYAML
import SourceText

extension TreeBuilder {
  mutating func open(_ event: UnsafePointer<yaml_event_t>) -> Halt? {
    var start = Position(event.pointee.start_mark)
    guard frames.count < Self.depthLimit else { return .depth(start) }
    if Self.hasProperties(event) { start = refuseProperties(of: event) }
    let end = Position(event.pointee.end_mark)
    last = Landmark(kind: .opening, start: start, end: end)
    frames.append(
      Frame(
        isMapping: event.pointee.type == YAML_MAPPING_START_EVENT, isFlow: Self.isFlow(event),
        start: start, firstLineEnd: max(start.column, end.line == start.line ? end.column : 0)))
    return nil
  }

  mutating func close(end: Position) {
    guard var frame = frames.popLast() else { return }
    if frame.isFlow && end.line == frame.start.line {
      frame.firstLineEnd = max(frame.firstLineEnd, end.column)
    }
    last = Landmark(kind: frame.isFlow ? .flowEnd : .blockEnd, start: frame.start, end: end)
    add(
      Node(
        content: frame.isMapping ? .mapping(frame.entries) : .sequence(frame.items),
        span: source.span(frame.start, length: frame.firstLineEnd - frame.start.column)))
  }

  private static func isFlow(_ event: UnsafePointer<yaml_event_t>) -> Bool {
    if event.pointee.type == YAML_MAPPING_START_EVENT {
      return event.pointee.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
    }
    return event.pointee.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE
  }
}
