import CLibYAML

/// libyaml's report that a text is not YAML.
struct Failure {
  /// What libyaml found, in its words.
  var problem: String
  /// What it was doing, in its words; empty when it does not say.
  var context: String
  var place: Position
  /// Where that which it was doing began.
  var contextPlace: Position
  /// Whether the bytes are at fault and not the syntax.
  var isUnreadable: Bool

  init(_ parser: yaml_parser_t) {
    problem = parser.problem.map { String(cString: $0) } ?? "the memory does not suffice"
    context = parser.context.map { String(cString: $0) } ?? ""
    place = Position(parser.problem_mark)
    contextPlace = Position(parser.context_mark)
    isUnreadable = parser.error == YAML_READER_ERROR
  }
}

/// Why the reading of a text stopped before its end.
enum Halt {
  case syntax(Failure)
  /// A list or mapping opens at this place more levels deep than is allowed.
  case depth(Position)
  case memory
}
