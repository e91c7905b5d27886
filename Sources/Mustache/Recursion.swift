/// One use of a template by another.
struct Call {
  let from: Int
  let to: Int
  /// How the model that the used template begins with relates to the using template's.
  let progress: Scope.Progress
  let place: Place
}

/// Templates that include themselves.
///
/// Every circle must enter a smaller part of the model each time round. Models are values, so that has an
/// end.
extension Compiler {
  mutating func reportEndlessCalls() {
    let callsFrom = Dictionary(grouping: calls, by: \.from)
    for call in calls where isEndless(call, callsFrom) {
      reportIfStrict(.endless(library.templates[call.place.template].source, call.place.range))
    }
  }

  /// Whether the call is in a circle that may not get nearer to an end.
  private func isEndless(_ call: Call, _ callsFrom: [Int: [Call]]) -> Bool {
    switch call.progress {
    case .smaller: false
    case .same: reaches(call.from, from: call.to, callsFrom) { $0 == .same }
    case .unrelated: reaches(call.from, from: call.to, callsFrom) { _ in true }
    }
  }

  private func reaches(
    _ goal: Int, from start: Int, _ callsFrom: [Int: [Call]], by isPassable: (Scope.Progress) -> Bool
  ) -> Bool {
    var seen: Set<Int> = [start]
    var open = [start]
    while let routine = open.popLast() {
      if routine == goal { return true }
      for call in callsFrom[routine] ?? [] where isPassable(call.progress) {
        if seen.insert(call.to).inserted { open.append(call.to) }
      }
    }
    return false
  }
}
