import GFM
import SourceText

/// Days that a text names without a year, where the day on which it was written does not tell which is meant.
///
/// The year is told where the text has named one since its last heading. Tables, quotes and footnotes are passed
/// over.
extension FileReading {
  func checkDays(in body: Body?, writtenOn date: PartialDate?) {
    guard let body, let date, date.month != nil else { return }
    let document = body.document
    var hasYear = false
    var node = 0
    while node < document.nodes.count {
      switch document.nodes[node].kind {
      case .heading: hasYear = YearlessDays(document.plainBytes(of: node)).hasYear
      case .paragraph:
        if !hasYear, document.hasDigits(in: node) {
          hasYear = YearlessDays(document.plainBytes(of: node)).hasYear
          if !hasYear { checkDays(in: body, paragraph: node, date) }
        }
        node = Int(document.nodes[node].end)
        continue
      case .table, .blockQuote, .footnoteDefinition:
        node = Int(document.nodes[node].end)
        continue
      default: break
      }
      node += 1
    }
  }

  private func checkDays(in body: Body, paragraph: Int, _ date: PartialDate) {
    let document = body.document
    for node in document.descendants(of: paragraph) where document.nodes[node].kind == .text {
      for day in YearlessDays(document.text(of: node)).all {
        report(day, date) {
          document.span(ofText: $0.utf8, in: node, body.text[...], firstLine: body.firstLine)
        }
      }
    }
  }

  func checkDays(in corrections: [Correction]) {
    for correction in corrections where correction.date.month != nil {
      let text = Array(correction.text.source.utf8)
      let days = YearlessDays(text)
      guard !days.hasYear else { continue }
      for day in days.all {
        report(day, correction.date) { _ in place(of: day.range, in: text, correction.text.span) }
      }
    }
  }

  private func report(_ day: YearlessDays.Day, _ date: PartialDate, at place: (String) -> Span) {
    guard let year = day.nearerYear(to: date) else { return }
    report(
      .dateWithoutYear, at: place(day.words),
      "'\(day.words)' has no year, and \(year) is nearer than \(date.year) to the text's date (\(date.iso))",
      help: ["add the year"])
  }
}

extension Document {
  /// Whether a paragraph can name a day or a year at all.
  fileprivate func hasDigits(in paragraph: Int) -> Bool {
    descendants(of: paragraph).contains { node in
      nodes[node].kind == .text && text(of: node).contains { (0x30...0x39).contains($0) }
    }
  }
}

extension YearlessDays.Day {
  /// The year of the day nearest to a date, where that is not the date's own.
  fileprivate func nearerYear(to date: PartialDate) -> Int? {
    let distances = (date.year - 1...date.year + 1).map { year in
      let day = Gregorian.dayNumber(year: year, month: month, day: day)
      return (distance: max(date.firstDay - day, day - date.lastDay, 0), year: year)
    }
    let nearest = distances.min { $0.distance < $1.distance }
    return nearest.flatMap { $0.year == date.year ? nil : $0.year }
  }
}
