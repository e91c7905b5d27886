import SourceText

/// A mistake that stops libyaml, in the author's terms, and how to read on behind it.
struct Explanation {
  var problem: Problem
  var repair: Repair
}

/// Works out from libyaml's report and the text around it what the author most likely did.
struct Explainer {
  let source: Source
  let failure: Failure
  /// What was read last, and which text: they stand before the place of the failure.
  let last: Landmark
  let lastScalar: Landmark
  /// The bracket in which the failure stands.
  let openBracket: Position?

  var place: Position { failure.place }
  var context: Position { failure.contextPlace }

  static func explain(_ halt: Halt, _ builder: TreeBuilder) -> Explanation {
    switch halt {
    case .syntax(let failure):
      let explainer = Explainer(
        source: builder.source, failure: failure, last: builder.last, lastScalar: builder.lastScalar,
        openBracket: builder.frames.last.flatMap { $0.isFlow ? $0.start : nil })
      return explainer.swallowedQuote() ?? explainer.byProblem() ?? explainer.byContext()
    case .depth(let place): return tooDeep(place, builder.source)
    case .memory: return noMemory(builder.source)
    }
  }

  private func byProblem() -> Explanation? {
    switch failure.problem {
    case "found unexpected end of stream", "found unexpected document indicator": unclosedQuote(at: context)
    case "found character that cannot start any token": reservedStart()
    case "mapping keys are not allowed in this context": reservedStart()
    case "found a tab character that violates indentation": tab()
    case "found a tab character where an indentation space is expected": tab()
    case "mapping values are not allowed in this context": secondColon()
    case "block sequence entries are not allowed in this context": itemBehindKey()
    case "found unexpected ':'": tightColon()
    case "could not find expected ':'": textInKeysPlace(on: context.line)
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'": unfinishedFlow()
    case "did not find expected node content": missingContent()
    case "did not find expected key", "did not find expected '-' indicator": unexpectedInBlock()
    case "did not find expected <document start>": behindRoot()
    case "found undefined tag handle": sigil(at: context)
    case "found unknown escape character", "did not find expected hexdecimal number": escape()
    case "found invalid Unicode character escape code": escape()
    default: nil
    }
  }

  private func byContext() -> Explanation {
    switch failure.context {
    case "while scanning an alias", "while scanning an anchor": return sigil(at: context)
    case "while scanning a tag", "while parsing a tag": return sigil(at: context)
    case "while scanning a block scalar": return blockHeader()
    default: break
    }
    let isDirective = source.line(place.line)[0] == "%"
    return isDirective ? directive(on: place.line) : unknown()
  }

  /// A mistake that no rule of ours knows, in libyaml's words.
  func unknown() -> Explanation {
    leavingOut(place.line, syntax(place, "YAML cannot be read on from here: \(failure.problem)"))
  }

  func syntax(
    _ place: Position, length: Int = 1, _ summary: String, help: String? = nil, note: Problem.Note? = nil
  ) -> Problem {
    Problem(
      rule: "yaml-syntax", span: source.span(place, length: length), summary: summary, help: help, note: note)
  }

  /// An alias on the line of the failure, behind which YAML expects nothing more.
  func aliasBefore() -> Explanation? {
    last.kind == .alias && last.end.line == place.line ? sigil(at: last.start) : nil
  }

  func leavingOut(_ line: Int, _ problem: Problem) -> Explanation {
    Explanation(problem: problem, repair: .leaveOut(line: line))
  }

  /// Lets YAML read the character at a place as text, as the author meant it.
  func makingInert(_ place: Position, _ problem: Problem) -> Explanation {
    let inert = source.line(place.line)[place.column]?.inert ?? "\u{FFFD}"
    return Explanation(problem: problem, repair: .replace(place, with: inert))
  }
}
