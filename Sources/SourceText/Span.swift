/// A place in a text file that a person edits: where it starts and how much of that line it covers.
///
/// Lines and columns count from 1 and columns count Unicode scalars, as editors and `file:line:column`
/// links do. A span never crosses a line end: what runs on is marked up to the end of its first line.
public struct Span: Hashable, Sendable, Comparable, BitwiseCopyable {
  public var line: Int32
  public var column: Int32
  /// How many scalars are marked; 0 marks the gap before `column`.
  public var length: Int32

  public init(line: Int, column: Int, length: Int = 1) {
    self.line = Int32(clamping: line)
    self.column = Int32(clamping: column)
    self.length = Int32(clamping: length)
  }

  /// The first character of a file: where a mistake stands that belongs to the file as a whole.
  public static let start = Span(line: 1, column: 1)

  public static func < (a: Span, b: Span) -> Bool {
    (a.line, a.column, a.length) < (b.line, b.column, b.length)
  }
}
