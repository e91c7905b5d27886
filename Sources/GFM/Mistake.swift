import SourceText

/// A problem whose place has yet to be found in the source.
struct Mistake {
  var rule: Problem.Rule
  var summary: String
  var help: String?
  var line: Int
  /// In bytes, from 1; where the parser thinks it is.
  var column: Int
  /// What to look for near there, and to mark; empty marks the line's text from `column` on.
  var needle: [UInt8] = []
  /// The link that it is about, which is looked for in a more thorough way.
  var link: Int?
}

/// Finds the places of mistakes, each its own.
struct MistakeLocator {
  let source: Source
  let document: Document
  /// Where each text that was looked for stands and is not yet somebody's.
  private var places: [[UInt8]: [Int]] = [:]
  private var searchedBytes = 0

  init(source: Source, document: Document) {
    self.source = source
    self.document = document
  }

  /// The problems that mistakes are, in order of place.
  mutating func problems(_ mistakes: [Mistake]) -> [Problem] {
    var problems: [Problem] = []
    for mistake in mistakes {
      let approximate = Span(line: mistake.line, column: mistake.column)
      let span = spend(on: mistake) ? span(of: mistake) : approximate
      problems.append(Problem(rule: mistake.rule, span: span, summary: mistake.summary, help: mistake.help))
    }
    return problems.enumerated().sorted { ($0.element.span, $0.offset) < ($1.element.span, $1.offset) }
      .map(\.element)
  }

  /// Whether there is still time to search; a link takes many times what a plain text takes.
  private mutating func spend(on mistake: Mistake) -> Bool {
    searchedBytes += source.bytes.count * (mistake.link == nil ? 1 : 20)
    return searchedBytes <= Limits.searchedBytes
  }

  private mutating func span(of mistake: Mistake) -> Span {
    if let link = mistake.link { return document.span(ofLink: link, part: .target, in: source) }
    guard !mistake.needle.isEmpty else { return restOfLine(mistake) }
    guard let place = takePlace(of: mistake) else { return restOfLine(mistake) }
    return source.span(place..<place + mistake.needle.count)
  }

  private mutating func takePlace(of mistake: Mistake) -> Int? {
    var free = places[mistake.needle] ?? source.occurrences(of: mistake.needle, in: source.lines)
    let place = source.nearest(of: free, line: mistake.line, column: mistake.column)
    free.removeAll { $0 == place }
    places[mistake.needle] = free
    return place
  }

  private func restOfLine(_ mistake: Mistake) -> Span {
    let line = source.line(mistake.line)
    let start = min(line.lowerBound + max(mistake.column - 1, 0), line.upperBound)
    let span = source.span(start..<line.upperBound)
    return Span(line: mistake.line, column: Int(span.column), length: max(1, Int(span.length)))
  }
}
