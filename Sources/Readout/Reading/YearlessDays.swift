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

/// The month of each name, in every language of the interface.
private let monthNumbers = Dictionary(
  InterfaceLanguage.allCases.flatMap { language in
    CalendarNames.months(language).enumerated().map { ($1, $0 + 1) }
  }, uniquingKeysWith: { first, _ in first })
