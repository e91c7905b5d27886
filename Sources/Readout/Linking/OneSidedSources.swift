import SourceText

/// Finds meetings, and briefs on them, that are told by the sources of one side alone.
struct OneSidedSources {
  let records: [Record]
  private(set) var diagnostics: [Diagnostic] = []

  init(_ records: [Record]) { self.records = records }

  mutating func run() {
    for record in records where !record.file.isEmpty {
      switch record.details {
      case .meeting(let meeting): check(record, meeting, nil)
      case .brief(let brief): check(brief, record)
      default: continue
      }
    }
  }

  private mutating func check(_ brief: Brief, _ record: Record) {
    guard record.sources.count > 1 else { return }
    for subject in brief.about {
      guard let talks = subject.target.map({ records[Int($0)] }), let meeting = talks.meeting else {
        continue
      }
      if check(record, meeting, talks) { return }
    }
  }

  /// - Parameter talks: the meeting's record, where that is another.
  @discardableResult
  private mutating func check(_ record: Record, _ meeting: Meeting, _ talks: Record?) -> Bool {
    let citations = record.citations
    guard let side = meeting.onlySide(of: citations, { records[Int($0)].source?.country?.target }) else {
      return false
    }
    let meetings = talks.map {
      [Diagnostic.Note(text: "the meeting is here", file: $0.file, span: .start)]
    }
    diagnostics.append(
      Diagnostic(
        .oneSidedSources, in: record.file, at: citations.first?.from?.reference.span ?? .start,
        "'\(records[Int(side)].id)' is the only side whose sources are cited",
        help: ["cite a source of another side, or one that belongs to neither"], notes: meetings ?? []))
    return true
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
