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
  if let known = derived.assembly, known.fits(records) { return (known.assembled(records, &derived), []) }
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
  var completed: [(place: Int, builtIn: Record)] = []
  for builtIn in BuiltInActors.records {
    guard let place = places[builtIn.id] else {
      assembled.append(builtIn)
      continue
    }
    if assembled[place].kind == .actor {
      completed.append((place, builtIn))
      assembled[place] = derived(assembled[place], as: .completed) { $0.complete(with: builtIn) }
    } else {
      diagnostics.append(takesBuiltInID(assembled[place]))
    }
  }
  let assembly = Assembly(assembled, of: records.count, completed)
  derived.assembly = diagnostics.isEmpty ? assembly : nil
  return (assembly.order.map { assembled[$0] }, diagnostics)
}

/// How the records that were read and the built-in actors were put together: the same for records with the same
/// ids in the same order.
struct Assembly: Sendable {
  private let ids: [(kind: Kind, id: String)]
  /// The files of built-in actors.
  private let completed: [(place: Int, builtIn: Record)]
  /// Built-in actors without a file.
  private let added: ArraySlice<Record>
  /// By kind, then id.
  let order: [Int]

  init(_ assembled: [Record], of count: Int, _ completed: [(place: Int, builtIn: Record)]) {
    ids = assembled.prefix(count).map { ($0.kind, $0.id) }
    added = assembled.dropFirst(count)
    self.completed = completed
    order = assembled.indices.sorted {
      (assembled[$0].kind, assembled[$0].id) < (assembled[$1].kind, assembled[$1].id)
    }
  }

  func fits(_ records: [Record]) -> Bool {
    ids.count == records.count && zip(ids, records).allSatisfy { $0.id == $1.id && $0.kind == $1.kind }
  }

  func assembled(_ records: [Record], _ derived: inout DerivedRecords) -> [Record] {
    var assembled = records + added
    for (place, builtIn) in completed {
      assembled[place] = derived(assembled[place], as: .completed) { $0.complete(with: builtIn) }
    }
    return order.map { assembled[$0] }
  }
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
