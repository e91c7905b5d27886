/// A tag as it stands in a template.
struct Tag: Sendable {
  enum Kind {
    case value
    case raw
    case section
    case inverted
    case close
    case partial
    case parent
    case block
    case comment
    case delimiters

    /// Whether a line that holds nothing else goes with the tag.
    var standsAlone: Bool { self != .value && self != .raw }

    /// Whether the tag encloses what follows it.
    var opens: Bool { self == .section || self == .inverted || self == .parent || self == .block }
  }

  let kind: Kind
  let name: String
  /// The parts of the name, between its dots; `.` alone is one part.
  let path: [String]
  /// The whole tag, with its delimiters.
  let range: Range<Int>
  /// The name by itself.
  let nameRange: Range<Int>
  /// The blank text between the line's beginning and the tag, when nothing else is between.
  var indent: Range<Int>
  /// Whether the tag's line was left out with it.
  var isStandalone = false

  init(kind: Kind, name: String, range: Range<Int>, nameRange: Range<Int>) {
    self.kind = kind
    self.name = name
    path = name == "." ? ["."] : name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    self.range = range
    self.nameRange = nameRange
    indent = range.lowerBound..<range.lowerBound
  }
}

/// A piece of a template.
enum Token: Sendable {
  /// A line or a part of one. `startsLine`: it is the line's beginning.
  case text(Range<Int>, startsLine: Bool)
  case tag(Tag)
}
