import SourceText

extension TreeBuilder {
  /// Takes a value in a key's place as the key, or refuses it together with its value.
  mutating func acceptKey(_ node: Node, in index: Int) {
    guard case .scalar(let key, let isPlain) = node.content else {
      return refuse(in: index) { $0.keyRefusal(of: node) }
    }
    if last.kind == .alias { return frames[index].awaiting = .refused }
    if key.isEmpty && node.span.length == 0 {
      return refuse(in: index) { $0.missingKey(at: node.span) }
    }
    if key == "<<" && isPlain { return refuse(in: index) { $0.mergeRefusal(at: node.span) } }
    if let first = frames[index].keys.place(of: key, in: frames[index].entries) {
      if !isFull { problems.append(duplicate(key, at: node.span, first: first)) }
      frames[index].awaiting = .repeated
      return
    }
    frames[index].awaiting = .value(of: key, node.span)
  }

  private mutating func refuse(in index: Int, _ problem: (Source) -> Problem) {
    if !isFull { problems.append(problem(source)) }
    frames[index].awaiting = .refused
  }

  private func duplicate(_ key: String, at span: Span, first: Span) -> Problem {
    Problem(
      rule: "duplicate-key", span: span, summary: "'\(excerpt(key))' is given twice",
      help: "keep one of the two", note: Problem.Note(span: first, text: "first given here"))
  }
}
