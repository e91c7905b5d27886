extension Flattener {
  /// Reports rows with more cells than their table has columns: cmark drops what is too much.
  mutating func reportLostCells() {
    let unclosed = Set(mistakes.lazy.filter { $0.rule == .unclosedLink }.map(\.line))
    for row in document.nodes where row.kind == .tableRow && !row.isHeader {
      let line = source.line(Int(row.line))
      let start = min(line.upperBound, line.lowerBound + Int(row.column) - 1)
      let cells = cellStarts(in: source.bytes, start..<line.upperBound)
      let columns = Int(row.detail)
      guard cells.count > columns, !unclosed.contains(Int(row.line)) else { continue }
      note(
        Mistake(
          rule: .tableCells, summary: "a row of \(cells.count) cells in a table of \(columns) columns",
          help: "take out a '|', or write '\\|' for one that is text", line: Int(row.line),
          column: cells[columns] - line.lowerBound + 1))
    }
  }
}

/// Where the cells of a row begin: after each `|` that is not escaped, unless only white space follows.
private func cellStarts(in bytes: ArraySlice<UInt8>, _ range: Range<Int>) -> [Int] {
  guard var i = bytes[range].firstIndex(where: { !isSpace($0) }) else { return [] }
  if bytes[i] == UInt8(ascii: "|") { i += 1 }
  var starts = [i]
  var isEscaped = false
  while i < range.upperBound {
    if bytes[i] == UInt8(ascii: "|"), !isEscaped { starts.append(i + 1) }
    isEscaped = bytes[i] == UInt8(ascii: "\\") && !isEscaped
    i += 1
  }
  if let last = starts.last, starts.count > 1, isBlank(bytes[last..<range.upperBound]) { starts.removeLast() }
  return starts
}
