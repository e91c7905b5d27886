/// One line of the author's text without its line end, addressed by columns from 0.
struct Line {
  let scalars: [Unicode.Scalar]

  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  subscript(column: Int) -> Unicode.Scalar? {
    scalars.indices.contains(column) ? scalars[column] : nil
  }

  /// The columns before the first character that is not a space or a tab.
  var indent: Int { scalars.prefix { $0.isBlank }.count }

  var isBlank: Bool { indent == scalars.count }

  /// Whether a list item's `- ` stands at a column.
  func isItem(at column: Int) -> Bool {
    self[column] == "-" && (self[column + 1]?.isBlank ?? true)
  }

  /// Where the first key or value begins, behind the indentation and any `- `.
  var contentStart: Int {
    var column = indent
    while isItem(at: column) { column = skippingBlanks(from: column + 1) }
    return column
  }

  func skippingBlanks(from column: Int) -> Int {
    var column = column
    while self[column]?.isBlank ?? false { column += 1 }
    return column
  }

  /// The text between two columns, as far as the line reaches.
  func text(_ start: Int, _ end: Int) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[min(start, scalars.count)..<min(max(start, end), scalars.count)])
    return String(text)
  }
}

extension Unicode.Scalar {
  var isBlank: Bool { self == " " || self == "\t" }
}

extension BidirectionalCollection<Unicode.Scalar> {
  /// The number of scalars without the blanks at the end.
  var trimmedCount: Int { count - reversed().prefix { $0.isBlank }.count }
}
