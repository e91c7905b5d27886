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

/// The days that a text names, in the interface's languages, and whether it names a year.
struct YearlessDays {
  struct Day {
    var words: String
    var range: Range<Int>
    var month: Int
    var day: Int
  }

  private(set) var all: [Day] = []
  private(set) var hasYear = false
  private let text: [UInt8]
  private var words: [Range<Int>] = []

  init(_ text: some Collection<UInt8>) {
    self.text = Array(text)
    var words: [Range<Int>] = []
    self.text.withUnsafeBufferPointer { bytes in forEachWord(in: bytes) { words.append($0) } }
    self.words = words
    for place in words.indices where (0x30...0x39).contains(self.text[words[place].lowerBound]) {
      take(place)
    }
  }

  private mutating func take(_ place: Int) {
    let digits = text[words[place]].prefix { (0x30...0x39).contains($0) }
    guard let number = Int(String(decoding: digits, as: UTF8.self)) else { return }
    if digits.count == 4, (1900...2099).contains(number) { hasYear = true }
    guard digits.count <= 2, (1...31).contains(number) else { return }
    if let after = month(after: place) {
      add(number, after.month, words[place].lowerBound..<words[after.place].upperBound)
    } else if place > 0, isSpace(before: place), let month = monthNumber(place - 1) {
      add(number, month, words[place - 1].lowerBound..<words[place].upperBound)
    }
  }

  /// "20 July", "20th of July", "20 de julio".
  private func month(after place: Int) -> (month: Int, place: Int)? {
    var next = place + 1
    guard next < words.count, isSpace(before: next) else { return nil }
    if ["de", "of"].contains(String(decoding: text[words[next]], as: UTF8.self)) { next += 1 }
    guard next < words.count, isSpace(before: next) else { return nil }
    return monthNumber(next).map { ($0, next) }
  }

  private func monthNumber(_ place: Int) -> Int? {
    monthNumbers[String(decoding: text[words[place]], as: UTF8.self)]
  }

  private func isSpace(before place: Int) -> Bool {
    text[words[place - 1].upperBound..<words[place].lowerBound] == [0x20]
  }

  private mutating func add(_ day: Int, _ month: Int, _ range: Range<Int>) {
    all.append(
      Day(words: String(decoding: text[range], as: UTF8.self), range: range, month: month, day: day))
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

/// The month of each name, in every language of the interface.
private let monthNumbers = Dictionary(
  InterfaceLanguage.allCases.flatMap { language in
    CalendarNames.months(language).enumerated().map { ($1, $0 + 1) }
  }, uniquingKeysWith: { first, _ in first })
