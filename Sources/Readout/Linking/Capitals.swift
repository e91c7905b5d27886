import SourceText

/// Capitals in the place of the governments that sit there.
extension ReferenceResolver {
  /// "did you mean 'bolivia', whose capital is La Paz?", for `la-paz` or `La Paz`.
  func offerGovernment(at place: String) -> [String] {
    let actors = records.lazy.filter { $0.kind == .actor }
    let found = actors.compactMap { actor in
      actor.capital(named: place).map { "'\(actor.id)', whose capital is \($0)" }
    }
    return found.isEmpty ? [] : ["did you mean \(alternatives(Array(found)))?"]
  }
}

extension Diagnostic {
  static func capital(_ text: String, of actor: Record, in file: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .capitalAsActor, in: file, at: span, "'\(text)' is the capital of '\(actor.id)', not its government",
      help: ["write '\(actor.id)'"])
  }
}

extension Record {
  func hasCapital(_ name: String) -> Bool { capital(named: name) != nil }

  /// The capital that somebody names, or writes as if it were an id; not one that its country is called by.
  fileprivate func capital(named name: String) -> String? {
    guard let actor = self.actor else { return nil }
    let own = actor.capital.map { $0.split(whereSeparator: { ";,(".contains($0) }) } ?? []
    let known = CountryTable.country(id: self.id)?.capitals ?? []
    let id = suggestedID(name)
    return id == self.id ? nil : (known + own.map(\.trimmingSpaces)).first { suggestedID($0) == id }
  }
}
