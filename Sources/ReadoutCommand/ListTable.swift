import Readout

/// Rows as a table for a terminal: the columns that matter most, each as wide as it has to be, the widest cut where
/// the line would be too long.
struct ListTable {
  private let names: [String]
  private let rows: [[String]]
  private static let gap = 2
  /// No column is cut below this.
  private static let least = 8

  init(_ listing: Listing) {
    let shown = listing.headings.indices.filter { place in
      listing.headings[place].isBrief && listing.rows.contains { $0[place] != .none }
    }
    names = shown.map { listing.headings[$0].name }
    rows = listing.rows.map { row in shown.map { oneLine(row[$0].text) } }
  }

  /// - Parameters:
  ///   - names: of the columns.
  ///   - rows: as many cells each.
  init(_ names: [String], _ rows: [[String]]) {
    self.names = names
    self.rows = rows.map { $0.map(oneLine) }
  }

  /// - Parameter width: of the terminal in columns; nil for as much as is needed.
  func text(width: Int?) -> String {
    let widths = self.widths(fitting: width)
    return ([names] + rows).map { line($0, widths) }.joined(separator: "\n") + "\n"
  }

  private func widths(fitting width: Int?) -> [Int] {
    var widths = names.indices.map { column in
      rows.reduce(columns(of: names[column])) { max($0, columns(of: $1[column])) }
    }
    guard let width else { return widths }
    let room = width - (widths.count - 1) * Self.gap
    while widths.reduce(0, +) > room, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }),
      widths[widest] > Self.least
    {
      widths[widest] -= 1
    }
    return widths
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    var line = ""
    for (cell, width) in zip(cells, widths) {
      let shown = cut(cell, to: width)
      line += shown + String(repeating: " ", count: max(0, width - columns(of: shown)) + Self.gap)
    }
    while line.last == " " { line.removeLast() }
    return line
  }
}

/// Without what would move the terminal's cursor.
private func oneLine(_ text: String) -> String {
  var view = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    view.append(scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) ? " " : scalar)
  }
  return String(view)
}

private func cut(_ text: String, to width: Int) -> String {
  guard columns(of: text) > width else { return text }
  var (cut, used) = ("", 0)
  for character in text {
    let next = columns(of: String(character))
    if used + next > width - 1 { break }
    cut.append(character)
    used += next
  }
  return cut + "…"
}

private func columns(of text: String) -> Int {
  text.unicodeScalars.reduce(0) { $0 + terminalColumns($1) }
}
