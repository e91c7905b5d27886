/// Records made from those that were read. The same record makes the same one each time, so that what depends
/// on it need not be worked out again.
struct DerivedRecords: Sendable {
  enum Purpose: Hashable { case completed, seen }

  private struct Key: Hashable {
    let id: String
    let purpose: Purpose
  }

  private var known: [Key: (source: Record, result: Record)] = [:]
  /// By what it was decided what may be seen of each record.
  private var basis: (visibility: Visibility, words: Int, unknown: UnknownRecords)?
  /// How the records of the last time were put together; nil when two had one id.
  var assembly: Assembly?

  /// Forgets what was seen otherwise.
  mutating func begin(_ sight: Sight, _ unknown: UnknownRecords) {
    if let basis, basis == (sight.visibility, sight.words, unknown) { return }
    if basis != nil { known = known.filter { $0.key.purpose != .seen } }
    basis = (sight.visibility, sight.words, unknown)
  }

  mutating func callAsFunction(
    _ source: Record, as purpose: Purpose, _ change: (inout Record) -> Void
  ) -> Record {
    made(of: source, as: purpose) { source in
      var result = source
      change(&result)
      return result
    } ?? source
  }

  /// - Parameter make: gives nil where the record serves as it is.
  mutating func made(
    of source: Record, as purpose: Purpose, _ make: (Record) -> Record?
  ) -> Record? {
    let key = Key(id: source.id, purpose: purpose)
    if let known = known[key], known.source.isSame(as: source) { return known.result }
    guard let result = make(source) else { return nil }
    known[key] = (source, result)
    return result
  }
}
