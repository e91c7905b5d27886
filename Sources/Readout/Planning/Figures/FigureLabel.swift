/// Text in figures, which does not wrap by itself.
enum FigureLabel {
  /// The size of text in the units of a figure, and from one line to the next.
  static let size = 12.0
  static let leading = 14.0

  /// A label in as many lines as it needs, broken between words.
  ///
  /// Widths are estimates, on the safe side of what the theme's fonts have: a figure is drawn before anybody
  /// knows in what font it will be seen.
  static func lines(_ text: String, width: Double) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, self.width(last) + self.width(" ") + self.width(word) <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }

  private static func width(_ text: some StringProtocol) -> Double {
    text.unicodeScalars.reduce(0) { $0 + share($1) } * size
  }

  /// The width of a character as a share of the size.
  private static func share(_ scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case " ", "i", "j", "l", "t", "f", "I", ".", ",", "'", "’": 0.33
    case "m", "w", "M", "W", "A"..."Z": 0.75
    case "\u{0300}"..."\u{036F}", "\u{064B}"..."\u{0652}": 0
    case "\u{1100}"...: 1
    default: 0.58
    }
  }
}
