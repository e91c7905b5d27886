/// Lines without a blank one between them: as far as a paragraph or a table can reach. Keeps count of
/// what looking at them again, once for every line that might be the rule under a table's head, costs.
struct RunScan {
  private(set) var first: Int
  /// Openers `<?` and `<!` so far.
  var declarations = 0

  private var lines = 0
  private var pipes = 0
  private var lastPipe: Int
  private var lastPipeBeforeLine: Int
  /// cmark keeps a row's cells in a list that it walks to append to.
  private var appendSteps = 0
  /// cmark goes back from every line's first cell to the pipe before it.
  private var backSteps = 0
  private var columns = 0
  private var cells = 0
  private var steps = 0

  init(start: Int) {
    first = start
    lastPipe = start
    lastPipeBeforeLine = start
  }

  /// Begins a new run; what counts for the whole text goes on.
  mutating func start(at i: Int) {
    (first, lastPipe, lastPipeBeforeLine) = (i, i, i)
    (declarations, lines, pipes, appendSteps, backSteps, columns) = (0, 0, 0, 0, 0, 0)
  }

  mutating func pipe(at i: Int) {
    pipes += 1
    lastPipe = i
  }

  /// Takes in a line that is not blank; returns which limit it breaks.
  mutating func endLine(_ line: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> String? {
    defer { pipes = 0 }
    appendSteps += pipes * pipes
    backSteps += line.lowerBound - lastPipeBeforeLine
    lastPipeBeforeLine = lastPipe
    let marked = lines == 0 ? 0 : markedColumns(bytes[line])
    lines += 1
    if marked > 0 { beginTable(columns: marked, bytes: line.upperBound - first) }
    if columns > 0 { cells += columns }
    return excess()
  }

  private mutating func beginTable(columns marked: Int, bytes: Int) {
    columns = max(columns, marked)
    steps += bytes + appendSteps + backSteps
  }

  private mutating func excess() -> String? {
    guard columns > 0 else { return nil }
    steps += pipes * pipes
    let width = max(columns, pipes - 1)
    if width > Limits.tableColumns {
      return "a table of \(width) columns; the limit is \(Limits.tableColumns)"
    }
    if cells > Limits.tableCells { return "tables of more than \(Limits.tableCells) cells in one text" }
    if steps > Limits.tableSteps { return "too many lines that may be the head of a table" }
    return nil
  }
}

/// How many columns a line announces, if it may be the rule under a table's head; else 0.
private func markedColumns(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
  var (columns, isTable, isDash) = (0, false, false)
  for byte in line {
    switch byte {
    case UInt8(ascii: "-"): if !isDash { columns += 1 }
    case UInt8(ascii: "|"), UInt8(ascii: ":"): isTable = true
    case UInt8(ascii: ">"), 0x20, 0x09...0x0D: break
    default: return 0
    }
    isDash = byte == UInt8(ascii: "-")
  }
  return isTable ? columns : 0
}
