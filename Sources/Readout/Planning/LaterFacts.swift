/// What happened after a day, and up to another, in the records that a brief is about.
struct LaterFacts {
  struct Item {
    /// nil for what the brief says of itself.
    var subject: RecordNumber?
    var date: PartialDate
    /// nil for a judgment of the brief.
    var what: DatedFact.What?
    /// Place of the judgment.
    var judgment = 0
  }

  /// So many are shown; the pages of the records have the rest.
  static let limit = 12

  private let line: PartialDate
  private let today: PartialDate
  private var items: [Item] = []
  /// How many facts are not among the items, by record.
  private var omitted: [RecordNumber: Int] = [:]
  private var subjects: [RecordNumber] = []
  private var seen: Set<RecordNumber> = []

  /// A day that may be before the line, since it is known by its month only, is not after it.
  init(since line: PartialDate, until today: PartialDate) { (self.line, self.today) = (line, today) }

  mutating func add(_ judgments: [Brief.Judgment]) {
    for (place, judgment) in judgments.enumerated() {
      guard let date = judgment.resolution?.date, isLater(date) else { continue }
      items.append(Item(subject: nil, date: date, what: nil, judgment: place))
    }
  }

  private func isLater(_ date: PartialDate) -> Bool {
    date.firstDay > line.lastDay && date.firstDay <= today.firstDay
  }

  /// - Parameter facts: newest first, so that only as many are looked at as may be shown.
  mutating func add(_ facts: [DatedFact], of subject: RecordNumber) {
    guard !subjects.contains(subject) else { return }
    subjects.append(subject)
    let first = facts.partitioningIndex { $0.date.firstDay <= today.firstDay }
    let last = facts.partitioningIndex { $0.date.firstDay <= line.lastDay }
    let shown = facts[first..<max(first, last)].prefix(Self.limit)
    omitted[subject] = max(0, last - first - shown.count)
    for fact in shown where isNews(fact.what) {
      items.append(Item(subject: subject, date: fact.date, what: fact.what))
    }
  }

  /// A record is told of once, and where it settles a forecast, as that.
  private mutating func isNews(_ what: DatedFact.What) -> Bool {
    guard let record = what.record, !seen.insert(record).inserted else { return true }
    guard what == .settled(record), let place = items.firstIndex(where: { $0.what == .reaction(record) })
    else { return false }
    items.remove(at: place)
    return true
  }

  /// Those that are shown, newest first, and how many more there are of each record.
  func shown() -> (items: [Item], more: [(subject: RecordNumber, count: Int)]) {
    let sorted = items.enumerated().sorted { a, b in
      (b.element.date.firstDay, a.offset) < (a.element.date.firstDay, b.offset)
    }.map(\.element)
    var left = omitted
    for item in sorted.dropFirst(Self.limit) {
      if let subject = item.subject { left[subject, default: 0] += 1 }
    }
    let more = subjects.map { ($0, left[$0] ?? 0) }.filter { $0.1 > 0 }
    return (Array(sorted.prefix(Self.limit)), more)
  }
}

extension [LaterFacts.Item] {
  /// Whether what happened to one record has to be told from what happened to another.
  var areOfSeveral: Bool {
    Set(filter { $0.what.map { !$0.isNamedForRecord } ?? false }.map(\.subject)).count > 1
  }
}

extension DatedFact.What {
  /// Whether its line leads to the record itself.
  fileprivate var isNamedForRecord: Bool {
    switch self {
    case .correction, .updated, .known, .positionBegun, .positionEnded, .relationBegun, .relationEnded: true
    case .outcome, .commitment, .reaction, .settled, .followed: false
    }
  }

  /// The record that is the fact, such as a reaction.
  fileprivate var record: RecordNumber? {
    switch self {
    case .reaction(let number), .settled(let number), .followed(let number): number
    default: nil
    }
  }
}
