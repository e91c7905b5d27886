/// What refers to a record, once each, oldest first, with what it has to do with it.
struct TimelineEntries: Sendable {
  var entries: [TimelineEntry]
  var pages: PageNumbering

  static let pageSize = 100
  static let empty = TimelineEntries(entries: [], pages: PageNumbering(count: 0, size: pageSize))
}

struct TimelineEntry: Sendable {
  var record: RecordNumber
  /// The weightiest relation first; two at the most.
  var relations: [Relation]
}

/// The timelines of all actors, people, topics, sources and authors; empty for other records.
func timelineEntries(_ library: Library, with parallelism: Parallelism) -> [TimelineEntries] {
  parallelism.map(library.records.count) { number in
    switch library.records[number].kind {
    case .actor, .person, .topic, .source, .author: timeline(of: RecordNumber(number), library)
    default: .empty
    }
  }
}

private func timeline(of number: RecordNumber, _ library: Library) -> TimelineEntries {
  var entries: [TimelineEntry] = []
  var places: [RecordNumber: Int] = [:]
  for reference in library.incoming.of(number)
  where reference.relation.isEvent && library[reference.from].kind.isListedByDate {
    if let place = places[reference.from] {
      if !entries[place].relations.contains(reference.relation) {
        entries[place].relations.append(reference.relation)
      }
    } else {
      places[reference.from] = entries.count
      entries.append(TimelineEntry(record: reference.from, relations: [reference.relation]))
    }
  }
  for index in entries.indices {
    entries[index].relations = Array(entries[index].relations.sorted { $0.rawValue < $1.rawValue }.prefix(2))
  }
  let order = inOrder(entries.map(\.record), library)
  let sorted = order.compactMap { record in places[record].map { entries[$0] } }
  return TimelineEntries(
    entries: sorted, pages: PageNumbering(count: sorted.count, size: TimelineEntries.pageSize))
}

extension Relation {
  /// Whether it says that something happened, rather than how things stand.
  fileprivate var isEvent: Bool {
    switch self {
    case .member, .relation, .broader, .country, .position: false
    default: true
    }
  }
}
