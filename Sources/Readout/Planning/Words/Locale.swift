/// One language in which the site's pages exist.
struct Locale: Sendable {
  /// BCP 47.
  let language: String
  /// "" for the site's own language, "es/" for the pages in another.
  let prefix: String
  let interface: InterfaceLanguage
  let strings: Strings

  /// What a record has to do with another, by raw value of the relation.
  let roles: [String]

  init(language: String, prefix: String, strings: Strings) {
    self.language = language
    self.prefix = prefix
    self.strings = strings
    interface = InterfaceLanguage(tag: language) ?? .english
    roles = Relation.allCases.map { strings.word("role", $0.word) }
  }

  var direction: String { LanguageTable.direction(of: language).rawValue }
}

extension Locale {
  func text(_ when: When) -> DateText {
    guard let moment = when.moment else { return text(when.date) }
    let zone = moment.offset == 0 ? "UTC" : zoneName(moment.offset)
    let clock = DateWords.time(hour: moment.minuteOfDay / 60, minute: moment.minuteOfDay % 60, zone: zone)
    var words = text(when.date)
    words.text += ", " + clock
    words.iso = moment.iso
    return words
  }

  func text(_ date: PartialDate) -> DateText {
    DateText(
      text: DateWords.long(date, in: interface), short: DateWords.short(date, in: interface), iso: date.iso)
  }

  /// A day, or a span of days.
  func text(_ start: When, to end: When?) -> DateText {
    guard let end, end.date != start.date else { return text(start) }
    var words = text(start)
    words.text = DateWords.range(start.date, end.date, in: interface)
    return words
  }

  private func zoneName(_ offset: Int) -> String {
    let minutes = abs(offset)
    return "UTC\(offset < 0 ? "−" : "+")\(padded(minutes / 60, 2)):\(padded(minutes % 60, 2))"
  }

  /// "since 2020", "2006 – 2019"; nil when neither end is known.
  func period(_ from: PartialDate?, _ to: PartialDate?) -> String? {
    let first = from.map { text($0).text }
    let last = to.map { text($0).text }
    switch (first, last) {
    case (let first?, let last?): return strings.phrase("period", [("from", first), ("to", last)])
    case (let first?, nil): return strings.phrase("since", [("from", first)])
    case (nil, let last?): return strings.phrase("until", [("to", last)])
    case (nil, nil): return nil
    }
  }

  func term<Word: Vocabulary>(_ vocabulary: String, _ word: Word) -> Term {
    Term(text: strings.word(vocabulary, word.rawValue), word: word.rawValue)
  }

  func term(_ kind: Kind) -> Term { Term(text: strings.word("kind", kind.word), word: kind.word) }
}
