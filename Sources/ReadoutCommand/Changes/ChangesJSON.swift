import Readout

/// Changes for programs. The keys are documented and keep their meaning.
struct ChangesJSON: Encodable {
  private let old: Side
  private let new: Side
  private let records: [Item]

  init(_ comparison: Comparison, from old: ComparedSide, to new: ComparedSide) {
    (self.old, self.new) = (Side(old), Side(new))
    records = comparison.records.map(Item.init)
  }

  var text: String { json(self) }

  private struct Side: Encodable {
    let name: String
    let commit: String?

    init(_ side: ComparedSide) { (name, commit) = (side.name, side.commit) }
  }

  private struct Item: Encodable {
    let id: String
    let formerID: String?
    let kind: String
    let title: String
    let file: String
    let subject: String?
    let hidden: String?
    let changes: [ChangeItem]

    private enum CodingKeys: String, CodingKey {
      case id, kind, title, file, subject, hidden, changes
      case formerID = "former-id"
    }

    init(_ record: ChangedRecord) {
      (id, formerID, kind, title) = (record.id, record.formerID, record.kind.word, record.title)
      (file, subject, hidden) = (record.file, record.subject, record.hidden)
      changes = record.changes.map(ChangeItem.init)
    }
  }

  private struct ChangeItem: Encodable {
    let change: String
    let key: String
    let part: Part?
    let before: String?
    let after: String?
    let wordsAdded: Int?
    let wordsRemoved: Int?

    private enum CodingKeys: String, CodingKey {
      case change, key, part, before, after
      case wordsAdded = "words-added"
      case wordsRemoved = "words-removed"
    }

    init(_ change: Change) {
      (self.change, key) = (change.what.rawValue, change.key)
      part = change.part.map { Part(id: $0.id, name: $0.name) }
      (before, after) = (change.before, change.after)
      (wordsAdded, wordsRemoved) = (change.words?.added, change.words?.removed)
    }
  }

  private struct Part: Encodable {
    let id: String?
    let name: String
  }
}
