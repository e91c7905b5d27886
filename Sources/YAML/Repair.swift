/// A change to the text that takes a mistake out of the way, so that those behind it are found too.
///
/// No repair moves what it leaves: all places stay those of the author's text.
enum Repair {
  /// Puts another character in the place of one.
  case replace(Position, with: Unicode.Scalar)
  /// Empties a line together with what is indented below it.
  case leaveOut(line: Int)
  /// Empties all lines before one.
  case leaveOutBefore(line: Int)
}

extension Unicode.Scalar {
  /// The fullwidth form of an ASCII sign: means nothing to YAML and still reads the same.
  var inert: Unicode.Scalar {
    guard value > 0x20, value < 0x7F else { return "\u{FFFD}" }
    return Unicode.Scalar(value + 0xFEE0) ?? "\u{FFFD}"
  }
}
