/// Reading a row of the table of time zones, whose fields are explained there.
extension ZoneOffsets {
  /// `nil` when the row is not well-formed.
  init?(row: Substring.UTF8View) {
    let fields = row.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
    guard fields.count == 4, let rule = ZoneRule(fields: Self.words(fields[3])) else { return nil }
    let offsets = Self.words(fields[1]).compactMap { Int($0) }
    guard let base = offsets.first else { return nil }
    self.init(base: base, transitions: Self.transitions(fields[2], offsets), rule: rule)
  }

  private static func words(_ field: Substring.UTF8View) -> [Substring] {
    field.split(separator: UInt8(ascii: " ")).map { Substring($0) }
  }

  private static func transitions(_ field: Substring.UTF8View, _ offsets: [Int]) -> [ZoneTransition] {
    var transitions: [ZoneTransition] = []
    var seconds = 631_152_000
    var rest = field
    while let letter = rest.popFirst() {
      let digits = rest.prefix { !isLetter($0) }
      rest = rest[digits.endIndex...]
      let place = Int(letter) - Int(UInt8(ascii: "A"))
      guard let minutes = Int(Substring(digits), radix: 36), offsets.indices.contains(place) else { break }
      seconds += minutes * 60
      transitions.append(ZoneTransition(seconds: seconds, offset: offsets[place]))
    }
    return transitions
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }
}

extension ZoneRule {
  /// `nil` unless there are one or six fields: standard, summer, start, minutes, end, minutes.
  init?(fields: [Substring]) {
    guard let standard = fields.first.flatMap({ Int($0) }) else { return nil }
    self.standard = standard
    guard fields.count > 1 else {
      summer = nil
      return
    }
    guard fields.count == 6, let offset = Int(fields[1]),
      let start = YearlyDate(fields[2], minutes: fields[3]),
      let end = YearlyDate(fields[4], minutes: fields[5])
    else { return nil }
    summer = Summer(offset: offset, start: start, end: end)
  }
}

extension YearlyDate {
  /// `nil` unless `date` is of the form `3.5.0`.
  init?(_ date: Substring, minutes: Substring) {
    let parts = date.utf8.split(separator: UInt8(ascii: ".")).compactMap { Int(Substring($0)) }
    guard parts.count == 3, let minutes = Int(minutes) else { return nil }
    self.init(month: parts[0], week: parts[1], weekday: parts[2], minutes: minutes)
  }
}
