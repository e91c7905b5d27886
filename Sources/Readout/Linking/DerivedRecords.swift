/// Records made from those that were read. The same record makes the same one each time, so that what depends
/// on it need not be worked out again.
struct DerivedRecords: Sendable {
  enum Purpose: Hashable { case completed, teaser }

  private struct Key: Hashable {
    let id: String
    let purpose: Purpose
  }

  private var known: [Key: (source: Record, result: Record)] = [:]
  /// How the records of the last time were put together; nil when two had one id.
  var assembly: Assembly?

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
