import SourceText

/// The records of a site with the built-in actors; see the function of the same name.
func assemble(_ records: [Record]) -> (records: [Record], diagnostics: [Diagnostic]) {
  var derived = DerivedRecords()
  return assemble(records, &derived)
}

/// The records of a site with the built-in actors, each id once, by kind and id.
func assemble(_ records: [Record], _ derived: inout DerivedRecords) -> (
  records: [Record], diagnostics: [Diagnostic]
) {
  var places: [String: Int] = [:]
  var assembled: [Record] = []
  var diagnostics: [Diagnostic] = []
  assembled.reserveCapacity(records.count + 300)
  for record in records {
    if let earlier = places[record.id] {
      diagnostics.append(duplicate(record, of: assembled[earlier]))
    } else {
      places[record.id] = assembled.count
      assembled.append(record)
    }
  }
  for builtIn in BuiltInActors.records {
    guard let place = places[builtIn.id] else {
      assembled.append(builtIn)
      continue
    }
    if assembled[place].kind == .actor {
      assembled[place] = derived(assembled[place], as: .completed) { $0.complete(with: builtIn) }
    } else {
      diagnostics.append(takesBuiltInID(assembled[place]))
    }
  }
  return (derived.sorted(assembled), diagnostics)
}

private func duplicate(_ record: Record, of earlier: Record) -> Diagnostic {
  Diagnostic(
    .duplicateRecord, in: record.file, at: .start, "'\(record.id)' is the id of another record",
    help: ["rename one of the files; ids are unique over the whole site"],
    notes: [
      Diagnostic.Note(text: "the other is \(earlier.kind.wordWithArticle)", file: earlier.file, span: .start)
    ])
}

private func takesBuiltInID(_ record: Record) -> Diagnostic {
  Diagnostic(
    .duplicateRecord, in: record.file, at: .start, "'\(record.id)' is the id of a built-in actor",
    help: ["rename the file, to '\(record.id)-\(record.kind.word).md' for instance"])
}

extension Record {
  /// Fills in what the file of a built-in actor leaves out.
  mutating func complete(with builtIn: Record) {
    guard case .actor(var actor) = self.details, case .actor(let base) = builtIn.details else { return }
    if self.title.isEmpty { self.title = builtIn.title }
    let own = Set(self.aliases.map(\.text))
    self.aliases += builtIn.aliases.filter { !own.contains($0.text) && $0.text != self.title }
    actor.kind = actor.kind ?? base.kind
    actor.code = actor.code ?? base.code
    actor.capital = actor.capital ?? base.capital
    if actor.members.isEmpty { actor.members = base.members }
    self.details = .actor(actor)
  }
}
