/// Collects what changes from one state of a record to the next.
struct ChangeList {
  private(set) var changes: [Change] = []
  /// What a record is called, by id.
  let title: (String) -> String?

  init(title: @escaping (String) -> String?) { self.title = title }

  mutating func add(
    _ what: Change.What, _ key: String, of part: Change.Part? = nil, _ before: String? = nil,
    _ after: String? = nil
  ) {
    changes.append(Change(what: what, key: key, part: part, before: before, after: after))
  }

  mutating func value(
    _ what: Change.What, _ key: String, of part: Change.Part? = nil, _ before: String?, _ after: String?
  ) {
    if before != after { add(what, key, of: part, before, after) }
  }

  /// A value of which nothing more is to be said than that it is another.
  mutating func value(_ key: String, of part: Change.Part? = nil, _ before: String?, _ after: String?) {
    value(.value, key, of: part, before, after)
  }

  /// A list without order.
  mutating func entries(
    _ key: String, of part: Change.Part? = nil, _ before: [String], _ after: [String],
    added: Change.What = .entryAdded, removed: Change.What = .entryRemoved
  ) {
    let pairs = Pairing(before, after, by: ==)
    for entry in pairs.removed { add(removed, key, of: part, entry, nil) }
    for entry in pairs.added { add(added, key, of: part, nil, entry) }
  }

  mutating func references(
    _ key: String, of part: Change.Part? = nil, _ before: [Reference], _ after: [Reference],
    added: Change.What = .entryAdded, removed: Change.What = .entryRemoved
  ) {
    entries(key, of: part, before.map(\.name), after.map(\.name), added: added, removed: removed)
  }

  /// The Markdown of a text.
  mutating func text(_ key: String, of part: Change.Part? = nil, _ before: Body?, _ after: Body?) {
    let (old, new) = (before?.text ?? [], after?.text ?? [])
    guard old != new else { return }
    var change = Change(what: .text, key: key, part: part, before: nil, after: nil)
    change.words = WordChange(from: old, to: new)
    changes.append(change)
  }

  /// A record as a part of another: a participant.
  func part(_ id: String) -> Change.Part { Change.Part(id: id, name: title(id) ?? id) }
}

extension Reference {
  /// As an author writes it, with the part that is named.
  var name: String { fragment.map { "\(id)#\($0)" } ?? id }
}
