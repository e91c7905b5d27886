extension AuthoredSite {
  /// What the front matter says beside title, date, references and visibility, by key.
  func facts(of record: Record) -> [RecordSheet.Fact] {
    let own: [(String, [String?])] =
      switch record.details {
      case .brief(let brief): brief.facts
      case .meeting(let meeting): meeting.facts
      case .reaction(let reaction): reaction.facts
      case .actor(let actor):
        [("kind", [actor.kind?.rawValue]), ("code", [actor.code]), ("capital", [actor.capital])]
      case .person(let person): person.facts
      case .source(let source):
        [("kind", [source.kind?.rawValue]), ("url", [source.url]), ("grade", [source.grade])]
      case .author(let author):
        [("role", [author.role]), ("email", [author.email]), ("url", [author.url])]
      case .page(let prose): [("menu", [prose.isInMenu ? "true" : nil])]
      case .topic, .withheld, .withdrawn: []
      }
    let common: [(String, [String?])] = [
      ("updated", [record.updated?.iso]), ("known", [record.known?.iso]), ("lang", [record.language]),
      ("wikidata", [record.wikidata]), ("summary", [record.summary?.plain]),
    ]
    return (own + common).map { RecordSheet.Fact(name: $0.0, values: $0.1.compactMap(\.self)) }
      .filter { !$0.values.isEmpty }
  }
}

extension Brief {
  fileprivate var facts: [(String, [String?])] {
    [
      ("kind", [kind?.rawValue]), ("series", [series]), ("trend", [trend?.rawValue]),
      ("judgments", judgments.map { described($0.text.plain, $0.likelihood?.rawValue) }),
    ]
  }
}

extension Meeting {
  fileprivate var facts: [(String, [String?])] {
    [
      ("end", [end?.iso]), ("place", [joined([place?.venue, place?.city, place?.country?.id])]),
      ("format", [format?.rawValue]), ("level", [level?.rawValue]), ("status", [status?.rawValue]),
      ("outcomes", outcomes.map { described("\($0.id): \($0.title)", $0.stage?.rawValue) }),
      (
        "commitments",
        commitments.map { described("\($0.id): \($0.text.plain)", $0.status.rawValue) }
      ),
    ]
  }
}

extension Reaction {
  fileprivate var facts: [(String, [String?])] {
    [
      ("stance", [stance.rawValue]), ("basis", [basis.rawValue]), ("legal", [legal?.rawValue]),
      ("channel", [channel?.rawValue]), ("likelihood", [likelihood?.rawValue]),
      ("confidence", [confidence?.rawValue]), ("by-date", [byDate?.iso]),
    ]
  }
}

extension Person {
  fileprivate var facts: [(String, [String?])] {
    [
      ("sort-name", [sortName]), ("original", [original?.text]),
      (
        "positions",
        positions.map { position in
          joined([position.title, position.at.id, "\(position.from?.iso ?? "?")–\(position.to?.iso ?? "")"])
        }
      ),
      ("born", [born?.iso]), ("died", [died?.iso]),
    ]
  }
}

private func described(_ text: String, _ state: String?) -> String {
  text + (state.map { " (\($0))" } ?? "")
}

/// What is there, with commas between; nil when nothing is.
private func joined(_ parts: [String?]) -> String? {
  let parts = parts.compactMap(\.self)
  return parts.isEmpty ? nil : parts.joined(separator: ", ")
}
