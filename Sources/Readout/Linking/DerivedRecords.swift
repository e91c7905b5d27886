/// Records made from those that were read. The same record makes the same one each time, so that what depends
/// on it need not be worked out again.
struct DerivedRecords: Sendable {
  enum Purpose: Hashable { case completed, teaser }

  private struct Key: Hashable {
    let id: String
    let purpose: Purpose
  }

  private var known: [Key: (source: Record, result: Record)] = [:]
  /// The ids of assembled records before they were sorted, and the order in which they then were.
  private var sorting: (ids: [(kind: Kind, id: String)], order: [Int])?

  /// Records by kind and id. Of records with the ids of the last time, the order is known.
  mutating func sorted(_ records: [Record]) -> [Record] {
    if let sorting, sorting.ids.count == records.count,
      zip(sorting.ids, records).allSatisfy({ $0.id == $1.id && $0.kind == $1.kind })
    {
      return sorting.order.map { records[$0] }
    }
    let order = records.indices.sorted {
      (records[$0].kind, records[$0].id) < (records[$1].kind, records[$1].id)
    }
    sorting = (records.map { ($0.kind, $0.id) }, order)
    return order.map { records[$0] }
  }

  mutating func callAsFunction(
    _ source: Record, as purpose: Purpose, _ change: (inout Record) -> Void
  ) -> Record {
    let key = Key(id: source.id, purpose: purpose)
    if let known = known[key], known.source.isSame(as: source) { return known.result }
    var result = source
    change(&result)
    known[key] = (source, result)
    return result
  }
}
