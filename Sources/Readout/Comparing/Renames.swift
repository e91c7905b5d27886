/// The records that have other ids than before.
struct Renames {
  /// New ids by old ones.
  private(set) var newIDs: [String: String] = [:]

  /// A record that is gone is one that is new when that one keeps its address or its id as another name, or when
  /// both say the same and no third does.
  init(_ old: ContentState, _ new: ContentState) {
    var gone = old.records.values.filter { new.records[$0.id] == nil }.sorted { $0.id < $1.id }
    var come = new.records.values.filter { old.records[$0.id] == nil }.sorted { $0.id < $1.id }
    for record in come {
      guard let former = gone.first(where: { record.answers(to: $0) }) else { continue }
      take(former, record, &gone, &come)
    }
    let (before, after) = (
      Dictionary(grouping: gone, by: Likeness.init), Dictionary(grouping: come, by: Likeness.init)
    )
    for record in come {
      let likeness = Likeness(record)
      guard let former = before[likeness]?.first, before[likeness]?.count == 1, after[likeness]?.count == 1
      else { continue }
      take(former, record, &gone, &come)
    }
  }

  private mutating func take(
    _ former: Record, _ record: Record, _ gone: inout [Record], _ come: inout [Record]
  ) {
    newIDs[former.id] = record.id
    gone.removeAll { $0.id == former.id }
    come.removeAll { $0.id == record.id }
  }

  func newID(of id: String) -> String { newIDs[id] ?? id }
}

extension Record {
  fileprivate func answers(to former: Record) -> Bool {
    self.kind == former.kind
      && (self.redirects.contains { $0.text.hasSuffix("/\(former.id).html") }
        || self.aliases.contains { $0.text == former.id })
  }
}

/// What makes a record the same under another id.
private struct Likeness: Hashable {
  private let kind: Kind
  private let title: String
  private let date: When?
  private let text: [UInt8]
  /// A reaction may have neither a title nor a text.
  private let answers: [String]

  init(_ record: Record) {
    (kind, title, date, text) = (record.kind, record.title, record.startWhen, record.body?.text ?? [])
    answers = record.reaction.map { [$0.to.name, $0.by.id, $0.stance.rawValue, $0.basis.rawValue] } ?? []
  }
}
