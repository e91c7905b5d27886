/// What a fenced block with the info string `readout` puts into a text: `matrix: tehran-talks`.
public enum ViewKind: String, Vocabulary {
  public static let noun = "a view"
  case matrix, map, timeline, relations, positions, commitments

  /// The kinds of record of which there is such a view.
  public var subjects: [Kind] {
    switch self {
    case .matrix: [.meeting, .topic, .actor]
    case .map: [.meeting]
    case .timeline: [.meeting, .actor, .person, .topic]
    case .relations: [.actor]
    case .positions: [.person, .actor]
    case .commitments: [.meeting, .actor]
    }
  }
}

/// One line of such a block, as the author wrote it.
struct ViewLine: Equatable {
  /// Its place in the block, from 0.
  var line: Int
  /// What stands before the colon; nil where there is none.
  var name: Substring?
  /// The ids behind the colon: two for a pair, `a--b`.
  var ids: [Substring]

  /// The lines of a block that say anything.
  static func lines(of code: String) -> [ViewLine] {
    code.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { place, text in
      let text = trimmed(text)
      guard !text.isEmpty else { return nil }
      guard let colon = text.firstIndex(of: ":") else { return ViewLine(line: place, ids: [text]) }
      let subject = trimmed(text[text.index(after: colon)...])
      return ViewLine(line: place, name: trimmed(text[..<colon]), ids: pair(subject))
    }
  }
}

/// `a--b` as two ids; ids themselves have single hyphens only.
private func pair(_ subject: Substring) -> [Substring] {
  guard let hyphens = subject.firstRange(of: "--") else { return [subject] }
  return [trimmed(subject[..<hyphens.lowerBound]), trimmed(subject[hyphens.upperBound...])]
}

private func trimmed(_ text: Substring) -> Substring {
  var text = text
  while let first = text.first, first.isWhitespace { text.removeFirst() }
  while let last = text.last, last.isWhitespace { text.removeLast() }
  return text
}
