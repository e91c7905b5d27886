/// Finds what libyaml must not see: characters that YAML has no place for, and document markers.
struct Cleaning {
  let source: Source
  private(set) var lines: [[Unicode.Scalar]] = []
  private(set) var problems: [Problem] = []
  /// Whether text on a marker's line is lost with it.
  private(set) var leftOut = false

  init(_ source: Source) {
    self.source = source
    for number in 0..<source.lineCount { clean(number) }
  }

  private mutating func clean(_ number: Int) {
    var (scalars, malformed) = source.decoded(number)
    reportMalformed(malformed, on: number)
    reportCharacters(of: scalars, on: number)
    for column in scalars.indices where scalars[column].fault != nil { scalars[column] = "\u{FFFD}" }
    if isMarker(scalars) {
      reportMarker(Line(scalars), on: number)
      scalars = []
    }
    lines.append(scalars)
  }

  private mutating func reportMalformed(_ columns: [Int], on number: Int) {
    for run in runs(of: columns, { _, _ in true }) {
      problems.append(
        Problem(
          rule: "yaml-syntax",
          span: source.span(Position(line: number, column: run.lowerBound), length: run.count),
          summary: "these bytes are not UTF-8 text", help: "save the file as UTF-8"))
    }
  }

  private mutating func reportCharacters(of scalars: [Unicode.Scalar], on number: Int) {
    let faulty = scalars.indices.filter { scalars[$0].fault != nil }
    for run in runs(of: faulty, { scalars[$0] == scalars[$1] }) {
      let scalar = scalars[run.lowerBound]
      problems.append(
        Problem(
          rule: "yaml-syntax",
          span: source.span(Position(line: number, column: run.lowerBound), length: run.count),
          summary: "\(scalar.codePoint) is \(scalar.fault ?? ""), which YAML does not allow in a text",
          help: scalar.breaksLines ? "delete it, or begin a new line" : "delete it"))
    }
  }

  /// Neighbouring columns that belong to the same mistake.
  private func runs(of columns: [Int], _ isSame: (Int, Int) -> Bool) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for column in columns {
      if let last = runs.last, last.upperBound == column, isSame(last.lowerBound, column) {
        runs[runs.count - 1] = last.lowerBound..<column + 1
      } else {
        runs.append(column..<column + 1)
      }
    }
    return runs
  }

  private func isMarker(_ scalars: [Unicode.Scalar]) -> Bool {
    let start = scalars.prefix(3)
    guard start.elementsEqual("---".unicodeScalars) || start.elementsEqual("...".unicodeScalars) else {
      return false
    }
    return scalars.count == 3 || scalars[3].isBlank
  }

  private mutating func reportMarker(_ line: Line, on number: Int) {
    let marker = line.text(0, 3)
    leftOut = leftOut || line.valueEnd(from: 0) > 3
    let what = marker == "---" ? "begins another YAML document" : "ends the YAML document"
    problems.append(
      Problem(
        rule: "yaml-document", span: source.span(Position(line: number, column: 0), length: 3),
        summary: "'\(marker)' \(what), and document markers are not allowed here",
        help: "remove '\(marker)'"))
  }
}
