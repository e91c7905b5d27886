import SourceText

/// The end of a template, and how problems are taken down.
extension Compiler {
  /// A page ends in text; what it includes ends where it began, give or take whole attributes.
  ///
  /// - Returns: the surroundings to go on with.
  mutating func checkEnd(_ walk: Walk, start: Surroundings, caller: Place?) -> Surroundings {
    let end = walk.surroundings
    let isMisjudged = assumed.contains(walk.routine) && end != start
    let isBalanced = caller == nil ? end.isComplete : start.joined(with: end) != nil
    if isBalanced, !isMisjudged { return end }
    let opener = end.isInQuotes ? walk.quotePlace : end.isComplete ? nil : walk.tagPlace
    let name = library.templates[walk.template].name
    if let place = opener {
      let source = library.templates[place.template].source
      reportHTML(.leftOpen(source, place.range, name, end), walk.template)
    } else if let place = caller {
      let source = library.templates[place.template].source
      reportHTML(.unbalanced(source, place.range, start, end), walk.template)
    }
    return start
  }

  func source(_ walk: Walk) -> Source {
    library.templates[walk.template].source
  }

  mutating func report(_ problem: Problem) {
    problems.insert(problem)
  }

  mutating func reportIfStrict(_ problem: Problem) {
    if !isSpecification { report(problem) }
  }

  /// A template with tags that could not be read may well seem to leave something open.
  mutating func reportHTML(_ problem: Problem, _ template: Int) {
    if library.templates[template].problems.isEmpty { report(problem) }
  }

  /// All problems, in the order of file and place.
  var sortedProblems: [Problem] {
    problems.sorted {
      ($0.file, $0.span, $0.rule, $0.summary) < ($1.file, $1.span, $1.rule, $1.summary)
    }
  }
}

extension Surroundings {
  fileprivate var isInQuotes: Bool { opening == .quotes }
}
