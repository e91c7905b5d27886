extension [Change] {
  /// The most telling first; changes of one sort stay in the order of the record.
  var inTellingOrder: [Change] {
    enumerated().sorted { ($0.element.what.rank, $0.offset) < ($1.element.what.rank, $1.offset) }
      .map(\.element)
  }
}

extension Change.What {
  var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension ChangedRecord {
  /// The rank of its most telling change. That there is one more topic tells less than a meeting.
  fileprivate var rank: Int {
    let isEvent = kind.isListedByDate
    return changes.map { change in
      let isCount = change.what == .added || change.what == .removed
      return isCount && !isEvent ? Change.What.value.rank : change.what.rank
    }.min() ?? 0
  }
}

/// Records with the most telling first: what answers one meeting or brief stands together, behind it.
/// - Parameter subjects: every record of both sides, by id.
func inTellingOrder(_ records: [ChangedRecord], subjects: [String: Record]) -> [ChangedRecord] {
  var groups: [String: [ChangedRecord]] = [:]
  for var record in records {
    record.subject = subject(of: record.id, subjects)
    groups[record.subject ?? record.id, default: []].append(record)
  }
  let sorted = groups.map { subject, records in
    (subject, rank: records.map(\.rank).min() ?? 0, records.sorted { $0.isBefore($1) })
  }
  return sorted.sorted { ($0.rank, $0.2[0].kind, $0.0) < ($1.rank, $1.2[0].kind, $1.0) }.flatMap(\.2)
}

extension ChangedRecord {
  /// Within what answers one record: that record itself, then the most telling.
  fileprivate func isBefore(_ other: ChangedRecord) -> Bool {
    (subject == nil ? 0 : 1, rank, id) < (other.subject == nil ? 0 : 1, other.rank, other.id)
  }
}

/// What a reaction answers, and if that is a reaction, what that answers; nil for what answers nothing.
private func subject(of id: String, _ records: [String: Record]) -> String? {
  var seen: Set = [id]
  var current = id
  while let target = records[current]?.reaction?.to.id, records[target] != nil, seen.insert(target).inserted {
    current = target
  }
  return current == id ? nil : current
}
