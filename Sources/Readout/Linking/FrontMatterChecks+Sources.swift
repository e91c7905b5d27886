import SourceText

/// Meetings, and briefs on them, that are told by the sources of one side alone.
extension FrontMatterChecks {
  /// A brief that cites one side of a meeting that it is about; of several meetings the first is told.
  mutating func checkSides(_ brief: Brief, _ record: Record) {
    guard record.sources.count > 1 else { return }
    for talks in brief.about.compactMap({ $0.target.map { records[Int($0)] } }) {
      guard let meeting = talks.meeting, let side = onlySide(record, meeting) else { continue }
      return report(side, record, ("the meeting", talks, .start))
    }
  }

  mutating func checkSides(_ meeting: Meeting, _ record: Record) {
    if let side = onlySide(record, meeting) { report(side, record, nil) }
  }

  private func onlySide(_ record: Record, _ meeting: Meeting) -> RecordNumber? {
    meeting.onlySide(of: record.citations) { records[Int($0)].source?.country?.target }
  }

  private mutating func report(
    _ side: RecordNumber, _ record: Record, _ talks: (what: String, record: Record, span: Span)?
  ) {
    report(
      .oneSidedSources, record, record.citations.first?.from?.reference.span ?? .start,
      "'\(records[Int(side)].id)' is the only side whose sources are cited",
      "cite a source of another side, or one that belongs to neither", talks)
  }
}

extension Meeting {
  /// The side that all citations come from, where two sides or more met and there are two citations or more.
  /// - Parameter country: where a source is based.
  func onlySide(of citations: [Citation], _ country: (RecordNumber) -> RecordNumber?) -> RecordNumber? {
    guard citations.count > 1, let first = citations[0].from?.reference.target.flatMap(country) else {
      return nil
    }
    let sides = actors
    guard sides.count > 1, sides.contains(first) else { return nil }
    let isAlone = citations.allSatisfy { $0.from?.reference.target.flatMap(country) == first }
    return isAlone ? first : nil
  }
}
