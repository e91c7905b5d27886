import CLibYAML
import SourceText

extension TreeBuilder {
  mutating func acceptScalar(_ event: UnsafePointer<yaml_event_t>) {
    let style = event.pointee.data.scalar.style
    var start = Position(event.pointee.start_mark)
    let end = Position(event.pointee.end_mark)
    if Self.hasProperties(event) { start = refuseProperties(of: event) }
    let isPlain = style == YAML_PLAIN_SCALAR_STYLE
    let isQuoted = style == YAML_SINGLE_QUOTED_SCALAR_STYLE || style == YAML_DOUBLE_QUOTED_SCALAR_STYLE
    last = Landmark(kind: isQuoted ? .quoted : .plain, start: start, end: end)
    lastScalar = last
    let length = start.line == end.line ? end.column - start.column : firstLineLength(from: start, style)
    add(
      Node(
        content: .scalar(Self.text(of: event), isPlain: isPlain),
        span: source.span(start, length: length)))
  }

  private static func text(of event: UnsafePointer<yaml_event_t>) -> String {
    let bytes = UnsafeBufferPointer(
      start: event.pointee.data.scalar.value, count: event.pointee.data.scalar.length)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// How much of a scalar on several lines stands on the first: of a block of text only its header.
  private func firstLineLength(from start: Position, _ style: yaml_scalar_style_t) -> Int {
    let line = source.line(start.line)
    if style == YAML_LITERAL_SCALAR_STYLE || style == YAML_FOLDED_SCALAR_STYLE {
      return line.wordEnd(from: start.column) - start.column
    }
    return line.scalars.trimmedCount - start.column
  }
}
