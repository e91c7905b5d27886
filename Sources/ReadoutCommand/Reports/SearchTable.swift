import Readout

/// What a search found, for people.
struct SearchTable {
  private let answer: SearchAnswer

  init(_ answer: SearchAnswer) { self.answer = answer }

  /// - Parameter width: of the terminal in columns; nil for as much as is needed.
  func print(width: Int?) {
    if !answer.results.isEmpty {
      let rows = answer.results.map { [$0.date, $0.kind, $0.title, place($0), $0.passage] }
      Console.print(ListTable(["date", "kind", "title", "address", "passage"], rows).text(width: width))
    }
    for line in notes { Console.printToError(line) }
  }

  private func place(_ result: SearchResult) -> String {
    result.address + (result.anchor.isEmpty ? "" : "#" + result.anchor)
  }

  /// What else is to be said.
  private var notes: [String] {
    var notes: [String] = []
    switch answer.notice {
    case .empty?: notes.append("nothing to search for")
    case .onlyCommonWords?: notes.append("these words stand in nearly every text; add others")
    case .someWords?: notes.append("nothing has all of these words; these have some")
    case nil: if answer.count == 0 { notes.append("nothing found") }
    }
    if answer.count > answer.results.count {
      notes.append("\(answer.results.count) of \(answer.count); --limit shows more")
    }
    return notes
      + answer.suggestions.map {
        "'\($0.word)' stands nowhere; there is \($0.others.joined(separator: ", "))"
      }
  }
}
