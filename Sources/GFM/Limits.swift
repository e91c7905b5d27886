/// How much of everything a text may hold. Each bounds something whose cost grows faster than the text,
/// and each lies far beyond what is written by hand.
enum Limits {
  static let bytes = 1 << 20
  /// Block markers (`>`, `-`, `1.`) before the text of one line.
  static let markers = 50
  /// Columns of white space before a line's last block marker.
  static let indentation = 200
  /// Nodes inside each other.
  static let depth = 100
  static let tableColumns = 200
  /// Cells of all tables together, with those that short rows leave out.
  static let tableCells = 100_000
  /// Steps for looking at the same lines again as the possible head of a table.
  static let tableSteps = 20_000_000
  static let brackets = 20_000
  /// Runs of `*`, `_` and backticks.
  static let delimiters = 100_000
  /// Openers `<?` and `<!` in a paragraph, times its bytes.
  static let declarationSteps = 5_000_000
  /// Problems that are listed.
  static let mistakes = 1_000
  /// Labels that a footnote's nearest label is looked for among, times footnotes without one.
  static let comparisons = 20_000
  /// Bytes searched for the places of problems; after that they stand where the parser thinks they are.
  static let searchedBytes = 50_000_000
  /// Bytes of link definitions, were the longest used at every bracket.
  static let expansion = 16 << 20
}
