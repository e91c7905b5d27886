import SourceText

/// The terms of one person, against each other.
extension FrontMatterChecks {
  mutating func checkPositions(of person: Person, _ record: Record) {
    let positions = person.positions.sorted { ($0.start, $0.span) < ($1.start, $1.span) }
    for (place, later) in positions.enumerated() {
      let earlier = positions[..<place]
      if let other = earlier.first(where: { $0.overlaps(later) && isExclusive($0, later) }) {
        reportOverlap(other, later, record)
      } else if let other = earlier.last(where: { $0.isSameOffice(as: later) }) {
        checkGap(other, later, positions, record)
      }
    }
  }

  /// Nobody holds one office twice at a time, nor offices of two countries.
  private func isExclusive(_ a: Person.Position, _ b: Person.Position) -> Bool {
    if a.isSameOffice(as: b) { return true }
    return a.at.target != b.at.target && isCountry(a.at) && isCountry(b.at)
  }

  private func isCountry(_ reference: Reference) -> Bool {
    reference.target.map { records[Int($0)].actor?.kind == .country } ?? false
  }

  private mutating func reportOverlap(_ a: Person.Position, _ b: Person.Position, _ record: Record) {
    let term = [b.title, "of '\(b.at.id)'", b.term].filter { !$0.isEmpty }.joined(separator: " ")
    report(
      .overlappingPositions, record, b.span, "'\(record.id)' was \(term) while another term ran",
      a.isSameOffice(as: b)
        ? "make one position of both, or end the earlier one before the later begins"
        : "correct the dates: nobody holds office in two countries at once",
      ("the other term", record, a.span))
  }

  /// A short hole in the terms of one office, in which no other office of the same actor is on record.
  private mutating func checkGap(
    _ earlier: Person.Position, _ later: Person.Position, _ all: [Person.Position], _ record: Record
  ) {
    guard let to = earlier.to, let from = later.from else { return }
    let hole = to.lastDay + 1..<max(to.lastDay + 1, from.firstDay)
    guard !hole.isEmpty, hole.count < longestSlip,
      !all.contains(where: { $0.at.target == later.at.target && $0.fills(hole) })
    else { return }
    report(
      .positionGap, record, later.span,
      "'\(record.id)' was \(later.title) of '\(later.at.id)' until \(to.iso) and again from \(from.iso)",
      "close the gap, or give the office held in between", ("the earlier term", record, earlier.span))
  }
}

/// Days. Who was out of office for longer may well have come back to it.
private let longestSlip = 183

extension Person.Position {
  fileprivate var start: Int { from?.firstDay ?? .min }

  /// Days on which it was held for certain, whatever days partial dates stand for.
  private var certainDays: (first: Int, last: Int) {
    let last = to?.firstDay ?? .max
    return (from?.lastDay ?? (to == nil ? .min : last), last)
  }

  /// By more than the day on which one office is handed over for the next.
  fileprivate func overlaps(_ other: Person.Position) -> Bool {
    let (a, b) = (certainDays, other.certainDays)
    return max(a.first, b.first) < min(a.last, b.last)
  }

  fileprivate func isSameOffice(as other: Person.Position) -> Bool {
    at.target == other.at.target && title.lowercased() == other.title.lowercased()
  }

  fileprivate func fills(_ hole: Range<Int>) -> Bool {
    start < hole.upperBound && (to?.lastDay ?? .max) >= hole.lowerBound
  }
}
