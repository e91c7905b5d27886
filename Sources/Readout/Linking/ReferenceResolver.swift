import SourceText

/// Turns the ids of one record's front matter into numbers, reporting those that lead nowhere.
struct ReferenceResolver {
  let index: RecordIndex
  let records: PerRecord<Record>
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var pairs: [(target: RecordNumber, reference: IncomingReference)] = []

  init(index: RecordIndex, records: PerRecord<Record>) {
    self.index = index
    self.records = records
  }

  mutating func resolve(_ record: inout Record, number: RecordNumber) {
    let file = record.file
    record.forEachReference { reference, role in
      guard let target = find(&reference, role, file) else { return }
      pairs.append((target, IncomingReference(from: number, relation: role.relation)))
    }
    record.forEachNamedText { name, relation, kinds in
      guard let target = find(&name, kinds, relation, file) else { return }
      pairs.append((target, IncomingReference(from: number, relation: relation)))
    }
    record.resolveExcerpts(index)
    // No author can change what is built in.
    if file.isEmpty { diagnostics = [] }
  }

  /// A reference that stands outside of all records.
  mutating func resolve(_ reference: inout Reference, _ role: ReferenceRole, in file: String) {
    _ = find(&reference, role, file)
  }

  private mutating func find(_ reference: inout Reference, _ role: ReferenceRole, _ file: String)
    -> RecordNumber?
  {
    switch index.find(reference.id) {
    case .found(let number):
      return accept(&reference, number, role, file)
    case .indirect(let number):
      let record = records[Int(number)]
      diagnostics.append(
        record.hasCapital(reference.id) && role.kinds.contains(.actor)
          ? .capital(reference.id, of: record, in: file, at: reference.span)
          : .indirectReference(reference.id, to: record, in: file, at: reference.span))
      return accept(&reference, number, role, file)
    case .hidden(let hidden):
      if !role.degrades, hidden.concealment != .later {
        diagnostics.append(.hiddenReference(reference.id, hidden, in: file, at: reference.span))
      }
    case .unread: break
    case .unknown:
      diagnostics.append(unknown(reference, role, file))
    }
    return nil
  }

  private mutating func accept(
    _ reference: inout Reference, _ number: RecordNumber, _ role: ReferenceRole, _ file: String
  ) -> RecordNumber? {
    let kind = index.kinds[Int(number)]
    guard role.kinds.isEmpty || role.kinds.contains(kind) else {
      let expected = alternatives(role.kinds.map(\.wordWithArticle))
      diagnostics.append(
        Diagnostic(
          .wrongKind, in: file, at: reference.span,
          "'\(reference.id)' is \(kind.wordWithArticle), and '\(role.key)' takes \(expected)",
          help: offer(reference.id, among: ids(of: role.kinds))))
      return nil
    }
    reference.target = number
    if let fragment = reference.fragment {
      let record = records[Int(number)]
      if record.isWithheldForGood || !hasPart(fragment, reference, of: record, role, file) {
        reference.fragment = nil
      }
    }
    return number
  }

  /// Only a reaction's `to` may name a part of a record: an outcome.
  private mutating func hasPart(
    _ fragment: String, _ reference: Reference, of record: Record, _ role: ReferenceRole, _ file: String
  ) -> Bool {
    let outcomes: [String]
    switch record.details {
    case .meeting(let meeting) where role.relation == .to: outcomes = meeting.outcomes.map(\.id)
    case .withheld where record.kind == .meeting:
      diagnostics.append(
        Diagnostic(
          .hiddenReference, in: file, at: reference.span,
          "the outcomes of '\(record.id)' are for members only",
          help: ["refer to '\(record.id)' as a whole, or make this record members' as well"],
          notes: [Diagnostic.Note(text: "the meeting is here", file: record.file, span: .start)]))
      return false
    default: outcomes = []
    }
    guard !outcomes.contains(fragment) else { return true }
    diagnostics.append(
      Diagnostic(
        .unknownFragment, in: file, at: reference.span, "'\(fragment)' is not an outcome of '\(record.id)'",
        help: offer(fragment, among: outcomes, naming: { "'\(record.id)#\($0)'" })))
    return false
  }

  private func unknown(_ reference: Reference, _ role: ReferenceRole, _ file: String) -> Diagnostic {
    let candidates = ids(of: role.kinds)
    var help = role.kinds.contains(.actor) ? offerGovernment(at: reference.id) : []
    if help.isEmpty { help = offer(reference.id, among: candidates, naming: describe) }
    if help.isEmpty { help = offer(reference.id, among: index.numbers.keys, naming: describe) }
    if help.isEmpty, let kind = role.kinds.first {
      help = [
        "write \(role.kinds.count == 1 ? "" : "for instance ")Content/\(kind.folder)/\(suggestedID(reference.id)).md, or correct the id"
      ]
    }
    return Diagnostic(
      .unknownReference, in: file, at: reference.span, "'\(reference.id)' is not a record", help: help)
  }

  /// `'id' (path)`, as offers name a record.
  func describe(_ id: String) -> String {
    guard let number = index.numbers[id], !records[Int(number)].file.isEmpty else { return "'\(id)'" }
    return "'\(id)' (\(records[Int(number)].file))"
  }

  private func ids(of kinds: [Kind]) -> some Sequence<String> {
    records.lazy.filter { kinds.isEmpty || kinds.contains($0.kind) }.map(\.id)
  }

  /// Where text may stand as well, only a look-alike of an id is worth a word.
  private mutating func find(
    _ name: inout ReferenceOrText, _ kinds: [Kind], _ relation: Relation, _ file: String
  ) -> RecordNumber? {
    switch index.find(name.text) {
    case .found(let number) where kinds.contains(index.kinds[Int(number)]):
      name.reference.target = number
      return number
    case .indirect(let number) where kinds.contains(index.kinds[Int(number)]):
      diagnostics.append(
        .indirectReference(name.text, to: records[Int(number)], in: file, at: name.reference.span))
      name.reference.target = number
      return number
    case .hidden(let hidden):
      if hidden.concealment != .later {
        diagnostics.append(.hiddenReference(name.text, hidden, in: file, at: name.reference.span))
      }
    case .unread: break
    default:
      let help = isID(name.text) ? offer(name.text, among: ids(of: kinds), naming: describe) : []
      if !help.isEmpty {
        diagnostics.append(
          Diagnostic(
            .unknownSource, in: file, at: name.reference.span,
            "'\(name.text)' is not a record and is taken as text",
            help: help))
      }
    }
    return nil
  }
}

extension Diagnostic {
  static func indirectReference(_ text: String, to record: Record, in file: String, at span: Span)
    -> Diagnostic
  {
    Diagnostic(
      .indirectReference, in: file, at: span, "'\(text)' is another name for '\(record.id)'",
      help: ["write '\(record.id)'"])
  }

  static func hiddenReference(_ id: String, _ hidden: HiddenRecord, in file: String, at span: Span)
    -> Diagnostic
  {
    Diagnostic(
      .hiddenReference, in: file, at: span, "'\(id)' is not published: it is \(hidden.concealment.reason)",
      help: ["publish it first, or hold this record back as well"],
      notes: [Diagnostic.Note(text: "the record is here", file: hidden.file, span: .start)])
  }
}
