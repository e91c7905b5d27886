import Mustache

/// Makes the chronology of a meeting: what it followed, itself, what came of it, and who reacted.
struct MeetingChronology {
  /// What happened on a date, before it is laid out.
  private struct Item {
    var date: PartialDate?
    /// Where it stands among others of its date.
    var form: Form
    var rank: Int32
    var event: ChronologyEvent
  }

  /// In the order in which they stand on one day.
  private enum Form: String, CaseIterable {
    case earlier, meeting, outcome, commitment, later, reaction, brief, correction

    var place: Int? { Self.allCases.firstIndex(of: self) }
  }

  /// So many entries stand at the beginning, and as many at the end, of a longer one.
  private static let half = 30

  private let context: PageContext
  private let number: RecordNumber
  private var items: [Item] = []

  init(_ context: PageContext, _ number: RecordNumber, _ meeting: Meeting) {
    self.context = context
    self.number = number
    addRecords(meeting)
    for (place, outcome) in meeting.outcomes.enumerated() { add(outcome, place) }
    for commitment in meeting.commitments { add(commitment) }
    for correction in context.library[number].corrections { add(correction) }
  }

  private var locale: Locale { context.locale }

  // MARK: - What happened

  private mutating func addRecords(_ meeting: Meeting) {
    let incoming = context.library.incoming
    for earlier in meeting.follows.compactMap(\.target) { add(earlier, .earlier) }
    add(number, .meeting)
    for later in incoming.of(number, by: .follows) { add(later, .later) }
    for reaction in incoming.of(number, by: .to) { add(reaction, .reaction) }
    for brief in incoming.of(number, by: .about) { add(brief, .brief) }
  }

  private mutating func add(_ record: RecordNumber, _ form: Form) {
    let stance = form == .reaction ? context.card(record).entry.stance : nil
    add(
      context.library[record].startDate, form, rank: context.library.ranks[Int(record)],
      event(
        form, state: context.library[record].meeting.flatMap(state), title: context.link(to: record),
        stance: stance, known: context.knownSince(record)))
  }

  /// Its days, if it lasted for several; and its status, unless it was simply held.
  private func state(_ meeting: Meeting) -> String? {
    var parts: [String] = []
    if let end = meeting.end, end.date != meeting.start.date {
      parts.append(locale.text(meeting.start, to: end).text)
    }
    let status = context.status(of: meeting)
    if status != .held { parts.append(locale.term("meeting-status", status).text) }
    return parts.isEmpty ? nil : parts.joined(separator: context.strings.phrase("list-comma"))
  }

  private mutating func add(_ outcome: Meeting.Outcome, _ place: Int) {
    let title = Link(text: outcome.title, address: "#" + percentEncoded(outcome.id))
    add(
      outcome.date, .outcome, rank: Int32(place),
      event(.outcome, state: context.stageWords(of: outcome), title: title))
  }

  private mutating func add(_ commitment: Meeting.Commitment) {
    for update in commitment.updates {
      let status = update.status.map { locale.term("commitment-status", $0).text }
      add(
        update.date, .commitment, rank: 0,
        event(.commitment, state: status, text: context.html(update.text ?? commitment.text)))
    }
  }

  private mutating func add(_ correction: Correction) {
    let kind = locale.term("correction-kind", correction.kind).text
    add(
      correction.date, .correction, rank: 0,
      event(.correction, state: kind, text: context.html(correction.text)))
  }

  private mutating func add(_ date: PartialDate?, _ form: Form, rank: Int32, _ event: ChronologyEvent) {
    items.append(Item(date: date, form: form, rank: rank, event: event))
  }

  private func event(
    _ form: Form, state: String? = nil, title: Link? = nil, text: HTML? = nil, stance: StanceMark? = nil,
    known: String? = nil
  ) -> ChronologyEvent {
    let what = Term(text: context.strings.word("chronology", form.rawValue), word: form.rawValue)
    return ChronologyEvent(what: what, state: state, title: title, text: text, stance: stance, known: known)
  }

  // MARK: - Days

  /// By date: a month before its days, what has no date last. A long one has its beginning and its end.
  var chronology: Chronology {
    let sorted = items.enumerated().sorted { isEarlier($0.element, $1.element, $0.offset < $1.offset) }
      .map(\.element)
    let left = sorted.count - Self.half * 2
    var days = left > 0 ? self.days(sorted.prefix(Self.half)) : self.days(sorted[...])
    if left > 0 {
      days[days.count - 1].gap = context.strings.count("entries-between", left)
      days += self.days(sorted.suffix(Self.half))
    }
    return Chronology(days: days, count: context.strings.count("entries", items.count))
  }

  private func isEarlier(_ a: Item, _ b: Item, _ isFirst: Bool) -> Bool {
    guard a.date == b.date else {
      guard let first = a.date, let second = b.date else { return b.date == nil }
      return first < second
    }
    if a.form != b.form { return (a.form.place ?? 0) < (b.form.place ?? 0) }
    return a.rank == b.rank ? isFirst : a.rank < b.rank
  }

  private func days(_ items: ArraySlice<Item>) -> [ChronologyDay] {
    var days: [(date: PartialDate?, events: [ChronologyEvent])] = []
    for item in items {
      if days.isEmpty || days[days.count - 1].date != item.date { days.append((item.date, [])) }
      days[days.count - 1].events.append(item.event)
    }
    return days.map { date, events in
      ChronologyDay(date: date.map { locale.text($0) }, events: events)
    }
  }
}

extension PageContext {
  /// What happened around a meeting, day by day; nil where nothing is on file but the meeting itself.
  func chronology(of number: RecordNumber, _ meeting: Meeting?) -> Chronology? {
    guard let meeting else { return nil }
    let chronology = MeetingChronology(self, number, meeting).chronology
    return chronology.days.reduce(0) { $0 + $1.events.count } > 1 ? chronology : nil
  }

  /// "known since 3 August 2023", where a record became known at another time than it happened.
  func knownSince(_ number: RecordNumber) -> String? {
    known(library[number]).map { strings.phrase("known-since", [("date", $0.text)]) }
  }
}
