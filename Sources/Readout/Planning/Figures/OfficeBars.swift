extension PageContext {
  /// A person's offices as bars over the years, in the order of their list; nil where no date is known.
  func officeChart(of person: RecordNumber) -> OfficeChart? {
    let positions = library.positions(of: person).sorted(by: latestFirst)
    let died = library[person].person?.died
    guard let axis = officeAxis(positions, died) else { return nil }
    var bars: [OfficeBar] = []
    var height = 0.0
    for position in positions {
      let bar = officeBar(position, died, axis, at: height)
      height += Double(bar.lines.count) * FigureLabel.leading + OfficeSpan.thickness + 15
      bars.append(bar)
    }
    let forms = Set(bars.flatMap { $0.segments.map(\.form) })
    return OfficeChart(
      width: figureLength(officeWidth), height: figureLength(height + 20), axis: figureLength(height),
      ticks: axis.ticks(atMost: 7), bars: bars, hasVague: forms.contains("vague"),
      hasUnknown: forms.contains("unknown"), hasOpen: bars.contains { $0.arrow != nil })
  }

  /// The name of an office, and its bar below.
  private func officeBar(
    _ position: Person.Position, _ died: PartialDate?, _ axis: TimeAxis, at height: Double
  ) -> OfficeBar {
    let office = [position.title, position.at.target.map { title($0) } ?? position.at.id]
    let lines = FigureLabel.lines(
      office.joined(separator: strings.phrase("list-comma")), width: officeWidth - 2 * officeMargin)
    let span = OfficeSpan(position, died, axis)
    let y = height + Double(lines.count) * FigureLabel.leading + 3
    return OfficeBar(
      lines: figureText(lines, x: axis.start, y: height + FigureLabel.size), segments: span.segments(y),
      arrow: span.arrow(y))
  }

  /// Whole years, up to the end of the clock's for offices that are still held: so the figure is another once a year.
  private func officeAxis(_ positions: [Person.Position], _ died: PartialDate?) -> TimeAxis? {
    var years = positions.flatMap { [$0.from?.year, $0.to?.year] }.compactMap { $0 }
    guard !years.isEmpty else { return nil }
    // Room for the dashes of an office of which the beginning is not known.
    years += positions.filter { $0.from == nil }.compactMap { $0.to.map { $0.year - 2 } }
    if positions.contains(where: { $0.to == nil }) { years.append(died?.year ?? library.now.date.year) }
    guard let first = years.min(), let last = years.max() else { return nil }
    return TimeAxis(
      first...last, left: officeMargin, right: officeWidth - officeMargin, isLeftToRight: isLeftToRight)
  }
}

private let officeWidth = 360.0
/// Half of a year's number.
private let officeMargin = 16.0

/// When an office was held, as far as it is known, along an axis.
private struct OfficeSpan {
  static let thickness = 9.0

  private let axis: TimeAxis
  private let from: PartialDate?
  private let to: PartialDate?

  init(_ position: Person.Position, _ died: PartialDate?, _ axis: TimeAxis) {
    (from, to) = (position.from, position.to ?? died)
    self.axis = axis
  }

  /// What is not known, what is known only to the month or year, and what is known to the day.
  func segments(_ y: Double) -> [BarSegment] {
    let first = from?.firstDay ?? axis.days.lowerBound
    let last = to.map { $0.lastDay + 1 } ?? axis.days.upperBound
    let ended = to.map { $0.day == nil ? $0.firstDay : $0.lastDay + 1 } ?? last
    guard let from else {
      return [segment("unknown", first, ended, y), segment("vague", ended, last, y)].compactMap { $0 }
    }
    let begun = from.day == nil ? from.lastDay + 1 : from.firstDay
    guard begun < ended else { return [segment("vague", first, last, y)].compactMap { $0 } }
    return [
      segment("vague", first, begun, y), segment("held", begun, ended, y), segment("vague", ended, last, y),
    ].compactMap { $0 }
  }

  private func segment(_ form: String, _ first: Int, _ last: Int, _ y: Double) -> BarSegment? {
    guard first < last else { return nil }
    let (a, b) = (axis.x(first), axis.x(last))
    return BarSegment(
      x: figureLength(min(a, b)), y: figureLength(y), width: figureLength(max(abs(a - b), 0.5)), form: form)
  }

  /// Points on from the end of the axis.
  func arrow(_ y: Double) -> String? {
    guard to == nil else { return nil }
    let ahead = axis.end > axis.start ? 10.0 : -10.0
    let half = Self.thickness / 2
    return
      "M\(figureLength(axis.end)) \(figureLength(y - 2))l\(figureLength(ahead)) \(figureLength(half + 2))"
      + "l\(figureLength(-ahead)) \(figureLength(half + 2))z"
  }
}
