/// The records that have other ids than before.
struct Renames {
  /// New ids by old ones.
  private(set) var newIDs: [String: String] = [:]

  /// A record that is gone is one that is new when that one keeps its address or its id as another name, or when
  /// both say the same and no third does.
  init(_ old: ContentState, _ new: ContentState) {
    var gone = old.records.filter { new.records[$0.key] == nil }
    var come: [Record] = []
    for record in new.records.values.filter({ old.records[$0.id] == nil }).sorted(by: { $0.id < $1.id }) {
      guard let former = record.formerIDs.first(where: { gone[$0]?.kind == record.kind }) else {
        come.append(record)
        continue
      }
      newIDs[former] = record.id
      gone[former] = nil
    }
    let before = Dictionary(grouping: gone.values, by: Likeness.init)
    for (likeness, after) in Dictionary(grouping: come, by: Likeness.init) where after.count == 1 {
      guard let former = before[likeness], former.count == 1 else { continue }
      newIDs[former[0].id] = after[0].id
    }
  }

  func newID(of id: String) -> String { newIDs[id] ?? id }
}

extension Record {
  /// The ids that the record may have had: those of its former addresses, and its other names.
  fileprivate var formerIDs: [String] {
    self.redirects.compactMap { formerID($0.text) } + self.aliases.map(\.text)
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
