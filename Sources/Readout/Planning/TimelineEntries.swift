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
func timelineEntries(
  _ library: Library, _ inheritance: Inheritance?, with parallelism: Parallelism
) -> [TimelineEntries] {
  parallelism.map(library.records.count) { number in
    inheritance?.timeline(RecordNumber(number), library) ?? timelineEntries(of: number, library)
  }
}

/// The timeline of a record; empty for those that happen themselves.
func timelineEntries(of number: Int, _ library: Library) -> TimelineEntries {
  switch library.kinds[number] {
  case .actor, .person, .topic, .source, .author: timeline(of: RecordNumber(number), library)
  default: .empty
  }
}

private func timeline(of number: RecordNumber, _ library: Library) -> TimelineEntries {
  let events = library.incoming.of(number).filter {
    $0.relation.isEvent && library.kinds[Int($0.from)].isListedByDate
  }
  let sorted = events.map { (rank: library.ranks[Int($0.from)], reference: $0) }.sorted { a, b in
    (a.rank, a.reference.relation.rawValue) < (b.rank, b.reference.relation.rawValue)
  }
  var entries: [TimelineEntry] = []
  for (_, event) in sorted {
    if entries.last?.record == event.from {
      entries[entries.count - 1].add(event.relation)
    } else {
      entries.append(TimelineEntry(record: event.from, relations: [event.relation]))
    }
  }
  return TimelineEntries(
    entries: entries, pages: PageNumbering(count: entries.count, size: TimelineEntries.pageSize))
}

extension TimelineEntry {
  /// - Parameter relation: no weightier than those before it.
  fileprivate mutating func add(_ relation: Relation) {
    if relations.count < 2, relations.last != relation { relations.append(relation) }
  }
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
