/// What a YAML text holds and what is wrong with it.
public struct Document: Sendable, Equatable {
  /// The text's value; an empty mapping when the text is empty or only comments, nil when nothing in
  /// it could be read.
  public var root: Node?

  /// Every mistake, in the order of their places.
  public var problems: [Problem]

  /// Whether all of the text is in the tree. When false, something next to a problem was left out, so
  /// that a key the tree lacks may well stand in the text: do not report it as missing.
  ///
  /// A text that stands in the tree although YAML cannot read it as it is written, such as one with a
  /// second `: `, has the offending sign in its fullwidth form, at the same place.
  public var isWhole: Bool

  public init(root: Node?, problems: [Problem], isWhole: Bool) {
    self.root = root
    self.problems = problems
    self.isWhole = isWhole
  }
}

/// Reads a YAML text.
///
/// Safe to call from several threads at once. No input is an error of the call: what cannot be read
/// becomes a problem and is left out, and reading goes on behind it, up to 16 times past syntax that
/// stops the parser; of what is merely refused, the first 100 places are reported.
/// - Parameters:
///   - text: UTF-8 without a byte order mark; line ends are LF, CRLF or CR.
///   - firstLine: the number, in the author's file, of the line on which `text` begins.
public func parse(_ text: UnsafeRawBufferPointer, firstLine: Int) -> Document {
  Reading.document(of: Source(text, firstLine: firstLine))
}

/// Reads a YAML text that stands inside an array, without copying it.
public func parse(_ text: ArraySlice<UInt8>, firstLine: Int) -> Document {
  text.withUnsafeBytes { parse($0, firstLine: firstLine) }
}
