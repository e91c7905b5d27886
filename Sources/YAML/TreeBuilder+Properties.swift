import CLibYAML

/// Anchors and tags, which stand before a value.
extension TreeBuilder {
  static func hasProperties(_ event: UnsafePointer<yaml_event_t>) -> Bool {
    let data = event.pointee.data
    switch event.pointee.type {
    case YAML_SCALAR_EVENT: return data.scalar.anchor != nil || data.scalar.tag != nil
    case YAML_MAPPING_START_EVENT: return data.mapping_start.anchor != nil || data.mapping_start.tag != nil
    default: return data.sequence_start.anchor != nil || data.sequence_start.tag != nil
    }
  }

  /// Reports each anchor and tag of a value, and says where the value itself begins.
  mutating func refuseProperties(of event: UnsafePointer<yaml_event_t>) -> Position {
    var position = Position(event.pointee.start_mark)
    if isFull { return position }
    let line = source.line(position.line)
    while let sigil = line[position.column], sigil == "&" || sigil == "!" {
      problems.append(source.refusal(ofSigilAt: position))
      let end = line.wordEnd(from: position.column)
      position.column = line.skippingBlanks(from: end)
    }
    let end = Position(event.pointee.end_mark)
    if end.line == position.line { position.column = min(position.column, end.column) }
    return position
  }
}
