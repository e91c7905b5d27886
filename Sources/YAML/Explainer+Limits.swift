extension Explainer {
  static func tooDeep(_ place: Position, _ source: Source) -> Explanation {
    let problem = Problem(
      rule: "yaml-depth", span: source.span(place, length: 1),
      summary: "lists and keys are nested more than \(TreeBuilder.depthLimit) levels deep here",
      help: "nest them less deeply")
    return Explanation(problem: problem, repair: .leaveOut(line: place.line))
  }

  static func noMemory(_ source: Source) -> Explanation {
    let problem = Problem(
      rule: "yaml-syntax", span: source.start, summary: "the memory does not suffice to read this text")
    return Explanation(problem: problem, repair: .leaveOutBefore(line: 0))
  }
}
