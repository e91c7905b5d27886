/// Something that a digest tells: a part of a record, on the day on which it was news.
struct DigestFact: Sendable, Equatable {
  /// The parts of a digest, in their order.
  enum Section: String, Sendable, CaseIterable {
    case briefs, changes, reactions, meetings, commitments, settled, due, ahead
  }

  enum What: Sendable, Equatable {
    /// The record as a whole.
    case record
    /// By its place among the record's corrections.
    case correction(Int)
    case updated
    /// By its place among the forecasts of the record.
    case settled(Int)
    case due(Int)
    case pastDeadline(Int)
    /// By its place among the meeting's commitments.
    case commitment(Int, update: Int)
    case overdue(Int)
  }

  /// Days since 1970-01-01.
  var day: Int
  var section: Section
  var record: RecordNumber
  var what: What
}
